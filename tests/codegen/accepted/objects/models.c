/*
 * The schemas of Objects 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#include "objects/models.h"

static const struct object_rules empty_rules = {
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_empty_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_empty),
	.object = &empty_rules,
};

void
api_empty_write(struct json_writer *writer, const struct api_empty *value)
{
	(void)value;
	json_write_object_begin(writer);
	json_write_object_end(writer);
}

static const struct property secret_properties[] = {
	{
		.name = TEXT("word"),
		.schema = &schema_text,
		.offset = offsetof(struct api_secret, word),
		.presence_offset = offsetof(struct api_secret, has_word),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules secret_rules = {
	.properties = secret_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_secret_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_secret),
	.object = &secret_rules,
};

void
api_secret_write(struct json_writer *writer, const struct api_secret *value)
{
	(void)value;
	json_write_object_begin(writer);
	json_write_object_end(writer);
}

static const struct property keeps_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_keeps, name),
		.presence_offset = offsetof(struct api_keeps, has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules keeps_rules = {
	.properties = keeps_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_keeps, additional),
};

const struct schema api_keeps_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_keeps),
	.object = &keeps_rules,
};

void
api_keeps_write(struct json_writer *writer, const struct api_keeps *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_json(writer, value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property keeps_numbers_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_keeps_numbers, name),
		.presence_offset = offsetof(struct api_keeps_numbers, has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct integer_rules keeps_numbers_value_rules = {
	.minimum = 0,
	.maximum = INT64_MAX,
};

static const struct schema keeps_numbers_value_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &keeps_numbers_value_rules,
};

static const struct map_rules keeps_numbers_additional_rules = {
	.values = &keeps_numbers_value_schema,
	.entry_size = sizeof(struct api_keeps_numbers_additional_entry),
	.value_offset =
	    offsetof(struct api_keeps_numbers_additional_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

static const struct schema keeps_numbers_additional_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_keeps_numbers_additional),
	.map = &keeps_numbers_additional_rules,
};

static const struct object_rules keeps_numbers_rules = {
	.properties = keeps_numbers_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &keeps_numbers_additional_schema,
	.additional_offset = offsetof(struct api_keeps_numbers, additional),
};

const struct schema api_keeps_numbers_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_keeps_numbers),
	.object = &keeps_numbers_rules,
};

void
api_keeps_numbers_write(struct json_writer *writer,
    const struct api_keeps_numbers *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_integer(writer, value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property keeps_lists_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_keeps_lists, name),
		.presence_offset = offsetof(struct api_keeps_lists, has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct array_rules keeps_lists_value_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema keeps_lists_value_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &keeps_lists_value_rules,
};

static const struct map_rules keeps_lists_additional_rules = {
	.values = &keeps_lists_value_schema,
	.entry_size = sizeof(struct api_keeps_lists_additional_entry),
	.value_offset =
	    offsetof(struct api_keeps_lists_additional_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

static const struct schema keeps_lists_additional_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_keeps_lists_additional),
	.map = &keeps_lists_additional_rules,
};

static const struct object_rules keeps_lists_rules = {
	.properties = keeps_lists_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &keeps_lists_additional_schema,
	.additional_offset = offsetof(struct api_keeps_lists, additional),
};

const struct schema api_keeps_lists_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_keeps_lists),
	.object = &keeps_lists_rules,
};

void
api_keeps_lists_write(struct json_writer *writer,
    const struct api_keeps_lists *value)
{
	size_t i, j;

	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_array_begin(writer);
		for (j = 0; j < value->additional.items[i].value.count; j++)
			json_write_text(writer,
			    value->additional.items[i].value.items[j]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}

static const struct array_rules tree_others_rules = {
	.items = &api_tree_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_tree_others_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_tree_others),
	.array = &tree_others_rules,
};

void
api_tree_others_write(struct json_writer *writer,
    const struct api_tree_others *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_tree_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct map_rules tree_named_rules = {
	.values = &api_tree_schema,
	.entry_size = sizeof(struct api_tree_named_entry),
	.value_offset = offsetof(struct api_tree_named_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_tree_named_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_tree_named),
	.map = &tree_named_rules,
};

void
api_tree_named_write(struct json_writer *writer,
    const struct api_tree_named *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		api_tree_write(writer, &value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property tree_properties[] = {
	{
		.name = TEXT("left"),
		.schema = &api_tree_schema,
		.offset = offsetof(struct api_tree, left),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("others"),
		.schema = &api_tree_others_schema,
		.offset = offsetof(struct api_tree, others),
		.presence_offset = offsetof(struct api_tree, has_others),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("named"),
		.schema = &api_tree_named_schema,
		.offset = offsetof(struct api_tree, named),
		.presence_offset = offsetof(struct api_tree, has_named),
		.presence = PRESENCE_FLAG,
	},
};

static const struct map_rules tree_additional_rules = {
	.values = &api_tree_schema,
	.entry_size = sizeof(struct api_tree_additional_entry),
	.value_offset = offsetof(struct api_tree_additional_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

static const struct schema tree_additional_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_tree_additional),
	.map = &tree_additional_rules,
};

static const struct object_rules tree_rules = {
	.properties = tree_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &tree_additional_schema,
	.additional_offset = offsetof(struct api_tree, additional),
};

const struct schema api_tree_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_tree),
	.object = &tree_rules,
};

void
api_tree_write(struct json_writer *writer, const struct api_tree *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->left != NULL) {
		json_write_name(writer, "\"left\":");
		api_tree_write(writer, value->left);
	}
	if (value->has_others) {
		json_write_name(writer, "\"others\":");
		api_tree_others_write(writer, &value->others);
	}
	if (value->has_named) {
		json_write_name(writer, "\"named\":");
		api_tree_named_write(writer, &value->named);
	}
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		api_tree_write(writer, &value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property ping_properties[] = {
	{
		.name = TEXT("pong"),
		.schema = &api_pong_schema,
		.offset = offsetof(struct api_ping, pong),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules ping_rules = {
	.properties = ping_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_ping_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_ping),
	.object = &ping_rules,
};

void
api_ping_write(struct json_writer *writer, const struct api_ping *value)
{
	json_write_object_begin(writer);
	if (value->pong != NULL) {
		json_write_name(writer, "\"pong\":");
		api_pong_write(writer, value->pong);
	}
	json_write_object_end(writer);
}

static const struct property pong_properties[] = {
	{
		.name = TEXT("ping"),
		.schema = &api_ping_schema,
		.offset = offsetof(struct api_pong, ping),
		.required = true,
	},
};

static const struct object_rules pong_rules = {
	.properties = pong_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_pong_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_pong),
	.object = &pong_rules,
};

void
api_pong_write(struct json_writer *writer, const struct api_pong *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"ping\":");
	api_ping_write(writer, &value->ping);
	json_write_object_end(writer);
}

static const struct array_rules names_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_names_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_names),
	.array = &names_rules,
};

void
api_names_write(struct json_writer *writer, const struct api_names *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		json_write_text(writer, value->items[i]);
	json_write_array_end(writer);
}

static const struct map_rules scores_rules = {
	.values = &schema_double,
	.entry_size = sizeof(struct api_scores_entry),
	.value_offset = offsetof(struct api_scores_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_scores_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_scores),
	.map = &scores_rules,
};

void
api_scores_write(struct json_writer *writer, const struct api_scores *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_double(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct map_rules loose_rules = {
	.values = &schema_any,
	.entry_size = sizeof(struct api_loose_entry),
	.value_offset = offsetof(struct api_loose_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_loose_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_loose),
	.map = &loose_rules,
};

void
api_loose_write(struct json_writer *writer, const struct api_loose *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_json(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property everything_inline_deeper_properties[] = {
	{
		.name = TEXT("value"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_everything_inline_deeper, value),
		.presence_offset = offsetof(struct api_everything_inline_deeper,
		    has_value),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules everything_inline_deeper_rules = {
	.properties = everything_inline_deeper_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_inline_deeper_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_everything_inline_deeper),
	.object = &everything_inline_deeper_rules,
};

void
api_everything_inline_deeper_write(struct json_writer *writer,
    const struct api_everything_inline_deeper *value)
{
	json_write_object_begin(writer);
	if (value->has_value) {
		json_write_name(writer, "\"value\":");
		json_write_integer(writer, value->value);
	}
	json_write_object_end(writer);
}

static const struct property everything_inline_properties[] = {
	{
		.name = TEXT("deeper"),
		.schema = &api_everything_inline_deeper_schema,
		.offset = offsetof(struct api_everything_inline, deeper),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules everything_inline_rules = {
	.properties = everything_inline_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_inline_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_everything_inline),
	.object = &everything_inline_rules,
};

void
api_everything_inline_write(struct json_writer *writer,
    const struct api_everything_inline *value)
{
	json_write_object_begin(writer);
	if (value->deeper != NULL) {
		json_write_name(writer, "\"deeper\":");
		api_everything_inline_deeper_write(writer, value->deeper);
	}
	json_write_object_end(writer);
}

static const struct property everything_objects_item_properties[] = {
	{
		.name = TEXT("a"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_everything_objects_item, a),
		.presence_offset = offsetof(struct api_everything_objects_item,
		    has_a),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules everything_objects_item_rules = {
	.properties = everything_objects_item_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_objects_item_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_everything_objects_item),
	.object = &everything_objects_item_rules,
};

void
api_everything_objects_item_write(struct json_writer *writer,
    const struct api_everything_objects_item *value)
{
	json_write_object_begin(writer);
	if (value->has_a) {
		json_write_name(writer, "\"a\":");
		json_write_integer(writer, value->a);
	}
	json_write_object_end(writer);
}

static const struct array_rules everything_objects_rules = {
	.items = &api_everything_objects_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_objects_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_everything_objects),
	.array = &everything_objects_rules,
};

void
api_everything_objects_write(struct json_writer *writer,
    const struct api_everything_objects *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_everything_objects_item_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct array_rules everything_grid_item_rules = {
	.items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema everything_grid_item_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int32_list),
	.array = &everything_grid_item_rules,
};

static const struct array_rules everything_grid_rules = {
	.items = &everything_grid_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_grid_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_everything_grid),
	.array = &everything_grid_rules,
};

void
api_everything_grid_write(struct json_writer *writer,
    const struct api_everything_grid *value)
{
	size_t i, j;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_array_begin(writer);
		for (j = 0; j < value->items[i].count; j++)
			json_write_integer(writer, value->items[i].items[j]);
		json_write_array_end(writer);
	}
	json_write_array_end(writer);
}

static const struct map_rules everything_maps_item_rules = {
	.values = &schema_boolean,
	.entry_size = sizeof(struct api_everything_maps_item_entry),
	.value_offset = offsetof(struct api_everything_maps_item_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_maps_item_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_everything_maps_item),
	.map = &everything_maps_item_rules,
};

void
api_everything_maps_item_write(struct json_writer *writer,
    const struct api_everything_maps_item *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_boolean(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct array_rules everything_maps_rules = {
	.items = &api_everything_maps_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_maps_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_everything_maps),
	.array = &everything_maps_rules,
};

void
api_everything_maps_write(struct json_writer *writer,
    const struct api_everything_maps *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_everything_maps_item_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct array_rules everything_any_maps_rules = {
	.items = &schema_any_map,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_any_maps_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_everything_any_maps),
	.array = &everything_any_maps_rules,
};

void
api_everything_any_maps_write(struct json_writer *writer,
    const struct api_everything_any_maps *value)
{
	size_t i, j;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_object_begin(writer);
		for (j = 0; j < value->items[i].count; j++) {
			json_write_key(writer, value->items[i].items[j].key);
			json_write_json(writer, value->items[i].items[j].value);
		}
		json_write_object_end(writer);
	}
	json_write_array_end(writer);
}

static const struct map_rules everything_map_of_maps_rules = {
	.values = &schema_any_map,
	.entry_size = sizeof(struct api_everything_map_of_maps_entry),
	.value_offset =
	    offsetof(struct api_everything_map_of_maps_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_map_of_maps_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_everything_map_of_maps),
	.map = &everything_map_of_maps_rules,
};

void
api_everything_map_of_maps_write(struct json_writer *writer,
    const struct api_everything_map_of_maps *value)
{
	size_t i, j;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_object_begin(writer);
		for (j = 0; j < value->items[i].value.count; j++) {
			json_write_key(writer,
			    value->items[i].value.items[j].key);
			json_write_json(writer,
			    value->items[i].value.items[j].value);
		}
		json_write_object_end(writer);
	}
	json_write_object_end(writer);
}

const struct text api_everything_map_of_words_value_texts[2] = {
	TEXT("a"),
	TEXT("b"),
};

static const struct text_rules everything_map_of_words_value_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_everything_map_of_words_value_texts,
	.text_count = 2,
};

const struct schema api_everything_map_of_words_value_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_everything_map_of_words_value),
	.text = &everything_map_of_words_value_rules,
};

static const struct map_rules everything_map_of_words_rules = {
	.values = &api_everything_map_of_words_value_schema,
	.entry_size = sizeof(struct api_everything_map_of_words_entry),
	.value_offset =
	    offsetof(struct api_everything_map_of_words_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_map_of_words_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_everything_map_of_words),
	.map = &everything_map_of_words_rules,
};

void
api_everything_map_of_words_write(struct json_writer *writer,
    const struct api_everything_map_of_words *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_enum(writer, api_everything_map_of_words_value_texts,
		    2, (int)value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct array_rules everything_anys_rules = {
	.items = &schema_any,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema everything_anys_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &everything_anys_rules,
};

static const struct array_rules everything_flags_rules = {
	.items = &schema_boolean,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema everything_flags_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct bool_list),
	.array = &everything_flags_rules,
};

static const struct property everything_properties[] = {
	{
		.name = TEXT("empty"),
		.schema = &api_empty_schema,
		.offset = offsetof(struct api_everything, empty),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("secret"),
		.schema = &api_secret_schema,
		.offset = offsetof(struct api_everything, secret),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("keeps"),
		.schema = &api_keeps_schema,
		.offset = offsetof(struct api_everything, keeps),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("numbers"),
		.schema = &api_keeps_numbers_schema,
		.offset = offsetof(struct api_everything, numbers),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("lists"),
		.schema = &api_keeps_lists_schema,
		.offset = offsetof(struct api_everything, lists),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("tree"),
		.schema = &api_tree_schema,
		.offset = offsetof(struct api_everything, tree),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("ping"),
		.schema = &api_ping_schema,
		.offset = offsetof(struct api_everything, ping),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("names"),
		.schema = &api_names_schema,
		.offset = offsetof(struct api_everything, names),
		.presence_offset = offsetof(struct api_everything, has_names),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("scores"),
		.schema = &api_scores_schema,
		.offset = offsetof(struct api_everything, scores),
		.presence_offset = offsetof(struct api_everything, has_scores),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("loose"),
		.schema = &api_loose_schema,
		.offset = offsetof(struct api_everything, loose),
		.presence_offset = offsetof(struct api_everything, has_loose),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("inline"),
		.schema = &api_everything_inline_schema,
		.offset = offsetof(struct api_everything, inline_),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("objects"),
		.schema = &api_everything_objects_schema,
		.offset = offsetof(struct api_everything, objects),
		.presence_offset = offsetof(struct api_everything, has_objects),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("grid"),
		.schema = &api_everything_grid_schema,
		.offset = offsetof(struct api_everything, grid),
		.presence_offset = offsetof(struct api_everything, has_grid),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("maps"),
		.schema = &api_everything_maps_schema,
		.offset = offsetof(struct api_everything, maps),
		.presence_offset = offsetof(struct api_everything, has_maps),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("any_maps"),
		.schema = &api_everything_any_maps_schema,
		.offset = offsetof(struct api_everything, any_maps),
		.presence_offset = offsetof(struct api_everything,
		    has_any_maps),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("map_of_maps"),
		.schema = &api_everything_map_of_maps_schema,
		.offset = offsetof(struct api_everything, map_of_maps),
		.presence_offset = offsetof(struct api_everything,
		    has_map_of_maps),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("anys"),
		.schema = &everything_anys_schema,
		.offset = offsetof(struct api_everything, anys),
		.presence_offset = offsetof(struct api_everything, has_anys),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("flags"),
		.schema = &everything_flags_schema,
		.offset = offsetof(struct api_everything, flags),
		.presence_offset = offsetof(struct api_everything, has_flags),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("any_map"),
		.schema = &schema_any_map,
		.offset = offsetof(struct api_everything, any_map),
		.presence_offset = offsetof(struct api_everything, has_any_map),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("map_of_words"),
		.schema = &api_everything_map_of_words_schema,
		.offset = offsetof(struct api_everything, map_of_words),
		.presence_offset = offsetof(struct api_everything,
		    has_map_of_words),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules everything_rules = {
	.properties = everything_properties,
	.property_count = 20,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_everything_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_everything),
	.object = &everything_rules,
};

void
api_everything_write(struct json_writer *writer,
    const struct api_everything *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->empty != NULL) {
		json_write_name(writer, "\"empty\":");
		api_empty_write(writer, value->empty);
	}
	if (value->secret != NULL) {
		json_write_name(writer, "\"secret\":");
		api_secret_write(writer, value->secret);
	}
	if (value->keeps != NULL) {
		json_write_name(writer, "\"keeps\":");
		api_keeps_write(writer, value->keeps);
	}
	if (value->numbers != NULL) {
		json_write_name(writer, "\"numbers\":");
		api_keeps_numbers_write(writer, value->numbers);
	}
	if (value->lists != NULL) {
		json_write_name(writer, "\"lists\":");
		api_keeps_lists_write(writer, value->lists);
	}
	if (value->tree != NULL) {
		json_write_name(writer, "\"tree\":");
		api_tree_write(writer, value->tree);
	}
	if (value->ping != NULL) {
		json_write_name(writer, "\"ping\":");
		api_ping_write(writer, value->ping);
	}
	if (value->has_names) {
		json_write_name(writer, "\"names\":");
		api_names_write(writer, &value->names);
	}
	if (value->has_scores) {
		json_write_name(writer, "\"scores\":");
		api_scores_write(writer, &value->scores);
	}
	if (value->has_loose) {
		json_write_name(writer, "\"loose\":");
		api_loose_write(writer, &value->loose);
	}
	if (value->inline_ != NULL) {
		json_write_name(writer, "\"inline\":");
		api_everything_inline_write(writer, value->inline_);
	}
	if (value->has_objects) {
		json_write_name(writer, "\"objects\":");
		api_everything_objects_write(writer, &value->objects);
	}
	if (value->has_grid) {
		json_write_name(writer, "\"grid\":");
		api_everything_grid_write(writer, &value->grid);
	}
	if (value->has_maps) {
		json_write_name(writer, "\"maps\":");
		api_everything_maps_write(writer, &value->maps);
	}
	if (value->has_any_maps) {
		json_write_name(writer, "\"any_maps\":");
		api_everything_any_maps_write(writer, &value->any_maps);
	}
	if (value->has_map_of_maps) {
		json_write_name(writer, "\"map_of_maps\":");
		api_everything_map_of_maps_write(writer, &value->map_of_maps);
	}
	if (value->has_anys) {
		json_write_name(writer, "\"anys\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->anys.count; i++)
			json_write_json(writer, value->anys.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_flags) {
		json_write_name(writer, "\"flags\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->flags.count; i++)
			json_write_boolean(writer, value->flags.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_any_map) {
		json_write_name(writer, "\"any_map\":");
		json_write_object_begin(writer);
		for (i = 0; i < value->any_map.count; i++) {
			json_write_key(writer, value->any_map.items[i].key);
			json_write_json(writer, value->any_map.items[i].value);
		}
		json_write_object_end(writer);
	}
	if (value->has_map_of_words) {
		json_write_name(writer, "\"map_of_words\":");
		api_everything_map_of_words_write(writer, &value->map_of_words);
	}
	json_write_object_end(writer);
}
