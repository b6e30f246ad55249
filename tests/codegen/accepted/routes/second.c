/*
 * Operations of Routes 1.0.0 with the tag second: how they run.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/second.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_list_users_response
static const struct response list_users_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_list_users(struct call *call, const void *request, void *response)
{
	return (api_list_users(call, request, response));
}

bool
api_list_users_204(struct api_list_users_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_list_users_operation = {
	.id = "listUsers",
	.method = METHOD_GET,
	.path = "/users",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(list_users_responses),
	.run = run_list_users,
	.request_size = sizeof(struct api_list_users_request),
	.response_size = sizeof(struct api_list_users_response),
};

#define OWNER struct api_get_key_request
static const struct parameter get_key_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("key", key, schema_text, REQUIRED),
	    .path_index = 1),
	PARAMETER(PATH, SIMPLE, PROPERTY("user", user, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_key_response
static const struct response get_key_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_key(struct call *call, const void *request, void *response)
{
	return (api_get_key(call, request, response));
}

bool
api_get_key_204(struct api_get_key_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_key_operation = {
	.id = "getKey",
	.method = METHOD_GET,
	.path = "/users/{user}/keys/{key}",
	OPERATION_PARAMETERS(get_key_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_key_responses),
	.run = run_get_key,
	.request_size = sizeof(struct api_get_key_request),
	.response_size = sizeof(struct api_get_key_response),
};

#define OWNER struct api_get_user_request
static const struct parameter get_user_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("id", id, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_user_response
static const struct response get_user_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_user(struct call *call, const void *request, void *response)
{
	return (api_get_user(call, request, response));
}

bool
api_get_user_204(struct api_get_user_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_user_operation = {
	.id = "getUser",
	.method = METHOD_GET,
	.path = "/users/{id}",
	OPERATION_PARAMETERS(get_user_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_user_responses),
	.run = run_get_user,
	.request_size = sizeof(struct api_get_user_request),
	.response_size = sizeof(struct api_get_user_response),
};

#define OWNER struct api_get_me_response
static const struct response get_me_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_me(struct call *call, const void *request, void *response)
{
	return (api_get_me(call, request, response));
}

bool
api_get_me_204(struct api_get_me_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_me_operation = {
	.id = "getMe",
	.method = METHOD_GET,
	.path = "/users/me",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_me_responses),
	.run = run_get_me,
	.request_size = sizeof(struct api_get_me_request),
	.response_size = sizeof(struct api_get_me_response),
};

#define OWNER struct api_get_users_me_response
static const struct response get_users_me_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_users_me(struct call *call, const void *request, void *response)
{
	return (api_get_users_me(call, request, response));
}

bool
api_get_users_me_204(struct api_get_users_me_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_users_me_operation = {
	.id = "getUsersMe",
	.method = METHOD_GET,
	.path = "/users-me",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_users_me_responses),
	.run = run_get_users_me,
	.request_size = sizeof(struct api_get_users_me_request),
	.response_size = sizeof(struct api_get_users_me_response),
};

#define OWNER struct api_get_version_response
static const struct response get_version_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_version(struct call *call, const void *request, void *response)
{
	return (api_get_version(call, request, response));
}

bool
api_get_version_204(struct api_get_version_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_version_operation = {
	.id = "getVersion",
	.method = METHOD_GET,
	.path = "/users_me/2.0",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_version_responses),
	.run = run_get_version,
	.request_size = sizeof(struct api_get_version_request),
	.response_size = sizeof(struct api_get_version_response),
};
