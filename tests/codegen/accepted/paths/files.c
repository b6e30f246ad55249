/*
 * Operations of Paths 1 with the tag files: how they run.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/files.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_get_files_name_request
static const struct parameter get_files_name_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("name", name, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_files_name_response
static const struct response get_files_name_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_files_name(struct call *call, const void *request, void *response)
{
	return (api_get_files_name(call, request, response));
}

bool
api_get_files_name_204(struct api_get_files_name_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_files_name_operation = {
	.id = "get_files_name",
	.method = METHOD_GET,
	.path = "/files/{name}",
	OPERATION_PARAMETERS(get_files_name_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_files_name_responses),
	.run = run_get_files_name,
	.request_size = sizeof(struct api_get_files_name_request),
	.response_size = sizeof(struct api_get_files_name_response),
};

#define OWNER struct api_get_files_name_format_request
static const struct parameter get_files_name_format_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("name", name, schema_text, REQUIRED)),
	PARAMETER(PATH, SIMPLE, PROPERTY("format", format, schema_text,
	    REQUIRED), .path_index = 1),
};
#undef OWNER

#define OWNER struct api_get_files_name_format_response
static const struct response get_files_name_format_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_files_name_format(struct call *call, const void *request,
    void *response)
{
	return (api_get_files_name_format(call, request, response));
}

bool
api_get_files_name_format_204(
    struct api_get_files_name_format_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_files_name_format_operation = {
	.id = "get_files_name_format",
	.method = METHOD_GET,
	.path = "/files/{name}.{format}",
	OPERATION_PARAMETERS(get_files_name_format_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_files_name_format_responses),
	.run = run_get_files_name_format,
	.request_size = sizeof(struct api_get_files_name_format_request),
	.response_size = sizeof(struct api_get_files_name_format_response),
};

#define OWNER struct api_get_files_response
static const struct response get_files_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_files(struct call *call, const void *request, void *response)
{
	return (api_get_files(call, request, response));
}

bool
api_get_files_204(struct api_get_files_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_files_operation = {
	.id = "get_files",
	.method = METHOD_GET,
	.path = "/files/",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_files_responses),
	.run = run_get_files,
	.request_size = sizeof(struct api_get_files_request),
	.response_size = sizeof(struct api_get_files_response),
};

#define OWNER struct api_ask_files_response
static const struct response ask_files_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_ask_files(struct call *call, const void *request, void *response)
{
	return (api_ask_files(call, request, response));
}

bool
api_ask_files_204(struct api_ask_files_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_ask_files_operation = {
	.id = "askFiles",
	.method = METHOD_OPTIONS,
	.path = "/files",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(ask_files_responses),
	.run = run_ask_files,
	.request_size = sizeof(struct api_ask_files_request),
	.response_size = sizeof(struct api_ask_files_response),
};

#define OWNER struct api_ask_files_f940_response
static const struct response ask_files_f940_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_ask_files_f940(struct call *call, const void *request, void *response)
{
	return (api_ask_files_f940(call, request, response));
}

bool
api_ask_files_f940_204(struct api_ask_files_f940_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_ask_files_f940_operation = {
	.id = "ask-files",
	.method = METHOD_HEAD,
	.path = "/files",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(ask_files_f940_responses),
	.run = run_ask_files_f940,
	.request_size = sizeof(struct api_ask_files_f940_request),
	.response_size = sizeof(struct api_ask_files_f940_response),
};

#define OWNER struct api_get_mine_request
static const struct parameter get_mine_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("name", name, schema_text, REQUIRED)),
};
#undef OWNER

#define OWNER struct api_get_mine_response
static const struct response get_mine_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_mine(struct call *call, const void *request, void *response)
{
	return (api_get_mine(call, request, response));
}

bool
api_get_mine_204(struct api_get_mine_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_mine_operation = {
	.id = "getMine",
	.method = METHOD_GET,
	.path = "/my files/{name}/\303\251",
	OPERATION_PARAMETERS(get_mine_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_mine_responses),
	.run = run_get_mine,
	.request_size = sizeof(struct api_get_mine_request),
	.response_size = sizeof(struct api_get_mine_response),
};

#define OWNER struct api_get_twice_response
static const struct response get_twice_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_get_twice(struct call *call, const void *request, void *response)
{
	return (api_get_twice(call, request, response));
}

bool
api_get_twice_204(struct api_get_twice_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_get_twice_operation = {
	.id = "get_twice",
	.method = METHOD_GET,
	.path = "//twice//",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_twice_responses),
	.run = run_get_twice,
	.request_size = sizeof(struct api_get_twice_request),
	.response_size = sizeof(struct api_get_twice_response),
};

#define OWNER struct api_same_request
static const struct parameter same_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("name", name, schema_text, REQUIRED),
	    .path_again = 1),
};
#undef OWNER

#define OWNER struct api_same_response
static const struct response same_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_same(struct call *call, const void *request, void *response)
{
	return (api_same(call, request, response));
}

bool
api_same_204(struct api_same_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_same_operation = {
	.id = "same",
	.method = METHOD_GET,
	.path = "/{name}/of/{name}",
	OPERATION_PARAMETERS(same_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(same_responses),
	.run = run_same,
	.request_size = sizeof(struct api_same_request),
	.response_size = sizeof(struct api_same_response),
};

#define OWNER struct api_list_any_response
static const struct response list_any_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_list_any(struct call *call, const void *request, void *response)
{
	return (api_list_any(call, request, response));
}

bool
api_list_any_204(struct api_list_any_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_list_any_operation = {
	.id = "listAny",
	.method = METHOD_GET,
	.path = "/any/operations",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(list_any_responses),
	.run = run_list_any,
	.request_size = sizeof(struct api_list_any_request),
	.response_size = sizeof(struct api_list_any_response),
};

#define OWNER struct api_any_response
static const struct response any_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_any(struct call *call, const void *request, void *response)
{
	return (api_any(call, request, response));
}

bool
api_any_204(struct api_any_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_any_operation = {
	.id = "any",
	.method = METHOD_GET,
	.path = "/any",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(any_responses),
	.run = run_any,
	.request_size = sizeof(struct api_any_request),
	.response_size = sizeof(struct api_any_response),
};

#define OWNER struct api_two_request
static const struct parameter two_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("a", a, schema_any, REQUIRED)),
	PARAMETER(PATH, SIMPLE, PROPERTY("b", b, schema_any, REQUIRED),
	    .path_index = 1),
};
#undef OWNER

#define OWNER struct api_two_response
static const struct response two_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_two(struct call *call, const void *request, void *response)
{
	return (api_two(call, request, response));
}

bool
api_two_204(struct api_two_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_two_operation = {
	.id = "two",
	.method = METHOD_GET,
	.path = "/{a}.{b}",
	OPERATION_PARAMETERS(two_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(two_responses),
	.run = run_two,
	.request_size = sizeof(struct api_two_request),
	.response_size = sizeof(struct api_two_response),
};

#define OWNER struct api_get_any_request
static const struct parameter get_any_parameters[] = {
	PARAMETER(QUERY, FORM, PROPERTY("text", text, schema_int64, OPTIONAL)),
	PARAMETER(QUERY, FORM, PROPERTY("any", any, schema_text, OPTIONAL)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("xml", xml, schema_text, OPTIONAL)),
	PARAMETER(PATH, SIMPLE, PROPERTY("thing", thing, schema_text,
	    REQUIRED)),
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
	.path = "/any/{thing}",
	OPERATION_PARAMETERS(get_any_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_any_responses),
	.run = run_get_any,
	.request_size = sizeof(struct api_get_any_request),
	.response_size = sizeof(struct api_get_any_response),
};
