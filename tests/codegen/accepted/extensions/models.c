/*
 * The schemas of Extensions 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/models.h"
#include "runtime/schema_rows.h"

static const struct schema note_text_schema =
    ANY_SCHEMA(.assertions = &api_note_text_assertions);

static const struct schema note_kind_schema =
    ANY_SCHEMA(.assertions = &api_note_kind_assertions);

static const struct schema note_author_schema =
    ANY_SCHEMA(.assertions = &api_note_author_assertions);

static const struct schema note_more_schema =
    ANY_SCHEMA(.assertions = &api_note_more_assertions);

#define OWNER struct api_note
static const struct property note_properties[] = {
	PROPERTY("id", id, schema_int64, REQUIRED),
	PROPERTY("text", text, note_text_schema, REQUIRED),
	PROPERTY("kind", kind, note_kind_schema, OPTIONAL),
	PROPERTY("author", author, note_author_schema, OPTIONAL),
	PROPERTY("more", more, note_more_schema, OPTIONAL),
	PROPERTY("plain", plain, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_note_schema =
    OBJECT_SCHEMA(struct api_note, note_properties);

#define OWNER struct api_author
static const struct property author_properties[] = {
	PROPERTY("name", name, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_author_schema =
    OBJECT_SCHEMA(struct api_author, author_properties);

const struct schema api_notes_notes_schema =
    ARRAY_SCHEMA(struct api_notes_notes, .items = &api_note_schema,
	.max_items = 5, .tolerant = true);

const struct schema api_notes_numbers_schema =
    ARRAY_SCHEMA(struct api_notes_numbers, .items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED, .tolerant = true);

static const struct schema notes_strict_schema =
    ARRAY_SCHEMA(struct int32_list, .items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_notes
static const struct property notes_properties[] = {
	PROPERTY("notes", notes, api_notes_notes_schema, REQUIRED),
	PROPERTY("numbers", numbers, api_notes_numbers_schema, OPTIONAL),
	PROPERTY("strict", strict, notes_strict_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_notes_schema =
    OBJECT_SCHEMA(struct api_notes, notes_properties);
