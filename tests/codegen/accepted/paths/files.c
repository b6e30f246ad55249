/*
 * Operations of Paths 1 with the tag files: how they run.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/files.h"

static const struct parameter get_files_name_parameters[] = {
	{
		.property = {
			.name = TEXT("name"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_files_name_request,
			    name),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_files_name_statuses[] = {
	204, 0
};

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

static bool
write_get_files_name(struct call *call, const void *opaque)
{
	const struct api_get_files_name_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of get_files_name",
	    response->status));
}

const struct operation api_get_files_name_operation = {
	.id = "get_files_name",
	.method = METHOD_GET,
	.path = "/files/{name}",
	.parameters = get_files_name_parameters,
	.parameter_count = 1,
	.statuses = get_files_name_statuses,
	.run = run_get_files_name,
	.write = write_get_files_name,
	.request_size = sizeof(struct api_get_files_name_request),
	.response_size = sizeof(struct api_get_files_name_response),
};

static const struct parameter get_files_name_format_parameters[] = {
	{
		.property = {
			.name = TEXT("name"),
			.schema = &schema_text,
			.offset =
			    offsetof(struct api_get_files_name_format_request,
			    name),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("format"),
			.schema = &schema_text,
			.offset =
			    offsetof(struct api_get_files_name_format_request,
			    format),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 1,
	},
};

static const uint16_t get_files_name_format_statuses[] = {
	204, 0
};

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

static bool
write_get_files_name_format(struct call *call, const void *opaque)
{
	const struct api_get_files_name_format_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call,
	    "%d is no response of get_files_name_format", response->status));
}

const struct operation api_get_files_name_format_operation = {
	.id = "get_files_name_format",
	.method = METHOD_GET,
	.path = "/files/{name}.{format}",
	.parameters = get_files_name_format_parameters,
	.parameter_count = 2,
	.statuses = get_files_name_format_statuses,
	.run = run_get_files_name_format,
	.write = write_get_files_name_format,
	.request_size = sizeof(struct api_get_files_name_format_request),
	.response_size = sizeof(struct api_get_files_name_format_response),
};

static const uint16_t get_files_statuses[] = {
	204, 0
};

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

static bool
write_get_files(struct call *call, const void *opaque)
{
	const struct api_get_files_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of get_files",
	    response->status));
}

const struct operation api_get_files_operation = {
	.id = "get_files",
	.method = METHOD_GET,
	.path = "/files/",
	.statuses = get_files_statuses,
	.run = run_get_files,
	.write = write_get_files,
	.request_size = sizeof(struct api_get_files_request),
	.response_size = sizeof(struct api_get_files_response),
};

static const uint16_t ask_files_statuses[] = {
	204, 0
};

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

static bool
write_ask_files(struct call *call, const void *opaque)
{
	const struct api_ask_files_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of askFiles",
	    response->status));
}

const struct operation api_ask_files_operation = {
	.id = "askFiles",
	.method = METHOD_OPTIONS,
	.path = "/files",
	.statuses = ask_files_statuses,
	.run = run_ask_files,
	.write = write_ask_files,
	.request_size = sizeof(struct api_ask_files_request),
	.response_size = sizeof(struct api_ask_files_response),
};

static const uint16_t ask_files_f940_statuses[] = {
	204, 0
};

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

static bool
write_ask_files_f940(struct call *call, const void *opaque)
{
	const struct api_ask_files_f940_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of ask-files",
	    response->status));
}

const struct operation api_ask_files_f940_operation = {
	.id = "ask-files",
	.method = METHOD_HEAD,
	.path = "/files",
	.statuses = ask_files_f940_statuses,
	.run = run_ask_files_f940,
	.write = write_ask_files_f940,
	.request_size = sizeof(struct api_ask_files_f940_request),
	.response_size = sizeof(struct api_ask_files_f940_response),
};

static const struct parameter get_mine_parameters[] = {
	{
		.property = {
			.name = TEXT("name"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_mine_request, name),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_mine_statuses[] = {
	204, 0
};

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

static bool
write_get_mine(struct call *call, const void *opaque)
{
	const struct api_get_mine_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getMine",
	    response->status));
}

const struct operation api_get_mine_operation = {
	.id = "getMine",
	.method = METHOD_GET,
	.path = "/my files/{name}/\303\251",
	.parameters = get_mine_parameters,
	.parameter_count = 1,
	.statuses = get_mine_statuses,
	.run = run_get_mine,
	.write = write_get_mine,
	.request_size = sizeof(struct api_get_mine_request),
	.response_size = sizeof(struct api_get_mine_response),
};

static const uint16_t get_twice_statuses[] = {
	204, 0
};

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

static bool
write_get_twice(struct call *call, const void *opaque)
{
	const struct api_get_twice_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of get_twice",
	    response->status));
}

const struct operation api_get_twice_operation = {
	.id = "get_twice",
	.method = METHOD_GET,
	.path = "//twice//",
	.statuses = get_twice_statuses,
	.run = run_get_twice,
	.write = write_get_twice,
	.request_size = sizeof(struct api_get_twice_request),
	.response_size = sizeof(struct api_get_twice_response),
};

static const struct parameter get_any_parameters[] = {
	{
		.property = {
			.name = TEXT("text"),
			.schema = &schema_int64,
			.offset = offsetof(struct api_get_any_request, text),
			.presence_offset = offsetof(struct api_get_any_request,
			    has_text),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
	},
	{
		.property = {
			.name = TEXT("any"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_any_request, any),
			.presence_offset = offsetof(struct api_get_any_request,
			    has_any),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
	},
	{
		.property = {
			.name = TEXT("xml"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_any_request, xml),
			.presence_offset = offsetof(struct api_get_any_request,
			    has_xml),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("thing"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_any_request, thing),
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
	.path = "/any/{thing}",
	.parameters = get_any_parameters,
	.parameter_count = 4,
	.statuses = get_any_statuses,
	.run = run_get_any,
	.write = write_get_any,
	.request_size = sizeof(struct api_get_any_request),
	.response_size = sizeof(struct api_get_any_response),
};
