/*
 * Operations that answer in pieces: events, lines that are made one by one,
 * a file.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "tests/codegen/foreign/locks.h"
#include "tracker/feeds.h"

static void
forget(void *state)
{
	(void)state;
}

bool
api_watch_tickets(struct call *call,
    const struct api_watch_tickets_request *request,
    struct api_watch_tickets_response *response)
{
	struct event_stream *stream = event_stream_open(call, forget, NULL);
	struct api_spot spot = { .x = 0 };
	struct event event = { .type = TEXT("ticket"), .retry_ms = 100 };

	if (request->has_last_event_id && request->last_event_id == 2)
		return (call_fail(call, FAILURE_GONE, "that was the last one"));
	if (request->has_last_event_id)
		spot.x = (int32_t)request->last_event_id + 1;
	for (; spot.x < 3; spot.x++) {
		event.id = arena_format(call->arena, "%d", (int)spot.x);
		if (!api_watch_tickets_200_send(stream, &event, &spot))
			return (false);
	}
	event_stream_close(stream);
	return (api_watch_tickets_200(response, stream));
}

struct lines {
	int32_t next;
	int32_t count;
};

static enum source_result
make_line(void *state, char *room, size_t size, size_t *written)
{
	struct lines *lines = state;

	if (lines->next == lines->count)
		return (SOURCE_END);
	*written =
	    (size_t)snprintf(room, size, "%d,line\n", (int)lines->next++);
	return (SOURCE_PIECE);
}

static const struct source_maker line_maker = {
	.pull = make_line,
	.close = free,
};

bool
api_read_log(struct call *call, const struct api_read_log_request *request,
    struct api_read_log_response *response)
{
	struct lines *lines = calloc(1, sizeof(*lines));

	if (lines == NULL)
		abort();
	lines->count = request->lines;
	return (api_read_log_200_source(response,
	    source_open(call, &line_maker, lines, SOURCE_UNKNOWN),
	    request->lines));
}

bool
api_read_listing(struct call *call,
    const struct api_read_listing_request *request,
    struct api_read_listing_response *response)
{
	int fd = open(__FILE__, O_RDONLY | O_CLOEXEC);

	(void)request;
	return (api_read_listing_200_source(
	    response, text_of("text/x-c"), source_file(call, fd, 3, 40)));
}

bool
api_keep_attachment(struct call *call,
    const struct api_keep_attachment_request *request,
    struct api_keep_attachment_response *response)
{
	char last[8] = "";
	const struct body_file *file = &request->body;

	if (!request->has_body)
		return (api_keep_attachment_200(response, text_of("nothing")));
	if (request->body_text_plain.bytes != NULL)
		return (api_keep_attachment_200(
		    response, request->body_text_plain));
	if (file->length < 3 ||
	    pread(file->fd, last, 3, (off_t)file->length - 3) != 3)
		return (call_fail_internal(call, "the file is not there"));
	return (api_keep_attachment_200(response,
	    arena_format(call->arena, "%llu %s",
		(unsigned long long)file->length, last)));
}

/* A text in brackets; (none) for one that did not come. */
static struct text
bracketed(struct call *call, struct text text)
{
	if (text.bytes == NULL)
		return (text_of("(none)"));
	return (
	    arena_format(call->arena, "(%.*s)", (int)text.length, text.bytes));
}

bool
api_keep_album(struct call *call, const struct api_keep_album_request *request,
    struct api_keep_album_response *response)
{
	const struct api_keep_album_parts *parts = &request->body_parts;
	const size_t pages = request->body.pages.count;
	struct text cover, last = TEXT("(no page)"), rest = TEXT("");

	cover = arena_format(call->arena, "%s%s",
	    bracketed(call, parts->cover.filename).bytes,
	    bracketed(call, parts->cover.media_type).bytes);
	if (pages > 0)
		last = arena_format(call->arena, "%s(%d)(%02x)",
		    bracketed(call, parts->pages.items[pages - 1].filename)
			.bytes,
		    parts->pages.items[pages - 1].x_number,
		    request->body.pages.items[pages - 1].length == 0
			? 0u
			: (unsigned char)request->body.pages.items[pages - 1]
			      .bytes[0]);
	for (size_t i = 0; i < parts->additional.count; i++)
		rest = arena_format(call->arena, "%s(%s)%s", rest.bytes,
		    request->body.additional.items[i].key.bytes,
		    bracketed(call, parts->additional.items[i].filename).bytes);
	return (api_keep_album_200(response, request->body.cover, cover, last,
	    rest, request->body.title, (int32_t)pages));
}

struct api_sum_task {
	int32_t count;
	int64_t sum;
};

struct api_sum_task *
api_sum_begin(struct call *call, const struct api_sum_request *request,
    struct board_lock *lock)
{
	struct api_sum_task *task = arena_alloc(call->arena, sizeof(*task));

	(void)lock;
	task->count = request->count;
	return (task);
}

void
api_sum_work(struct api_sum_task *task)
{
	for (int32_t i = 1; i <= task->count; i++)
		task->sum += i;
}

bool
api_sum(struct call *call, const struct api_sum_request *request,
    struct api_sum_task *task, struct api_sum_response *response)
{
	if (request->count == 7)
		return (call_fail(call, FAILURE_CONFLICT, "not this one"));
	return (api_sum_200(response, task->sum));
}
