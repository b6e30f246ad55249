/*
 * Operations of OpenAPI 3.0 1.0.0 with the tag pets: how they run.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/pets.h"
#include "runtime/schema_rows.h"

static const struct schema get_pet_pet_id_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = 1000, .exclusive_minimum = true);

#define OWNER struct api_get_pet_request
static const struct parameter get_pet_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("pet_id", pet_id,
	    get_pet_pet_id_schema, REQUIRED)),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_get_pet_response
static const struct response get_pet_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_pet_schema) },
};
#undef OWNER

static bool
run_get_pet(struct call *call, const void *request, void *response)
{
	return (api_get_pet(call, request, response));
}

bool
api_get_pet_200(struct api_get_pet_response *response,
    const struct api_pet *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_pet_200_json(struct api_get_pet_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_pet_operation = {
	.id = "getPet",
	.method = METHOD_GET,
	.path = "/pets/{pet_id}",
	OPERATION_PARAMETERS(get_pet_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(get_pet_responses),
	.run = run_get_pet,
	.request_size = sizeof(struct api_get_pet_request),
	.response_size = sizeof(struct api_get_pet_response),
};
