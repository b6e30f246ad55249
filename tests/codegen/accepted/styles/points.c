/*
 * Operations of Styles 1.0.0 with the tag points: how they run.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#include "styles/points.h"

static const struct array_rules find_points_matrix_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema find_points_matrix_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &find_points_matrix_rules,
};

static const struct array_rules find_points_sizes_rules = {
	.items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema find_points_sizes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &find_points_sizes_rules,
};

static const struct schema find_points_limit_schema = {
	.type = SCHEMA_INT32,
	.nullable = true,
	.size = sizeof(int32_t),
};

static const struct text_rules find_points_session_rules = {
	.min_length = 4,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema find_points_session_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &find_points_session_rules,
};

static const struct parameter find_points_parameters[] = {
	{
		.property = {
			.name = TEXT("label"),
			.schema = &schema_int32,
			.offset = offsetof(struct api_find_points_request,
			    label),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_LABEL,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("matrix"),
			.schema = &find_points_matrix_schema,
			.offset = offsetof(struct api_find_points_request,
			    matrix),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_MATRIX,
		.explode = true,
		.path_index = 1,
	},
	{
		.property = {
			.name = TEXT("plain"),
			.schema = &api_point_schema,
			.offset = offsetof(struct api_find_points_request,
			    plain),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 2,
	},
	{
		.property = {
			.name = TEXT("words"),
			.schema = &find_points_matrix_schema,
			.offset = offsetof(struct api_find_points_request,
			    words),
			.presence_offset =
			    offsetof(struct api_find_points_request, has_words),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_SPACE,
	},
	{
		.property = {
			.name = TEXT("sizes"),
			.schema = &find_points_sizes_schema,
			.offset = offsetof(struct api_find_points_request,
			    sizes),
			.presence_offset =
			    offsetof(struct api_find_points_request, has_sizes),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_PIPE,
	},
	{
		.property = {
			.name = TEXT("near"),
			.schema = &api_point_schema,
			.offset = offsetof(struct api_find_points_request,
			    near),
			.presence = PRESENCE_POINTER,
			.by_pointer = true,
		},
		.where = PLACE_QUERY,
		.style = STYLE_DEEP,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("options"),
			.schema = &api_find_points_options_schema,
			.offset = offsetof(struct api_find_points_request,
			    options),
			.presence_offset =
			    offsetof(struct api_find_points_request,
			    has_options),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("where"),
			.schema = &api_where_schema,
			.offset = offsetof(struct api_find_points_request,
			    where),
			.presence = PRESENCE_POINTER,
			.by_pointer = true,
		},
		.where = PLACE_QUERY,
		.style = STYLE_JSON,
	},
	{
		.property = {
			.name = TEXT("verbose"),
			.schema = &schema_text,
			.offset = offsetof(struct api_find_points_request,
			    verbose),
			.presence_offset =
			    offsetof(struct api_find_points_request,
			    has_verbose),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
		.empty_allowed = true,
	},
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &find_points_limit_schema,
			.offset = offsetof(struct api_find_points_request,
			    limit),
			.presence_offset =
			    offsetof(struct api_find_points_request, has_limit),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("session"),
			.schema = &find_points_session_schema,
			.offset = offsetof(struct api_find_points_request,
			    session),
			.presence_offset =
			    offsetof(struct api_find_points_request,
			    has_session),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_COOKIE,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("X-Point"),
			.schema = &api_point_schema,
			.offset = offsetof(struct api_find_points_request,
			    x_point),
			.presence = PRESENCE_POINTER,
			.by_pointer = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
		.explode = true,
	},
};

static const uint16_t find_points_statuses[] = {
	204, 0
};

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

static bool
write_find_points(struct call *call, const void *opaque)
{
	const struct api_find_points_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of findPoints",
	    response->status));
}

const struct operation api_find_points_operation = {
	.id = "findPoints",
	.method = METHOD_GET,
	.path = "/points/{label}/{matrix}/{plain}",
	.parameters = find_points_parameters,
	.parameter_count = 12,
	.statuses = find_points_statuses,
	.run = run_find_points,
	.write = write_find_points,
	.request_size = sizeof(struct api_find_points_request),
	.response_size = sizeof(struct api_find_points_response),
};
