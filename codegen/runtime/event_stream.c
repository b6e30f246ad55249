/*
 * Events wait in one buffer, already in their form on the wire; what a
 * client does not take in time is bounded, and nobody waits for it.
 */
#include "runtime/event_stream.h"

#include <stdio.h>
#include <stdlib.h>

#include "runtime/json_writer.h"

#define WAITING_AT_FIRST 256

struct event_stream {
	struct source *source;
	void (*on_close)(void *state);
	void *state;
	char *waiting; /* bytes to be sent */
	size_t length;
	size_t capacity;
	size_t bound;
	bool ended; /* nothing more is sent */
};

static enum source_result
pull(void *state, char *room, size_t size, size_t *written)
{
	struct event_stream *stream = state;

	if (size > stream->length)
		size = stream->length;
	if (size > 0)
		memcpy(room, stream->waiting, size);
	stream->length -= size;
	if (stream->length > 0)
		memmove(
		    stream->waiting, stream->waiting + size, stream->length);
	*written = size;
	if (stream->length > 0)
		return (SOURCE_PIECE);
	if (stream->ended)
		return (SOURCE_END);
	return (size > 0 ? SOURCE_PIECE : SOURCE_LATER);
}

static void
let_go(void *state)
{
	struct event_stream *stream = state;

	stream->on_close(stream->state);
	free(stream->waiting);
	free(stream);
}

/* Whether so many bytes more may wait; else the client is given up. */
static bool
reserve(struct event_stream *stream, size_t size)
{
	size_t needed = stream->length + size;

	if (stream->ended || stream->source->failed)
		return (false);
	if (needed > stream->bound) {
		source_fail(stream->source);
		return (false);
	}
	if (needed <= stream->capacity)
		return (true);
	if (stream->capacity == 0)
		stream->capacity = WAITING_AT_FIRST;
	while (stream->capacity < needed)
		stream->capacity *= 2;
	stream->waiting = realloc(stream->waiting, stream->capacity);
	if (stream->waiting == NULL)
		abort();
	return (true);
}

static void
append(struct event_stream *stream, const char *bytes, size_t length)
{
	if (length > 0)
		memcpy(stream->waiting + stream->length, bytes, length);
	stream->length += length;
}

static void
beat(void *state)
{
	struct event_stream *stream = state;

	if (!reserve(stream, 3))
		return;
	append(stream, ":\n\n", 3);
	source_wake(stream->source);
}

static void
finish(void *state)
{
	event_stream_close(state);
}

static const struct source_maker maker = {
	.pull = pull,
	.close = let_go,
	.beat = beat,
	.finish = finish,
};

struct event_stream *
event_stream_open(struct call *call, void (*on_close)(void *state), void *state)
{
	struct event_stream *stream = calloc(1, sizeof(*stream));

	if (stream == NULL)
		abort();
	stream->on_close = on_close;
	stream->state = state;
	stream->bound = call->limits->stream_bytes;
	stream->source = source_open(call, &maker, stream, SOURCE_UNKNOWN);
	return (stream);
}

struct source *
event_stream_source(struct event_stream *stream)
{
	return (stream->source);
}

/* The first byte of a line's end, and how long that is; NULL: none. */
static const char *
line_end(struct text text, size_t *length)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.bytes[i] != '\n' && text.bytes[i] != '\r')
			continue;
		*length = text.bytes[i] == '\r' && i + 1 < text.length &&
			text.bytes[i + 1] == '\n'
		    ? 2
		    : 1;
		return (text.bytes + i);
	}
	return (NULL);
}

static bool
append_field(struct event_stream *stream, const char *name, struct text value)
{
	size_t name_length = strlen(name);

	if (!reserve(stream, name_length + value.length + 3))
		return (false);
	append(stream, name, name_length);
	append(stream, ": ", 2);
	append(stream, value.bytes, value.length);
	append(stream, "\n", 1);
	return (true);
}

/* A line of the data is a field (HTML, section 9.2.6). */
static bool
append_lines(struct event_stream *stream, struct text text)
{
	struct text line;
	const char *end;
	size_t length;

	while ((end = line_end(text, &length)) != NULL) {
		line = (struct text){ text.bytes, (size_t)(end - text.bytes) };
		if (!append_field(stream, "data", line))
			return (false);
		text.bytes = end + length;
		text.length -= line.length + length;
	}
	return (append_field(stream, "data", text));
}

static bool
append_retry(struct event_stream *stream, unsigned milliseconds)
{
	char digits[16];

	if (milliseconds == 0)
		return (true);
	snprintf(digits, sizeof(digits), "%u", milliseconds);
	return (append_field(stream, "retry", text_of(digits)));
}

static bool
is_one_line(struct text text)
{
	size_t length;

	return (text.bytes == NULL ||
	    (line_end(text, &length) == NULL &&
		memchr(text.bytes, '\0', text.length) == NULL));
}

bool
event_stream_send(struct event_stream *stream, const struct event *event)
{
	size_t before = stream->length;
	bool done;

	if (!is_one_line(event->type) || !is_one_line(event->id))
		return (false);
	done = (event->type.bytes == NULL ||
		   append_field(stream, "event", event->type)) &&
	    (event->id.bytes == NULL ||
		append_field(stream, "id", event->id)) &&
	    append_retry(stream, event->retry_ms) &&
	    (event->data.bytes == NULL || append_lines(stream, event->data)) &&
	    reserve(stream, 1);
	if (!done) {
		stream->length = before; /* no half event */
		return (false);
	}
	append(stream, "\n", 1);
	source_wake(stream->source);
	return (true);
}

bool
event_stream_send_value(struct event_stream *stream, const struct event *event,
    const struct schema *schema, const void *value)
{
	struct event whole = *event;
	struct json_writer writer;
	struct arena arena;
	struct buffer json;
	bool done;

	arena_init(&arena);
	buffer_init(&json, &arena);
	json_writer_init(&writer, &json);
	json_write_value(&writer, schema, value);
	whole.data = buffer_text(&json);
	done = !writer.failed && event_stream_send(stream, &whole);
	arena_release(&arena);
	return (done);
}

void
event_stream_close(struct event_stream *stream)
{
	stream->ended = true;
	source_wake(stream->source);
}
