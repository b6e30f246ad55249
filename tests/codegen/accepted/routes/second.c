/*
 * Operations of Routes 1.0.0 with the tag second: how they run.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/second.h"

static const uint16_t list_users_statuses[] = {
	204, 0
};

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

static bool
write_list_users(struct call *call, const void *opaque)
{
	const struct api_list_users_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of listUsers",
	    response->status));
}

const struct operation api_list_users_operation = {
	.id = "listUsers",
	.method = METHOD_GET,
	.path = "/users",
	.statuses = list_users_statuses,
	.run = run_list_users,
	.write = write_list_users,
	.request_size = sizeof(struct api_list_users_request),
	.response_size = sizeof(struct api_list_users_response),
};

static const struct parameter get_key_parameters[] = {
	{
		.property = {
			.name = TEXT("key"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_key_request, key),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 1,
	},
	{
		.property = {
			.name = TEXT("user"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_key_request, user),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_key_statuses[] = {
	204, 0
};

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

static bool
write_get_key(struct call *call, const void *opaque)
{
	const struct api_get_key_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getKey",
	    response->status));
}

const struct operation api_get_key_operation = {
	.id = "getKey",
	.method = METHOD_GET,
	.path = "/users/{user}/keys/{key}",
	.parameters = get_key_parameters,
	.parameter_count = 2,
	.statuses = get_key_statuses,
	.run = run_get_key,
	.write = write_get_key,
	.request_size = sizeof(struct api_get_key_request),
	.response_size = sizeof(struct api_get_key_response),
};

static const struct parameter get_user_parameters[] = {
	{
		.property = {
			.name = TEXT("id"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_user_request, id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_user_statuses[] = {
	204, 0
};

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

static bool
write_get_user(struct call *call, const void *opaque)
{
	const struct api_get_user_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getUser",
	    response->status));
}

const struct operation api_get_user_operation = {
	.id = "getUser",
	.method = METHOD_GET,
	.path = "/users/{id}",
	.parameters = get_user_parameters,
	.parameter_count = 1,
	.statuses = get_user_statuses,
	.run = run_get_user,
	.write = write_get_user,
	.request_size = sizeof(struct api_get_user_request),
	.response_size = sizeof(struct api_get_user_response),
};

static const uint16_t get_me_statuses[] = {
	204, 0
};

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

static bool
write_get_me(struct call *call, const void *opaque)
{
	const struct api_get_me_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getMe",
	    response->status));
}

const struct operation api_get_me_operation = {
	.id = "getMe",
	.method = METHOD_GET,
	.path = "/users/me",
	.statuses = get_me_statuses,
	.run = run_get_me,
	.write = write_get_me,
	.request_size = sizeof(struct api_get_me_request),
	.response_size = sizeof(struct api_get_me_response),
};

static const uint16_t get_users_me_statuses[] = {
	204, 0
};

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

static bool
write_get_users_me(struct call *call, const void *opaque)
{
	const struct api_get_users_me_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getUsersMe",
	    response->status));
}

const struct operation api_get_users_me_operation = {
	.id = "getUsersMe",
	.method = METHOD_GET,
	.path = "/users-me",
	.statuses = get_users_me_statuses,
	.run = run_get_users_me,
	.write = write_get_users_me,
	.request_size = sizeof(struct api_get_users_me_request),
	.response_size = sizeof(struct api_get_users_me_response),
};

static const uint16_t get_version_statuses[] = {
	204, 0
};

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

static bool
write_get_version(struct call *call, const void *opaque)
{
	const struct api_get_version_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getVersion",
	    response->status));
}

const struct operation api_get_version_operation = {
	.id = "getVersion",
	.method = METHOD_GET,
	.path = "/users_me/2.0",
	.statuses = get_version_statuses,
	.run = run_get_version,
	.write = write_get_version,
	.request_size = sizeof(struct api_get_version_request),
	.response_size = sizeof(struct api_get_version_response),
};
