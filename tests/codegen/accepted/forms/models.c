/*
 * The schemas of Forms 1 as tables, and their writers.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/models.h"

static const struct property add_pet_body_place_properties[] = {
	{
		.name = TEXT("x"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_add_pet_body_place, x),
		.presence_offset = offsetof(struct api_add_pet_body_place,
		    has_x),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("y"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_add_pet_body_place, y),
		.presence_offset = offsetof(struct api_add_pet_body_place,
		    has_y),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules add_pet_body_place_rules = {
	.properties = add_pet_body_place_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_add_pet_body_place_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_add_pet_body_place),
	.object = &add_pet_body_place_rules,
};

void
api_add_pet_body_place_write(struct json_writer *writer,
    const struct api_add_pet_body_place *value)
{
	json_write_object_begin(writer);
	if (value->has_x) {
		json_write_name(writer, "\"x\":");
		json_write_integer(writer, value->x);
	}
	if (value->has_y) {
		json_write_name(writer, "\"y\":");
		json_write_integer(writer, value->y);
	}
	json_write_object_end(writer);
}

static const struct property add_pet_body_owner_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_add_pet_body_owner, name),
		.presence_offset = offsetof(struct api_add_pet_body_owner,
		    has_name),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules add_pet_body_owner_rules = {
	.properties = add_pet_body_owner_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_add_pet_body_owner_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_add_pet_body_owner),
	.object = &add_pet_body_owner_rules,
};

void
api_add_pet_body_owner_write(struct json_writer *writer,
    const struct api_add_pet_body_owner *value)
{
	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	json_write_object_end(writer);
}

static const struct array_rules add_pet_body_colours_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema add_pet_body_colours_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &add_pet_body_colours_rules,
};

static const struct array_rules add_pet_body_sizes_rules = {
	.items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema add_pet_body_sizes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &add_pet_body_sizes_rules,
};

static const struct property add_pet_body_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_add_pet_body, name),
		.required = true,
	},
	{
		.name = TEXT("colours"),
		.schema = &add_pet_body_colours_schema,
		.offset = offsetof(struct api_add_pet_body, colours),
		.presence_offset = offsetof(struct api_add_pet_body,
		    has_colours),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("sizes"),
		.schema = &add_pet_body_sizes_schema,
		.offset = offsetof(struct api_add_pet_body, sizes),
		.presence_offset = offsetof(struct api_add_pet_body, has_sizes),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("place"),
		.schema = &api_add_pet_body_place_schema,
		.offset = offsetof(struct api_add_pet_body, place),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("owner"),
		.schema = &api_add_pet_body_owner_schema,
		.offset = offsetof(struct api_add_pet_body, owner),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules add_pet_body_rules = {
	.properties = add_pet_body_properties,
	.property_count = 5,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_add_pet_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_add_pet_body),
	.object = &add_pet_body_rules,
};

void
api_add_pet_body_write(struct json_writer *writer,
    const struct api_add_pet_body *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	if (value->has_colours) {
		json_write_name(writer, "\"colours\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->colours.count; i++)
			json_write_text(writer, value->colours.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_sizes) {
		json_write_name(writer, "\"sizes\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->sizes.count; i++)
			json_write_integer(writer, value->sizes.items[i]);
		json_write_array_end(writer);
	}
	if (value->place != NULL) {
		json_write_name(writer, "\"place\":");
		api_add_pet_body_place_write(writer, value->place);
	}
	if (value->owner != NULL) {
		json_write_name(writer, "\"owner\":");
		api_add_pet_body_owner_write(writer, value->owner);
	}
	json_write_object_end(writer);
}

static const struct text_rules keep_album_body_title_rules = {
	.max_length = 100,
};

static const struct schema keep_album_body_title_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &keep_album_body_title_rules,
};

static const struct text_rules keep_album_body_cover_rules = {
	.max_length = 1000000,
	.bytes = true,
};

static const struct schema keep_album_body_cover_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &keep_album_body_cover_rules,
};

static const struct text_rules keep_album_body_pages_item_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.bytes = true,
};

static const struct schema keep_album_body_pages_item_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &keep_album_body_pages_item_rules,
};

static const struct array_rules keep_album_body_pages_rules = {
	.items = &keep_album_body_pages_item_schema,
	.max_items = 20,
};

static const struct schema keep_album_body_pages_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &keep_album_body_pages_rules,
};

static const struct property keep_album_body_properties[] = {
	{
		.name = TEXT("title"),
		.schema = &keep_album_body_title_schema,
		.offset = offsetof(struct api_keep_album_body, title),
		.required = true,
	},
	{
		.name = TEXT("cover"),
		.schema = &keep_album_body_cover_schema,
		.offset = offsetof(struct api_keep_album_body, cover),
		.required = true,
	},
	{
		.name = TEXT("pages"),
		.schema = &keep_album_body_pages_schema,
		.offset = offsetof(struct api_keep_album_body, pages),
		.presence_offset = offsetof(struct api_keep_album_body,
		    has_pages),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("index"),
		.schema = &schema_text,
		.offset = offsetof(struct api_keep_album_body, index),
		.presence_offset = offsetof(struct api_keep_album_body,
		    has_index),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("scan"),
		.schema = &schema_text,
		.offset = offsetof(struct api_keep_album_body, scan),
		.presence_offset = offsetof(struct api_keep_album_body,
		    has_scan),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules keep_album_body_rules = {
	.properties = keep_album_body_properties,
	.property_count = 5,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_keep_album_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_keep_album_body),
	.object = &keep_album_body_rules,
};

void
api_keep_album_body_write(struct json_writer *writer,
    const struct api_keep_album_body *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"title\":");
	json_write_text(writer, value->title);
	json_write_name(writer, "\"cover\":");
	json_write_text(writer, value->cover);
	if (value->has_pages) {
		json_write_name(writer, "\"pages\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->pages.count; i++)
			json_write_text(writer, value->pages.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_index) {
		json_write_name(writer, "\"index\":");
		json_write_text(writer, value->index);
	}
	if (value->has_scan) {
		json_write_name(writer, "\"scan\":");
		json_write_text(writer, value->scan);
	}
	json_write_object_end(writer);
}

static const struct property send_scan_body_meta_properties[] = {
	{
		.name = TEXT("x"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_send_scan_body_meta, x),
		.presence_offset = offsetof(struct api_send_scan_body_meta,
		    has_x),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules send_scan_body_meta_rules = {
	.properties = send_scan_body_meta_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_send_scan_body_meta_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_send_scan_body_meta),
	.object = &send_scan_body_meta_rules,
};

void
api_send_scan_body_meta_write(struct json_writer *writer,
    const struct api_send_scan_body_meta *value)
{
	json_write_object_begin(writer);
	if (value->has_x) {
		json_write_name(writer, "\"x\":");
		json_write_integer(writer, value->x);
	}
	json_write_object_end(writer);
}

static const struct any_rules send_scan_body_pages_item_rules = {
	.assertions = &api_send_scan_body_pages_item_assertions,
};

static const struct schema send_scan_body_pages_item_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &send_scan_body_pages_item_rules,
};

static const struct array_rules send_scan_body_pages_rules = {
	.items = &send_scan_body_pages_item_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema send_scan_body_pages_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &send_scan_body_pages_rules,
};

static const struct property send_scan_body_properties[] = {
	{
		.name = TEXT("sheet"),
		.schema = &schema_any,
		.offset = offsetof(struct api_send_scan_body, sheet),
		.required = true,
	},
	{
		.name = TEXT("pages"),
		.schema = &send_scan_body_pages_schema,
		.offset = offsetof(struct api_send_scan_body, pages),
		.presence_offset = offsetof(struct api_send_scan_body,
		    has_pages),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("photo"),
		.schema = &schema_text,
		.offset = offsetof(struct api_send_scan_body, photo),
		.presence_offset = offsetof(struct api_send_scan_body,
		    has_photo),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("meta"),
		.schema = &api_send_scan_body_meta_schema,
		.offset = offsetof(struct api_send_scan_body, meta),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("note"),
		.schema = &schema_text,
		.offset = offsetof(struct api_send_scan_body, note),
		.presence_offset = offsetof(struct api_send_scan_body,
		    has_note),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("any"),
		.schema = &schema_any,
		.offset = offsetof(struct api_send_scan_body, any),
		.presence_offset = offsetof(struct api_send_scan_body, has_any),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("body_parts"),
		.schema = &schema_text,
		.offset = offsetof(struct api_send_scan_body, body_parts),
		.required = true,
	},
};

static const struct map_rules send_scan_body_additional_rules = {
	.values = &keep_album_body_pages_item_schema,
	.entry_size = sizeof(struct api_send_scan_body_additional_entry),
	.value_offset =
	    offsetof(struct api_send_scan_body_additional_entry, value),
	.max_properties = SCHEMA_UNBOUNDED,
};

static const struct schema send_scan_body_additional_schema = {
	.type = SCHEMA_MAP,
	.size = sizeof(struct api_send_scan_body_additional),
	.map = &send_scan_body_additional_rules,
};

static const struct object_rules send_scan_body_rules = {
	.properties = send_scan_body_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &send_scan_body_additional_schema,
	.additional_offset = offsetof(struct api_send_scan_body, additional),
};

const struct schema api_send_scan_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_send_scan_body),
	.object = &send_scan_body_rules,
};

void
api_send_scan_body_write(struct json_writer *writer,
    const struct api_send_scan_body *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"sheet\":");
	json_write_json(writer, value->sheet);
	if (value->has_pages) {
		json_write_name(writer, "\"pages\":");
		json_write_array_begin(writer);
		for (i = 0; i < value->pages.count; i++)
			json_write_json(writer, value->pages.items[i]);
		json_write_array_end(writer);
	}
	if (value->has_photo) {
		json_write_name(writer, "\"photo\":");
		json_write_text(writer, value->photo);
	}
	if (value->meta != NULL) {
		json_write_name(writer, "\"meta\":");
		api_send_scan_body_meta_write(writer, value->meta);
	}
	if (value->has_note) {
		json_write_name(writer, "\"note\":");
		json_write_text(writer, value->note);
	}
	if (value->has_any) {
		json_write_name(writer, "\"any\":");
		json_write_json(writer, value->any);
	}
	json_write_name(writer, "\"body_parts\":");
	json_write_text(writer, value->body_parts);
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_text(writer, value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property send_scan_body_application_json_properties[] = {
	{
		.name = TEXT("sheet"),
		.schema = &schema_any,
		.offset = offsetof(struct api_send_scan_body_application_json,
		    sheet),
		.presence_offset =
		    offsetof(struct api_send_scan_body_application_json,
		    has_sheet),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules send_scan_body_application_json_rules = {
	.properties = send_scan_body_application_json_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_send_scan_body_application_json_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_send_scan_body_application_json),
	.object = &send_scan_body_application_json_rules,
};

void
api_send_scan_body_application_json_write(struct json_writer *writer,
    const struct api_send_scan_body_application_json *value)
{
	json_write_object_begin(writer);
	if (value->has_sheet) {
		json_write_name(writer, "\"sheet\":");
		json_write_json(writer, value->sheet);
	}
	json_write_object_end(writer);
}
