/*
 * A line is written at once, so that lines of several workers do not mix.
 */
#include "runtime/kore/request_log.h"

#include <stdio.h>

#include "runtime/clock.h"
#include "runtime/kore/reply.h"

static struct text
or_hyphen(struct text text)
{
	return (text.bytes != NULL ? text : text_of("-"));
}

/* The first characters of a call's line, up to the status. */
static void
append_request(struct buffer *line, const struct call *call)
{
	enum method method = call->request->method;
	char now[CLOCK_TEXT_SIZE];

	clock_write(clock_now(), now);
	buffer_append(line, now, CLOCK_TEXT_SIZE - 1);
	buffer_append(line, " ", 1);
	buffer_append_text(line, or_hyphen(method != METHOD_COUNT ?
	    method_names[method] : text_of(NULL)));
	buffer_append(line, " ", 1);
	buffer_append_text(line, or_hyphen(text_of(call->path_template)));
}

/* A cause may quote anything: no character of it may begin a new line. */
static void
append_escaped(struct buffer *line, struct text text)
{
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.bytes[i];

		if (c < 0x20 || c == 0x7f || c == '\\')
			buffer_format(line, "\\x%02x", c);
		else
			buffer_append(line, &text.bytes[i], 1);
	}
}

void
request_log_write(struct exchange *exchange)
{
	const struct call *call = &exchange->call;
	struct buffer line;

	buffer_init(&line, call->arena);
	append_request(&line, call);
	buffer_format(&line, " %d %zu %lldus ", call->response.status,
	    reply_body_length(call),
	    (long long)(clock_steady() - exchange->began));
	buffer_append_text(&line, call->request_id);
	buffer_append(&line, " ", 1);
	buffer_append_text(&line, or_hyphen(call->tenant));
	buffer_append(&line, "\n", 1);
	if (call->failure.cause.bytes != NULL) {
		buffer_append(&line, "error ", 6);
		buffer_append_text(&line, call->request_id);
		buffer_append(&line, " ", 1);
		append_escaped(&line, call->failure.cause);
		buffer_append(&line, "\n", 1);
	}
	fwrite(line.bytes, 1, line.length, stdout);
}
