/*
 * The schemas of Calls 1 as tables, and their writers.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/models.h"

static const struct property pet_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_pet, name),
		.presence_offset = offsetof(struct api_pet, has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules pet_rules = {
	.properties = pet_properties,
	.property_count = 1,
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
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	json_write_object_end(writer);
}

static const struct property subscribe_body_filter_properties[] = {
	{
		.name = TEXT("kind"),
		.schema = &schema_text,
		.offset = offsetof(struct api_subscribe_body_filter, kind),
		.presence_offset = offsetof(struct api_subscribe_body_filter,
		    has_kind),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules subscribe_body_filter_rules = {
	.properties = subscribe_body_filter_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_subscribe_body_filter_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_subscribe_body_filter),
	.object = &subscribe_body_filter_rules,
};

void
api_subscribe_body_filter_write(struct json_writer *writer,
    const struct api_subscribe_body_filter *value)
{
	json_write_object_begin(writer);
	if (value->has_kind) {
		json_write_name(writer, "\"kind\":");
		json_write_text(writer, value->kind);
	}
	json_write_object_end(writer);
}

static const struct array_rules subscribe_body_pets_rules = {
	.items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_subscribe_body_pets_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_subscribe_body_pets),
	.array = &subscribe_body_pets_rules,
};

void
api_subscribe_body_pets_write(struct json_writer *writer,
    const struct api_subscribe_body_pets *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_pet_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct property subscribe_body_properties[] = {
	{
		.name = TEXT("url"),
		.schema = &schema_text,
		.offset = offsetof(struct api_subscribe_body, url),
		.required = true,
	},
	{
		.name = TEXT("filter"),
		.schema = &api_subscribe_body_filter_schema,
		.offset = offsetof(struct api_subscribe_body, filter),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("pets"),
		.schema = &api_subscribe_body_pets_schema,
		.offset = offsetof(struct api_subscribe_body, pets),
		.presence_offset = offsetof(struct api_subscribe_body,
		    has_pets),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules subscribe_body_rules = {
	.properties = subscribe_body_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_subscribe_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_subscribe_body),
	.object = &subscribe_body_rules,
};

void
api_subscribe_body_write(struct json_writer *writer,
    const struct api_subscribe_body *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"url\":");
	json_write_text(writer, value->url);
	if (value->filter != NULL) {
		json_write_name(writer, "\"filter\":");
		api_subscribe_body_filter_write(writer, value->filter);
	}
	if (value->has_pets) {
		json_write_name(writer, "\"pets\":");
		api_subscribe_body_pets_write(writer, &value->pets);
	}
	json_write_object_end(writer);
}

static const struct property changed_post_body_properties[] = {
	{
		.name = TEXT("id"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_changed_post_body, id),
		.required = true,
	},
};

static const struct object_rules changed_post_body_rules = {
	.properties = changed_post_body_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_changed_post_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_changed_post_body),
	.object = &changed_post_body_rules,
};

void
api_changed_post_body_write(struct json_writer *writer,
    const struct api_changed_post_body *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"id\":");
	json_write_integer(writer, value->id);
	json_write_object_end(writer);
}
