/*
 * The schemas of Deprecated 1 as tables. One does for all structs that have the
 * same members.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#include "deprecated/models.h"
#include "runtime/schema_rows.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

#define OWNER struct api_author
static const struct property author_properties[] = {
	PROPERTY("name", name, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_author_schema =
    OBJECT_SCHEMA(struct api_author, author_properties);

const struct schema api_book_editors_schema =
    ARRAY_SCHEMA(struct api_book_editors, .items = &api_author_schema,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_tags_schema =
    ARRAY_SCHEMA(struct api_tags, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_rows_schema =
    MAP_SCHEMA(struct api_rows, .values = &schema_int64,
	MAP_ENTRY(struct api_rows_entry), .max_properties = SCHEMA_UNBOUNDED);

#define OWNER struct api_book_place
static const struct property book_place_properties[] = {
	PROPERTY("x", x, schema_int64, OPTIONAL),
};
#undef OWNER

const struct schema api_book_place_schema =
    OBJECT_SCHEMA(struct api_book_place, book_place_properties);

#define OWNER struct api_book
static const struct property book_properties[] = {
	PROPERTY("title", title, schema_text, REQUIRED),
	PROPERTY("name", name, schema_text, OPTIONAL),
	PROPERTY("author", author, api_author_schema, POINTER),
	PROPERTY("editors", editors, api_book_editors_schema, OPTIONAL),
	PROPERTY("tags", tags, api_tags_schema, OPTIONAL),
	PROPERTY("rows", rows, api_rows_schema, OPTIONAL),
	PROPERTY("place", place, api_book_place_schema, POINTER),
};
#undef OWNER

const struct schema api_book_schema =
    OBJECT_SCHEMA(struct api_book, book_properties);

const struct text api_colour_texts[1] = { TEXT("red") };

const struct schema api_colour_schema =
    ENUM_SCHEMA(enum api_colour, api_colour_texts);

static const struct schema keep_book_body_scan_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .bytes = true);

#define OWNER struct api_keep_book_body
static const struct property keep_book_body_properties[] = {
	PROPERTY("scan", scan, keep_book_body_scan_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_keep_book_body_schema =
    OBJECT_SCHEMA(struct api_keep_book_body, keep_book_body_properties);
