/*
 * Operations of Presence 1.0.0 with the tag things: how they run.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#include "presence/things.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body create_thing_body = {
	.schema = &api_thing_schema,
	.offset = offsetof(struct api_create_thing_request, body),
	.presence_offset = offsetof(struct api_create_thing_request, has_body),
	.media_types = json_media_types,
};

#define OWNER struct api_create_thing_response
static const struct response create_thing_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_thing_schema) },
};
#undef OWNER

static bool
run_create_thing(struct call *call, const void *request, void *response)
{
	return (api_create_thing(call, request, response));
}

bool
api_create_thing_200(struct api_create_thing_response *response,
    const struct api_thing *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_thing_200_json(struct api_create_thing_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_create_thing_operation = {
	.id = "createThing",
	.method = METHOD_POST,
	.path = "/things",
	.writes = true,
	.body = &create_thing_body,
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(create_thing_responses),
	.run = run_create_thing,
	.request_size = sizeof(struct api_create_thing_request),
	.response_size = sizeof(struct api_create_thing_response),
};
