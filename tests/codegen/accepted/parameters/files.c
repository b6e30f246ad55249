/*
 * Operations of Parameters 1.0.0 with the tag files: how they run.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/files.h"

static const struct integer_rules files_year_names_year_rules = {
	.minimum = 1900,
	.maximum = INT64_MAX,
};

static const struct schema files_year_names_year_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &files_year_names_year_rules,
};

static const struct text_rules files_year_names_names_item_rules = {
	.min_length = 1,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema files_year_names_names_item_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &files_year_names_names_item_rules,
};

static const struct array_rules files_year_names_names_rules = {
	.items = &files_year_names_names_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema files_year_names_names_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &files_year_names_names_rules,
};

static const struct array_rules find_files_tag_rules = {
	.items = &schema_text,
	.max_items = 4,
};

static const struct schema find_files_tag_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &find_files_tag_rules,
};

static const struct array_rules find_files_sizes_rules = {
	.items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema find_files_sizes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &find_files_sizes_rules,
};

static const struct array_rules find_files_x_flags_rules = {
	.items = &schema_boolean,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema find_files_x_flags_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct bool_list),
	.array = &find_files_x_flags_rules,
};

static const struct parameter find_files_parameters[] = {
	{
		.property = {
			.name = TEXT("year"),
			.schema = &files_year_names_year_schema,
			.offset = offsetof(struct api_find_files_request, year),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("names"),
			.schema = &files_year_names_names_schema,
			.offset = offsetof(struct api_find_files_request,
			    names),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 1,
	},
	{
		.property = {
			.name = TEXT("kind"),
			.schema = &api_find_files_kind_schema,
			.offset = offsetof(struct api_find_files_request, kind),
			.default_json = "\"text\"",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("tag"),
			.schema = &find_files_tag_schema,
			.offset = offsetof(struct api_find_files_request, tag),
			.presence_offset =
			    offsetof(struct api_find_files_request, has_tag),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("sizes"),
			.schema = &find_files_sizes_schema,
			.offset = offsetof(struct api_find_files_request,
			    sizes),
			.required = true,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
	},
	{
		.property = {
			.name = TEXT("page"),
			.schema = &schema_int32,
			.offset = offsetof(struct api_find_files_request, page),
			.default_json = "1",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("X-Trace"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_find_files_request,
			    x_trace),
			.presence_offset =
			    offsetof(struct api_find_files_request,
			    has_x_trace),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("X-Flags"),
			.schema = &find_files_x_flags_schema,
			.offset = offsetof(struct api_find_files_request,
			    x_flags),
			.default_json = "[true]",
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const uint16_t find_files_statuses[] = {
	204, 0
};

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

static bool
write_find_files(struct call *call, const void *opaque)
{
	const struct api_find_files_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of findFiles",
	    response->status));
}

const struct operation api_find_files_operation = {
	.id = "findFiles",
	.method = METHOD_GET,
	.path = "/files/{year}/{names}",
	.parameters = find_files_parameters,
	.parameter_count = 8,
	.statuses = find_files_statuses,
	.run = run_find_files,
	.write = write_find_files,
	.request_size = sizeof(struct api_find_files_request),
	.response_size = sizeof(struct api_find_files_response),
};
