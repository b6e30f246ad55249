/*
 * Operations of Files 1 with the tag default: how they run.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/default.h"
#include "runtime/schema_rows.h"

static const struct schema id_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = INT64_MAX);

#define OWNER struct api_list_pets_request
static const struct parameter list_pets_parameters[] = {
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("limit", limit, id_schema,
	    OPTIONAL)),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_list_pets_response
static const struct response list_pets_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_list_pets_200_body_schema) },
	{ .status = 400, RESPONSE_AS_JSON("application/json", status_400,
	    api_owner_schema) },
};
#undef OWNER

static bool
run_list_pets(struct call *call, const void *request, void *response)
{
	return (api_list_pets(call, request, response));
}

bool
api_list_pets_200(struct api_list_pets_response *response,
    const struct api_list_pets_200_body *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_list_pets_200_json(struct api_list_pets_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_list_pets_400(struct api_list_pets_response *response,
    const struct api_owner *body)
{
	response->status = 400;
	response->status_400.body = *body;
	response->status_400.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_list_pets_400_json(struct api_list_pets_response *response,
    struct text json)
{
	response->status = 400;
	response->status_400.json = json;
	return (true);
}

const struct operation api_list_pets_operation = {
	.id = "listPets",
	.method = METHOD_GET,
	.path = "/pets",
	OPERATION_PARAMETERS(list_pets_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400),
	OPERATION_RESPONSES(list_pets_responses),
	.run = run_list_pets,
	.request_size = sizeof(struct api_list_pets_request),
	.response_size = sizeof(struct api_list_pets_response),
};

static const struct schema x_id_schema =
    TEXT_SCHEMA(.min_length = 3, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_get_owner_request
static const struct parameter get_owner_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("id", id, x_id_schema, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_owner_response
static const struct response get_owner_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_owner_schema) },
};
#undef OWNER

static bool
run_get_owner(struct call *call, const void *request, void *response)
{
	return (api_get_owner(call, request, response));
}

bool
api_get_owner_200(struct api_get_owner_response *response,
    const struct api_owner *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_owner_200_json(struct api_get_owner_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_owner_operation = {
	.id = "getOwner",
	.method = METHOD_GET,
	.path = "/owners/{id}",
	OPERATION_PARAMETERS(get_owner_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(get_owner_responses),
	.run = run_get_owner,
	.request_size = sizeof(struct api_get_owner_request),
	.response_size = sizeof(struct api_get_owner_response),
};
