/*
 * What the writers of JSON share: bytes that are put where there is room.
 */
#ifndef RUNTIME_JSON_PUT_H
#define RUNTIME_JSON_PUT_H

#include "runtime/block.h"
#include "runtime/json_writer.h"
#include "runtime/word.h"

#define JSON_DIGITS 19 /* of 2^63 */

static inline bool
json_is_plain(char c)
{
	return ((unsigned char)c >= 0x20 && c != '"' && c != '\\');
}

static inline bool
json_all_plain(uint64_t word)
{
	return ((word_equal(word, '"') | word_equal(word, '\\') |
		    word_below(word, 0x20)) == 0);
}

/* Copies that many bytes; whether none of them must be escaped. */
static inline bool
json_put_word(char *out, const char *p)
{
	uint64_t word = word_at(p);

	memcpy(out, &word, sizeof(word));
	return (json_all_plain(word));
}

static inline bool
json_put_block(char *out, const char *p)
{
	block bytes = block_at(p);

	block_put(out, bytes);
	return (!block_any(
	    (block)((bytes < 0x20) | (bytes == '"') | (bytes == '\\'))));
}

/* From at on: up to the first that must be escaped. */
static inline size_t
json_put_bytes(char *out, const char *p, size_t at, size_t length)
{
	for (; at < length && json_is_plain(p[at]); at++)
		out[at] = p[at];
	return (at);
}

/* The same for half a word, and one that begins so many bytes behind it. */
static inline bool
json_put_halves(char *out, const char *p, ptrdiff_t behind)
{
	uint32_t first, last;

	memcpy(&first, p, sizeof(first));
	memcpy(&last, p + behind, sizeof(last));
	memcpy(out, &first, sizeof(first));
	memcpy(out + behind, &last, sizeof(last));
	return (json_all_plain((uint64_t)first << 32 | last));
}

static inline size_t
json_put_short(char *out, const char *p, size_t length)
{
	const size_t word = sizeof(uint64_t), half = word / 2;
	bool plain = false;

	if (length >= word)
		plain = json_put_word(out, p) &&
		    json_put_word(out + length - word, p + length - word);
	else if (length >= half)
		plain = json_put_halves(out, p, (ptrdiff_t)(length - half));
	return (plain ? length : json_put_bytes(out, p, 0, length));
}

/*
 * Copies what needs no escape, up to the first that does: how many bytes. The
 * last ones of a text are copied as a whole, too, over some that are there.
 */
static inline size_t
json_put_plain(char *out, const char *p, size_t length)
{
	size_t at = 0, last;

	if (length < sizeof(block))
		return (json_put_short(out, p, length));
	last = length - sizeof(block);
	while (at <= last && json_put_block(out + at, p + at))
		at += sizeof(block);
	if (at == length || (at > last && json_put_block(out + last, p + last)))
		return (length);
	return (json_put_bytes(out, p, at, length));
}

/* Writes the digits of value so that they end at end; returns the first. */
static inline char *
json_put_digits(char *end, uint64_t value)
{
	do {
		*--end = (char)('0' + value % 10);
		value /= 10;
	} while (value != 0);
	return (end);
}

static inline size_t
json_count_digits(uint64_t value)
{
	size_t digits = 1;

	for (uint64_t bound = 10; value >= bound && digits < JSON_DIGITS; digits++)
		bound *= 10;
	return (digits);
}

/*
 * Writes the rest of a text, from its first byte on that must be escaped, and
 * the quote that ends it; what is before it is there and counted.
 */
void json_write_rest(struct json_writer *, struct text rest);

#endif
