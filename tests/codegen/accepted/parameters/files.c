/*
 * Operations of Parameters 1.0.0 with the tag files: how they run.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/files.h"
#include "runtime/schema_rows.h"

static const struct schema files_year_names_year_schema =
    INT32_SCHEMA(.minimum = 1900, .maximum = INT64_MAX);

static const struct schema files_year_names_names_item_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = SCHEMA_UNBOUNDED);

static const struct schema files_year_names_names_schema =
    ARRAY_SCHEMA(struct text_list, .items = &files_year_names_names_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema find_files_tag_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text, .max_items = 4);

static const struct schema find_files_sizes_schema =
    ARRAY_SCHEMA(struct int64_list, .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema find_files_x_flags_schema =
    ARRAY_SCHEMA(struct bool_list, .items = &schema_boolean,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_find_files_request
static const struct parameter find_files_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("year", year,
	    files_year_names_year_schema, REQUIRED)),
	PARAMETER(PATH, SIMPLE, PROPERTY("names", names,
	    files_year_names_names_schema, REQUIRED), .path_index = 1),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("kind", kind,
	    api_find_files_kind_schema, DEFAULTED, .default_json = "\"text\"")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("tag", tag,
	    find_files_tag_schema, OPTIONAL)),
	PARAMETER(QUERY, FORM, PROPERTY("sizes", sizes, find_files_sizes_schema,
	    REQUIRED)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("page", page,
	    schema_int32, DEFAULTED, .default_json = "1")),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Trace", x_trace, schema_uuid,
	    OPTIONAL)),
	PARAMETER(HEADER, SIMPLE, PROPERTY_WITH("X-Flags", x_flags,
	    find_files_x_flags_schema, DEFAULTED, .default_json = "[true]")),
};
#undef OWNER

#define OWNER struct api_find_files_response
static const struct response find_files_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_find_files(struct call *call, const void *request, void *response)
{
	return (api_find_files(call, request, response));
}

bool
api_find_files_204(struct api_find_files_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_find_files_operation = {
	.id = "findFiles",
	.method = METHOD_GET,
	.path = "/files/{year}/{names}",
	OPERATION_PARAMETERS(find_files_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(find_files_responses),
	.run = run_find_files,
	.request_size = sizeof(struct api_find_files_request),
	.response_size = sizeof(struct api_find_files_response),
};
