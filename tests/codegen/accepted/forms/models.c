/*
 * The schemas of Forms 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/models.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_add_pet_body_place
static const struct property add_pet_body_place_properties[] = {
	PROPERTY("x", x, schema_int64, OPTIONAL),
	PROPERTY("y", y, schema_int64, OPTIONAL),
};
#undef OWNER

const struct schema api_add_pet_body_place_schema =
    OBJECT_SCHEMA(struct api_add_pet_body_place, add_pet_body_place_properties);

#define OWNER struct api_add_pet_body_owner
static const struct property add_pet_body_owner_properties[] = {
	PROPERTY("name", name, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_add_pet_body_owner_schema =
    OBJECT_SCHEMA(struct api_add_pet_body_owner, add_pet_body_owner_properties);

static const struct schema add_pet_body_colours_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema add_pet_body_sizes_schema =
    ARRAY_SCHEMA(struct int64_list, .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_add_pet_body
static const struct property add_pet_body_properties[] = {
	PROPERTY("name", name, schema_text, REQUIRED),
	PROPERTY("colours", colours, add_pet_body_colours_schema, OPTIONAL),
	PROPERTY("sizes", sizes, add_pet_body_sizes_schema, OPTIONAL),
	PROPERTY("place", place, api_add_pet_body_place_schema, POINTER),
	PROPERTY("owner", owner, api_add_pet_body_owner_schema, POINTER),
};
#undef OWNER

const struct schema api_add_pet_body_schema =
    OBJECT_SCHEMA(struct api_add_pet_body, add_pet_body_properties);

static const struct schema keep_album_body_title_schema =
    TEXT_SCHEMA(.max_length = 100);

static const struct schema keep_album_body_cover_schema =
    TEXT_SCHEMA(.max_length = 1000000, .bytes = true);

static const struct schema keep_album_body_pages_item_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .bytes = true);

static const struct schema keep_album_body_pages_schema =
    ARRAY_SCHEMA(struct text_list, .items = &keep_album_body_pages_item_schema,
	.max_items = 20);

#define OWNER struct api_keep_album_body
static const struct property keep_album_body_properties[] = {
	PROPERTY("title", title, keep_album_body_title_schema, REQUIRED),
	PROPERTY("cover", cover, keep_album_body_cover_schema, REQUIRED),
	PROPERTY("pages", pages, keep_album_body_pages_schema, OPTIONAL),
	PROPERTY("index", index, schema_text, OPTIONAL),
	PROPERTY("scan", scan, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_keep_album_body_schema =
    OBJECT_SCHEMA(struct api_keep_album_body, keep_album_body_properties);

#define OWNER struct api_send_scan_body_meta
static const struct property send_scan_body_meta_properties[] = {
	PROPERTY("x", x, schema_int64, OPTIONAL),
};
#undef OWNER

const struct schema api_send_scan_body_meta_schema =
    OBJECT_SCHEMA(struct api_send_scan_body_meta,
	send_scan_body_meta_properties);

static const struct schema send_scan_body_pages_item_schema =
    ANY_SCHEMA(.assertions = &api_send_scan_body_pages_item_assertions);

static const struct schema send_scan_body_pages_schema =
    ARRAY_SCHEMA(struct text_list, .items = &send_scan_body_pages_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_send_scan_body
static const struct property send_scan_body_properties[] = {
	PROPERTY("sheet", sheet, schema_any, REQUIRED),
	PROPERTY("pages", pages, send_scan_body_pages_schema, OPTIONAL),
	PROPERTY("photo", photo, schema_text, OPTIONAL),
	PROPERTY("meta", meta, api_send_scan_body_meta_schema, POINTER),
	PROPERTY("note", note, schema_text, OPTIONAL),
	PROPERTY("any", any, schema_any, OPTIONAL),
	PROPERTY("body_parts", body_parts, schema_text, REQUIRED),
};
#undef OWNER

static const struct schema send_scan_body_additional_schema =
    MAP_SCHEMA(struct api_send_scan_body_additional,
	.values = &keep_album_body_pages_item_schema,
	MAP_ENTRY(struct api_send_scan_body_additional_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct schema api_send_scan_body_schema =
    OBJECT_SCHEMA_WITH(struct api_send_scan_body, send_scan_body_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &send_scan_body_additional_schema,
	.additional_offset = offsetof(struct api_send_scan_body, additional));

#define OWNER struct api_send_scan_body_application_json
static const struct property send_scan_body_application_json_properties[] = {
	PROPERTY("sheet", sheet, schema_any, OPTIONAL),
};
#undef OWNER

const struct schema api_send_scan_body_application_json_schema =
    OBJECT_SCHEMA(struct api_send_scan_body_application_json,
	send_scan_body_application_json_properties);
