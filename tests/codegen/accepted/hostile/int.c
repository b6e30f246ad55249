/*
 * Operations of * / #error " %s \ ? ?/ %n%n with the tag int: how they run.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/int.h"
#include "runtime/schema_rows.h"

static const struct schema for_quoted_star_while_while_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("\"\\\\/\\*/?\?/%s$"));

#define OWNER struct api_return__request
static const struct parameter return__parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("while", while_,
	    for_quoted_star_while_while_schema, REQUIRED)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_ESCAPED("*/\"%s\\",
	    star_percent_s, schema_text, DEFAULTED,
	    .default_json = "\"*/\\\"%s\\\\?\?/\"")),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_return__response
static const struct response_header return__200_headers[] = {
	OPTIONAL_HEADER("%s", status_200, percent_s,
	    api_return_200_percent_s_schema),
};

static const struct response return__responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_struct_schema), RESPONSE_HEADERS(return__200_headers) },
};
#undef OWNER

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

const struct operation api_return__operation = {
	.id = "return",
	.method = METHOD_GET,
	.path = "/for/\"quoted\"/*/{while}/\\",
	OPERATION_PARAMETERS(return__parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200),
	OPERATION_RESPONSES(return__responses),
	.run = run_return_,
	.request_size = sizeof(struct api_return__request),
	.response_size = sizeof(struct api_return__response),
};

static const struct schema api_struct_schema_ =
    TEXT_SCHEMA(.min_length = 1, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_api_request
static const struct parameter api_parameters_[] = {
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("struct", struct_,
	    api_struct_schema_, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_api_response
static const struct response api_responses_[] = {
	{ .status = 204 },
};
#undef OWNER

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

const struct operation api_api_operation = {
	.id = "api",
	.method = METHOD_GET,
	.path = "/api",
	OPERATION_PARAMETERS(api_parameters_),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(api_responses_),
	.run = run_api,
	.request_size = sizeof(struct api_api_request),
	.response_size = sizeof(struct api_api_response),
};
