/*
 * Operations of Styles 1.0.0 with the tag points: how they run.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#include "styles/points.h"
#include "runtime/schema_rows.h"

static const struct schema find_points_matrix_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema find_points_sizes_schema =
    ARRAY_SCHEMA(struct int64_list, .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema nullable_int32_schema =
    { .type = SCHEMA_INT32, .nullable = true, .size = sizeof(int32_t) };

static const struct schema find_points_session_schema =
    TEXT_SCHEMA(.min_length = 4, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_find_points_request
static const struct parameter find_points_parameters[] = {
	PARAMETER(PATH, LABEL, PROPERTY("label", label, schema_int32,
	    REQUIRED)),
	EXPLODED_PARAMETER(PATH, MATRIX, PROPERTY("matrix", matrix,
	    find_points_matrix_schema, REQUIRED), .path_index = 1),
	PARAMETER(PATH, SIMPLE, PROPERTY("plain", plain, api_point_schema,
	    REQUIRED), .path_index = 2),
	PARAMETER(QUERY, SPACE, PROPERTY("words", words,
	    find_points_matrix_schema, OPTIONAL)),
	PARAMETER(QUERY, PIPE, PROPERTY("sizes", sizes,
	    find_points_sizes_schema, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, DEEP, PROPERTY("near", near, api_point_schema,
	    POINTER)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("options", options,
	    api_find_points_options_schema, OPTIONAL)),
	PARAMETER(QUERY, JSON, PROPERTY("where", where, api_where_schema,
	    POINTER)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("verbose", verbose,
	    schema_text, OPTIONAL), .empty_allowed = true),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("uploads", uploads,
	    schema_boolean, REQUIRED_FLAG), .empty_allowed = true),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("limit", limit,
	    nullable_int32_schema, OPTIONAL)),
	EXPLODED_PARAMETER(COOKIE, FORM, PROPERTY("session", session,
	    find_points_session_schema, OPTIONAL)),
	EXPLODED_PARAMETER(HEADER, SIMPLE, PROPERTY("X-Point", x_point,
	    api_point_schema, POINTER)),
};
#undef OWNER

#define OWNER struct api_find_points_response
static const struct response find_points_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_find_points(struct call *call, const void *request, void *response)
{
	return (api_find_points(call, request, response));
}

bool
api_find_points_204(struct api_find_points_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_find_points_operation = {
	.id = "findPoints",
	.method = METHOD_GET,
	.path = "/points/{label}/{matrix}/{plain}",
	OPERATION_PARAMETERS(find_points_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(find_points_responses),
	.run = run_find_points,
	.request_size = sizeof(struct api_find_points_request),
	.response_size = sizeof(struct api_find_points_response),
};
