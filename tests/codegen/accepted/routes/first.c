/*
 * Operations of Routes 1.0.0 with the tag first: how they run.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/first.h"

static const uint16_t get_root_statuses[] = {
	204, 0
};

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

static bool
write_get_root(struct call *call, const void *opaque)
{
	const struct api_get_root_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getRoot",
	    response->status));
}

const struct operation api_get_root_operation = {
	.id = "getRoot",
	.method = METHOD_GET,
	.path = "/",
	.statuses = get_root_statuses,
	.run = run_get_root,
	.write = write_get_root,
	.request_size = sizeof(struct api_get_root_request),
	.response_size = sizeof(struct api_get_root_response),
};

static const struct parameter get_any_parameters[] = {
	{
		.property = {
			.name = TEXT("any"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_any_request, any),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_any_statuses[] = {
	204, 0
};

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

static bool
write_get_any(struct call *call, const void *opaque)
{
	const struct api_get_any_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getAny",
	    response->status));
}

const struct operation api_get_any_operation = {
	.id = "getAny",
	.method = METHOD_GET,
	.path = "/{any}",
	.parameters = get_any_parameters,
	.parameter_count = 1,
	.statuses = get_any_statuses,
	.run = run_get_any,
	.write = write_get_any,
	.request_size = sizeof(struct api_get_any_request),
	.response_size = sizeof(struct api_get_any_response),
};

static const uint16_t create_user_statuses[] = {
	204, 0
};

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

static bool
write_create_user(struct call *call, const void *opaque)
{
	const struct api_create_user_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of createUser",
	    response->status));
}

const struct operation api_create_user_operation = {
	.id = "createUser",
	.method = METHOD_POST,
	.path = "/users",
	.writes = true,
	.statuses = create_user_statuses,
	.run = run_create_user,
	.write = write_create_user,
	.request_size = sizeof(struct api_create_user_request),
	.response_size = sizeof(struct api_create_user_response),
};

static const uint16_t put_users_statuses[] = {
	204, 0
};

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

static bool
write_put_users(struct call *call, const void *opaque)
{
	const struct api_put_users_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of putUsers",
	    response->status));
}

const struct operation api_put_users_operation = {
	.id = "putUsers",
	.method = METHOD_PUT,
	.path = "/users",
	.writes = true,
	.statuses = put_users_statuses,
	.run = run_put_users,
	.write = write_put_users,
	.request_size = sizeof(struct api_put_users_request),
	.response_size = sizeof(struct api_put_users_response),
};

static const uint16_t patch_users_statuses[] = {
	204, 0
};

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

static bool
write_patch_users(struct call *call, const void *opaque)
{
	const struct api_patch_users_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of patchUsers",
	    response->status));
}

const struct operation api_patch_users_operation = {
	.id = "patchUsers",
	.method = METHOD_PATCH,
	.path = "/users",
	.writes = true,
	.statuses = patch_users_statuses,
	.run = run_patch_users,
	.write = write_patch_users,
	.request_size = sizeof(struct api_patch_users_request),
	.response_size = sizeof(struct api_patch_users_response),
};

static const uint16_t delete_users_statuses[] = {
	204, 0
};

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

static bool
write_delete_users(struct call *call, const void *opaque)
{
	const struct api_delete_users_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of deleteUsers",
	    response->status));
}

const struct operation api_delete_users_operation = {
	.id = "deleteUsers",
	.method = METHOD_DELETE,
	.path = "/users",
	.writes = true,
	.statuses = delete_users_statuses,
	.run = run_delete_users,
	.write = write_delete_users,
	.request_size = sizeof(struct api_delete_users_request),
	.response_size = sizeof(struct api_delete_users_response),
};
