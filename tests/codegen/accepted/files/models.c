/*
 * The schemas of Files 1 as tables, and their writers.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/models.h"

static const struct array_rules owner_pets_rules = {
	.items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_owner_pets_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_owner_pets),
	.array = &owner_pets_rules,
};

void
api_owner_pets_write(struct json_writer *writer,
    const struct api_owner_pets *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_pet_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static struct pattern owner_pattern = {
	.source = "^[A-Z]",
};

static const struct text_rules owner_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &owner_pattern,
};

static const struct schema owner_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &owner_rules,
};

static const struct any_rules owner_either_rules = {
	.assertions = &api_owner_either_assertions,
};

static const struct schema owner_either_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &owner_either_rules,
};

static const struct property owner_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &owner_schema,
		.offset = offsetof(struct api_owner, name),
		.presence_offset = offsetof(struct api_owner, has_name),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("first"),
		.schema = &owner_schema,
		.offset = offsetof(struct api_owner, first),
		.presence_offset = offsetof(struct api_owner, has_first),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("pets"),
		.schema = &api_owner_pets_schema,
		.offset = offsetof(struct api_owner, pets),
		.presence_offset = offsetof(struct api_owner, has_pets),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("either"),
		.schema = &owner_either_schema,
		.offset = offsetof(struct api_owner, either),
		.presence_offset = offsetof(struct api_owner, has_either),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules owner_rules_2 = {
	.properties = owner_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_owner_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_owner),
	.object = &owner_rules_2,
};

void
api_owner_write(struct json_writer *writer, const struct api_owner *value)
{
	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	if (value->has_first) {
		json_write_name(writer, "\"first\":");
		json_write_text(writer, value->first);
	}
	if (value->has_pets) {
		json_write_name(writer, "\"pets\":");
		api_owner_pets_write(writer, &value->pets);
	}
	if (value->has_either) {
		json_write_name(writer, "\"either\":");
		json_write_json(writer, value->either);
	}
	json_write_object_end(writer);
}

static const struct integer_rules id_rules = {
	.minimum = 1,
	.maximum = INT64_MAX,
};

static const struct schema id_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &id_rules,
};

static const struct property tag_properties[] = {
	{
		.name = TEXT("id"),
		.schema = &id_schema,
		.offset = offsetof(struct api_tag, id),
		.presence_offset = offsetof(struct api_tag, has_id),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules tag_rules = {
	.properties = tag_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_tag_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_tag),
	.object = &tag_rules,
};

void
api_tag_write(struct json_writer *writer, const struct api_tag *value)
{
	json_write_object_begin(writer);
	if (value->has_id) {
		json_write_name(writer, "\"id\":");
		json_write_integer(writer, value->id);
	}
	json_write_object_end(writer);
}

static const struct array_rules pet_friends_rules = {
	.items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_pet_friends_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_pet_friends),
	.array = &pet_friends_rules,
};

void
api_pet_friends_write(struct json_writer *writer,
    const struct api_pet_friends *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_pet_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct property pet_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_pet, name),
		.required = true,
	},
	{
		.name = TEXT("owner"),
		.schema = &api_owner_schema,
		.offset = offsetof(struct api_pet, owner),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("tag"),
		.schema = &api_tag_schema,
		.offset = offsetof(struct api_pet, tag),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("friends"),
		.schema = &api_pet_friends_schema,
		.offset = offsetof(struct api_pet, friends),
		.presence_offset = offsetof(struct api_pet, has_friends),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules pet_rules = {
	.properties = pet_properties,
	.property_count = 4,
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
	json_write_text(writer, value->name);
	if (value->owner != NULL) {
		json_write_name(writer, "\"owner\":");
		api_owner_write(writer, value->owner);
	}
	if (value->tag != NULL) {
		json_write_name(writer, "\"tag\":");
		api_tag_write(writer, value->tag);
	}
	if (value->has_friends) {
		json_write_name(writer, "\"friends\":");
		api_pet_friends_write(writer, &value->friends);
	}
	json_write_object_end(writer);
}

static const struct property local_properties[] = {
	{
		.name = TEXT("pet"),
		.schema = &api_pet_schema,
		.offset = offsetof(struct api_local, pet),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("tag"),
		.schema = &api_tag_schema,
		.offset = offsetof(struct api_local, tag),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules local_rules = {
	.properties = local_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_local_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_local),
	.object = &local_rules,
};

void
api_local_write(struct json_writer *writer, const struct api_local *value)
{
	json_write_object_begin(writer);
	if (value->pet != NULL) {
		json_write_name(writer, "\"pet\":");
		api_pet_write(writer, value->pet);
	}
	if (value->tag != NULL) {
		json_write_name(writer, "\"tag\":");
		api_tag_write(writer, value->tag);
	}
	json_write_object_end(writer);
}

static const struct array_rules list_pets_200_body_rules = {
	.items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_list_pets_200_body_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_list_pets_200_body),
	.array = &list_pets_200_body_rules,
};

void
api_list_pets_200_body_write(struct json_writer *writer,
    const struct api_list_pets_200_body *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_pet_write(writer, &value->items[i]);
	json_write_array_end(writer);
}
