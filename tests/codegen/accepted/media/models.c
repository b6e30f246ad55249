/*
 * The schemas of Media 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/models.h"

static const struct array_rules pet_tags_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema pet_tags_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &pet_tags_rules,
};

static const struct property pet_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_pet, name),
		.required = true,
	},
	{
		.name = TEXT("tags"),
		.schema = &pet_tags_schema,
		.offset = offsetof(struct api_pet, tags),
		.presence_offset = offsetof(struct api_pet, has_tags),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules pet_rules = {
	.properties = pet_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_pet_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_pet),
	.object = &pet_rules,
};

void
api_pet_write(struct json_writer *writer, const struct api_pet *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	if (value->has_tags) {
		json_write_name(writer, "\"tags\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->tags.count; i++)
			json_write_text(writer, value->tags.items[i]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}

static const struct property fault_properties[] = {
	{
		.name = TEXT("reason"),
		.schema = &schema_text,
		.offset = offsetof(struct api_fault, reason),
		.required = true,
	},
};

static const struct object_rules fault_rules = {
	.properties = fault_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_fault_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_fault),
	.object = &fault_rules,
};

void
api_fault_write(struct json_writer *writer, const struct api_fault *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"reason\":");
	json_write_text(writer, value->reason);
	json_write_object_end(writer);
}
