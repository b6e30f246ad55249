/*
 * One pass that stops only at bytes that may be wrong: backslashes, controls
 * and what is not ASCII. It needs to know nothing of JSON's structure, because
 * yajl refuses each of these outside of strings anyway.
 */
#include "runtime/json_text.h"

#include "runtime/block.h"

static const struct json_fault
    byte_order_mark = { .code = "json_encoding",
	    .detail = "there is a byte order mark" },
    not_utf8 = { .code = "json_encoding",
	    .detail = "there are bytes that are not UTF-8" },
    control = { .code = "json_syntax",
	    .detail = "there is a control character that is not escaped" },
    nul = { .code = "json_nul", .detail = "there is U+0000" },
    escaped_nul = { .code = "json_nul",
	    .detail = "there is U+0000",
	    .rule = "must not have U+0000" },
    surrogate = { .code = "json_surrogate",
	    .detail = "there is half of a surrogate pair",
	    .rule = "must not have half of a surrogate pair" };

#define ESCAPE_LENGTH 6 /* of \uXXXX */

/* From p on, where the first byte is that may be wrong; or end. */
static const char *
skip_plain(const char *p, const char *end)
{
	for (; end - p >= BLOCK_SIZE; p += BLOCK_SIZE) {
		block bytes = block_at(p);

		/* With a sign what is not ASCII is below, too. */
		if (block_any((
			block)(((block_signed)bytes < 0x20) | (bytes == '\\'))))
			break;
	}
	while (p < end && (unsigned char)*p >= 0x20 &&
	    (unsigned char)*p < 0x80 && *p != '\\')
		p++;
	return (p);
}

static int
hex_value(char c)
{
	if (c >= '0' && c <= '9')
		return (c - '0');
	if (c >= 'a' && c <= 'f')
		return (c - 'a' + 10);
	if (c >= 'A' && c <= 'F')
		return (c - 'A' + 10);
	return (-1);
}

/* The code unit of the \uXXXX at p, or -1 when it is none. */
static int
unicode_escape(const char *p, const char *end)
{
	int value = 0;

	if (end - p < 6 || p[0] != '\\' || p[1] != 'u')
		return (-1);
	for (int i = 2; i < 6; i++) {
		int digit = hex_value(p[i]);

		if (digit < 0)
			return (-1);
		value = value * 16 + digit;
	}
	return (value);
}

/*
 * Steps over the escape at *p; returns what is wrong with it. Those that are
 * not well formed are left to yajl.
 */
static const struct json_fault *
check_escape(const char **p, const char *end)
{
	int unit = unicode_escape(*p, end), second;

	if (unit == -1) {
		*p += end - *p < 2 ? 1 : 2;
		return (NULL);
	}
	if (unit == 0)
		return (&escaped_nul);
	if (unit >= 0xdc00 && unit <= 0xdfff)
		return (&surrogate);
	if (unit >= 0xd800 && unit <= 0xdbff) {
		second = unicode_escape(*p + 6, end);
		if (second < 0xdc00 || second > 0xdfff)
			return (&surrogate);
		*p += 6;
	}
	*p += 6;
	return (NULL);
}

/* Steps over the byte at *p that may be wrong; returns what is. */
static const struct json_fault *
check_byte(const char **p, const char *end)
{
	size_t length;

	if (**p == '\\')
		return (check_escape(p, end));
	if (**p == '\t' || **p == '\n' || **p == '\r') {
		++*p;
		return (NULL);
	}
	if ((unsigned char)**p < 0x20)
		return (**p == '\0' ? &nul : &control);
	if ((length = text_sequence(*p, end)) == 0)
		return (&not_utf8);
	*p += length;
	return (NULL);
}

/* The same from an offset on; a byte order mark is one at the beginning. */
static bool
check_from(struct text text, size_t offset, struct json_fault *fault)
{
	const char *p = text.bytes + offset, *end = text.bytes + text.length;
	const struct json_fault *found = NULL;

	if (offset == 0 && text.length >= 3 &&
	    memcmp(p, "\xef\xbb\xbf", 3) == 0)
		found = &byte_order_mark;
	while (found == NULL) {
		p = skip_plain(p, end);
		if (p == end)
			return (true);
		found = check_byte(&p, end);
	}
	*fault = *found;
	fault->offset = (size_t)(p - text.bytes);
	return (false);
}

bool
json_text_check(
    struct text text, struct json_fault *fault, struct json_fault *escape)
{
	size_t from = 0;

	escape->offset = SIZE_MAX;
	while (!check_from(text, from, fault)) {
		if (fault->rule == NULL)
			return (false);
		if (escape->offset == SIZE_MAX)
			*escape = *fault;
		from = fault->offset + ESCAPE_LENGTH;
	}
	return (true);
}

void
json_text_next_escape(struct text text, struct json_fault *escape)
{
	size_t from = escape->offset + ESCAPE_LENGTH;

	if (check_from(text, from, escape))
		escape->offset = SIZE_MAX;
}

struct json_position
json_text_position(struct text text, size_t offset)
{
	struct json_position position = { .line = 1 };
	size_t begin = 0;

	if (offset > text.length)
		offset = text.length;
	for (size_t i = 0; i < offset; i++) {
		if (text.bytes[i] == '\n') {
			position.line++;
			begin = i + 1;
		}
	}
	position.column =
	    1 + text_count((struct text){ text.bytes + begin, offset - begin });
	return (position);
}
