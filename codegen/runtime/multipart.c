/*
 * A part is what stands between two delimiters: CRLF, two dashes and the
 * boundary (RFC 2046, section 5.1.1). Its fields tell its name.
 */
#include "runtime/multipart.h"

#include <sys/mman.h>
#include <sys/param.h>

#include <stdint.h>
#include <unistd.h>

#include "runtime/disposition.h"
#include "runtime/framing.h"
#include "runtime/media.h"

#define BOUNDARY_MAX 70 /* RFC 2046, section 5.1.1 */
#define STRIDE ((size_t)1024 * 1024)

static bool
bad_form(struct call *call, const char *detail)
{
	return (call_fail_code(
	    call, FAILURE_BAD_REQUEST, "bad_form", "%s", detail));
}

/* The delimiter of the body's parts, with its CRLF. */
static bool
read_boundary(struct call *call, struct text *delimiter)
{
	struct text type, boundary;

	if (!incoming_header(call->request, "Content-Type", &type) ||
	    !disposition_parameter(call->arena, type, "boundary", &boundary) ||
	    boundary.length == 0 || boundary.length > BOUNDARY_MAX)
		return (bad_form(call,
		    "the Content-Type of a form in parts has a boundary of 1 "
		    "to 70 characters"));
	*delimiter = arena_format(
	    call->arena, "\r\n--%.*s", (int)boundary.length, boundary.bytes);
	return (true);
}

/* Where the text is in the rest; NULL: nowhere. */
static const char *
find(struct text rest, struct text what)
{
	return (memmem(rest.bytes, rest.length, what.bytes, what.length));
}

/* Takes whole pages out of memory; the file has them. */
static void
drop_pages(struct text pages)
{
	const uintptr_t size = (uintptr_t)sysconf(_SC_PAGESIZE);
	const uintptr_t start = (uintptr_t)pages.bytes;
	const uintptr_t first = start - start % size;
	const uintptr_t end = start + pages.length;

	(void)madvise((void *)first, end - end % size - first, MADV_DONTNEED);
}

/* The same by strides, so that a mapped body is never in memory as a whole. */
static const char *
find_far(const struct call *call, struct text rest, struct text what)
{
	const char *found = NULL;
	struct text stride;

	while (found == NULL && rest.length >= what.length) {
		stride = (struct text){ rest.bytes,
			MIN(rest.length, STRIDE + what.length - 1) };
		found = find(stride, what);
		stride.length = MIN(rest.length, STRIDE);
		if (call->request->mapped)
			drop_pages(stride);
		rest.bytes += stride.length;
		rest.length -= stride.length;
	}
	return (found);
}

/* Cuts the rest off behind a place in it. */
static void
advance(struct text *rest, const char *to)
{
	rest->length -= (size_t)(to - rest->bytes);
	rest->bytes = to;
}

bool
multipart_field(struct text *rest, struct header *field)
{
	static const struct text end = TEXT("\r\n");
	const char *at = find(*rest, end), *colon;
	struct text line = *rest;

	if (at != NULL)
		line.length = (size_t)(at - rest->bytes);
	advance(rest, at == NULL ? rest->bytes + rest->length : at + 2);
	colon = memchr(line.bytes, ':', line.length);
	if (colon == NULL)
		return (false);
	field->name = (struct text){ line.bytes, (size_t)(colon - line.bytes) };
	advance(&line, colon + 1);
	field->value = framing_trim(line);
	return (true);
}

/* Which field of a part says what. */
static bool
take_encoding(struct call *call, struct text value, struct form_part *part)
{
	(void)part;
	if (!text_equal_ascii(value, text_of("binary")) &&
	    !text_equal_ascii(value, text_of("8bit")) &&
	    !text_equal_ascii(value, text_of("7bit")))
		return (
		    bad_form(call, "a part has a Content-Transfer-Encoding"));
	return (true);
}

static bool
take_disposition(struct call *call, struct text value, struct form_part *part)
{
	if (part->name.bytes != NULL)
		return (bad_form(call, "a part has two Content-Dispositions"));
	if (!disposition_parameter(call->arena, value, "name", &part->name))
		part->name.bytes = NULL;
	return (disposition_filename(call, value, &part->filename));
}

static bool
take_type(struct call *call, struct text value, struct form_part *part)
{
	if (part->media_type.bytes != NULL)
		return (bad_form(call, "a part has two Content-Types"));
	if (!media_valid(value) || !text_is_utf8(value))
		return (bad_form(
		    call, "the Content-Type of a part is no media type"));
	part->media_type = arena_text(call->arena, value.bytes, value.length);
	return (true);
}

static const struct {
	const char *name;
	bool (*take)(struct call *, struct text value, struct form_part *);
} fields[] = {
	{ "Content-Transfer-Encoding", take_encoding },
	{ "Content-Disposition", take_disposition },
	{ "Content-Type", take_type },
};

static bool
read_field(
    struct call *call, const struct header *field, struct form_part *part)
{
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		if (text_equal_ascii(field->name, text_of(fields[i].name)))
			return (fields[i].take(call, field->value, part));
	return (true);
}

static bool
read_fields(struct call *call, struct form_part *part)
{
	struct text rest = part->fields;
	struct header field;

	while (rest.length > 0) {
		if (!multipart_field(&rest, &field))
			return (
			    bad_form(call, "a field of a part has no colon"));
		if (!read_field(call, &field, part))
			return (false);
	}
	if (part->name.bytes == NULL)
		return (bad_form(
		    call, "a part has no Content-Disposition with a name"));
	if (!text_is_utf8(part->name) ||
	    memchr(part->name.bytes, '\0', part->name.length) != NULL)
		return (
		    call_fail_code(call, FAILURE_BAD_REQUEST, "bad_encoding",
			"the name of a part is not UTF-8, or holds U+0000"));
	return (true);
}

static bool
check_head(struct call *call, struct text head)
{
	if (head.length <= call->limits->head_bytes)
		return (true);
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "part_too_long",
	    "the head of a part is longer than %zu bytes",
	    call->limits->head_bytes));
}

/* Takes the part behind a delimiter and its CRLF. */
static bool
read_part(struct call *call, struct text *rest, struct text delimiter,
    struct form_part *part)
{
	static const struct text empty_line = TEXT("\r\n\r\n");
	const char *at = find_far(call, *rest, delimiter);
	struct text whole = *rest;

	*part = (struct form_part){ .name = { NULL, 0 } };
	if (at == NULL)
		return (bad_form(call, "a part has no end"));
	whole.length = (size_t)(at - rest->bytes);
	advance(rest, at + delimiter.length);
	at = find(whole, empty_line);
	if (at == NULL)
		return (bad_form(call, "a part has no empty line"));
	part->fields = (struct text){ whole.bytes, (size_t)(at - whole.bytes) };
	/* The CRLF before the first field is the delimiter's. */
	if (part->fields.length >= 2)
		advance(&part->fields, whole.bytes + 2);
	advance(&whole, at + empty_line.length);
	part->content = whole;
	return (check_head(call, part->fields) && read_fields(call, part));
}

/* Where the next part goes; the list doubles when it is full. */
static struct form_part *
room(struct call *call, struct form_parts *parts)
{
	const size_t size = sizeof(*parts->items), count = parts->count;

	if ((count & (count - 1)) == 0)
		parts->items = arena_grow(call->arena, parts->items,
		    count * size, (count == 0 ? 1 : 2 * count) * size);
	return (&parts->items[count]);
}

bool
multipart_read(struct call *call, struct form_parts *parts)
{
	struct text rest = call->request->body, first;
	struct text delimiter = { NULL, 0 };
	const char *at;

	if (!read_boundary(call, &delimiter))
		return (false);
	first = (struct text){ delimiter.bytes + 2, delimiter.length - 2 };
	if (rest.length >= first.length &&
	    memcmp(rest.bytes, first.bytes, first.length) == 0)
		advance(&rest, rest.bytes + first.length);
	else if ((at = find_far(call, rest, delimiter)) != NULL)
		advance(&rest, at + delimiter.length);
	else
		return (bad_form(call, "the form does not have its boundary"));
	while (rest.length < 2 || memcmp(rest.bytes, "--", 2) != 0) {
		if (rest.length < 2 || memcmp(rest.bytes, "\r\n", 2) != 0)
			return (
			    bad_form(call, "a boundary does not end its line"));
		if (parts->count >= call->limits->object_members)
			return (call_fail_code(call, FAILURE_BAD_REQUEST,
			    "too_many_parts", "there are more than %zu parts",
			    call->limits->object_members));
		if (!read_part(call, &rest, delimiter, room(call, parts)))
			return (false);
		parts->count++;
	}
	return (true);
}
