/*
 * The schemas of Extensions 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/models.h"

static const struct any_rules note_text_rules = {
	.assertions = &api_note_text_assertions,
};

static const struct schema note_text_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &note_text_rules,
};

static const struct any_rules note_kind_rules = {
	.assertions = &api_note_kind_assertions,
};

static const struct schema note_kind_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &note_kind_rules,
};

static const struct any_rules note_author_rules = {
	.assertions = &api_note_author_assertions,
};

static const struct schema note_author_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &note_author_rules,
};

static const struct any_rules note_more_rules = {
	.assertions = &api_note_more_assertions,
};

static const struct schema note_more_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &note_more_rules,
};

static const struct property note_properties[] = {
	{
		.name = TEXT("id"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_note, id),
		.required = true,
	},
	{
		.name = TEXT("text"),
		.schema = &note_text_schema,
		.offset = offsetof(struct api_note, text),
		.required = true,
	},
	{
		.name = TEXT("kind"),
		.schema = &note_kind_schema,
		.offset = offsetof(struct api_note, kind),
		.presence_offset = offsetof(struct api_note, has_kind),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("author"),
		.schema = &note_author_schema,
		.offset = offsetof(struct api_note, author),
		.presence_offset = offsetof(struct api_note, has_author),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("more"),
		.schema = &note_more_schema,
		.offset = offsetof(struct api_note, more),
		.presence_offset = offsetof(struct api_note, has_more),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("plain"),
		.schema = &schema_text,
		.offset = offsetof(struct api_note, plain),
		.presence_offset = offsetof(struct api_note, has_plain),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules note_rules = {
	.properties = note_properties,
	.property_count = 6,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_note_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_note),
	.object = &note_rules,
};

void
api_note_write(struct json_writer *writer, const struct api_note *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"id\":");
	json_write_integer(writer, value->id);
	json_write_name(writer, "\"text\":");
	json_write_json(writer, value->text);
	if (value->has_kind) {
		json_write_name(writer, "\"kind\":");
		json_write_json(writer, value->kind);
	}
	if (value->has_author) {
		json_write_name(writer, "\"author\":");
		json_write_json(writer, value->author);
	}
	if (value->has_more) {
		json_write_name(writer, "\"more\":");
		json_write_json(writer, value->more);
	}
	if (value->has_plain) {
		json_write_name(writer, "\"plain\":");
		json_write_text(writer, value->plain);
	}
	json_write_object_end(writer);
}

static const struct property author_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_author, name),
		.required = true,
	},
};

static const struct object_rules author_rules = {
	.properties = author_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_author_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_author),
	.object = &author_rules,
};

void
api_author_write(struct json_writer *writer, const struct api_author *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	json_write_object_end(writer);
}

static const struct array_rules notes_notes_rules = {
	.items = &api_note_schema,
	.max_items = 5,
	.tolerant = true,
};

const struct schema api_notes_notes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_notes_notes),
	.array = &notes_notes_rules,
};

void
api_notes_notes_write(struct json_writer *writer,
    const struct api_notes_notes *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_note_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct array_rules notes_numbers_rules = {
	.items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED,
	.tolerant = true,
};

const struct schema api_notes_numbers_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_notes_numbers),
	.array = &notes_numbers_rules,
};

void
api_notes_numbers_write(struct json_writer *writer,
    const struct api_notes_numbers *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		json_write_integer(writer, value->items[i]);
	json_write_array_end(writer);
}

static const struct array_rules notes_strict_rules = {
	.items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema notes_strict_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int32_list),
	.array = &notes_strict_rules,
};

static const struct property notes_properties[] = {
	{
		.name = TEXT("notes"),
		.schema = &api_notes_notes_schema,
		.offset = offsetof(struct api_notes, notes),
		.required = true,
	},
	{
		.name = TEXT("numbers"),
		.schema = &api_notes_numbers_schema,
		.offset = offsetof(struct api_notes, numbers),
		.presence_offset = offsetof(struct api_notes, has_numbers),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("strict"),
		.schema = &notes_strict_schema,
		.offset = offsetof(struct api_notes, strict),
		.presence_offset = offsetof(struct api_notes, has_strict),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules notes_rules = {
	.properties = notes_properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_notes_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_notes),
	.object = &notes_rules,
};

void
api_notes_write(struct json_writer *writer, const struct api_notes *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"notes\":");
	api_notes_notes_write(writer, &value->notes);
	if (value->has_numbers) {
		json_write_name(writer, "\"numbers\":");
		api_notes_numbers_write(writer, &value->numbers);
	}
	if (value->has_strict) {
		json_write_name(writer, "\"strict\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->strict.count; i++)
			json_write_integer(writer, value->strict.items[i]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}
