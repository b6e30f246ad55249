/*
 * The schemas of Presence 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#include "presence/models.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_part
static const struct property part_properties[] = {
	PROPERTY("size", size, schema_int32, OPTIONAL),
};
#undef OWNER

const struct schema api_part_schema =
    OBJECT_SCHEMA(struct api_part, part_properties);

const struct schema api_maybe_part_schema =
    NULLABLE_SCHEMA_OF(OBJECT, struct api_maybe_part, object,
	PROPERTIES(part_properties), .max_properties = SCHEMA_UNBOUNDED);

#define OWNER struct api_thing_default_part
static const struct property thing_default_part_properties[] = {
	PROPERTY_WITH("a", a, schema_boolean, DEFAULTED,
	    .default_json = "false"),
};
#undef OWNER

const struct schema api_thing_default_part_schema =
    OBJECT_SCHEMA(struct api_thing_default_part, thing_default_part_properties);

static const struct schema nullable_decimal_schema =
    { .type = SCHEMA_DECIMAL, .nullable = true, .size = sizeof(struct text) };

const struct schema api_thing_null_decimals_schema =
    MAP_SCHEMA(struct api_thing_null_decimals,
	.values = &nullable_decimal_schema,
	MAP_ENTRY(struct api_thing_null_decimals_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct text api_thing_null_words_item_texts[2] = { TEXT("a"), TEXT("b") };

const struct schema api_thing_null_words_item_schema =
    NULLABLE_SCHEMA_OF(ENUM, enum api_thing_null_words_item, text,
	.max_length = SCHEMA_UNBOUNDED, TEXTS(api_thing_null_words_item_texts));

static const struct schema nullable_text_schema =
    { .type = SCHEMA_TEXT, .nullable = true, .size = sizeof(struct text) };

static const struct schema nullable_int32_schema =
    { .type = SCHEMA_INT32, .nullable = true, .size = sizeof(int32_t) };

static const struct schema thing_list_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema thing_null_list_schema =
    NULLABLE_SCHEMA_OF(ARRAY, struct text_list, array, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema thing_maybe_list_schema =
    ARRAY_SCHEMA(struct int32_list, .items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema nullable_int64_schema =
    { .type = SCHEMA_INT64, .nullable = true, .size = sizeof(int64_t) };

static const struct schema thing_default_list_schema =
    ARRAY_SCHEMA(struct int64_list, .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema thing_null_texts_schema =
    ARRAY_SCHEMA(struct text_list, .items = &nullable_text_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema nullable_uuid_schema =
    { .type = SCHEMA_UUID, .nullable = true, .size = sizeof(struct uuid) };

static const struct schema thing_null_uuids_schema =
    ARRAY_SCHEMA(struct uuid_list, .items = &nullable_uuid_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema thing_null_words_schema =
    ARRAY_SCHEMA(struct enum_list, .items = &api_thing_null_words_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_thing
static const struct property thing_properties[] = {
	PROPERTY("text", text, schema_text, REQUIRED),
	PROPERTY("number", number, schema_int32, REQUIRED),
	PROPERTY("null_text", null_text, nullable_text_schema, REQUIRED_FLAG),
	PROPERTY("null_number", null_number, nullable_int32_schema,
	    REQUIRED_FLAG),
	PROPERTY("list", list, thing_list_schema, REQUIRED),
	PROPERTY("null_list", null_list, thing_null_list_schema, REQUIRED_FLAG),
	PROPERTY("part", part, api_part_schema, REQUIRED),
	PROPERTY("null_part", null_part, api_maybe_part_schema,
	    REQUIRED_POINTER),
	PROPERTY("maybe_text", maybe_text, schema_text, OPTIONAL),
	PROPERTY("maybe_flag", maybe_flag, schema_boolean, OPTIONAL),
	PROPERTY("maybe_list", maybe_list, thing_maybe_list_schema, OPTIONAL),
	PROPERTY("maybe_part", maybe_part, api_part_schema, POINTER),
	PROPERTY("either_text", either_text, nullable_text_schema, STATE),
	PROPERTY("either_number", either_number, nullable_decimal_schema,
	    STATE),
	PROPERTY("either_list", either_list, thing_null_list_schema, STATE),
	PROPERTY("either_part", either_part, api_maybe_part_schema,
	    STATE_POINTER),
	PROPERTY_WITH("default_text", default_text, schema_text, DEFAULTED,
	    .default_json = "\"a \\\"quoted\\\" default that is too long for a "
	    "comment\""),
	PROPERTY_WITH("default_number", default_number, schema_int32, DEFAULTED,
	    .default_json = "0"),
	PROPERTY_WITH("default_null", default_null, nullable_int64_schema,
	    OPTIONAL, .default_json = "null"),
	PROPERTY_WITH("default_list", default_list, thing_default_list_schema,
	    DEFAULTED, .default_json = "[]"),
	PROPERTY_WITH("default_part", default_part,
	    api_thing_default_part_schema, POINTER, .default_json = "{}"),
	PROPERTY_WITH("set_by_server", set_by_server, schema_int64, REQUIRED,
	    .read_only = true),
	PROPERTY_WITH("taken", taken, schema_text, REQUIRED,
	    .write_only = true),
	PROPERTY("null_texts", null_texts, thing_null_texts_schema, OPTIONAL),
	PROPERTY("null_uuids", null_uuids, thing_null_uuids_schema, OPTIONAL),
	PROPERTY("null_decimals", null_decimals, api_thing_null_decimals_schema,
	    OPTIONAL),
	PROPERTY("null_words", null_words, thing_null_words_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_thing_schema =
    OBJECT_SCHEMA(struct api_thing, thing_properties);
