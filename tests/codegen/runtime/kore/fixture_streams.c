/*
 * Operations whose bodies come from sources: events, a file, a producer that
 * gives what it has been told to.
 */
#include "tests/codegen/runtime/kore/fixture_streams.h"

#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/event_stream.h"
#include "tests/codegen/runtime/kore/fixture.h"

struct fixture_streams fixture_streams;

static const uint16_t statuses[] = { 200, 503, 0 };
static const char *const event_types[] = { "text/event-stream", NULL };
static const char *const byte_types[] = { "application/octet-stream", NULL };

static void
count_close(void *state)
{
	struct event_stream **stream = state;

	fixture_streams.closes++;
	*stream = NULL;
}

static bool
run_events(struct call *call, const void *request, void *response)
{
	struct event_stream **stream =
	    &fixture_streams.streams[fixture_streams.opens++ % 4];
	struct event first = { .data = TEXT("hello") };

	(void)request;
	*stream = event_stream_open(call, count_close, stream);
	*(struct source **)response = event_stream_source(*stream);
	return (event_stream_send(*stream, &first));
}

static bool
write_events(struct call *call, const void *response)
{
	return (call_source(
	    call, 200, event_types[0], *(struct source *const *)response));
}

static bool
write_source(struct call *call, const void *response)
{
	return (call_source(
	    call, 200, byte_types[0], *(struct source *const *)response));
}

static bool
run_file(struct call *call, const void *request, void *response)
{
	char path[] = "/tmp/fixtureXXXXXX";
	int fd = mkstemp(path);

	(void)request;
	unlink(path);
	if (ftruncate(fd, (off_t)fixture_streams.file_size) != 0 ||
	    pwrite(fd, "begin", 5, 100) != 5)
		abort();
	*(struct source **)response =
	    source_file(call, fd, 100, fixture_streams.file_length);
	if (fixture_streams.fails)
		return (call_fail_busy(call, 1, "after the file was opened"));
	return (true);
}

static enum source_result
produce(void *state, char *room, size_t size, size_t *written)
{
	struct fixture_streams *streams = state;

	*written = size < streams->left ? size : streams->left;
	memset(room, 'p', *written);
	streams->left -= *written;
	if (streams->breaks && streams->left == 0)
		return (SOURCE_FAILED);
	return (streams->left > 0 ? SOURCE_PIECE : SOURCE_END);
}

static void
end_producer(void *state)
{
	((struct fixture_streams *)state)->closes++;
}

static const struct source_maker producer = {
	.pull = produce,
	.close = end_producer,
};

static bool
run_produced(struct call *call, const void *request, void *response)
{
	(void)request;
	*(struct source **)response =
	    source_open(call, &producer, &fixture_streams, SOURCE_UNKNOWN);
	return (true);
}

struct upload_request {
	struct body_file body;
	struct text part; /* in place of body, or NULL */
};

static bool
run_upload(struct call *call, const void *request, void *response)
{
	const struct upload_request *upload = request;
	const struct body_file *file = &upload->body;
	struct text part = upload->part;
	char ends[3] = "";

	call->application->calls++;
	if (part.bytes != NULL) {
		*(struct text *)response =
		    arena_format(call->arena, "part %zu %c%c", part.length,
			part.bytes[0], part.bytes[part.length - 1]);
		return (true);
	}
	if (file->length > 0 &&
	    (pread(file->fd, ends, 1, 0) != 1 ||
		pread(file->fd, ends + 1, 1, (off_t)file->length - 1) != 1))
		return (call_fail_internal(call, "the file is not there"));
	*(struct text *)response = arena_format(
	    call->arena, "%llu %s", (unsigned long long)file->length, ends);
	return (true);
}

static bool
write_upload(struct call *call, const void *response)
{
	return (call_bytes(
	    call, 200, "text/plain", *(const struct text *)response));
}

static const struct text_rules part_rules = { .max_length = 3000000,
	.bytes = true };
static const struct schema part = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &part_rules
};
static const struct property part_property = {
	.name = TEXT("file"), .schema = &part, .required = true
};
static const struct object_rules form_rules = { .properties = &part_property,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED };
static const struct schema form = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct text),
	.object = &form_rules };
static const char *const form_types[] = { "multipart/form-data", NULL };
static const struct request_body form_body = { .kind = BODY_MULTIPART,
	.schema = &form,
	.spooled = true,
	.max_bytes = 4000000,
	.required = true,
	.offset = offsetof(struct upload_request, part),
	.media_types = form_types };
static const struct request_body upload_body = { .kind = BODY_FILE,
	.max_bytes = 5000000,
	.required = true,
	.media_types = byte_types,
	.next = &form_body };

#define SIZES .request_size = 1, .response_size = sizeof(struct source *)

const struct operation fixture_events = { .id = "events",
	.method = METHOD_GET,
	.path = "/events",
	.produces = event_types,
	.statuses = statuses,
	.run = run_events,
	.write = write_events,
	SIZES };
const struct operation fixture_file = { .id = "file",
	.method = METHOD_GET,
	.path = "/file",
	.produces = byte_types,
	.statuses = statuses,
	.run = run_file,
	.write = write_source,
	SIZES };
const struct operation fixture_produced = { .id = "produced",
	.method = METHOD_GET,
	.path = "/produced",
	.produces = byte_types,
	.statuses = statuses,
	.run = run_produced,
	.write = write_source,
	SIZES };
const struct operation fixture_upload = { .id = "upload",
	.method = METHOD_PUT,
	.path = "/upload",
	.body = &upload_body,
	.statuses = statuses,
	.run = run_upload,
	.write = write_upload,
	.request_size = sizeof(struct upload_request),
	.response_size = sizeof(struct text) };
