/*
 * Operations of Responses 1.0.0 with the tag jobs: how they run.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#include "responses/jobs.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t run_job_statuses[] = {
	200, 202, 204, 409, 500, 0
};

static bool
run_run_job(struct call *call, const void *request, void *response)
{
	return (api_run_job(call, request, response));
}

bool
api_run_job_200(struct api_run_job_response *response,
    const struct text_list *body, struct text location,
    enum api_run_job_200_x_kind x_kind,
    const enum api_run_job_200_x_other_kind *x_other_kind, int64_t x_count,
    double x_ratio, const bool *x_done, struct uuid x_id,
    const struct text *x_price)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	response->status_200.location = location;
	response->status_200.x_kind = x_kind;
	response->status_200.has_x_other_kind = x_other_kind != NULL;
	if (x_other_kind != NULL)
		response->status_200.x_other_kind = *x_other_kind;
	response->status_200.x_count = x_count;
	response->status_200.x_ratio = x_ratio;
	response->status_200.has_x_done = x_done != NULL;
	if (x_done != NULL)
		response->status_200.x_done = *x_done;
	response->status_200.x_id = x_id;
	response->status_200.has_x_price = x_price != NULL;
	if (x_price != NULL)
		response->status_200.x_price = *x_price;
	return (true);
}

bool
api_run_job_200_json(struct api_run_job_response *response, struct text json,
    struct text location, enum api_run_job_200_x_kind x_kind,
    const enum api_run_job_200_x_other_kind *x_other_kind, int64_t x_count,
    double x_ratio, const bool *x_done, struct uuid x_id,
    const struct text *x_price)
{
	response->status = 200;
	response->status_200.json = json;
	response->status_200.location = location;
	response->status_200.x_kind = x_kind;
	response->status_200.has_x_other_kind = x_other_kind != NULL;
	if (x_other_kind != NULL)
		response->status_200.x_other_kind = *x_other_kind;
	response->status_200.x_count = x_count;
	response->status_200.x_ratio = x_ratio;
	response->status_200.has_x_done = x_done != NULL;
	if (x_done != NULL)
		response->status_200.x_done = *x_done;
	response->status_200.x_id = x_id;
	response->status_200.has_x_price = x_price != NULL;
	if (x_price != NULL)
		response->status_200.x_price = *x_price;
	return (true);
}

bool
api_run_job_202(struct api_run_job_response *response)
{
	response->status = 202;
	return (true);
}

bool
api_run_job_204(struct api_run_job_response *response, const double *x_ratio)
{
	response->status = 204;
	response->status_204.has_x_ratio = x_ratio != NULL;
	if (x_ratio != NULL)
		response->status_204.x_ratio = *x_ratio;
	return (true);
}

bool
api_run_job_409(struct api_run_job_response *response,
    const struct api_run_job_409_body *body)
{
	response->status = 409;
	response->status_409.body = *body;
	response->status_409.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_run_job_409_json(struct api_run_job_response *response, struct text json)
{
	response->status = 409;
	response->status_409.json = json;
	return (true);
}

static struct text
double_text(struct call *call, double value)
{
	struct json_writer writer;
	struct buffer buffer;

	buffer_init(&buffer, call->arena);
	json_writer_init(&writer, &buffer);
	json_write_double(&writer, value);
	return (buffer_text(&buffer));
}

static bool
write_run_job_200(struct call *call,
    const struct api_run_job_response *response)
{
	struct json_writer *writer;
	size_t i;

	call_header(call, "Location", response->status_200.location);
	if (response->status_200.x_kind < 1 || response->status_200.x_kind > 2)
		return (call_fail_internal(call,
		    "runJob: the header X-Kind has no such value"));
	call_header(call, "X-Kind", api_run_job_200_x_kind_texts[
	    response->status_200.x_kind - 1]);
	if (response->status_200.has_x_other_kind) {
		if (response->status_200.x_other_kind < 1 ||
		    response->status_200.x_other_kind > 2)
			return (call_fail_internal(call,
			    "runJob: the header X-Other-Kind has no such "
			    "value"));
		call_header(call, "X-Other-Kind",
		    api_run_job_200_x_other_kind_texts[
		    response->status_200.x_other_kind - 1]);
	}
	call_header(call, "X-Count", arena_format(call->arena, "%lld",
	    (long long)response->status_200.x_count));
	call_header(call, "X-Ratio", double_text(call,
	    response->status_200.x_ratio));
	if (response->status_200.has_x_done)
		call_header(call, "X-Done",
		    text_of(response->status_200.x_done ? "true" : "false"));
	call_header(call, "X-Id", text_of(response->status_200.x_id.text));
	if (response->status_200.has_x_price)
		call_header(call, "X-Price", response->status_200.x_price);
	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else {
		json_write_array_begin(writer);
		for (i = 0; i < response->status_200.body.count; i++)
			json_write_text(writer,
			    response->status_200.body.items[i]);
		json_write_array_end(writer);
	}
	return (true);
}

static bool
write_run_job_204(struct call *call,
    const struct api_run_job_response *response)
{
	if (response->status_204.has_x_ratio)
		call_header(call, "X-Ratio", double_text(call,
		    response->status_204.x_ratio));
	return (call_empty(call, 204));
}

static bool
write_run_job_409(struct call *call,
    const struct api_run_job_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 409, "application/json");
	if (response->status_409.json.bytes != NULL)
		json_write_json(writer, response->status_409.json);
	else
		api_run_job_409_body_write(writer, &response->status_409.body);
	return (true);
}

static bool
write_run_job(struct call *call, const void *opaque)
{
	const struct api_run_job_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_run_job_200(call, response));
	case 202:
		return (call_empty(call, 202));
	case 204:
		return (write_run_job_204(call, response));
	case 409:
		return (write_run_job_409(call, response));
	}
	return (call_fail_internal(call, "%d is no response of runJob",
	    response->status));
}

const struct operation api_run_job_operation = {
	.id = "runJob",
	.method = METHOD_POST,
	.path = "/jobs",
	.writes = true,
	.produces = json_media_types,
	.statuses = run_job_statuses,
	.run = run_run_job,
	.write = write_run_job,
	.request_size = sizeof(struct api_run_job_request),
	.response_size = sizeof(struct api_run_job_response),
};

static const uint16_t delete_jobs_statuses[] = {
	404, 0
};

static bool
run_delete_jobs(struct call *call, const void *request, void *response)
{
	return (api_delete_jobs(call, request, response));
}

static bool
write_delete_jobs(struct call *call, const void *opaque)
{
	const struct api_delete_jobs_response *response = opaque;

	return (call_fail_internal(call, "%d is no response of deleteJobs",
	    response->status));
}

const struct operation api_delete_jobs_operation = {
	.id = "deleteJobs",
	.method = METHOD_DELETE,
	.path = "/jobs",
	.deprecation = "@0",
	.statuses = delete_jobs_statuses,
	.run = run_delete_jobs,
	.write = write_delete_jobs,
	.request_size = sizeof(struct api_delete_jobs_request),
	.response_size = sizeof(struct api_delete_jobs_response),
};

static const char *const application_vnd_jobs_json_media_types[] = {
	"application/vnd.jobs+json",
	"application/json",
	NULL,
};

static const uint16_t count_jobs_statuses[] = {
	200, 203, 206, 0
};

static bool
run_count_jobs(struct call *call, const void *request, void *response)
{
	return (api_count_jobs(call, request, response));
}

bool
api_count_jobs_200(struct api_count_jobs_response *response, int64_t body)
{
	response->status = 200;
	response->status_200.body = body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_count_jobs_200_json(struct api_count_jobs_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_count_jobs_203(struct api_count_jobs_response *response, struct uuid body)
{
	response->status = 203;
	response->status_203.body = body;
	response->status_203.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_count_jobs_203_json(struct api_count_jobs_response *response,
    struct text json)
{
	response->status = 203;
	response->status_203.json = json;
	return (true);
}

bool
api_count_jobs_206(struct api_count_jobs_response *response,
    const struct any_map *body)
{
	response->status = 206;
	response->status_206.body = *body;
	response->status_206.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_count_jobs_206_json(struct api_count_jobs_response *response,
    struct text json)
{
	response->status = 206;
	response->status_206.json = json;
	return (true);
}

static bool
write_count_jobs_200(struct call *call,
    const struct api_count_jobs_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/vnd.jobs+json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		json_write_integer(writer, response->status_200.body);
	return (true);
}

static bool
write_count_jobs_203(struct call *call,
    const struct api_count_jobs_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 203, "application/json");
	if (response->status_203.json.bytes != NULL)
		json_write_json(writer, response->status_203.json);
	else
		json_write_uuid(writer, &response->status_203.body);
	return (true);
}

static bool
write_count_jobs_206(struct call *call,
    const struct api_count_jobs_response *response)
{
	struct json_writer *writer;
	size_t i;

	writer = call_json(call, 206, "application/json");
	if (response->status_206.json.bytes != NULL)
		json_write_json(writer, response->status_206.json);
	else {
		json_write_object_begin(writer);
		for (i = 0; i < response->status_206.body.count; i++) {
			json_write_key(writer,
			    response->status_206.body.items[i].key);
			json_write_json(writer,
			    response->status_206.body.items[i].value);
		}
		json_write_object_end(writer);
	}
	return (true);
}

static bool
write_count_jobs(struct call *call, const void *opaque)
{
	const struct api_count_jobs_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_count_jobs_200(call, response));
	case 203:
		return (write_count_jobs_203(call, response));
	case 206:
		return (write_count_jobs_206(call, response));
	}
	return (call_fail_internal(call, "%d is no response of countJobs",
	    response->status));
}

const struct operation api_count_jobs_operation = {
	.id = "countJobs",
	.method = METHOD_GET,
	.path = "/jobs/count",
	.produces = application_vnd_jobs_json_media_types,
	.statuses = count_jobs_statuses,
	.run = run_count_jobs,
	.write = write_count_jobs,
	.request_size = sizeof(struct api_count_jobs_request),
	.response_size = sizeof(struct api_count_jobs_response),
};

static const struct parameter get_job_parameters[] = {
	{
		.property = {
			.name = TEXT("job"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_job_request, job),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_job_statuses[] = {
	200, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412,
	413, 414, 0
};

static bool
run_get_job(struct call *call, const void *request, void *response)
{
	return (api_get_job(call, request, response));
}

bool
api_get_job_200(struct api_get_job_response *response,
    enum api_get_job_200_body body)
{
	response->status = 200;
	response->status_200.body = body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_job_200_json(struct api_get_job_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_get_job_400(struct api_get_job_response *response)
{
	response->status = 400;
	return (true);
}

bool
api_get_job_401(struct api_get_job_response *response)
{
	response->status = 401;
	return (true);
}

bool
api_get_job_402(struct api_get_job_response *response)
{
	response->status = 402;
	return (true);
}

bool
api_get_job_403(struct api_get_job_response *response)
{
	response->status = 403;
	return (true);
}

bool
api_get_job_404(struct api_get_job_response *response)
{
	response->status = 404;
	return (true);
}

bool
api_get_job_405(struct api_get_job_response *response)
{
	response->status = 405;
	return (true);
}

bool
api_get_job_406(struct api_get_job_response *response)
{
	response->status = 406;
	return (true);
}

bool
api_get_job_407(struct api_get_job_response *response)
{
	response->status = 407;
	return (true);
}

bool
api_get_job_408(struct api_get_job_response *response)
{
	response->status = 408;
	return (true);
}

bool
api_get_job_409(struct api_get_job_response *response)
{
	response->status = 409;
	return (true);
}

bool
api_get_job_410(struct api_get_job_response *response)
{
	response->status = 410;
	return (true);
}

bool
api_get_job_411(struct api_get_job_response *response)
{
	response->status = 411;
	return (true);
}

bool
api_get_job_412(struct api_get_job_response *response)
{
	response->status = 412;
	return (true);
}

bool
api_get_job_413(struct api_get_job_response *response)
{
	response->status = 413;
	return (true);
}

bool
api_get_job_414(struct api_get_job_response *response)
{
	response->status = 414;
	return (true);
}

static bool
write_get_job_200(struct call *call,
    const struct api_get_job_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		json_write_enum(writer, api_get_job_200_body_texts, 1,
		    (int)response->status_200.body);
	return (true);
}

static bool
write_get_job(struct call *call, const void *opaque)
{
	const struct api_get_job_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_job_200(call, response));
	case 400:
		return (call_empty(call, 400));
	case 401:
		return (call_empty(call, 401));
	case 402:
		return (call_empty(call, 402));
	case 403:
		return (call_empty(call, 403));
	case 404:
		return (call_empty(call, 404));
	case 405:
		return (call_empty(call, 405));
	case 406:
		return (call_empty(call, 406));
	case 407:
		return (call_empty(call, 407));
	case 408:
		return (call_empty(call, 408));
	case 409:
		return (call_empty(call, 409));
	case 410:
		return (call_empty(call, 410));
	case 411:
		return (call_empty(call, 411));
	case 412:
		return (call_empty(call, 412));
	case 413:
		return (call_empty(call, 413));
	case 414:
		return (call_empty(call, 414));
	}
	return (call_fail_internal(call, "%d is no response of getJob",
	    response->status));
}

const struct operation api_get_job_operation = {
	.id = "getJob",
	.method = METHOD_GET,
	.path = "/jobs/{job}",
	.parameters = get_job_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = get_job_statuses,
	.run = run_get_job,
	.write = write_get_job,
	.request_size = sizeof(struct api_get_job_request),
	.response_size = sizeof(struct api_get_job_response),
};
