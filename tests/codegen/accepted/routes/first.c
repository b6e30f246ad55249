/*
 * Operations of Routes 1.0.0 with the tag first: how they run.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/first.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_get_root_response
static const struct response get_root_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_root(struct call *call, const void *request, void *response)
{
	return (api_get_root(call, request, response));
}

bool
api_get_root_204(struct api_get_root_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_root_operation = {
	.id = "getRoot",
	.method = METHOD_GET,
	.path = "/",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_root_responses),
	.run = run_get_root,
	.request_size = sizeof(struct api_get_root_request),
	.response_size = sizeof(struct api_get_root_response),
};

#define OWNER struct api_get_any_request
static const struct parameter get_any_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("any", any, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_any_response
static const struct response get_any_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_any(struct call *call, const void *request, void *response)
{
	return (api_get_any(call, request, response));
}

bool
api_get_any_204(struct api_get_any_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_any_operation = {
	.id = "getAny",
	.method = METHOD_GET,
	.path = "/{any}",
	OPERATION_PARAMETERS(get_any_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_any_responses),
	.run = run_get_any,
	.request_size = sizeof(struct api_get_any_request),
	.response_size = sizeof(struct api_get_any_response),
};

#define OWNER struct api_create_user_response
static const struct response create_user_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_create_user(struct call *call, const void *request, void *response)
{
	return (api_create_user(call, request, response));
}

bool
api_create_user_204(struct api_create_user_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_create_user_operation = {
	.id = "createUser",
	.method = METHOD_POST,
	.path = "/users",
	.writes = true,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(create_user_responses),
	.run = run_create_user,
	.request_size = sizeof(struct api_create_user_request),
	.response_size = sizeof(struct api_create_user_response),
};

#define OWNER struct api_put_users_response
static const struct response put_users_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_put_users(struct call *call, const void *request, void *response)
{
	return (api_put_users(call, request, response));
}

bool
api_put_users_204(struct api_put_users_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_put_users_operation = {
	.id = "putUsers",
	.method = METHOD_PUT,
	.path = "/users",
	.writes = true,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(put_users_responses),
	.run = run_put_users,
	.request_size = sizeof(struct api_put_users_request),
	.response_size = sizeof(struct api_put_users_response),
};

#define OWNER struct api_patch_users_response
static const struct response patch_users_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_patch_users(struct call *call, const void *request, void *response)
{
	return (api_patch_users(call, request, response));
}

bool
api_patch_users_204(struct api_patch_users_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_patch_users_operation = {
	.id = "patchUsers",
	.method = METHOD_PATCH,
	.path = "/users",
	.writes = true,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(patch_users_responses),
	.run = run_patch_users,
	.request_size = sizeof(struct api_patch_users_request),
	.response_size = sizeof(struct api_patch_users_response),
};

#define OWNER struct api_delete_users_response
static const struct response delete_users_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_delete_users(struct call *call, const void *request, void *response)
{
	return (api_delete_users(call, request, response));
}

bool
api_delete_users_204(struct api_delete_users_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_delete_users_operation = {
	.id = "deleteUsers",
	.method = METHOD_DELETE,
	.path = "/users",
	.writes = true,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(delete_users_responses),
	.run = run_delete_users,
	.request_size = sizeof(struct api_delete_users_request),
	.response_size = sizeof(struct api_delete_users_response),
};
