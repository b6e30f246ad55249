/*
 * Percent-encoding undone (RFC 3986, section 2.1), and nothing but valid
 * UTF-8 without U+0000 let through.
 */
#include "runtime/parameter.h"

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

static bool
has_byte(struct text text, char byte)
{
	return (
	    text.length > 0 && memchr(text.bytes, byte, text.length) != NULL);
}

bool
percent_decode(
    struct arena *arena, struct text raw, bool plus, struct text *decoded)
{
	char *out;
	size_t length = 0;

	if (!plus && !has_byte(raw, '%')) {
		*decoded = arena_text(arena, raw.bytes, raw.length);
		return (text_is_utf8(raw) && !has_byte(raw, '\0'));
	}
	out = arena_take(arena, raw.length + 1);
	for (size_t i = 0; i < raw.length; i++) {
		char c = raw.bytes[i];

		if (c == '%') {
			int high = i + 1 < raw.length
			    ? hex_value(raw.bytes[i + 1])
			    : -1;
			int low = i + 2 < raw.length
			    ? hex_value(raw.bytes[i + 2])
			    : -1;

			if (high < 0 || low < 0)
				return (false);
			c = (char)(high * 16 + low);
			i += 2;
		} else if (plus && c == '+') {
			c = ' ';
		}
		out[length++] = c;
	}
	out[length] = '\0';
	*decoded = (struct text){ out, length };
	return (text_is_utf8(*decoded) && !has_byte(*decoded, '\0'));
}
