/*
 * Texts are copied sixteen bytes at a time up to those that must be escaped;
 * numbers are formatted by hand where that is exact. Each value is counted
 * once, together with its comma and its name.
 */
#include "runtime/json_writer.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/json_put.h"

#define ESCAPE_SIZE 6
#define NUMBER_SIZE 40 /* of any double, as a compiler counts it */
#define EXACT_INTEGER 9007199254740992.0 /* 2^53 */
#define DECIMALS 7 /* tried before printf is */

void
json_writer_init(struct json_writer *writer, struct buffer *buffer)
{
	*writer = (struct json_writer){ .buffer = buffer };
}

void
json_write_key(struct json_writer *writer, struct text key)
{
	json_write_text(writer, key);
	*buffer_reserve(writer->buffer, 1) = ':';
	buffer_advance(writer->buffer, 1);
	writer->ahead = 0;
}

/*
 * RFC 8259, section 7; what has no letter of its own is written \u00xx. Behind
 * the escape.
 */
static char *
put_escape(char *out, unsigned char c)
{
	static const char letters[0x20] = { ['\b'] = 'b',
		['\t'] = 't',
		['\n'] = 'n',
		['\f'] = 'f',
		['\r'] = 'r' };
	static const char hex[] = "0123456789abcdef";
	char escape[ESCAPE_SIZE] = { '\\', 'u', '0', '0', hex[c >> 4],
		hex[c & 15] };

	if (c < 0x20 && letters[c] == '\0') {
		memcpy(out, escape, ESCAPE_SIZE);
		return (out + ESCAPE_SIZE);
	}
	out[0] = '\\';
	out[1] = c < 0x20 ? letters[c] : (char)c;
	return (out + 2);
}

/* The rest of a text, from its first byte on that must be escaped. */
void
json_write_rest(struct json_writer *writer, struct text rest)
{
	const char *p = rest.bytes, *end = p + rest.length;
	struct buffer *buffer = writer->buffer;
	char *out, *behind;

	while (p < end) {
		size_t left = (size_t)(end - p), run;

		out = buffer_reserve(buffer, left + ESCAPE_SIZE);
		behind = put_escape(out, (unsigned char)*p++);
		run = json_put_plain(behind, p, left - 1);
		buffer_advance(buffer, (size_t)(behind - out) + run);
		p += run;
	}
	buffer_append(buffer, "\"", 1);
	writer->ahead = 1;
}

/* A value that is none: null, so that what is written stays JSON. */
static void
write_missing(struct json_writer *writer)
{
	writer->failed = true;
	json_write_null(writer);
}

void
json_write_text(struct json_writer *writer, struct text text)
{
	size_t run;
	char *out;

	if (text.bytes == NULL) {
		write_missing(writer);
		return;
	}
	out = json_write_begin(writer, text.length + 2);
	*out++ = '"';
	run = json_put_plain(out, text.bytes, text.length);
	if (run < text.length) {
		json_write_end(writer, 1 + run);
		json_write_rest(writer,
		    (struct text){ text.bytes + run, text.length - run });
		return;
	}
	out[run] = '"';
	json_write_end(writer, text.length + 2);
}

void
json_write_uuid(struct json_writer *writer, const struct uuid *uuid)
{
	char *out;

	if (uuid->text[0] == '\0') {
		write_missing(writer);
		return;
	}
	out = json_write_begin(writer, UUID_TEXT_SIZE + 1);
	*out++ = '"';
	memcpy(out, uuid->text, UUID_TEXT_SIZE - 1);
	out[UUID_TEXT_SIZE - 1] = '"';
	json_write_end(writer, UUID_TEXT_SIZE + 1);
}

void
json_write_integer(struct json_writer *writer, int64_t value)
{
	size_t negative = value < 0, length;
	uint64_t magnitude = (uint64_t)value;
	char *out;

	if (value < 0)
		magnitude = 0 - magnitude;
	length = negative + json_count_digits(magnitude);
	out = json_write_begin(writer, length);
	*out = '-';
	json_put_digits(out + length, magnitude);
	json_write_end(writer, length);
}

/*
 * Doubles that have few decimals: value * 10^k is whole, and divides back to
 * the same double. The smallest k gives the shortest text. 0 if there is none.
 */
static size_t
write_short(char *out, double value)
{
	char digits[NUMBER_SIZE], *end = digits + sizeof(digits), *begin;
	double power = 1, magnitude = value < 0 ? -value : value;
	int decimals;
	size_t length;

	for (decimals = 0; decimals <= DECIMALS; decimals++, power *= 10) {
		double scaled = magnitude * power + 0.5;

		if (scaled >= EXACT_INTEGER)
			return (0);
		scaled = (double)(uint64_t)scaled;
		if (scaled / power == magnitude) {
			magnitude = scaled;
			break;
		}
	}
	if (decimals > DECIMALS)
		return (0);
	begin = json_put_digits(end, (uint64_t)magnitude);
	while (end - begin <= decimals)
		*--begin = '0';
	length = 0;
	if (signbit(value))
		out[length++] = '-';
	memcpy(out + length, begin, (size_t)(end - begin - decimals));
	length += (size_t)(end - begin - decimals);
	if (decimals > 0) {
		out[length++] = '.';
		memcpy(out + length, end - decimals, (size_t)decimals);
		length += (size_t)decimals;
	}
	return (length);
}

/* "1e+08" says no more than "1e8". Returns the length. */
static size_t
trim_exponent(char *out)
{
	char *from = strchr(out, 'e'), *to;

	if (from == NULL)
		return (strlen(out));
	to = ++from;
	if (*from == '-')
		to++;
	from++;
	while (*from == '0')
		from++;
	memmove(to, from, strlen(from) + 1);
	return ((size_t)(to - out) + strlen(to));
}

/*
 * All others: the first precision that reads back the same. What has at most
 * 15 digits has them at 15, too, unless it is subnormal.
 */
static size_t
write_long(char *out, double value)
{
	locale_t c_locale = newlocale(LC_ALL_MASK, "C", NULL);
	locale_t old = uselocale(c_locale);
	int precision = value > -DBL_MIN && value < DBL_MIN ? 1 : 15;

	for (; precision <= 17; precision++) {
		snprintf(out, NUMBER_SIZE, "%.*g", precision, value);
		if (strtod(out, NULL) == value)
			break;
	}
	uselocale(old);
	return (trim_exponent(out));
}

void
json_write_double(struct json_writer *writer, double value)
{
	char *out;
	size_t length;

	if (!isfinite(value)) {
		write_missing(writer);
		return;
	}
	out = json_write_begin(writer, NUMBER_SIZE);
	length = write_short(out, value);
	if (length == 0)
		length = write_long(out, value);
	json_write_end(writer, length);
}

void
json_write_boolean(struct json_writer *writer, bool value)
{
	static const char words[2][8] = { "false", "true" };

	/* All eight are copied, four or five are counted. */
	memcpy(json_write_begin(writer, sizeof(words[0])), words[value],
	    sizeof(words[0]));
	json_write_end(writer, value ? 4 : 5);
}

void
json_write_null(struct json_writer *writer)
{
	json_write_bytes(writer, "null", 4);
}

void
json_write_json(struct json_writer *writer, struct text json)
{
	if (json.length == 0) {
		write_missing(writer);
		return;
	}
	json_write_bytes(writer, json.bytes, json.length);
}

void
json_write_enum(struct json_writer *writer, const struct text *texts,
    size_t count, int value)
{
	if (value < 1 || (size_t)value > count) {
		write_missing(writer);
		return;
	}
	json_write_text(writer, texts[value - 1]);
}
