/*
 * The schemas of Streams 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/models.h"

static const struct array_rules change_names_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema change_names_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &change_names_rules,
};

static const struct property change_properties[] = {
	{
		.name = TEXT("seq"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_change, seq),
		.required = true,
	},
	{
		.name = TEXT("names"),
		.schema = &change_names_schema,
		.offset = offsetof(struct api_change, names),
		.presence_offset = offsetof(struct api_change, has_names),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules change_rules = {
	.properties = change_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_change_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change),
	.object = &change_rules,
};

void
api_change_write(struct json_writer *writer, const struct api_change *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"seq\":");
	json_write_integer(writer, value->seq);
	if (value->has_names) {
		json_write_name(writer, "\"names\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->names.count; i++)
			json_write_text(writer, value->names.items[i]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}
