/*
 * Operations of FinWise 0.1.0 with the tag system: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/system.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_get_health_response
static const struct response get_health_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_health_schema) },
};
#undef OWNER

static bool
run_get_health(struct call *call, const void *request, void *response)
{
	return (api_get_health(call, request, response));
}

bool
api_get_health_200(struct api_get_health_response *response,
    const struct api_health *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_health_200_json(struct api_get_health_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_health_operation = {
	.id = "getHealth",
	.method = METHOD_GET,
	.path = "/health",
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 406, 408, 414, 417, 422, 431, 500, 501,
	    503, 505),
	OPERATION_RESPONSES(get_health_responses),
	.run = run_get_health,
	.request_size = sizeof(struct api_get_health_request),
	.response_size = sizeof(struct api_get_health_response),
};

#define OWNER struct api_get_open_api_response
static const struct response get_open_api_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_open_api_schema) },
};
#undef OWNER

static bool
run_get_open_api(struct call *call, const void *request, void *response)
{
	return (api_get_open_api(call, request, response));
}

bool
api_get_open_api_200(struct api_get_open_api_response *response,
    const struct api_open_api *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_open_api_200_json(struct api_get_open_api_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_open_api_operation = {
	.id = "getOpenApi",
	.method = METHOD_GET,
	.path = "/openapi.json",
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 406, 408, 414, 417, 422, 431, 500, 501,
	    503, 505),
	OPERATION_RESPONSES(get_open_api_responses),
	.run = run_get_open_api,
	.request_size = sizeof(struct api_get_open_api_request),
	.response_size = sizeof(struct api_get_open_api_response),
};
