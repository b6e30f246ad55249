/*
 * Operations of Assertions 1.0.0 with the tag things: how they run.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/things.h"
#include "runtime/schema_rows.h"

static const struct schema create_thing_page_schema =
    ANY_SCHEMA(.assertions = &api_create_thing_page_assertions);

#define OWNER struct api_create_thing_request
static const struct parameter create_thing_parameters[] = {
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("page", page,
	    create_thing_page_schema, OPTIONAL)),
};
#undef OWNER

static const struct schema pet_schema =
    ANY_SCHEMA(.assertions = &api_pet_assertions);

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body create_thing_body = {
	.schema = &pet_schema,
	.offset = offsetof(struct api_create_thing_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_create_thing_response
static const struct response create_thing_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_box_schema) },
};
#undef OWNER

static bool
run_create_thing(struct call *call, const void *request, void *response)
{
	return (api_create_thing(call, request, response));
}

bool
api_create_thing_200(struct api_create_thing_response *response,
    const struct api_box *body)
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
	OPERATION_PARAMETERS(create_thing_parameters),
	.body = &create_thing_body,
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(create_thing_responses),
	.run = run_create_thing,
	.request_size = sizeof(struct api_create_thing_request),
	.response_size = sizeof(struct api_create_thing_response),
};

static const struct schema replace_thing_body_schema =
    ANY_SCHEMA(.assertions = &api_replace_thing_body_assertions);

static const struct request_body replace_thing_body = {
	.schema = &replace_thing_body_schema,
	.offset = offsetof(struct api_replace_thing_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_replace_thing_response
static const struct response replace_thing_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_replace_thing(struct call *call, const void *request, void *response)
{
	return (api_replace_thing(call, request, response));
}

bool
api_replace_thing_204(struct api_replace_thing_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_replace_thing_operation = {
	.id = "replaceThing",
	.method = METHOD_PUT,
	.path = "/things",
	.writes = true,
	.body = &replace_thing_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(replace_thing_responses),
	.run = run_replace_thing,
	.request_size = sizeof(struct api_replace_thing_request),
	.response_size = sizeof(struct api_replace_thing_response),
};
