/*
 * The lines of a turn are written together, in pieces that end with a line
 * and that a pipe takes whole, so that lines of several workers do not mix.
 */
#include "runtime/kore/request_log.h"

#include <limits.h>
#include <unistd.h>

#include <kore/kore.h>

#include "runtime/clock.h"
#include "runtime/kore/reply.h"
#include "runtime/source.h"

#define LINES_SIZE PIPE_BUF

static char lines[LINES_SIZE];
static size_t lines_length;
static bool timer_set;

/* A log that cannot be written is no reason to stop serving. */
static void
write_out(const char *bytes, size_t length)
{
	while (length > 0) {
		ssize_t written = write(STDOUT_FILENO, bytes, length);

		if (written == -1 && errno != EINTR)
			return;
		if (written > 0) {
			bytes += written;
			length -= (size_t)written;
		}
	}
}

void
request_log_flush(void)
{
	write_out(lines, lines_length);
	lines_length = 0;
}

static void
on_timer(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	timer_set = false;
	request_log_flush();
}

void
request_log_flush_soon(void)
{
	if (timer_set)
		return;
	timer_set = true;
	kore_timer_add(on_timer, 0, NULL, KORE_TIMER_ONESHOT);
}

static void
keep(struct text line)
{
	if (line.length > LINES_SIZE - lines_length)
		request_log_flush();
	if (line.length > LINES_SIZE) {
		write_out(line.bytes, line.length);
		return;
	}
	memcpy(lines + lines_length, line.bytes, line.length);
	lines_length += line.length;
}

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
	buffer_append_text(line,
	    or_hyphen(
		method != METHOD_COUNT ? method_names[method] : text_of(NULL)));
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

/* As far as it is known before it is sent. */
static uint64_t
body_length(const struct call *call)
{
	const struct source *source = call->response.source;

	if (source == NULL || call->request->method == METHOD_HEAD ||
	    source->length == SOURCE_UNKNOWN)
		return (reply_body(call).length);
	return (source->length);
}

void
request_log_write(struct exchange *exchange)
{
	const struct call *call = &exchange->call;
	struct buffer line;

	buffer_init(&line, call->arena);
	append_request(&line, call);
	buffer_append(&line, " ", 1);
	buffer_append_number(&line, (uint64_t)call->response.status);
	buffer_append(&line, " ", 1);
	buffer_append_number(&line, body_length(call));
	buffer_append(&line, " ", 1);
	buffer_append_number(
	    &line, (uint64_t)(clock_steady() - exchange->began));
	buffer_append(&line, "us ", 3);
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
	keep(buffer_text(&line));
}
