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
	size_t length = text.length;

	if (text_equal(text, text_of("*/*")))
		return (true);
	if (length < 3 || memcmp(text.bytes + length - 2, "/*", 2) != 0)
		return (media_type_valid(text));
	return (memchr(text.bytes, '*', length - 1) == NULL &&
	    token_valid((struct text){ text.bytes, length - 2 }));
}

bool
media_type_json(struct text text)
{
	static const struct text suffix = TEXT("+json");
	struct text end;

	if (text_equal_ascii(text, text_of("application/json")))
		return (true);
	if (text.length <= suffix.length)
		return (false);
	end.bytes = text.bytes + text.length - suffix.length;
	end.length = suffix.length;
	return (text_equal_ascii(end, suffix));
}
