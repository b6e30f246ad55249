/*
 * Operations of * / #error " %s \ ? ?/ %n%n with the tag int: how they run.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/int.h"

static struct pattern for_quoted_star_while_while_pattern = {
	.source = "\"\\\\/\\*/?\?/%s$",
};

static const struct text_rules for_quoted_star_while_while_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &for_quoted_star_while_while_pattern,
};

static const struct schema for_quoted_star_while_while_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &for_quoted_star_while_while_rules,
};

static const struct parameter return__parameters[] = {
	{
		.property = {
			.name = TEXT("while"),
			.schema = &for_quoted_star_while_while_schema,
			.offset = offsetof(struct api_return__request, while_),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("*/\"%s\\"),
			.schema = &schema_text,
			.offset = offsetof(struct api_return__request,
			    star_percent_s),
			.default_json = "\"*/\\\"%s\\\\?\?/\"",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t return__statuses[] = {
	200, 0
};

static bool
run_return_(struct call *call, const void *request, void *response)
{
	return (api_return_(call, request, response));
}

bool
api_return__200(struct api_return__response *response,
    const struct api_struct *body,
    const enum api_return_200_percent_s *percent_s)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	response->status_200.has_percent_s = percent_s != NULL;
	if (percent_s != NULL)
		response->status_200.percent_s = *percent_s;
	return (true);
}

bool
api_return__200_json(struct api_return__response *response, struct text json,
    const enum api_return_200_percent_s *percent_s)
{
	response->status = 200;
	response->status_200.json = json;
	response->status_200.has_percent_s = percent_s != NULL;
	if (percent_s != NULL)
		response->status_200.percent_s = *percent_s;
	return (true);
}

static bool
write_return__200(struct call *call,
    const struct api_return__response *response)
{
	struct json_writer *writer;

	if (response->status_200.has_percent_s) {
		if (response->status_200.percent_s < 1 ||
		    response->status_200.percent_s > 3)
			return (call_fail_internal(call,
			    "return: the header %%s has no such value"));
		call_header(call, "%s", api_return_200_percent_s_texts[
		    response->status_200.percent_s - 1]);
	}
	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_struct_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_return_(struct call *call, const void *opaque)
{
	const struct api_return__response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_return__200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of return",
	    response->status));
}

const struct operation api_return__operation = {
	.id = "return",
	.method = METHOD_GET,
	.path = "/for/\"quoted\"/*/{while}/\\",
	.parameters = return__parameters,
	.parameter_count = 2,
	.produces = json_media_types,
	.statuses = return__statuses,
	.run = run_return_,
	.write = write_return_,
	.request_size = sizeof(struct api_return__request),
	.response_size = sizeof(struct api_return__response),
};

static const struct text_rules api_struct_rules_ = {
	.min_length = 1,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema api_struct_schema_ = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &api_struct_rules_,
};

static const struct parameter api_parameters_[] = {
	{
		.property = {
			.name = TEXT("struct"),
			.schema = &api_struct_schema_,
			.offset = offsetof(struct api_api_request, struct_),
			.presence_offset = offsetof(struct api_api_request,
			    has_struct_),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const uint16_t api_statuses_[] = {
	204, 0
};

static bool
run_api(struct call *call, const void *request, void *response)
{
	return (api_api(call, request, response));
}

bool
api_api_204(struct api_api_response *response)
{
	response->status = 204;
	return (true);
}

static bool
write_api(struct call *call, const void *opaque)
{
	const struct api_api_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of api",
	    response->status));
}

const struct operation api_api_operation = {
	.id = "api",
	.method = METHOD_GET,
	.path = "/api",
	.parameters = api_parameters_,
	.parameter_count = 1,
	.statuses = api_statuses_,
	.run = run_api,
	.write = write_api,
	.request_size = sizeof(struct api_api_request),
	.response_size = sizeof(struct api_api_response),
};
