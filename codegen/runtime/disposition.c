/*
 * A filename comes in three ways: in quotes, with percent-encoding in them as
 * browsers write what a quoted text cannot hold, or in an extended parameter,
 * which names its charset.
 */
#include "runtime/disposition.h"

#include "runtime/parameter.h"

/* The next parameter's name, behind a semicolon; false: there is none. */
static bool
next_name(struct text *rest, struct text *name)
{
	size_t i = 0, start;

	while (i < rest->length && rest->bytes[i] != ';')
		i++;
	if (i == rest->length)
		return (false);
	for (i++; i < rest->length &&
	     (rest->bytes[i] == ' ' || rest->bytes[i] == '\t');)
		i++;
	start = i;
	while (
	    i < rest->length && rest->bytes[i] != '=' && rest->bytes[i] != ';')
		i++;
	*name = (struct text){ rest->bytes + start, i - start };
	rest->bytes += i;
	rest->length -= i;
	return (true);
}

/* The value behind a name and its =; false: its quotes have no end. */
static bool
take_value(struct arena *arena, struct text *rest, struct text *value)
{
	char *bytes = arena_take(arena, rest->length + 1);
	bool quoted = rest->length > 1 && rest->bytes[1] == '"';
	const char end = quoted ? '"' : ';';
	size_t i = quoted ? 2 : 1, length = 0;

	for (; i < rest->length && rest->bytes[i] != end; i++) {
		if (quoted && rest->bytes[i] == '\\' && i + 1 < rest->length)
			i++;
		bytes[length++] = rest->bytes[i];
	}
	bytes[length] = '\0';
	*value = (struct text){ bytes, length };
	if (quoted && i >= rest->length)
		return (false);
	rest->bytes += i;
	rest->length -= i;
	return (true);
}

bool
disposition_parameter(
    struct arena *arena, struct text rest, const char *wanted, struct text *out)
{
	struct text name;

	while (next_name(&rest, &name)) {
		if (rest.length == 0 || rest.bytes[0] == ';')
			continue;
		if (!take_value(arena, &rest, out))
			return (false);
		if (text_equal_ascii(name, text_of(wanted)))
			return (true);
	}
	return (false);
}

static bool
bad_encoding(struct call *call)
{
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "bad_encoding",
	    "the filename of a part is not UTF-8, or holds U+0000"));
}

/* UTF-8''%e2%82%ac.txt (RFC 8187, section 3.2.1). */
static bool
read_extended(struct call *call, struct text value, struct text *filename)
{
	static const struct text charset = TEXT("UTF-8'");
	struct text beginning = value;
	const char *quote;

	beginning.length =
	    value.length < charset.length ? value.length : charset.length;
	if (!text_equal_ascii(beginning, charset))
		return (bad_encoding(call));
	value.bytes += charset.length;
	value.length -= charset.length;
	quote = memchr(value.bytes, '\'', value.length);
	if (quote == NULL)
		return (bad_encoding(call));
	value.length -= (size_t)(quote + 1 - value.bytes);
	value.bytes = quote + 1;
	return (percent_decode(call->arena, value, false, filename) ||
	    bad_encoding(call));
}

bool
disposition_filename(struct call *call, struct text value, struct text *out)
{
	struct text filename, decoded;

	*out = (struct text){ NULL, 0 };
	if (disposition_parameter(call->arena, value, "filename*", &filename))
		return (read_extended(call, filename, out));
	if (!disposition_parameter(call->arena, value, "filename", &filename))
		return (true);
	if (!text_is_utf8(filename) ||
	    memchr(filename.bytes, '\0', filename.length) != NULL)
		return (bad_encoding(call));
	*out = percent_decode(call->arena, filename, false, &decoded)
	    ? decoded
	    : filename;
	return (true);
}
