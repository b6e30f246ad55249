/*
 * Operations of Responses 1.0.0 with the tag jobs: how they run.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#include "responses/jobs.h"
#include "runtime/schema_rows.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct schema run_job_200_body_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema text_uri_reference_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI_REFERENCE);

#define OWNER struct api_run_job_response
static const struct response_header run_job_200_headers[] = {
	REQUIRED_HEADER("Location", status_200, location,
	    text_uri_reference_schema),
	REQUIRED_HEADER("X-Kind", status_200, x_kind,
	    api_run_job_200_x_kind_schema),
	OPTIONAL_HEADER("X-Other-Kind", status_200, x_other_kind,
	    api_run_job_200_x_other_kind_schema),
	REQUIRED_HEADER("X-Count", status_200, x_count, schema_int64),
	REQUIRED_HEADER("X-Ratio", status_200, x_ratio, schema_double),
	OPTIONAL_HEADER("X-Done", status_200, x_done, schema_boolean),
	REQUIRED_HEADER("X-Id", status_200, x_id, schema_uuid),
	OPTIONAL_HEADER("X-Price", status_200, x_price, schema_decimal),
};

static const struct response_header run_job_204_headers[] = {
	OPTIONAL_HEADER("X-Ratio", status_204, x_ratio, schema_double),
};

static const struct response run_job_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    run_job_200_body_schema), RESPONSE_HEADERS(run_job_200_headers) },
	{ .status = 202 },
	{ .status = 204, RESPONSE_HEADERS(run_job_204_headers) },
	{ .status = 409, RESPONSE_AS_JSON("application/json", status_409,
	    api_run_job_409_body_schema) },
};
#undef OWNER

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

const struct operation api_run_job_operation = {
	.id = "runJob",
	.method = METHOD_POST,
	.path = "/jobs",
	.writes = true,
	.produces = json_media_types,
	.statuses = STATUSES(200, 202, 204, 409, 500),
	OPERATION_RESPONSES(run_job_responses),
	.run = run_run_job,
	.request_size = sizeof(struct api_run_job_request),
	.response_size = sizeof(struct api_run_job_response),
};

static bool
run_delete_jobs(struct call *call, const void *request, void *response)
{
	return (api_delete_jobs(call, request, response));
}

const struct operation api_delete_jobs_operation = {
	.id = "deleteJobs",
	.method = METHOD_DELETE,
	.path = "/jobs",
	.deprecation = "@0",
	.statuses = STATUSES(404),
	.run = run_delete_jobs,
	.request_size = sizeof(struct api_delete_jobs_request),
	.response_size = sizeof(struct api_delete_jobs_response),
};

static const char *const application_vnd_jobs_json_media_types[] =
    { "application/vnd.jobs+json", "application/json", NULL };

#define OWNER struct api_count_jobs_response
static const struct response count_jobs_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/vnd.jobs+json",
	    status_200, schema_int64) },
	{ .status = 203, RESPONSE_AS_JSON("application/json", status_203,
	    schema_uuid) },
	{ .status = 206, RESPONSE_AS_JSON("application/json", status_206,
	    schema_any_map) },
};
#undef OWNER

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

const struct operation api_count_jobs_operation = {
	.id = "countJobs",
	.method = METHOD_GET,
	.path = "/jobs/count",
	.produces = application_vnd_jobs_json_media_types,
	.statuses = STATUSES(200, 203, 206),
	OPERATION_RESPONSES(count_jobs_responses),
	.run = run_count_jobs,
	.request_size = sizeof(struct api_count_jobs_request),
	.response_size = sizeof(struct api_count_jobs_response),
};

#define OWNER struct api_get_job_request
static const struct parameter get_job_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("job", job, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_job_response
static const struct response get_job_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_get_job_200_body_schema) },
	{ .status = 400 },
	{ .status = 401 },
	{ .status = 402 },
	{ .status = 403 },
	{ .status = 404 },
	{ .status = 405 },
	{ .status = 406 },
	{ .status = 407 },
	{ .status = 408 },
	{ .status = 409 },
	{ .status = 410 },
	{ .status = 411 },
	{ .status = 412 },
	{ .status = 413 },
	{ .status = 414 },
};
#undef OWNER

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

const struct operation api_get_job_operation = {
	.id = "getJob",
	.method = METHOD_GET,
	.path = "/jobs/{job}",
	OPERATION_PARAMETERS(get_job_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 401, 402, 403, 404, 405, 406, 407, 408,
	    409, 410, 411, 412, 413, 414),
	OPERATION_RESPONSES(get_job_responses),
	.run = run_get_job,
	.request_size = sizeof(struct api_get_job_request),
	.response_size = sizeof(struct api_get_job_response),
};
