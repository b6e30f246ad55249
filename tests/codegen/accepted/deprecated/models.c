/*
 * The schemas of Deprecated 1 as tables, and their writers.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#include "deprecated/models.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct property author_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_author, name),
		.presence_offset = offsetof(struct api_author, has_name),
		.presence = PRESENCE_FLAG,
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
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	json_write_object_end(writer);
}

static const struct array_rules book_editors_rules = {
	.items = &api_author_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_book_editors_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_book_editors),
	.array = &book_editors_rules,
};

void
api_book_editors_write(struct json_writer *writer,
    const struct api_book_editors *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_author_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct array_rules tags_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_tags_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_tags),
	.array = &tags_rules,
};

void
api_tags_write(struct json_writer *writer, const struct api_tags *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		json_write_text(writer, value->items[i]);
	json_write_array_end(writer);
}

static const struct map_rules rows_rules = {
	.values = &schema_int64,
	.entry_size = sizeof(struct api_rows_entry),
	.value_offset = offsetof(struct api_rows_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_rows_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_rows),
	.map = &rows_rules,
};

void
api_rows_write(struct json_writer *writer, const struct api_rows *value)
{
	size_t i;

	json_write_object_begin(writer);
	for (i = 0; i < value->count; i++) {
		json_write_key(writer, value->items[i].key);
		json_write_integer(writer, value->items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property book_place_properties[] = {
	{
		.name = TEXT("x"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_book_place, x),
		.presence_offset = offsetof(struct api_book_place, has_x),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules book_place_rules = {
	.properties = book_place_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_book_place_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_book_place),
	.object = &book_place_rules,
};

void
api_book_place_write(struct json_writer *writer,
    const struct api_book_place *value)
{
	json_write_object_begin(writer);
	if (value->has_x) {
		json_write_name(writer, "\"x\":");
		json_write_integer(writer, value->x);
	}
	json_write_object_end(writer);
}

static const struct property book_properties[] = {
	{
		.name = TEXT("title"),
		.schema = &schema_text,
		.offset = offsetof(struct api_book, title),
		.required = true,
	},
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_book, name),
		.presence_offset = offsetof(struct api_book, has_name),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("author"),
		.schema = &api_author_schema,
		.offset = offsetof(struct api_book, author),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("editors"),
		.schema = &api_book_editors_schema,
		.offset = offsetof(struct api_book, editors),
		.presence_offset = offsetof(struct api_book, has_editors),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("tags"),
		.schema = &api_tags_schema,
		.offset = offsetof(struct api_book, tags),
		.presence_offset = offsetof(struct api_book, has_tags),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("rows"),
		.schema = &api_rows_schema,
		.offset = offsetof(struct api_book, rows),
		.presence_offset = offsetof(struct api_book, has_rows),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("place"),
		.schema = &api_book_place_schema,
		.offset = offsetof(struct api_book, place),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules book_rules = {
	.properties = book_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_book_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_book),
	.object = &book_rules,
};

void
api_book_write(struct json_writer *writer, const struct api_book *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"title\":");
	json_write_text(writer, value->title);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	if (value->author != NULL) {
		json_write_name(writer, "\"author\":");
		api_author_write(writer, value->author);
	}
	if (value->has_editors) {
		json_write_name(writer, "\"editors\":");
		api_book_editors_write(writer, &value->editors);
	}
	if (value->has_tags) {
		json_write_name(writer, "\"tags\":");
		api_tags_write(writer, &value->tags);
	}
	if (value->has_rows) {
		json_write_name(writer, "\"rows\":");
		api_rows_write(writer, &value->rows);
	}
	if (value->place != NULL) {
		json_write_name(writer, "\"place\":");
		api_book_place_write(writer, value->place);
	}
	json_write_object_end(writer);
}

const struct text api_colour_texts[1] = {
	TEXT("red"),
};

static const struct text_rules colour_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_colour_texts,
	.text_count = 1,
};

const struct schema api_colour_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_colour),
	.text = &colour_rules,
};

static const struct text_rules keep_book_body_scan_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.bytes = true,
};

static const struct schema keep_book_body_scan_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &keep_book_body_scan_rules,
};

static const struct property keep_book_body_properties[] = {
	{
		.name = TEXT("scan"),
		.schema = &keep_book_body_scan_schema,
		.offset = offsetof(struct api_keep_book_body, scan),
		.presence_offset = offsetof(struct api_keep_book_body,
		    has_scan),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules keep_book_body_rules = {
	.properties = keep_book_body_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_keep_book_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_keep_book_body),
	.object = &keep_book_body_rules,
};

void
api_keep_book_body_write(struct json_writer *writer,
    const struct api_keep_book_body *value)
{
	json_write_object_begin(writer);
	if (value->has_scan) {
		json_write_name(writer, "\"scan\":");
		json_write_text(writer, value->scan);
	}
	json_write_object_end(writer);
}
