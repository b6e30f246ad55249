/*
 * The syntax of a head: lines, request line, fields. It is read in two
 * passes: the first looks for the empty line and refuses bytes that stand in
 * no head, so that garbage ends before a time-out does; the second takes the
 * complete head apart. What the fields mean together is in framing.c, and what
 * a target may hold in target.c.
 */
#include "runtime/head.h"

#include "runtime/block.h"
#include "runtime/framing.h"
#include "runtime/target.h"

#define METHOD_ROOM 32 /* more than any method is long */

enum line {
	LINE_PARTIAL,
	LINE_READY,
	LINE_BAD
};

struct reader {
	struct call *call;
	struct head *head;
	const char *bytes;
	size_t length;
	size_t at; /* the next byte */
	size_t lines; /* that were read */
	bool checked; /* all lines: this is the second pass */
	bool old_version; /* HTTP/1.0 */
};

static bool
refuse(struct reader *reader, const char *code, const char *detail)
{
	return (call_fail_code(
	    reader->call, FAILURE_BAD_REQUEST, code, "%s", detail));
}

/* A visible character, a space or a tab. */
static bool
is_printable(char c)
{
	return ((c >= 0x20 && c < 0x7f) || c == '\t');
}

static bool
all_printable(struct text text)
{
	const char *p = text.bytes, *end = p + text.length;

	for (; end - p >= BLOCK_SIZE; p += BLOCK_SIZE) {
		block bytes = block_at(p);

		/* With a sign what is not ASCII is below, too. */
		if (block_any((
			block)(((block_signed)bytes < 0x20) | (bytes == 0x7f))))
			break;
	}
	while (p < end && is_printable(*p))
		p++;
	return (p == end);
}

static const char *
bad_code(const struct reader *reader)
{
	return (reader->lines == 0 ? "bad_request_line" : "bad_header");
}

/* The end of the bytes has no line's end: is it the beginning of a line? */
static enum line
check_tail(struct reader *reader)
{
	struct text tail = { reader->bytes + reader->at,
		reader->length - reader->at };

	if (tail.length > 0 && tail.bytes[tail.length - 1] == '\r')
		tail.length--;
	if (all_printable(tail))
		return (LINE_PARTIAL);
	refuse(reader, bad_code(reader),
	    "the head holds a byte that may not stand there");
	return (LINE_BAD);
}

/* The next line, without its CRLF. */
static enum line
next_line(struct reader *reader, struct text *line)
{
	const char *start = reader->bytes + reader->at;
	const char *end = memchr(start, '\n', reader->length - reader->at);

	if (end == NULL)
		return (check_tail(reader));
	if (end == start || end[-1] != '\r') {
		refuse(reader, bad_code(reader),
		    "a line of the head ends without a CR");
		return (LINE_BAD);
	}
	*line = (struct text){ start, (size_t)(end - start) - 1 };
	if (!reader->checked && !all_printable(*line)) {
		refuse(reader, bad_code(reader),
		    "the head holds a byte that may not stand there");
		return (LINE_BAD);
	}
	reader->at += (size_t)(end - start) + 1;
	return (LINE_READY);
}

/* The length of an empty line before the request line (RFC 9112, 2.2). */
static size_t
leading_line(const char *bytes, size_t length)
{
	return (length >= 2 && memcmp(bytes, "\r\n", 2) == 0 ? 2 : 0);
}

static bool
too_many_lines(struct reader *reader)
{
	return (call_fail(reader->call, FAILURE_HEADERS_TOO_LARGE,
	    "the head has more than %zu fields",
	    reader->call->limits->head_lines));
}

/* The first pass: where the head ends. */
static enum head_result
find_end(struct reader *reader)
{
	enum line state;
	struct text line;

	while ((state = next_line(reader, &line)) == LINE_READY) {
		if (line.length == 0 && reader->lines > 0)
			return (HEAD_READY);
		reader->lines++;
		if (reader->lines - 1 > reader->call->limits->head_lines) {
			too_many_lines(reader);
			return (HEAD_REFUSED);
		}
	}
	return (state == LINE_BAD ? HEAD_REFUSED : HEAD_PARTIAL);
}

static bool
read_version(struct reader *reader, struct text version)
{
	if (version.length != 8 || memcmp(version.bytes, "HTTP/", 5) != 0 ||
	    version.bytes[6] != '.') {
		return (refuse(reader, "bad_request_line",
		    "the request line does not end in a version of HTTP"));
	}
	reader->old_version = memcmp(version.bytes + 5, "1.0", 3) == 0;
	if (reader->old_version || memcmp(version.bytes + 5, "1.1", 3) == 0)
		return (true);
	return (call_fail(reader->call, FAILURE_VERSION_NOT_SUPPORTED,
	    "this server speaks HTTP/1.1"));
}

static bool
read_method(struct reader *reader, struct text method)
{
	if (!framing_token(method)) {
		return (refuse(reader, "bad_request_line",
		    "the request line does not begin with a method"));
	}
	for (int i = 0; i < METHOD_TRACE; i++) {
		if (text_equal(method, method_names[i])) {
			reader->head->incoming.method = (enum method)i;
			return (true);
		}
	}
	return (call_fail(reader->call, FAILURE_NOT_IMPLEMENTED,
	    "this server does not know the method"));
}

static bool
read_target(struct reader *reader, struct text target)
{
	struct incoming *incoming = &reader->head->incoming;
	bool star = target.length == 1 && target.bytes[0] == '*';

	if (target.length > reader->call->limits->target_bytes) {
		return (call_fail(reader->call, FAILURE_URI_TOO_LONG,
		    "the target is longer than %zu bytes",
		    reader->call->limits->target_bytes));
	}
	if (target.length == 0 ||
	    (star && incoming->method != METHOD_OPTIONS) ||
	    (!star && target.bytes[0] != '/' &&
		!target_cut_authority(&target))) {
		return (refuse(reader, "bad_target",
		    "the target is neither a path nor an http URI"));
	}
	if (target_split(target, incoming))
		return (true);
	return (refuse(reader, "bad_target",
	    "the target holds a character that must be percent-encoded"));
}

static bool
read_request_line(struct reader *reader, struct text line)
{
	const char *first = memchr(line.bytes, ' ', line.length);
	const char *last = memrchr(line.bytes, ' ', line.length);
	const char *end = line.bytes + line.length;
	struct text method, target, version;

	if (first == NULL || first == last ||
	    memchr(first + 1, ' ', (size_t)(last - first) - 1) != NULL) {
		return (refuse(reader, "bad_request_line",
		    "the request line is not a method, a target and a version"));
	}
	method = (struct text){ line.bytes, (size_t)(first - line.bytes) };
	target = (struct text){ first + 1, (size_t)(last - first) - 1 };
	version = (struct text){ last + 1, (size_t)(end - last) - 1 };
	return (read_version(reader, version) && read_method(reader, method) &&
	    read_target(reader, target));
}

static bool
is_space(char c)
{
	return (c == ' ' || c == '\t');
}

/* A line that is no field; colon: its first one, or NULL. */
SELDOM static bool
refuse_field(struct reader *reader, struct text line, const char *colon)
{
	if (is_space(line.bytes[0]))
		return (refuse(
		    reader, "bad_header", "a field goes on in a second line"));
	if (colon == NULL)
		return (refuse(
		    reader, "bad_header", "a line of the head has no colon"));
	return (refuse(
	    reader, "bad_header", "a field has a name that is no token"));
}

static bool
read_field(struct reader *reader, struct text line, struct header *field)
{
	const char *colon = memchr(line.bytes, ':', line.length);

	if (colon == NULL)
		return (refuse_field(reader, line, colon));
	field->name.bytes = line.bytes;
	field->name.length = (size_t)(colon - line.bytes);
	if (!framing_token(field->name))
		return (refuse_field(reader, line, colon));
	field->value.bytes = colon + 1;
	field->value.length = line.length - field->name.length - 1;
	field->value = framing_trim(field->value);
	return (true);
}

/* The second pass, over a head that is complete. */
static bool
take_apart(struct reader *reader)
{
	struct incoming *incoming = &reader->head->incoming;
	size_t count = reader->lines - 1;
	struct header *rows = NULL;
	struct text line;

	if (count > 0)
		rows = arena_take(reader->call->arena, count * sizeof(*rows));
	reader->lines = 0;
	reader->checked = true;
	if (next_line(reader, &line) != LINE_READY ||
	    !read_request_line(reader, line))
		return (false);
	for (size_t i = 0; i < count; i++) {
		if (next_line(reader, &line) != LINE_READY ||
		    !read_field(reader, line, &rows[i]))
			return (false);
	}
	incoming->headers = rows;
	incoming->header_count = count;
	return (framing_read(reader->call, reader->head, reader->old_version));
}

/* A head that is not complete yet may be refused by its size already. */
static enum head_result
check_size(struct reader *reader)
{
	const struct limits *limits = reader->call->limits;

	if (reader->lines == 0 &&
	    reader->length > limits->target_bytes + METHOD_ROOM) {
		call_fail(reader->call, FAILURE_URI_TOO_LONG,
		    "the target is longer than %zu bytes",
		    limits->target_bytes);
		return (HEAD_REFUSED);
	}
	if (reader->length >= limits->head_bytes) {
		call_fail(reader->call, FAILURE_HEADERS_TOO_LARGE,
		    "the head is longer than %zu bytes", limits->head_bytes);
		return (HEAD_REFUSED);
	}
	return (HEAD_PARTIAL);
}

enum head_result
head_read(
    struct call *call, const char *bytes, size_t length, struct head *head)
{
	size_t leading = leading_line(bytes, length);
	struct reader reader = {
		.call = call,
		.head = head,
		.bytes = bytes,
		.length = length,
		.at = leading,
	};
	enum head_result result;

	*head = (struct head){ .incoming.method = METHOD_COUNT };
	result = find_end(&reader);
	if (result == HEAD_PARTIAL)
		return (check_size(&reader));
	if (result == HEAD_REFUSED)
		return (result);
	head->length = reader.at;
	if (head->length > call->limits->head_bytes) {
		reader.length = head->length;
		return (check_size(&reader));
	}
	reader.at = leading;
	return (take_apart(&reader) ? HEAD_READY : HEAD_REFUSED);
}
