/*
 * Tags are opaque: between their quotes anything may stand, commas too, so
 * that a list is read from quote to quote.
 */
#include "runtime/precondition.h"

#include "runtime/framing.h"

struct tag {
	struct text opaque; /* with its quotes */
	bool weak;
};

/* What may stand between the quotes (RFC 9110, section 8.8.3). */
static bool
is_tag_character(unsigned char c)
{
	return (c == 0x21 || (c >= 0x23 && c != 0x7f));
}

static void
skip(struct text *rest, size_t length)
{
	rest->bytes += length;
	rest->length -= length;
}

/* Takes a tag off the front; false when there is none. */
static bool
take_tag(struct text *rest, struct tag *tag)
{
	size_t end = 1;

	tag->weak = rest->length > 2 && memcmp(rest->bytes, "W/", 2) == 0;
	if (tag->weak)
		skip(rest, 2);
	if (rest->length < 2 || rest->bytes[0] != '"')
		return (false);
	while (end < rest->length &&
	    is_tag_character((unsigned char)rest->bytes[end]))
		end++;
	if (end == rest->length || rest->bytes[end] != '"')
		return (false);
	tag->opaque = (struct text){ rest->bytes, end + 1 };
	skip(rest, end + 1);
	return (true);
}

/* The next tag of a list; empty elements are none (section 5.6.1.2). */
static bool
next_tag(struct text *rest, struct tag *tag)
{
	*rest = framing_trim(*rest);
	while (rest->length > 0 && rest->bytes[0] == ',') {
		skip(rest, 1);
		*rest = framing_trim(*rest);
	}
	if (!take_tag(rest, tag))
		return (false);
	*rest = framing_trim(*rest);
	return (rest->length == 0 || rest->bytes[0] == ',');
}

bool
precondition_has(struct text list, struct text tag, bool strongly)
{
	struct tag wanted, found;

	if (text_equal(framing_trim(list), text_of("*")))
		return (true);
	if (!take_tag(&tag, &wanted) || tag.length > 0)
		return (false);
	while (next_tag(&list, &found)) {
		if (text_equal(found.opaque, wanted.opaque) &&
		    (!strongly || (!found.weak && !wanted.weak)))
			return (true);
	}
	return (false);
}

/* Whether one of the fields of that name has it; false in *there: none is. */
static bool
fields_have(const struct call *call, const char *name, struct text tag,
    bool strongly, bool *there)
{
	const struct incoming *request = call->request;
	const struct header *field;
	bool has = false;

	*there = false;
	for (size_t i = 0; i < request->header_count; i++) {
		field = &request->headers[i];
		if (!text_equal_ascii(field->name, text_of(name)))
			continue;
		*there = true;
		has = has ||
		    (tag.bytes != NULL &&
			precondition_has(field->value, tag, strongly));
	}
	return (has);
}

enum precondition
precondition_check(const struct call *call, struct text tag)
{
	enum method method = call->request->method;
	bool there, has;

	has = fields_have(call, "If-Match", tag, true, &there);
	if (there && !has)
		return (PRECONDITION_FAILED);
	has = fields_have(call, "If-None-Match", tag, false, &there);
	if (!there || !has)
		return (PRECONDITION_MET);
	return (method == METHOD_GET || method == METHOD_HEAD
		? PRECONDITION_NOT_MODIFIED
		: PRECONDITION_FAILED);
}

bool
precondition_fail(struct call *call)
{
	return (call_fail(call, FAILURE_PRECONDITION,
	    "the resource is not as the request's preconditions want it"));
}
