/*
 * Operations of Objects 1.0.0 with the tag objects: how they run.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#include "objects/objects.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body echo_objects_body = {
	.schema = &api_everything_schema,
	.offset = offsetof(struct api_echo_objects_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_echo_objects_response
static const struct response echo_objects_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_everything_schema) },
};
#undef OWNER

static bool
run_echo_objects(struct call *call, const void *request, void *response)
{
	return (api_echo_objects(call, request, response));
}

bool
api_echo_objects_200(struct api_echo_objects_response *response,
    const struct api_everything *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_echo_objects_200_json(struct api_echo_objects_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_echo_objects_operation = {
	.id = "echoObjects",
	.method = METHOD_POST,
	.path = "/objects",
	.writes = true,
	.body = &echo_objects_body,
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(echo_objects_responses),
	.run = run_echo_objects,
	.request_size = sizeof(struct api_echo_objects_request),
	.response_size = sizeof(struct api_echo_objects_response),
};
