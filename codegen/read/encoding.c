/*
 * UTF-8 by table: a row for each kind of first byte.
 */
#include "codegen/read/encoding.h"

struct lead {
	unsigned char first, last; /* bytes that begin such a sequence */
	unsigned char length;
	unsigned least; /* smaller code points are overlong */
};

static const struct lead leads[] = {
	{ 0x00, 0x7f, 1, 0 },
	{ 0xc2, 0xdf, 2, 0x80 },
	{ 0xe0, 0xef, 3, 0x800 },
	{ 0xf0, 0xf4, 4, 0x10000 },
};

static const struct lead *
find_lead(unsigned char byte)
{
	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
		if (byte >= leads[i].first && byte <= leads[i].last)
			return (&leads[i]);
	return (NULL);
}

size_t
encoding_sequence(const char *at, const char *end, unsigned *code)
{
	const struct lead *lead = find_lead((unsigned char)*at);
	unsigned value;

	if (lead == NULL || (size_t)(end - at) < lead->length)
		return (0);
	value = (unsigned char)*at;
	if (lead->length > 1)
		value &= 0x7fu >> lead->length;
	for (size_t i = 1; i < lead->length; i++) {
		if (((unsigned char)at[i] & 0xc0) != 0x80)
			return (0);
		value = value << 6 | ((unsigned char)at[i] & 0x3f);
	}
	if (value < lead->least || value > 0x10ffff ||
	    (value >= 0xd800 && value <= 0xdfff))
		return (0);
	*code = value;
	return (lead->length);
}

size_t
encoding_valid(struct text text)
{
	const char *at = text.bytes, *end = text.bytes + text.length;
	unsigned code;
	size_t length;

	while (at < end) {
		length = encoding_sequence(at, end, &code);
		if (length == 0 || code == 0)
			break;
		at += length;
	}
	return ((size_t)(at - text.bytes));
}
