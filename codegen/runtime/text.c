/*
 * Texts: ASCII's cases and UTF-8. Runs of ASCII are skipped eight bytes at a
 * time.
 */
#include "runtime/text.h"

#include "runtime/word.h"

static unsigned char
lower(char c)
{
	return ((unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
}

bool
text_equal_ascii(struct text a, struct text b)
{
	if (a.length != b.length)
		return (false);
	if (text_equal(a, b))
		return (true);
	for (size_t i = 0; i < a.length; i++) {
		if (lower(a.bytes[i]) != lower(b.bytes[i]))
			return (false);
	}
	return (true);
}

/* Whether the byte continues a sequence and lies from low to high. */
static bool
continues(char c, unsigned char low, unsigned char high)
{
	return ((unsigned char)c >= low && (unsigned char)c <= high);
}

size_t
text_sequence(const char *p, const char *end)
{
	size_t left = (size_t)(end - p);
	unsigned char first, low = 0x80, high = 0xbf;
	size_t length;

	if (left == 0)
		return (0);
	first = (unsigned char)*p;
	if (first < 0x80)
		return (1);
	if (first < 0xc2 || first > 0xf4)
		return (0);
	length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
	if (first == 0xe0)
		low = 0xa0; /* below: overlong */
	if (first == 0xed)
		high = 0x9f; /* above: surrogates */
	if (first == 0xf0)
		low = 0x90; /* below: overlong */
	if (first == 0xf4)
		high = 0x8f; /* above: beyond U+10FFFF */
	if (left < length || !continues(p[1], low, high))
		return (0);
	for (size_t i = 2; i < length; i++) {
		if (!continues(p[i], 0x80, 0xbf))
			return (0);
	}
	return (length);
}

bool
text_is_utf8(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	while (p < end) {
		size_t length;

		if (end - p >= WORD_SIZE && word_high(word_at(p)) == 0) {
			p += WORD_SIZE;
			continue;
		}
		if ((length = text_sequence(p, end)) == 0)
			return (false);
		p += length;
	}
	return (true);
}

size_t
text_count(struct text text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += ((unsigned char)text.bytes[i] & 0xc0) != 0x80;
	return (count);
}
