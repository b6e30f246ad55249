/*
 * Operations of Streams 1.0.0 with the tag streams: how they run.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/streams.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct integer_rules watch_changes_last_event_id_rules = {
	.minimum = 0,
	.maximum = INT64_MAX,
};

static const struct schema watch_changes_last_event_id_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &watch_changes_last_event_id_rules,
};

static const struct parameter watch_changes_parameters[] = {
	{
		.property = {
			.name = TEXT("Last-Event-ID"),
			.schema = &watch_changes_last_event_id_schema,
			.offset = offsetof(struct api_watch_changes_request,
			    last_event_id),
			.presence_offset =
			    offsetof(struct api_watch_changes_request,
			    has_last_event_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const char *const text_event_stream_media_types[] = {
	"text/event-stream",
	NULL,
};

static const uint16_t watch_changes_statuses[] = {
	200, 503, 0
};

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
	struct json_writer *writer = event_stream_json(stream);

	api_change_write(writer, data);
	return (event_stream_send_json(stream, event));
}

static bool
write_watch_changes_200(struct call *call,
    const struct api_watch_changes_response *response)
{
	call_header(call, "X-Head", arena_format(call->arena, "%lld",
	    (long long)response->status_200.x_head));
	return (call_source(call, 200, "text/event-stream", event_stream_source(
	    response->status_200.body)));
}

static bool
write_watch_changes(struct call *call, const void *opaque)
{
	const struct api_watch_changes_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_watch_changes_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of watchChanges",
	    response->status));
}

const struct operation api_watch_changes_operation = {
	.id = "watchChanges",
	.method = METHOD_GET,
	.path = "/changes",
	.parameters = watch_changes_parameters,
	.parameter_count = 1,
	.produces = text_event_stream_media_types,
	.statuses = watch_changes_statuses,
	.run = run_watch_changes,
	.write = write_watch_changes,
	.request_size = sizeof(struct api_watch_changes_request),
	.response_size = sizeof(struct api_watch_changes_response),
};

static const uint16_t watch_lines_statuses[] = {
	200, 0
};

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

static bool
write_watch_lines_200(struct call *call,
    const struct api_watch_lines_response *response)
{
	return (call_source(call, 200, "text/event-stream", event_stream_source(
	    response->status_200.body)));
}

static bool
write_watch_lines(struct call *call, const void *opaque)
{
	const struct api_watch_lines_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_watch_lines_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of watchLines",
	    response->status));
}

const struct operation api_watch_lines_operation = {
	.id = "watchLines",
	.method = METHOD_GET,
	.path = "/lines",
	.produces = text_event_stream_media_types,
	.statuses = watch_lines_statuses,
	.run = run_watch_lines,
	.write = write_watch_lines,
	.request_size = sizeof(struct api_watch_lines_request),
	.response_size = sizeof(struct api_watch_lines_response),
};

static const char *const text_event_stream_media_types_2[] = {
	"text/event-stream",
	"text/csv",
	NULL,
};

static const uint16_t watch_numbers_statuses[] = {
	200, 0
};

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

bool
api_watch_numbers_200_send(struct event_stream *stream,
    const struct event *event, const struct int32_list *data)
{
	struct json_writer *writer = event_stream_json(stream);
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < data->count; i++)
		json_write_integer(writer, data->items[i]);
	json_write_array_end(writer);
	return (event_stream_send_json(stream, event));
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

static bool
write_watch_numbers_200(struct call *call,
    const struct api_watch_numbers_response *response)
{
	return (call_source(call, 200, "text/event-stream", event_stream_source(
	    response->status_200.body)));
}

static bool
write_watch_numbers_200_text_csv(struct call *call,
    const struct api_watch_numbers_response *response)
{
	if (response->status_200_text_csv.source != NULL)
		return (call_source(call, 200, "text/csv",
		    response->status_200_text_csv.source));
	return (call_bytes(call, 200, "text/csv",
	    response->status_200_text_csv.body));
}

static bool
write_watch_numbers(struct call *call, const void *opaque)
{
	const struct api_watch_numbers_response *response = opaque;

	switch (response->choice) {
	case 1:
		return (write_watch_numbers_200(call, response));
	case 2:
		return (write_watch_numbers_200_text_csv(call, response));
	}
	return (call_fail_internal(call, "%d is no response of watchNumbers",
	    response->status));
}

const struct operation api_watch_numbers_operation = {
	.id = "watchNumbers",
	.method = METHOD_GET,
	.path = "/numbers",
	.produces = text_event_stream_media_types_2,
	.statuses = watch_numbers_statuses,
	.run = run_watch_numbers,
	.write = write_watch_numbers,
	.request_size = sizeof(struct api_watch_numbers_request),
	.response_size = sizeof(struct api_watch_numbers_response),
};

static const struct parameter sum_parameters[] = {
	{
		.property = {
			.name = TEXT("count"),
			.schema = &schema_int32,
			.offset = offsetof(struct api_sum_request, count),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t sum_statuses[] = {
	200, 0
};

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

static bool
write_sum_200(struct call *call, const struct api_sum_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		json_write_integer(writer, response->status_200.body);
	return (true);
}

static bool
write_sum(struct call *call, const void *opaque)
{
	const struct api_sum_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_sum_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of sum",
	    response->status));
}

const struct operation api_sum_operation = {
	.id = "sum",
	.method = METHOD_GET,
	.path = "/sums/{count}",
	.parameters = sum_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = sum_statuses,
	.begin = begin_sum,
	.work = work_sum,
	.run = run_sum,
	.write = write_sum,
	.request_size = sizeof(struct api_sum_request),
	.response_size = sizeof(struct api_sum_response),
};

static const struct parameter keep_sum_parameters[] = {
	{
		.property = {
			.name = TEXT("count"),
			.schema = &schema_int32,
			.offset = offsetof(struct api_keep_sum_request, count),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t keep_sum_statuses[] = {
	204, 0
};

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

static bool
write_keep_sum(struct call *call, const void *opaque)
{
	const struct api_keep_sum_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of keepSum",
	    response->status));
}

const struct operation api_keep_sum_operation = {
	.id = "keepSum",
	.method = METHOD_PUT,
	.path = "/sums/{count}",
	.writes = true,
	.parameters = keep_sum_parameters,
	.parameter_count = 1,
	.statuses = keep_sum_statuses,
	.begin = begin_keep_sum,
	.work = work_keep_sum,
	.run = run_keep_sum,
	.write = write_keep_sum,
	.request_size = sizeof(struct api_keep_sum_request),
	.response_size = sizeof(struct api_keep_sum_response),
};

static const uint16_t read_file_statuses[] = {
	2, 0
};

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

static bool
write_read_file_2xx(struct call *call,
    const struct api_read_file_response *response)
{
	if (response->status_2xx.has_source_)
		call_header(call, "Source", response->status_2xx.source_);
	if (response->status_2xx.source != NULL)
		return (call_source(call, response->status,
		    response->status_2xx.media_type.bytes,
		    response->status_2xx.source));
	return (call_bytes(call, response->status,
	    response->status_2xx.media_type.bytes, response->status_2xx.body));
}

static bool
write_read_file(struct call *call, const void *opaque)
{
	const struct api_read_file_response *response = opaque;

	switch (response->choice) {
	case 1:
		return (write_read_file_2xx(call, response));
	}
	return (call_fail_internal(call, "%d is no response of readFile",
	    response->status));
}

const struct operation api_read_file_operation = {
	.id = "readFile",
	.method = METHOD_GET,
	.path = "/file",
	.deprecation = "@1767225600",
	.statuses = read_file_statuses,
	.run = run_read_file,
	.write = write_read_file,
	.request_size = sizeof(struct api_read_file_request),
	.response_size = sizeof(struct api_read_file_response),
};

static const char *const text_plain_media_types[] = {
	"text/plain",
	NULL,
};

static const struct request_body write_file_body = {
	.kind = BODY_TEXT,
	.schema = &schema_text,
	.offset = offsetof(struct api_write_file_request, body_text_plain),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_write_file_request, body_type),
	.media_types = text_plain_media_types,
};

static const char *const application_octet_stream_media_types[] = {
	"application/octet-stream",
	NULL,
};

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

static const uint16_t write_file_statuses[] = {
	204, 0
};

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

static bool
write_write_file(struct call *call, const void *opaque)
{
	const struct api_write_file_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of writeFile",
	    response->status));
}

const struct operation api_write_file_operation = {
	.id = "writeFile",
	.method = METHOD_PUT,
	.path = "/file",
	.writes = true,
	.body = &write_file_body_2,
	.statuses = write_file_statuses,
	.run = run_write_file,
	.write = write_write_file,
	.request_size = sizeof(struct api_write_file_request),
	.response_size = sizeof(struct api_write_file_response),
};
