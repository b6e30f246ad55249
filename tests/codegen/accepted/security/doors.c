/*
 * Operations of Security 1.0.0 with the tag doors: how they run.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/doors.h"
#include "security/security_schemes.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_list_doors_response
static const struct response list_doors_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static const struct security_need list_doors_needs[] = {
	{ &api_key_scheme, { NULL, 0 } },
};

static struct text list_doors_scopes[] = {
	TEXT("read"),
	TEXT("write"),
};

static const struct security_need list_doors_needs_2[] = {
	{ &api_token_scheme, { list_doors_scopes, 2 } },
	{ &api_session_scheme, { NULL, 0 } },
};

static const struct security_choice list_doors_choices[] = {
	{ list_doors_needs, 1 },
	{ list_doors_needs_2, 2 },
};

static const struct security list_doors_security = {
	list_doors_choices, 2
};

static bool
run_list_doors(struct call *call, const void *request, void *response)
{
	return (api_list_doors(call, request, response));
}

bool
api_list_doors_204(struct api_list_doors_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_list_doors_operation = {
	.id = "listDoors",
	.method = METHOD_GET,
	.path = "/doors",
	.security = &list_doors_security,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(list_doors_responses),
	.run = run_list_doors,
	.request_size = sizeof(struct api_list_doors_request),
	.response_size = sizeof(struct api_list_doors_response),
};

#define OWNER struct api_open_door_response
static const struct response open_door_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static const struct security_need open_door_needs[] = {
	{ &api_login_scheme, { NULL, 0 } },
};

static const struct security_choice open_door_choices[] = {
	{ open_door_needs, 1 },
	{ NULL, 0 },
};

static const struct security open_door_security = {
	open_door_choices, 2
};

static bool
run_open_door(struct call *call, const void *request, void *response)
{
	return (api_open_door(call, request, response));
}

bool
api_open_door_204(struct api_open_door_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_open_door_operation = {
	.id = "openDoor",
	.method = METHOD_POST,
	.path = "/doors",
	.writes = true,
	.security = &open_door_security,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(open_door_responses),
	.run = run_open_door,
	.request_size = sizeof(struct api_open_door_request),
	.response_size = sizeof(struct api_open_door_response),
};

#define OWNER struct api_lock_door_response
static const struct response lock_door_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_lock_door(struct call *call, const void *request, void *response)
{
	return (api_lock_door(call, request, response));
}

bool
api_lock_door_204(struct api_lock_door_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_lock_door_operation = {
	.id = "lockDoor",
	.method = METHOD_PUT,
	.path = "/doors",
	.writes = true,
	.security = &list_doors_security,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(lock_door_responses),
	.run = run_lock_door,
	.request_size = sizeof(struct api_lock_door_request),
	.response_size = sizeof(struct api_lock_door_response),
};

#define OWNER struct api_break_door_response
static const struct response break_door_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_break_door(struct call *call, const void *request, void *response)
{
	return (api_break_door(call, request, response));
}

bool
api_break_door_204(struct api_break_door_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_break_door_operation = {
	.id = "breakDoor",
	.method = METHOD_DELETE,
	.path = "/doors",
	.writes = true,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(break_door_responses),
	.run = run_break_door,
	.request_size = sizeof(struct api_break_door_request),
	.response_size = sizeof(struct api_break_door_response),
};
