/*
 * The schemas of Alike 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#include "alike/models.h"
#include "runtime/schema_rows.h"

const struct text api_side_color_texts[2] = { TEXT("red"), TEXT("blue") };

const struct schema api_side_color_schema =
    ENUM_SCHEMA(enum api_side_color, api_side_color_texts);

static const struct schema text_uri_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI);

#define OWNER struct api_side
static const struct property side_properties[] = {
	PROPERTY("color", color, api_side_color_schema, REQUIRED),
	PROPERTY("link", link, text_uri_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_side_schema =
    OBJECT_SCHEMA(struct api_side, side_properties);

const struct text api_pair_left_color_texts[2] = { TEXT("red"), TEXT("blue") };

const struct schema api_pair_left_color_schema =
    ENUM_SCHEMA(enum api_pair_left_color, api_pair_left_color_texts);

const struct schema api_pair_left_schema =
    OBJECT_SCHEMA(struct api_pair_left, side_properties);

const struct text api_pair_right_color_texts[2] = { TEXT("red"), TEXT("blue") };

const struct schema api_pair_right_color_schema =
    ENUM_SCHEMA(enum api_pair_right_color, api_pair_right_color_texts);

const struct schema api_pair_right_schema =
    OBJECT_SCHEMA(struct api_pair_right, side_properties);

const struct text api_pair_paler_color_texts[3] = { TEXT("red"), TEXT("blue"),
    TEXT("pink") };

const struct schema api_pair_paler_color_schema =
    ENUM_SCHEMA(enum api_pair_paler_color, api_pair_paler_color_texts);

#define OWNER struct api_pair_paler
static const struct property pair_paler_properties[] = {
	PROPERTY("color", color, api_pair_paler_color_schema, REQUIRED),
	PROPERTY("link", link, text_uri_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pair_paler_schema =
    OBJECT_SCHEMA(struct api_pair_paler, pair_paler_properties);

const struct text api_pair_optional_color_texts[2] = { TEXT("red"),
    TEXT("blue") };

const struct schema api_pair_optional_color_schema =
    ENUM_SCHEMA(enum api_pair_optional_color, api_pair_optional_color_texts);

#define OWNER struct api_pair_optional
static const struct property pair_optional_properties[] = {
	PROPERTY("color", color, api_side_color_schema, OPTIONAL),
	PROPERTY("link", link, text_uri_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pair_optional_schema =
    OBJECT_SCHEMA(struct api_pair_optional, pair_optional_properties);

const struct text api_pair_lefts_item_color_texts[2] = { TEXT("red"),
    TEXT("blue") };

const struct schema api_pair_lefts_item_color_schema =
    ENUM_SCHEMA(enum api_pair_lefts_item_color,
	api_pair_lefts_item_color_texts);

const struct schema api_pair_lefts_item_schema =
    OBJECT_SCHEMA(struct api_pair_lefts_item, side_properties);

const struct schema api_pair_lefts_schema =
    ARRAY_SCHEMA(struct api_pair_lefts, .items = &api_side_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema nullable_text_schema =
    { .type = SCHEMA_TEXT, .nullable = true, .size = sizeof(struct text) };

static const struct schema pair_either_schema =
    ANY_SCHEMA(.assertions = &api_pair_either_assertions);

static const struct schema pair_neither_schema =
    ANY_SCHEMA(.assertions = &api_pair_neither_assertions);

static const struct schema pair_again_schema =
    ANY_SCHEMA(.assertions = &api_pair_again_assertions);

static const struct schema tree_schema =
    ANY_SCHEMA(.assertions = &api_tree_assertions);

static const struct schema other_tree_schema =
    ANY_SCHEMA(.assertions = &api_other_tree_assertions);

#define OWNER struct api_pair
static const struct property pair_properties[] = {
	PROPERTY("left", left, api_side_schema, POINTER),
	PROPERTY("right", right, api_side_schema, POINTER),
	PROPERTY("paler", paler, api_pair_paler_schema, POINTER),
	PROPERTY("optional", optional, api_pair_optional_schema, POINTER),
	PROPERTY("named", named, api_side_schema, POINTER),
	PROPERTY("lefts", lefts, api_pair_lefts_schema, OPTIONAL),
	PROPERTY("note", note, nullable_text_schema, STATE),
	PROPERTY("comment", comment, nullable_text_schema, STATE),
	PROPERTY("either", either, pair_either_schema, OPTIONAL),
	PROPERTY("neither", neither, pair_neither_schema, OPTIONAL),
	PROPERTY("again", again, pair_again_schema, OPTIONAL),
	PROPERTY("tree", tree, tree_schema, OPTIONAL),
	PROPERTY("other", other, other_tree_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pair_schema =
    OBJECT_SCHEMA(struct api_pair, pair_properties);
