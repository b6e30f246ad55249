/*
 * A part is what stands between two delimiters: CRLF, two dashes and the
 * boundary (RFC 2046, section 5.1.1). Its fields tell its name.
 */
#include "runtime/multipart.h"

#include <sys/mman.h>
#include <sys/param.h>

#include <stdint.h>
#include <unistd.h>

#include "runtime/framing.h"

#define BOUNDARY_MAX 70 /* RFC 2046, section 5.1.1 */
#define STRIDE ((size_t)1024 * 1024)

struct part {
	struct text fields; /* up to the empty line */
	struct text content;
	struct text name; /* bytes NULL: none */
	bool file;
};

static bool
bad_form(struct call *call, const char *detail)
{
	return (call_fail_code(
	    call, FAILURE_BAD_REQUEST, "bad_form", "%s", detail));
}

/*
 * The value of a parameter of a field's value, its quotes and escapes undone;
 * false when it is not there or is broken.
 */
static bool
take_parameter(
    struct call *call, struct text value, const char *name, struct text *out)
{
	size_t length = strlen(name), i = 0;
	char *bytes = arena_alloc(call->arena, value.length + 1);
	bool quoted = false, wanted;

	while (i < value.length) {
		while (i < value.length && value.bytes[i] != ';')
			i++;
		for (i++; i < value.length &&
		     (value.bytes[i] == ' ' || value.bytes[i] == '\t');)
			i++;
		wanted = i + length < value.length &&
		    value.bytes[i + length] == '=' &&
		    text_equal_ascii((struct text){ value.bytes + i, length },
			text_of(name));
		while (i < value.length && value.bytes[i] != '=' &&
		    value.bytes[i] != ';')
			i++;
		if (i >= value.length || value.bytes[i] == ';')
			continue;
		quoted = ++i < value.length && value.bytes[i] == '"';
		i += quoted;
		*out = (struct text){ bytes, 0 };
		for (;
		     i < value.length && value.bytes[i] != (quoted ? '"' : ';');
		     i++) {
			if (quoted && value.bytes[i] == '\\' &&
			    i + 1 < value.length)
				i++;
			bytes[out->length++] = value.bytes[i];
		}
		bytes[out->length] = '\0';
		if (wanted)
			return (!quoted || i < value.length);
	}
	return (false);
}

/* The delimiter of the body's parts, with its CRLF. */
static bool
read_boundary(struct call *call, struct text *delimiter)
{
	struct text type, boundary;

	if (!incoming_header(call->request, "Content-Type", &type) ||
	    !take_parameter(call, type, "boundary", &boundary) ||
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

static bool
read_field(struct call *call, struct text field, struct part *part)
{
	const char *colon = memchr(field.bytes, ':', field.length);
	struct text name, value, ignored;

	if (colon == NULL)
		return (bad_form(call, "a field of a part has no colon"));
	name = (struct text){ field.bytes, (size_t)(colon - field.bytes) };
	value = framing_trim(
	    (struct text){ colon + 1, field.length - name.length - 1 });
	if (text_equal_ascii(name, text_of("Content-Transfer-Encoding")) &&
	    !text_equal_ascii(value, text_of("binary")) &&
	    !text_equal_ascii(value, text_of("8bit")) &&
	    !text_equal_ascii(value, text_of("7bit")))
		return (
		    bad_form(call, "a part has a Content-Transfer-Encoding"));
	if (!text_equal_ascii(name, text_of("Content-Disposition")))
		return (true);
	if (!take_parameter(call, value, "name", &part->name))
		part->name.bytes = NULL;
	part->file = take_parameter(call, value, "filename", &ignored) ||
	    take_parameter(call, value, "filename*", &ignored);
	return (true);
}

static bool
read_fields(struct call *call, struct part *part)
{
	static const struct text end = TEXT("\r\n");
	struct text rest = part->fields, field;
	const char *at;

	while (rest.length > 0) {
		at = find(rest, end);
		field = rest;
		if (at != NULL)
			field.length = (size_t)(at - rest.bytes);
		advance(&rest, at == NULL ? rest.bytes + rest.length : at + 2);
		if (!read_field(call, field, part))
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
check_length(struct call *call, const char *what, struct text text, size_t most)
{
	if (text.length <= most)
		return (true);
	return (call_fail_code(call, FAILURE_BAD_REQUEST, "part_too_long",
	    "%s is longer than %zu bytes", what, most));
}

/* A part that is no file is a text. */
static bool
check_text(struct call *call, struct text text)
{
	if (!check_length(call, "a part", text, call->limits->text_bytes))
		return (false);
	if (!text_is_utf8(text) ||
	    memchr(text.bytes, '\0', text.length) != NULL)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "bad_encoding",
		    "a part that is no file is not UTF-8, or holds U+0000"));
	return (true);
}

/* Takes the part behind a delimiter and its CRLF. */
static bool
read_part(struct call *call, struct text *rest, struct text delimiter,
    struct part *part)
{
	static const struct text empty_line = TEXT("\r\n\r\n");
	const char *at = find_far(call, *rest, delimiter);
	struct text whole = *rest;

	*part = (struct part){ .file = false };
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
	return (check_length(call, "the head of a part", part->fields,
		    call->limits->head_bytes) &&
	    read_fields(call, part) &&
	    (part->file || check_text(call, part->content)));
}

static void
add(struct call *call, const struct part *part, struct text_list *parts)
{
	const size_t size = sizeof(*parts->items);

	parts->items = arena_grow(call->arena, parts->items,
	    parts->count * size, (parts->count + 2) * size);
	parts->items[parts->count++] = part->name;
	parts->items[parts->count++] = part->content;
}

bool
multipart_read(struct call *call, struct text_list *parts)
{
	struct text rest = call->request->body, first;
	struct text delimiter = { NULL, 0 };
	struct part part;
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
		if (parts->count / 2 >= call->limits->object_members)
			return (call_fail_code(call, FAILURE_BAD_REQUEST,
			    "too_many_parts", "there are more than %zu parts",
			    call->limits->object_members));
		if (!read_part(call, &rest, delimiter, &part))
			return (false);
		add(call, &part, parts);
	}
	return (true);
}
