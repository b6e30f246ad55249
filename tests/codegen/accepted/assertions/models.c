/*
 * The schemas of Assertions 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/models.h"

static const struct text_rules animal_name_rules = {
	.min_length = 1,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema animal_name_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &animal_name_rules,
};

static const struct property animal_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &animal_name_schema,
		.offset = offsetof(struct api_animal, name),
		.required = true,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_animal, id),
		.presence_offset = offsetof(struct api_animal, has_id),
		.presence = PRESENCE_FLAG,
		.read_only = true,
	},
};

static const struct object_rules animal_rules = {
	.properties = animal_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_animal_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_animal),
	.object = &animal_rules,
};

void
api_animal_write(struct json_writer *writer, const struct api_animal *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	if (value->has_id) {
		json_write_name(writer, "\"id\":");
		json_write_uuid(writer, &value->id);
	}
	json_write_object_end(writer);
}

static const struct integer_rules cat_lives_rules = {
	.minimum = 0,
	.maximum = 9,
};

static const struct schema cat_lives_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &cat_lives_rules,
};

static const struct any_rules pet_rules = {
	.assertions = &api_pet_assertions,
};

static const struct schema pet_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &pet_rules,
};

static const struct property cat_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &animal_name_schema,
		.offset = offsetof(struct api_cat, name),
		.required = true,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_cat, id),
		.presence_offset = offsetof(struct api_cat, has_id),
		.presence = PRESENCE_FLAG,
		.read_only = true,
	},
	{
		.name = TEXT("lives"),
		.schema = &cat_lives_schema,
		.offset = offsetof(struct api_cat, lives),
		.required = true,
	},
	{
		.name = TEXT("friend"),
		.schema = &pet_schema,
		.offset = offsetof(struct api_cat, friend),
		.presence_offset = offsetof(struct api_cat, has_friend),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules cat_rules = {
	.properties = cat_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_cat_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_cat),
	.object = &cat_rules,
};

void
api_cat_write(struct json_writer *writer, const struct api_cat *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	if (value->has_id) {
		json_write_name(writer, "\"id\":");
		json_write_uuid(writer, &value->id);
	}
	json_write_name(writer, "\"lives\":");
	json_write_integer(writer, value->lives);
	if (value->has_friend) {
		json_write_name(writer, "\"friend\":");
		json_write_json(writer, value->friend);
	}
	json_write_object_end(writer);
}

static const struct any_rules box_flags_value_rules = {
	.assertions = &api_box_flags_value_assertions,
};

static const struct schema box_flags_value_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_flags_value_rules,
};

static const struct map_rules box_flags_rules = {
	.values = &box_flags_value_schema,
	.entry_size = sizeof(struct api_box_flags_entry),
	.value_offset = offsetof(struct api_box_flags_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_box_flags_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_box_flags),
	.map = &box_flags_rules,
};

void
api_box_flags_write(struct json_writer *writer,
    const struct api_box_flags *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_json(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct any_rules box_pair_rules = {
	.assertions = &api_box_pair_assertions,
};

static const struct schema box_pair_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_pair_rules,
};

static const struct any_rules box_set_rules = {
	.assertions = &api_box_set_assertions,
};

static const struct schema box_set_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_set_rules,
};

static const struct any_rules box_counts_item_rules = {
	.assertions = &api_box_counts_item_assertions,
};

static const struct schema box_counts_item_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_counts_item_rules,
};

static const struct array_rules box_counts_rules = {
	.items = &box_counts_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema box_counts_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &box_counts_rules,
};

static const struct array_rules box_pets_rules = {
	.items = &pet_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema box_pets_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &box_pets_rules,
};

static const struct any_rules box_table_rules = {
	.assertions = &api_box_table_assertions,
};

static const struct schema box_table_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_table_rules,
};

static const struct any_rules box_when_rules = {
	.assertions = &api_box_when_assertions,
};

static const struct schema box_when_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_when_rules,
};

static const struct any_rules node_rules = {
	.assertions = &api_node_assertions,
};

static const struct schema node_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &node_rules,
};

static const struct text_rules box_named_rules = {
	.max_length = 3,
};

static const struct schema box_named_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &box_named_rules,
};

static const struct any_rules box_whole_rules = {
	.assertions = &api_box_whole_assertions,
};

static const struct schema box_whole_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_whole_rules,
};

static const struct any_rules box_mail_rules = {
	.assertions = &api_box_mail_assertions,
};

static const struct schema box_mail_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_mail_rules,
};

static const struct text box_spelling_values[] = {
	TEXT("in_progress"),
	TEXT("in-progress"),
};

static const struct text_rules box_spelling_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = box_spelling_values,
	.text_count = 2,
};

static const struct schema box_spelling_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &box_spelling_rules,
};

static const struct any_rules box_bounds_rules = {
	.assertions = &api_box_bounds_assertions,
};

static const struct schema box_bounds_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_bounds_rules,
};

static const struct any_rules box_nothing_rules = {
	.assertions = &api_box_nothing_assertions,
};

static const struct schema box_nothing_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_nothing_rules,
};

static const struct any_rules box_less_rules = {
	.assertions = &api_box_less_assertions,
};

static const struct schema box_less_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_less_rules,
};

static const struct any_rules box_rest_rules = {
	.assertions = &api_box_rest_assertions,
};

static const struct schema box_rest_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &box_rest_rules,
};

static const struct property box_properties[] = {
	{
		.name = TEXT("pair"),
		.schema = &box_pair_schema,
		.offset = offsetof(struct api_box, pair),
		.presence_offset = offsetof(struct api_box, has_pair),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("set"),
		.schema = &box_set_schema,
		.offset = offsetof(struct api_box, set),
		.presence_offset = offsetof(struct api_box, has_set),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("counts"),
		.schema = &box_counts_schema,
		.offset = offsetof(struct api_box, counts),
		.presence_offset = offsetof(struct api_box, has_counts),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("flags"),
		.schema = &api_box_flags_schema,
		.offset = offsetof(struct api_box, flags),
		.presence_offset = offsetof(struct api_box, has_flags),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("pets"),
		.schema = &box_pets_schema,
		.offset = offsetof(struct api_box, pets),
		.presence_offset = offsetof(struct api_box, has_pets),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("table"),
		.schema = &box_table_schema,
		.offset = offsetof(struct api_box, table),
		.presence_offset = offsetof(struct api_box, has_table),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("when"),
		.schema = &box_when_schema,
		.offset = offsetof(struct api_box, when),
		.presence_offset = offsetof(struct api_box, has_when),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("tree"),
		.schema = &node_schema,
		.offset = offsetof(struct api_box, tree),
		.presence_offset = offsetof(struct api_box, has_tree),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("named"),
		.schema = &box_named_schema,
		.offset = offsetof(struct api_box, named),
		.presence_offset = offsetof(struct api_box, has_named),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("whole"),
		.schema = &box_whole_schema,
		.offset = offsetof(struct api_box, whole),
		.presence_offset = offsetof(struct api_box, has_whole),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("mail"),
		.schema = &box_mail_schema,
		.offset = offsetof(struct api_box, mail),
		.default_json = "\"none\"",
	},
	{
		.name = TEXT("spelling"),
		.schema = &box_spelling_schema,
		.offset = offsetof(struct api_box, spelling),
		.presence_offset = offsetof(struct api_box, has_spelling),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("bounds"),
		.schema = &box_bounds_schema,
		.offset = offsetof(struct api_box, bounds),
		.presence_offset = offsetof(struct api_box, has_bounds),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("nothing"),
		.schema = &box_nothing_schema,
		.offset = offsetof(struct api_box, nothing),
		.presence_offset = offsetof(struct api_box, has_nothing),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("less"),
		.schema = &box_less_schema,
		.offset = offsetof(struct api_box, less),
		.presence_offset = offsetof(struct api_box, has_less),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("rest"),
		.schema = &box_rest_schema,
		.offset = offsetof(struct api_box, rest),
		.presence_offset = offsetof(struct api_box, has_rest),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("custom"),
		.schema = &schema_text,
		.offset = offsetof(struct api_box, custom),
		.presence_offset = offsetof(struct api_box, has_custom),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules box_rules = {
	.properties = box_properties,
	.property_count = 17,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_box_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_box),
	.object = &box_rules,
};

void
api_box_write(struct json_writer *writer, const struct api_box *value)
{
	size_t i;

	json_write_object_begin(writer);
	if (value->has_pair) {
		json_write_name(writer, "\"pair\":");
		json_write_json(writer, value->pair);
	}
	if (value->has_set) {
		json_write_name(writer, "\"set\":");
		json_write_json(writer, value->set);
	}
	if (value->has_counts) {
		json_write_name(writer, "\"counts\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->counts.count; i++)
			json_write_json(writer, value->counts.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_flags) {
		json_write_name(writer, "\"flags\":");
		api_box_flags_write(writer, &value->flags);
	}
	if (value->has_pets) {
		json_write_name(writer, "\"pets\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->pets.count; i++)
			json_write_json(writer, value->pets.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_table) {
		json_write_name(writer, "\"table\":");
		json_write_json(writer, value->table);
	}
	if (value->has_when) {
		json_write_name(writer, "\"when\":");
		json_write_json(writer, value->when);
	}
	if (value->has_tree) {
		json_write_name(writer, "\"tree\":");
		json_write_json(writer, value->tree);
	}
	if (value->has_named) {
		json_write_name(writer, "\"named\":");
		json_write_text(writer, value->named);
	}
	if (value->has_whole) {
		json_write_name(writer, "\"whole\":");
		json_write_json(writer, value->whole);
	}
	json_write_name(writer, "\"mail\":");
	json_write_json(writer, value->mail);
	if (value->has_spelling) {
		json_write_name(writer, "\"spelling\":");
		json_write_text(writer, value->spelling);
	}
	if (value->has_bounds) {
		json_write_name(writer, "\"bounds\":");
		json_write_json(writer, value->bounds);
	}
	if (value->has_nothing) {
		json_write_name(writer, "\"nothing\":");
		json_write_json(writer, value->nothing);
	}
	if (value->has_less) {
		json_write_name(writer, "\"less\":");
		json_write_json(writer, value->less);
	}
	if (value->has_rest) {
		json_write_name(writer, "\"rest\":");
		json_write_json(writer, value->rest);
	}
	if (value->has_custom) {
		json_write_name(writer, "\"custom\":");
		json_write_text(writer, value->custom);
	}
	json_write_object_end(writer);
}
