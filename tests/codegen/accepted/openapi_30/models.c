/*
 * The schemas of OpenAPI 3.0 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/models.h"

static const struct property pet_mother_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_pet_mother, name),
		.presence_offset = offsetof(struct api_pet_mother, has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules pet_mother_rules = {
	.properties = pet_mother_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_pet_mother_schema = {
	.type = SCHEMA_OBJECT,
	.nullable = true,
	.size = sizeof(struct api_pet_mother),
	.object = &pet_mother_rules,
};

void
api_pet_mother_write(struct json_writer *writer,
    const struct api_pet_mother *value)
{
	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	json_write_object_end(writer);
}

static const struct schema pet_name_schema = {
	.type = SCHEMA_TEXT,
	.nullable = true,
	.size = sizeof(struct text),
};

static const struct number_rules pet_weight_rules = {
	.exclusive_minimum = "0",
	.maximum = "500",
};

static const struct schema pet_weight_schema = {
	.type = SCHEMA_DECIMAL,
	.size = sizeof(struct text),
	.number = &pet_weight_rules,
};

static const struct property pet_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &pet_name_schema,
		.offset = offsetof(struct api_pet, name),
		.presence_offset = offsetof(struct api_pet, has_name),
		.presence = PRESENCE_FLAG,
		.required = true,
	},
	{
		.name = TEXT("weight"),
		.schema = &pet_weight_schema,
		.offset = offsetof(struct api_pet, weight),
		.required = true,
	},
	{
		.name = TEXT("mother"),
		.schema = &api_pet_mother_schema,
		.offset = offsetof(struct api_pet, mother),
		.presence_offset = offsetof(struct api_pet, mother_presence),
		.presence = PRESENCE_STATE,
		.by_pointer = true,
	},
};

static const struct object_rules pet_rules = {
	.properties = pet_properties,
	.property_count = 3,
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
	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	if (value->has_name)
		json_write_text(writer, value->name);
	else
		json_write_null(writer);
	json_write_name(writer, "\"weight\":");
	json_write_json(writer, value->weight);
	if (value->mother_presence != PRESENCE_ABSENT) {
		json_write_name(writer, "\"mother\":");
		if (value->mother_presence == PRESENCE_VALUE)
			api_pet_mother_write(writer, value->mother);
		else
			json_write_null(writer);
	}
	json_write_object_end(writer);
}
