/*
 * Operations of FinWise 0.1.0 with the tag system: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/system.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t get_health_statuses[] = {
	200, 400, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

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

static bool
write_get_health_200(struct call *call,
    const struct api_get_health_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_health_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_health(struct call *call, const void *opaque)
{
	const struct api_get_health_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_health_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getHealth",
	    response->status));
}

const struct operation api_get_health_operation = {
	.id = "getHealth",
	.method = METHOD_GET,
	.path = "/health",
	.produces = json_media_types,
	.statuses = get_health_statuses,
	.run = run_get_health,
	.write = write_get_health,
	.request_size = sizeof(struct api_get_health_request),
	.response_size = sizeof(struct api_get_health_response),
};

static const uint16_t get_open_api_statuses[] = {
	200, 400, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

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

static bool
write_get_open_api_200(struct call *call,
    const struct api_get_open_api_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_open_api_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_open_api(struct call *call, const void *opaque)
{
	const struct api_get_open_api_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_open_api_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getOpenApi",
	    response->status));
}

const struct operation api_get_open_api_operation = {
	.id = "getOpenApi",
	.method = METHOD_GET,
	.path = "/openapi.json",
	.produces = json_media_types,
	.statuses = get_open_api_statuses,
	.run = run_get_open_api,
	.write = write_get_open_api,
	.request_size = sizeof(struct api_get_open_api_request),
	.response_size = sizeof(struct api_get_open_api_response),
};
