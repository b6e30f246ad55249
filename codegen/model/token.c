/*
 * Tokens and media types, byte by byte.
 */
#include "codegen/model/token.h"

#include <ctype.h>

bool
token_valid(struct text text)
{
	for (size_t i = 0; i < text.length; i++)
		if (!isalnum((unsigned char)text.bytes[i]) &&
		    strchr("!#$%&'*+-.^_`|~", text.bytes[i]) == NULL)
			return (false);
	return (text.length > 0);
}

bool
media_type_valid(struct text text)
{
	const char *slash = memchr(text.bytes, '/', text.length);
	size_t length;

	if (slash == NULL)
		return (false);
	length = (size_t)(slash - text.bytes);
	return (token_valid((struct text){ text.bytes, length }) &&
	    token_valid((struct text){ slash + 1, text.length - length - 1 }) &&
	    memchr(text.bytes, '*', text.length) == NULL);
}

bool
media_type_range(struct text text)
{
	const char *star = memchr(text.bytes, '*', text.length);
	struct text bare = text;

	if (star == NULL || text_equal(text, text_of("*/*")))
		return (star != NULL || media_type_valid(text));
	bare.length = (size_t)(star - text.bytes);
	if (bare.length < 2 || star[-1] != '/')
		return (false);
	bare.length--;
	text.length -= (size_t)(star + 1 - text.bytes);
	text.bytes = star + 1;
	return (token_valid(bare) &&
	    (text.length == 0 ||
		(text.length > 1 && *text.bytes == '+' && token_valid(text) &&
		    memchr(text.bytes, '*', text.length) == NULL)));
}

bool
media_type_json(struct text text)
{
	static const struct text suffix = TEXT("+json");
	struct text end;

	if (text_equal_ascii(text, text_of("application/json")) ||
	    text_equal_ascii(text, text_of("text/json")))
		return (true);
	if (text.length <= suffix.length)
		return (false);
	end.bytes = text.bytes + text.length - suffix.length;
	end.length = suffix.length;
	return (text_equal_ascii(end, suffix));
}
