/*
 * Operations of FinWise 0.1.0 with the tag users: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/users.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body create_user_body = {
	.schema = &api_user_schema,
	.offset = offsetof(struct api_create_user_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const struct schema text_uri_reference_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI_REFERENCE);

#define OWNER struct api_create_user_response
static const struct response_header create_user_201_headers[] = {
	REQUIRED_HEADER("Location", status_201, location,
	    text_uri_reference_schema),
};

static const struct response create_user_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_user_schema) },
	{ .status = 201, RESPONSE_AS_JSON("application/json", status_201,
	    api_user_schema), RESPONSE_HEADERS(create_user_201_headers) },
};
#undef OWNER

static bool
run_create_user(struct call *call, const void *request, void *response)
{
	return (api_create_user(call, request, response));
}

bool
api_create_user_200(struct api_create_user_response *response,
    const struct api_user *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_user_200_json(struct api_create_user_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_create_user_201(struct api_create_user_response *response,
    const struct api_user *body, struct text location)
{
	response->status = 201;
	response->status_201.body = *body;
	response->status_201.json = (struct text){ NULL, 0 };
	response->status_201.location = location;
	return (true);
}

bool
api_create_user_201_json(struct api_create_user_response *response,
    struct text json, struct text location)
{
	response->status = 201;
	response->status_201.json = json;
	response->status_201.location = location;
	return (true);
}

const struct operation api_create_user_operation = {
	.id = "createUser",
	.method = METHOD_POST,
	.path = "/users",
	.writes = true,
	.body = &create_user_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 201, 400, 406, 408, 409, 411, 413, 414, 415,
	    417, 422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(create_user_responses),
	.run = run_create_user,
	.request_size = sizeof(struct api_create_user_request),
	.response_size = sizeof(struct api_create_user_response),
};

static const struct schema limit_parameter_limit_schema =
    INT32_SCHEMA(.minimum = 1, .maximum = 1000);

static const struct schema after_user_parameter_after_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^u[0-7][0-9a-f]{15}$"));

static const struct schema email_address_schema =
    TEXT_SCHEMA(.max_length = 254, .format = FORMAT_EMAIL);

#define OWNER struct api_list_users_request
static const struct parameter list_users_parameters[] = {
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("limit", limit,
	    limit_parameter_limit_schema, DEFAULTED, .default_json = "100")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("after", after,
	    after_user_parameter_after_schema, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("email", email,
	    email_address_schema, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_list_users_response
static const struct response_header list_users_200_headers[] = {
	OPTIONAL_HEADER("Link", status_200, link, schema_text),
};

static const struct response list_users_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_user_list_schema), RESPONSE_HEADERS(list_users_200_headers) },
};
#undef OWNER

static bool
run_list_users(struct call *call, const void *request, void *response)
{
	return (api_list_users(call, request, response));
}

bool
api_list_users_200(struct api_list_users_response *response,
    const struct api_user_list *body, const struct text *link)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	response->status_200.has_link = link != NULL;
	if (link != NULL)
		response->status_200.link = *link;
	return (true);
}

bool
api_list_users_200_json(struct api_list_users_response *response,
    struct text json, const struct text *link)
{
	response->status = 200;
	response->status_200.json = json;
	response->status_200.has_link = link != NULL;
	if (link != NULL)
		response->status_200.link = *link;
	return (true);
}

const struct operation api_list_users_operation = {
	.id = "listUsers",
	.method = METHOD_GET,
	.path = "/users",
	OPERATION_PARAMETERS(list_users_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 406, 408, 414, 417, 422, 431, 500, 501,
	    503, 505),
	OPERATION_RESPONSES(list_users_responses),
	.run = run_list_users,
	.request_size = sizeof(struct api_list_users_request),
	.response_size = sizeof(struct api_list_users_response),
};

#define OWNER struct api_get_user_request
static const struct parameter get_user_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("user_id", user_id, schema_uuid,
	    REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_user_response
static const struct response get_user_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_user_schema) },
};
#undef OWNER

static bool
run_get_user(struct call *call, const void *request, void *response)
{
	return (api_get_user(call, request, response));
}

bool
api_get_user_200(struct api_get_user_response *response,
    const struct api_user *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_user_200_json(struct api_get_user_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_user_operation = {
	.id = "getUser",
	.method = METHOD_GET,
	.path = "/users/{user_id}",
	OPERATION_PARAMETERS(get_user_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(get_user_responses),
	.run = run_get_user,
	.request_size = sizeof(struct api_get_user_request),
	.response_size = sizeof(struct api_get_user_response),
};
