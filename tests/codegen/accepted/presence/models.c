/*
 * The schemas of Presence 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#include "presence/models.h"

static const struct property part_properties[] = {
	{
		.name = TEXT("size"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_part, size),
		.presence_offset = offsetof(struct api_part, has_size),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules part_rules = {
	.properties = part_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_part_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_part),
	.object = &part_rules,
};

void
api_part_write(struct json_writer *writer, const struct api_part *value)
{
	json_write_object_begin(writer);
	if (value->has_size) {
		json_write_name(writer, "\"size\":");
		json_write_integer(writer, value->size);
	}
	json_write_object_end(writer);
}

static const struct property maybe_part_properties[] = {
	{
		.name = TEXT("size"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_maybe_part, size),
		.presence_offset = offsetof(struct api_maybe_part, has_size),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules maybe_part_rules = {
	.properties = maybe_part_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_maybe_part_schema = {
	.type = SCHEMA_OBJECT,
	.nullable = true,
	.size = sizeof(struct api_maybe_part),
	.object = &maybe_part_rules,
};

void
api_maybe_part_write(struct json_writer *writer,
    const struct api_maybe_part *value)
{
	json_write_object_begin(writer);
	if (value->has_size) {
		json_write_name(writer, "\"size\":");
		json_write_integer(writer, value->size);
	}
	json_write_object_end(writer);
}

static const struct property thing_default_part_properties[] = {
	{
		.name = TEXT("a"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_thing_default_part, a),
		.default_json = "false",
	},
};

static const struct object_rules thing_default_part_rules = {
	.properties = thing_default_part_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_thing_default_part_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_thing_default_part),
	.object = &thing_default_part_rules,
};

void
api_thing_default_part_write(struct json_writer *writer,
    const struct api_thing_default_part *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"a\":");
	json_write_boolean(writer, value->a);
	json_write_object_end(writer);
}

static const struct schema thing_null_decimals_value_schema = {
	.type = SCHEMA_DECIMAL,
	.nullable = true,
	.size = sizeof(struct text),
};

static const struct map_rules thing_null_decimals_rules = {
	.values = &thing_null_decimals_value_schema,
	.entry_size = sizeof(struct api_thing_null_decimals_entry),
	.value_offset = offsetof(struct api_thing_null_decimals_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_thing_null_decimals_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_thing_null_decimals),
	.map = &thing_null_decimals_rules,
};

void
api_thing_null_decimals_write(struct json_writer *writer,
    const struct api_thing_null_decimals *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		if (value->items[i].value.bytes == NULL)
			json_write_null(writer);
		else
			json_write_json(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

const struct text api_thing_null_words_item_texts[2] = {
	TEXT("a"),
	TEXT("b"),
};

static const struct text_rules thing_null_words_item_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_thing_null_words_item_texts,
	.text_count = 2,
};

const struct schema api_thing_null_words_item_schema = {
	.type = SCHEMA_ENUM,
	.nullable = true,
	.size = sizeof(enum api_thing_null_words_item),
	.text = &thing_null_words_item_rules,
};

static const struct schema thing_null_text_schema = {
	.type = SCHEMA_TEXT,
	.nullable = true,
	.size = sizeof(struct text),
};

static const struct schema thing_null_number_schema = {
	.type = SCHEMA_INT32,
	.nullable = true,
	.size = sizeof(int32_t),
};

static const struct array_rules thing_list_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &thing_list_rules,
};

static const struct array_rules thing_null_list_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_null_list_schema = {
	.type = SCHEMA_ARRAY,
	.nullable = true,
	.size = sizeof(struct text_list),
	.array = &thing_null_list_rules,
};

static const struct array_rules thing_maybe_list_rules = {
	.items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_maybe_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int32_list),
	.array = &thing_maybe_list_rules,
};

static const struct schema thing_default_null_schema = {
	.type = SCHEMA_INT64,
	.nullable = true,
	.size = sizeof(int64_t),
};

static const struct array_rules thing_default_list_rules = {
	.items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_default_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &thing_default_list_rules,
};

static const struct array_rules thing_null_texts_rules = {
	.items = &thing_null_text_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_null_texts_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &thing_null_texts_rules,
};

static const struct schema thing_null_uuids_item_schema = {
	.type = SCHEMA_UUID,
	.nullable = true,
	.size = sizeof(struct uuid),
};

static const struct array_rules thing_null_uuids_rules = {
	.items = &thing_null_uuids_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_null_uuids_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct uuid_list),
	.array = &thing_null_uuids_rules,
};

static const struct array_rules thing_null_words_rules = {
	.items = &api_thing_null_words_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema thing_null_words_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct enum_list),
	.array = &thing_null_words_rules,
};

static const struct property thing_properties[] = {
	{
		.name = TEXT("text"),
		.schema = &schema_text,
		.offset = offsetof(struct api_thing, text),
		.required = true,
	},
	{
		.name = TEXT("number"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_thing, number),
		.required = true,
	},
	{
		.name = TEXT("null_text"),
		.schema = &thing_null_text_schema,
		.offset = offsetof(struct api_thing, null_text),
		.presence_offset = offsetof(struct api_thing, has_null_text),
		.presence = PRESENCE_FLAG,
		.required = true,
	},
	{
		.name = TEXT("null_number"),
		.schema = &thing_null_number_schema,
		.offset = offsetof(struct api_thing, null_number),
		.presence_offset = offsetof(struct api_thing, has_null_number),
		.presence = PRESENCE_FLAG,
		.required = true,
	},
	{
		.name = TEXT("list"),
		.schema = &thing_list_schema,
		.offset = offsetof(struct api_thing, list),
		.required = true,
	},
	{
		.name = TEXT("null_list"),
		.schema = &thing_null_list_schema,
		.offset = offsetof(struct api_thing, null_list),
		.presence_offset = offsetof(struct api_thing, has_null_list),
		.presence = PRESENCE_FLAG,
		.required = true,
	},
	{
		.name = TEXT("part"),
		.schema = &api_part_schema,
		.offset = offsetof(struct api_thing, part),
		.required = true,
	},
	{
		.name = TEXT("null_part"),
		.schema = &api_maybe_part_schema,
		.offset = offsetof(struct api_thing, null_part),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
		.required = true,
	},
	{
		.name = TEXT("maybe_text"),
		.schema = &schema_text,
		.offset = offsetof(struct api_thing, maybe_text),
		.presence_offset = offsetof(struct api_thing, has_maybe_text),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("maybe_flag"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_thing, maybe_flag),
		.presence_offset = offsetof(struct api_thing, has_maybe_flag),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("maybe_list"),
		.schema = &thing_maybe_list_schema,
		.offset = offsetof(struct api_thing, maybe_list),
		.presence_offset = offsetof(struct api_thing, has_maybe_list),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("maybe_part"),
		.schema = &api_part_schema,
		.offset = offsetof(struct api_thing, maybe_part),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("either_text"),
		.schema = &thing_null_text_schema,
		.offset = offsetof(struct api_thing, either_text),
		.presence_offset = offsetof(struct api_thing,
		    either_text_presence),
		.presence = PRESENCE_STATE,
	},
	{
		.name = TEXT("either_number"),
		.schema = &thing_null_decimals_value_schema,
		.offset = offsetof(struct api_thing, either_number),
		.presence_offset = offsetof(struct api_thing,
		    either_number_presence),
		.presence = PRESENCE_STATE,
	},
	{
		.name = TEXT("either_list"),
		.schema = &thing_null_list_schema,
		.offset = offsetof(struct api_thing, either_list),
		.presence_offset = offsetof(struct api_thing,
		    either_list_presence),
		.presence = PRESENCE_STATE,
	},
	{
		.name = TEXT("either_part"),
		.schema = &api_maybe_part_schema,
		.offset = offsetof(struct api_thing, either_part),
		.presence_offset = offsetof(struct api_thing,
		    either_part_presence),
		.presence = PRESENCE_STATE,
		.by_pointer = true,
	},
	{
		.name = TEXT("default_text"),
		.schema = &schema_text,
		.offset = offsetof(struct api_thing, default_text),
		.default_json =
		    "\"a \\\"quoted\\\" default that is too long for a "
		    "comment\"",
	},
	{
		.name = TEXT("default_number"),
		.schema = &schema_int32,
		.offset = offsetof(struct api_thing, default_number),
		.default_json = "0",
	},
	{
		.name = TEXT("default_null"),
		.schema = &thing_default_null_schema,
		.offset = offsetof(struct api_thing, default_null),
		.presence_offset = offsetof(struct api_thing, has_default_null),
		.presence = PRESENCE_FLAG,
		.default_json = "null",
	},
	{
		.name = TEXT("default_list"),
		.schema = &thing_default_list_schema,
		.offset = offsetof(struct api_thing, default_list),
		.default_json = "[]",
	},
	{
		.name = TEXT("default_part"),
		.schema = &api_thing_default_part_schema,
		.offset = offsetof(struct api_thing, default_part),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
		.default_json = "{}",
	},
	{
		.name = TEXT("set_by_server"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_thing, set_by_server),
		.required = true,
		.read_only = true,
	},
	{
		.name = TEXT("taken"),
		.schema = &schema_text,
		.offset = offsetof(struct api_thing, taken),
		.required = true,
	},
	{
		.name = TEXT("null_texts"),
		.schema = &thing_null_texts_schema,
		.offset = offsetof(struct api_thing, null_texts),
		.presence_offset = offsetof(struct api_thing, has_null_texts),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("null_uuids"),
		.schema = &thing_null_uuids_schema,
		.offset = offsetof(struct api_thing, null_uuids),
		.presence_offset = offsetof(struct api_thing, has_null_uuids),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("null_decimals"),
		.schema = &api_thing_null_decimals_schema,
		.offset = offsetof(struct api_thing, null_decimals),
		.presence_offset = offsetof(struct api_thing,
		    has_null_decimals),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("null_words"),
		.schema = &thing_null_words_schema,
		.offset = offsetof(struct api_thing, null_words),
		.presence_offset = offsetof(struct api_thing, has_null_words),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules thing_rules = {
	.properties = thing_properties,
	.property_count = 27,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_thing_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_thing),
	.object = &thing_rules,
};

void
api_thing_write(struct json_writer *writer, const struct api_thing *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"text\":");
	json_write_text(writer, value->text);
	json_write_name(writer, "\"number\":");
	json_write_integer(writer, value->number);
	json_write_name(writer, "\"null_text\":");
	if (value->has_null_text)
		json_write_text(writer, value->null_text);
	else
		json_write_null(writer);
	json_write_name(writer, "\"null_number\":");
	if (value->has_null_number)
		json_write_integer(writer, value->null_number);
	else
		json_write_null(writer);
	json_write_name(writer, "\"list\":");
	json_write_array_begin(writer);
	for (i = 0; i < value->list.count; i++)
		json_write_text(writer, value->list.items[i]);
	json_write_array_end(writer);
	json_write_name(writer, "\"null_list\":");
	if (value->has_null_list) {
		json_write_array_begin(writer);
		for (i = 0; i < value->null_list.count; i++)
			json_write_text(writer, value->null_list.items[i]);
		json_write_array_end(writer);
	} else
		json_write_null(writer);
	json_write_name(writer, "\"part\":");
	api_part_write(writer, &value->part);
	json_write_name(writer, "\"null_part\":");
	if (value->null_part != NULL)
		api_maybe_part_write(writer, value->null_part);
	else
		json_write_null(writer);
	if (value->has_maybe_text) {
		json_write_name(writer, "\"maybe_text\":");
		json_write_text(writer, value->maybe_text);
	}
	if (value->has_maybe_flag) {
		json_write_name(writer, "\"maybe_flag\":");
		json_write_boolean(writer, value->maybe_flag);
	}
	if (value->has_maybe_list) {
		json_write_name(writer, "\"maybe_list\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->maybe_list.count; i++)
			json_write_integer(writer, value->maybe_list.items[i]);
		json_write_array_end(writer);
	}
	if (value->maybe_part != NULL) {
		json_write_name(writer, "\"maybe_part\":");
		api_part_write(writer, value->maybe_part);
	}
	if (value->either_text_presence != PRESENCE_ABSENT) {
		json_write_name(writer, "\"either_text\":");
		if (value->either_text_presence == PRESENCE_VALUE)
			json_write_text(writer, value->either_text);
		else
			json_write_null(writer);
	}
	if (value->either_number_presence != PRESENCE_ABSENT) {
		json_write_name(writer, "\"either_number\":");
		if (value->either_number_presence == PRESENCE_VALUE)
			json_write_json(writer, value->either_number);
		else
			json_write_null(writer);
	}
	if (value->either_list_presence != PRESENCE_ABSENT) {
		json_write_name(writer, "\"either_list\":");
		if (value->either_list_presence == PRESENCE_VALUE) {
			json_write_array_begin(writer);
			for (i = 0; i < value->either_list.count; i++)
				json_write_text(writer,
				    value->either_list.items[i]);
			json_write_array_end(writer);
		} else
			json_write_null(writer);
	}
	if (value->either_part_presence != PRESENCE_ABSENT) {
		json_write_name(writer, "\"either_part\":");
		if (value->either_part_presence == PRESENCE_VALUE)
			api_maybe_part_write(writer, value->either_part);
		else
			json_write_null(writer);
	}
	json_write_name(writer, "\"default_text\":");
	json_write_text(writer, value->default_text);
	json_write_name(writer, "\"default_number\":");
	json_write_integer(writer, value->default_number);
	json_write_name(writer, "\"default_null\":");
	if (value->has_default_null)
		json_write_integer(writer, value->default_null);
	else
		json_write_null(writer);
	json_write_name(writer, "\"default_list\":");
	json_write_array_begin(writer);
	for (i = 0; i < value->default_list.count; i++)
		json_write_integer(writer, value->default_list.items[i]);
	json_write_array_end(writer);
	if (value->default_part != NULL) {
		json_write_name(writer, "\"default_part\":");
		api_thing_default_part_write(writer, value->default_part);
	}
	json_write_name(writer, "\"set_by_server\":");
	json_write_integer(writer, value->set_by_server);
	if (value->has_null_texts) {
		json_write_name(writer, "\"null_texts\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->null_texts.count; i++) {
			if (value->null_texts.items[i].bytes == NULL)
				json_write_null(writer);
			else
				json_write_text(writer,
				    value->null_texts.items[i]);
		}
		json_write_array_end(writer);
	}
	if (value->has_null_uuids) {
		json_write_name(writer, "\"null_uuids\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->null_uuids.count; i++) {
			if (value->null_uuids.items[i].text[0] == '\0')
				json_write_null(writer);
			else
				json_write_uuid(writer,
				    &value->null_uuids.items[i]);
		}
		json_write_array_end(writer);
	}
	if (value->has_null_decimals) {
		json_write_name(writer, "\"null_decimals\":");
		api_thing_null_decimals_write(writer, &value->null_decimals);
	}
	if (value->has_null_words) {
		json_write_name(writer, "\"null_words\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->null_words.count; i++) {
			if (value->null_words.items[i] == 0)
				json_write_null(writer);
			else
				json_write_enum(writer,
				    api_thing_null_words_item_texts, 2,
				    (int)value->null_words.items[i]);
		}
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}
