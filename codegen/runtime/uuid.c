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

/* Copies so many digits; false when one of them is none. */
static bool
read_digits(char *out, const char *from, size_t count)
{
	bool good = true;

	for (size_t i = 0; i < count; i++) {
		out[i] = hex_lower[(unsigned char)from[i]];
		good &= out[i] != '\0';
	}
	return (good);
}

bool
uuid_read(struct uuid *uuid, struct text text)
{
	static const size_t groups[] = { 8, 4, 4, 4, 12 };
	const char *from = text.bytes;
	char *out = uuid->text;

	if (text.length != UUID_TEXT_SIZE - 1)
		return (false);
	for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++) {
		if (i > 0 && (*out++ = *from++) != '-')
			return (false);
		if (!read_digits(out, from, groups[i]))
			return (false);
		out += groups[i];
		from += groups[i];
	}
	*out = '\0';
	return (true);
}

void
uuid_make(struct uuid *uuid)
{
	uuid_t random;

	uuid_generate_random(random);
	uuid_unparse_lower(random, uuid->text);
}
