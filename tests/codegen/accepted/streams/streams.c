/*
 * Operations of Streams 1.0.0 with the tag streams: how they run.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/streams.h"
#include "runtime/schema_rows.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct schema watch_changes_last_event_id_schema =
    INT64_SCHEMA(.minimum = 0, .maximum = INT64_MAX);

#define OWNER struct api_watch_changes_request
static const struct parameter watch_changes_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("Last-Event-ID", last_event_id,
	    watch_changes_last_event_id_schema, OPTIONAL)),
};
#undef OWNER

static const char *const text_event_stream_media_types[] =
    { "text/event-stream", NULL };

#define OWNER struct api_watch_changes_response
static const struct response_header watch_changes_200_headers[] = {
	REQUIRED_HEADER("X-Head", status_200, x_head, schema_int64),
};

static const struct response watch_changes_responses[] = {
	{ .status = 200, RESPONSE_AS_EVENTS("text/event-stream", status_200),
	    RESPONSE_HEADERS(watch_changes_200_headers) },
};
#undef OWNER

static bool
run_watch_changes(struct call *call, const void *request, void *response)
{
	return (api_watch_changes(call, request, response));
}

bool
api_watch_changes_200(struct api_watch_changes_response *response,
    struct event_stream *body, int64_t x_head)
{
	response->status = 200;
	response->status_200.body = body;
	response->status_200.x_head = x_head;
	return (true);
}

bool
api_watch_changes_200_send(struct event_stream *stream,
    const struct event *event, const struct api_change *data)
{
	return (event_stream_send_value(stream, event, &api_change_schema,
	    data));
}

const struct operation api_watch_changes_operation = {
	.id = "watchChanges",
	.method = METHOD_GET,
	.path = "/changes",
	OPERATION_PARAMETERS(watch_changes_parameters),
	.produces = text_event_stream_media_types,
	.statuses = STATUSES(200, 503),
	OPERATION_RESPONSES(watch_changes_responses),
	.run = run_watch_changes,
	.request_size = sizeof(struct api_watch_changes_request),
	.response_size = sizeof(struct api_watch_changes_response),
};

static const char *const text_event_stream_media_types_2[] =
    { "text/event-stream", "application/jsonl", NULL };

#define OWNER struct api_watch_items_response
static const struct response watch_items_responses[] = {
	{ .status = 200, .choice = 1, RESPONSE_AS_EVENTS("text/event-stream",
	    status_200) },
	{ .status = 206, .choice = 2, RESPONSE_AS_EVENTS("text/event-stream",
	    status_206) },
	{ .status = 206, .choice = 3, RESPONSE_AS_BYTES("application/jsonl",
	    status_206_application_jsonl) },
};
#undef OWNER

static bool
run_watch_items(struct call *call, const void *request, void *response)
{
	return (api_watch_items(call, request, response));
}

bool
api_watch_items_200(struct api_watch_items_response *response,
    struct event_stream *body)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.body = body;
	return (true);
}

bool
api_watch_items_200_send(struct event_stream *stream, const struct event *event,
    const struct api_change *data)
{
	return (event_stream_send_value(stream, event, &api_change_schema,
	    data));
}

bool
api_watch_items_206(struct api_watch_items_response *response,
    struct event_stream *body)
{
	response->status = 206;
	response->choice = 2;
	response->status_206.body = body;
	return (true);
}

bool
api_watch_items_206_application_jsonl(struct api_watch_items_response *response,
    struct text body)
{
	response->status = 206;
	response->choice = 3;
	response->status_206_application_jsonl.body = body;
	response->status_206_application_jsonl.source = NULL;
	return (true);
}

bool
api_watch_items_206_application_jsonl_source(
    struct api_watch_items_response *response, struct source *source)
{
	response->status = 206;
	response->choice = 3;
	response->status_206_application_jsonl.source = source;
	return (true);
}

const struct operation api_watch_items_operation = {
	.id = "watchItems",
	.method = METHOD_GET,
	.path = "/items",
	.produces = text_event_stream_media_types_2,
	.statuses = STATUSES(200, 206),
	OPERATION_RESPONSES(watch_items_responses),
	.run = run_watch_items,
	.request_size = sizeof(struct api_watch_items_request),
	.response_size = sizeof(struct api_watch_items_response),
};

#define OWNER struct api_watch_lines_response
static const struct response watch_lines_responses[] = {
	{ .status = 200, RESPONSE_AS_EVENTS("text/event-stream", status_200) },
};
#undef OWNER

static bool
run_watch_lines(struct call *call, const void *request, void *response)
{
	return (api_watch_lines(call, request, response));
}

bool
api_watch_lines_200(struct api_watch_lines_response *response,
    struct event_stream *body)
{
	response->status = 200;
	response->status_200.body = body;
	return (true);
}

const struct operation api_watch_lines_operation = {
	.id = "watchLines",
	.method = METHOD_GET,
	.path = "/lines",
	.produces = text_event_stream_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(watch_lines_responses),
	.run = run_watch_lines,
	.request_size = sizeof(struct api_watch_lines_request),
	.response_size = sizeof(struct api_watch_lines_response),
};

static const char *const text_event_stream_media_types_3[] =
    { "text/event-stream", "text/csv", NULL };

#define OWNER struct api_watch_numbers_response
static const struct response watch_numbers_responses[] = {
	{ .status = 200, .choice = 1, RESPONSE_AS_EVENTS("text/event-stream",
	    status_200) },
	{ .status = 200, .choice = 2, RESPONSE_AS_BYTES("text/csv",
	    status_200_text_csv) },
};
#undef OWNER

static bool
run_watch_numbers(struct call *call, const void *request, void *response)
{
	return (api_watch_numbers(call, request, response));
}

bool
api_watch_numbers_200(struct api_watch_numbers_response *response,
    struct event_stream *body)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.body = body;
	return (true);
}

static const struct schema watch_numbers_200_body_schema =
    ARRAY_SCHEMA(struct int32_list, .items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED);

bool
api_watch_numbers_200_send(struct event_stream *stream,
    const struct event *event, const struct int32_list *data)
{
	return (event_stream_send_value(stream, event,
	    &watch_numbers_200_body_schema, data));
}

bool
api_watch_numbers_200_text_csv(struct api_watch_numbers_response *response,
    struct text body)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_csv.body = body;
	response->status_200_text_csv.source = NULL;
	return (true);
}

bool
api_watch_numbers_200_text_csv_source(
    struct api_watch_numbers_response *response, struct source *source)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_csv.source = source;
	return (true);
}

const struct operation api_watch_numbers_operation = {
	.id = "watchNumbers",
	.method = METHOD_GET,
	.path = "/numbers",
	.produces = text_event_stream_media_types_3,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(watch_numbers_responses),
	.run = run_watch_numbers,
	.request_size = sizeof(struct api_watch_numbers_request),
	.response_size = sizeof(struct api_watch_numbers_response),
};

#define OWNER struct api_sum_request
static const struct parameter sum_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("count", count, schema_int32,
	    REQUIRED)),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_sum_response
static const struct response sum_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    schema_int64) },
};
#undef OWNER

static void *
begin_sum(struct call *call, const void *opaque)
{
	const struct api_sum_request *request = opaque;
	const struct api_source_of_numbers_request needs = {
		.unused = 0,
	};
	struct source_of_numbers *source_of_numbers;
	void *done;

	if (!api_open_source_of_numbers(call, &needs, &source_of_numbers))
		return (NULL);
	done = api_sum_begin(call, request, source_of_numbers);
	api_close_source_of_numbers(call, source_of_numbers);
	return (done);
}

static void
work_sum(void *task)
{
	api_sum_work(task);
}

static bool
run_sum(struct call *call, const void *request, void *response)
{
	return (api_sum(call, request, call->task, response));
}

bool
api_sum_200(struct api_sum_response *response, int64_t body)
{
	response->status = 200;
	response->status_200.body = body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_sum_200_json(struct api_sum_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_sum_operation = {
	.id = "sum",
	.method = METHOD_GET,
	.path = "/sums/{count}",
	OPERATION_PARAMETERS(sum_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(sum_responses),
	.begin = begin_sum,
	.work = work_sum,
	.run = run_sum,
	.request_size = sizeof(struct api_sum_request),
	.response_size = sizeof(struct api_sum_response),
};

#define OWNER struct api_keep_sum_request
static const struct parameter keep_sum_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("count", count, schema_int32,
	    REQUIRED)),
};
#undef OWNER

#define OWNER struct api_keep_sum_response
static const struct response keep_sum_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static void *
begin_keep_sum(struct call *call, const void *request)
{
	return (api_keep_sum_begin(call, request));
}

static void
work_keep_sum(void *task)
{
	api_keep_sum_work(task);
}

static bool
run_keep_sum(struct call *call, const void *request, void *response)
{
	return (api_keep_sum(call, request, call->task, response));
}

bool
api_keep_sum_204(struct api_keep_sum_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_keep_sum_operation = {
	.id = "keepSum",
	.method = METHOD_PUT,
	.path = "/sums/{count}",
	.writes = true,
	OPERATION_PARAMETERS(keep_sum_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(keep_sum_responses),
	.begin = begin_keep_sum,
	.work = work_keep_sum,
	.run = run_keep_sum,
	.request_size = sizeof(struct api_keep_sum_request),
	.response_size = sizeof(struct api_keep_sum_response),
};

#define OWNER struct api_read_file_response
static const struct response_header read_file_2xx_headers[] = {
	OPTIONAL_HEADER("Source", status_2xx, source_, schema_text),
};

static const struct response read_file_responses[] = {
	{ .status = 0, .choice = 1, RESPONSE_AS_BYTES(NULL, status_2xx),
	    RESPONSE_MEDIA_TYPE(status_2xx),
	    RESPONSE_HEADERS(read_file_2xx_headers) },
};
#undef OWNER

static bool
run_read_file(struct call *call, const void *request, void *response)
{
	return (api_read_file(call, request, response));
}

bool
api_read_file_2xx(struct api_read_file_response *response, int status,
    struct text media_type, struct text body, const struct text *source_)
{
	if (status / 100 != 2)
		return (false);
	response->status = status;
	response->choice = 1;
	response->status_2xx.media_type = media_type;
	response->status_2xx.body = body;
	response->status_2xx.source = NULL;
	response->status_2xx.has_source_ = source_ != NULL;
	if (source_ != NULL)
		response->status_2xx.source_ = *source_;
	return (true);
}

bool
api_read_file_2xx_source(struct api_read_file_response *response, int status,
    struct text media_type, struct source *source, const struct text *source_)
{
	if (status / 100 != 2)
		return (false);
	response->status = status;
	response->choice = 1;
	response->status_2xx.media_type = media_type;
	response->status_2xx.source = source;
	response->status_2xx.has_source_ = source_ != NULL;
	if (source_ != NULL)
		response->status_2xx.source_ = *source_;
	return (true);
}

const struct operation api_read_file_operation = {
	.id = "readFile",
	.method = METHOD_GET,
	.path = "/file",
	.deprecation = "@1767225600",
	.statuses = STATUSES(2),
	OPERATION_RESPONSES(read_file_responses),
	.run = run_read_file,
	.request_size = sizeof(struct api_read_file_request),
	.response_size = sizeof(struct api_read_file_response),
};

static const char *const text_plain_media_types[] = { "text/plain", NULL };

static const struct request_body write_file_body = {
	.kind = BODY_TEXT,
	.schema = &schema_text,
	.offset = offsetof(struct api_write_file_request, body_text_plain),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_write_file_request, body_type),
	.media_types = text_plain_media_types,
};

static const char *const application_octet_stream_media_types[] =
    { "application/octet-stream", NULL };

static const struct request_body write_file_body_2 = {
	.kind = BODY_FILE,
	.max_bytes = 5000000000,
	.offset = offsetof(struct api_write_file_request, body),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_write_file_request, body_type),
	.media_types = application_octet_stream_media_types,
	.next = &write_file_body,
};

#define OWNER struct api_write_file_response
static const struct response write_file_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_write_file(struct call *call, const void *request, void *response)
{
	return (api_write_file(call, request, response));
}

bool
api_write_file_204(struct api_write_file_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_write_file_operation = {
	.id = "writeFile",
	.method = METHOD_PUT,
	.path = "/file",
	.writes = true,
	.body = &write_file_body_2,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(write_file_responses),
	.run = run_write_file,
	.request_size = sizeof(struct api_write_file_request),
	.response_size = sizeof(struct api_write_file_response),
};
