/*
 * The schemas of Styles 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#include "styles/models.h"

static const struct array_rules point_tags_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema point_tags_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &point_tags_rules,
};

static const struct property point_properties[] = {
	{
		.name = TEXT("x"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_point, x),
		.required = true,
	},
	{
		.name = TEXT("y"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_point, y),
		.presence_offset = offsetof(struct api_point, has_y),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("tags"),
		.schema = &point_tags_schema,
		.offset = offsetof(struct api_point, tags),
		.presence_offset = offsetof(struct api_point, has_tags),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules point_rules = {
	.properties = point_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_point_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_point),
	.object = &point_rules,
};

void
api_point_write(struct json_writer *writer, const struct api_point *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"x\":");
	json_write_integer(writer, value->x);
	if (value->has_y) {
		json_write_name(writer, "\"y\":");
		json_write_integer(writer, value->y);
	}
	if (value->has_tags) {
		json_write_name(writer, "\"tags\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->tags.count; i++)
			json_write_text(writer, value->tags.items[i]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}

static const struct array_rules where_all_rules = {
	.items = &api_point_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_where_all_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_where_all),
	.array = &where_all_rules,
};

void
api_where_all_write(struct json_writer *writer,
    const struct api_where_all *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_point_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct property where_properties[] = {
	{
		.name = TEXT("all"),
		.schema = &api_where_all_schema,
		.offset = offsetof(struct api_where, all),
		.required = true,
	},
};

static const struct object_rules where_rules = {
	.properties = where_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_where_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_where),
	.object = &where_rules,
};

void
api_where_write(struct json_writer *writer, const struct api_where *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"all\":");
	api_where_all_write(writer, &value->all);
	json_write_object_end(writer);
}

static const struct map_rules find_points_options_rules = {
	.values = &schema_text,
	.entry_size = sizeof(struct api_find_points_options_entry),
	.value_offset = offsetof(struct api_find_points_options_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_find_points_options_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_find_points_options),
	.map = &find_points_options_rules,
};

void
api_find_points_options_write(struct json_writer *writer,
    const struct api_find_points_options *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_text(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}
