/*
 * UUIDs are read by hand, because libuuid reads no text that is not
 * NUL-terminated, and made by libuuid.
 */
#include "runtime/uuid.h"

#include <uuid/uuid.h>

#include "runtime/block.h"

/*
 * Copies a block in lower case; whether it has hyphens where hyphen is 0xff,
 * and hexadecimal digits elsewhere.
 */
static inline bool
read_block(char *out, const char *from, const char *hyphen)
{
	block bytes = block_at(from), dash = block_at(hyphen);
	block digit = (block)((bytes - '0') < 10);
	block letter = (block)(((bytes | 0x20) - 'a') < 6);

	block_put(out, bytes | (letter & 0x20));
	return (!block_any(
	    (~dash & ~(digit | letter)) | (dash & (block)(bytes != '-'))));
}

/* The text is three blocks, the last of which begins within the second. */
bool
uuid_read(struct uuid *uuid, struct text text)
{
	static const char first[16] = { [8] = -1, [13] = -1 };
	static const char second[16] = { [2] = -1, [7] = -1 };
	static const char last[16] = { [3] = -1 };
	const char *from = text.bytes;
	char *out = uuid->text;

	if (text.length != UUID_TEXT_SIZE - 1)
		return (false);
	out[UUID_TEXT_SIZE - 1] = '\0';
	return (read_block(out, from, first) &&
	    read_block(out + 16, from + 16, second) &&
	    read_block(out + 20, from + 20, last));
}

void
uuid_make(struct uuid *uuid)
{
	uuid_t random;

	uuid_generate_random(random);
	uuid_unparse_lower(random, uuid->text);
}
