/*
 * UUIDs are read by hand, because libuuid reads no text that is not
 * NUL-terminated, and made by libuuid.
 */
#include "runtime/uuid.h"

#include <uuid/uuid.h>

/* The lower case of hexadecimal digits; NUL for what is none. */
static const char hex_lower[256] = {
	['0'] = '0',
	['1'] = '1',
	['2'] = '2',
	['3'] = '3',
	['4'] = '4',
	['5'] = '5',
	['6'] = '6',
	['7'] = '7',
	['8'] = '8',
	['9'] = '9',
	['a'] = 'a',
	['b'] = 'b',
	['c'] = 'c',
	['d'] = 'd',
	['e'] = 'e',
	['f'] = 'f',
	['A'] = 'a',
	['B'] = 'b',
	['C'] = 'c',
	['D'] = 'd',
	['E'] = 'e',
	['F'] = 'f',
};

bool
uuid_read(struct uuid *uuid, struct text text)
{
	if (text.length != UUID_TEXT_SIZE - 1)
		return (false);
	for (int i = 0; i < UUID_TEXT_SIZE - 1; i++) {
		char c = text.bytes[i];
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;

		if (!dash)
			c = hex_lower[(unsigned char)c];
		if (c == '\0' || (dash && c != '-'))
			return (false);
		uuid->text[i] = c;
	}
	uuid->text[UUID_TEXT_SIZE - 1] = '\0';
	return (true);
}

void
uuid_make(struct uuid *uuid)
{
	uuid_t random;

	uuid_generate_random(random);
	uuid_unparse_lower(random, uuid->text);
}
