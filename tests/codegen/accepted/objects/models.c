/*
 * The schemas of Objects 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#include "objects/models.h"
#include "runtime/schema_rows.h"

const struct schema api_empty_schema =
    SCHEMA_OF(OBJECT, struct api_empty, object,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

#define OWNER struct api_secret
static const struct property secret_properties[] = {
	PROPERTY_WITH("word", word, schema_text, OPTIONAL, .write_only = true),
};
#undef OWNER

const struct schema api_secret_schema =
    OBJECT_SCHEMA(struct api_secret, secret_properties);

#define OWNER struct api_keeps
static const struct property keeps_properties[] = {
	PROPERTY("name", name, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_keeps_schema =
    OBJECT_SCHEMA_WITH(struct api_keeps, keeps_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_keeps, additional));

static const struct schema keeps_numbers_value_schema =
    INT64_SCHEMA(.minimum = 0, .maximum = INT64_MAX);

static const struct schema keeps_numbers_additional_schema =
    MAP_SCHEMA(struct api_keeps_numbers_additional,
	.values = &keeps_numbers_value_schema,
	MAP_ENTRY(struct api_keeps_numbers_additional_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct schema api_keeps_numbers_schema =
    OBJECT_SCHEMA_WITH(struct api_keeps_numbers, keeps_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &keeps_numbers_additional_schema,
	.additional_offset = offsetof(struct api_keeps_numbers, additional));

static const struct schema keeps_lists_value_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema keeps_lists_additional_schema =
    MAP_SCHEMA(struct api_keeps_lists_additional,
	.values = &keeps_lists_value_schema,
	MAP_ENTRY(struct api_keeps_lists_additional_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct schema api_keeps_lists_schema =
    OBJECT_SCHEMA_WITH(struct api_keeps_lists, keeps_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &keeps_lists_additional_schema,
	.additional_offset = offsetof(struct api_keeps_lists, additional));

const struct schema api_tree_others_schema =
    ARRAY_SCHEMA(struct api_tree_others, .items = &api_tree_schema,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_tree_named_schema =
    MAP_SCHEMA(struct api_tree_named, .values = &api_tree_schema,
	MAP_ENTRY(struct api_tree_named_entry),
	.max_properties = SCHEMA_UNBOUNDED);

#define OWNER struct api_tree
static const struct property tree_properties[] = {
	PROPERTY("left", left, api_tree_schema, POINTER),
	PROPERTY("others", others, api_tree_others_schema, OPTIONAL),
	PROPERTY("named", named, api_tree_named_schema, OPTIONAL),
};
#undef OWNER

static const struct schema tree_additional_schema =
    MAP_SCHEMA(struct api_tree_additional, .values = &api_tree_schema,
	MAP_ENTRY(struct api_tree_additional_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct schema api_tree_schema =
    OBJECT_SCHEMA_WITH(struct api_tree, tree_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &tree_additional_schema,
	.additional_offset = offsetof(struct api_tree, additional));

#define OWNER struct api_ping
static const struct property ping_properties[] = {
	PROPERTY("pong", pong, api_pong_schema, POINTER),
};
#undef OWNER

const struct schema api_ping_schema =
    OBJECT_SCHEMA(struct api_ping, ping_properties);

#define OWNER struct api_pong
static const struct property pong_properties[] = {
	PROPERTY("ping", ping, api_ping_schema, REQUIRED),
};
#undef OWNER

const struct schema api_pong_schema =
    OBJECT_SCHEMA(struct api_pong, pong_properties);

const struct schema api_names_schema =
    ARRAY_SCHEMA(struct api_names, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_scores_schema =
    MAP_SCHEMA(struct api_scores, .values = &schema_double,
	MAP_ENTRY(struct api_scores_entry), .max_properties = SCHEMA_UNBOUNDED);

const struct schema api_loose_schema =
    MAP_SCHEMA(struct api_loose, .values = &schema_any,
	MAP_ENTRY(struct api_loose_entry), .max_properties = SCHEMA_UNBOUNDED);

#define OWNER struct api_everything_inline_deeper
static const struct property everything_inline_deeper_properties[] = {
	PROPERTY("value", value, schema_int64, OPTIONAL),
};
#undef OWNER

const struct schema api_everything_inline_deeper_schema =
    OBJECT_SCHEMA(struct api_everything_inline_deeper,
	everything_inline_deeper_properties);

#define OWNER struct api_everything_inline
static const struct property everything_inline_properties[] = {
	PROPERTY("deeper", deeper, api_everything_inline_deeper_schema,
	    POINTER),
};
#undef OWNER

const struct schema api_everything_inline_schema =
    OBJECT_SCHEMA(struct api_everything_inline, everything_inline_properties);

#define OWNER struct api_everything_objects_item
static const struct property everything_objects_item_properties[] = {
	PROPERTY("a", a, schema_int64, OPTIONAL),
};
#undef OWNER

const struct schema api_everything_objects_item_schema =
    OBJECT_SCHEMA(struct api_everything_objects_item,
	everything_objects_item_properties);

const struct schema api_everything_objects_schema =
    ARRAY_SCHEMA(struct api_everything_objects,
	.items = &api_everything_objects_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema everything_grid_item_schema =
    ARRAY_SCHEMA(struct int32_list, .items = &schema_int32,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_everything_grid_schema =
    ARRAY_SCHEMA(struct api_everything_grid,
	.items = &everything_grid_item_schema, .max_items = SCHEMA_UNBOUNDED);

const struct schema api_everything_maps_item_schema =
    MAP_SCHEMA(struct api_everything_maps_item, .values = &schema_boolean,
	MAP_ENTRY(struct api_everything_maps_item_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct schema api_everything_maps_schema =
    ARRAY_SCHEMA(struct api_everything_maps,
	.items = &api_everything_maps_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_everything_any_maps_schema =
    ARRAY_SCHEMA(struct api_everything_any_maps, .items = &schema_any_map,
	.max_items = SCHEMA_UNBOUNDED);

const struct schema api_everything_map_of_maps_schema =
    MAP_SCHEMA(struct api_everything_map_of_maps, .values = &schema_any_map,
	MAP_ENTRY(struct api_everything_map_of_maps_entry),
	.max_properties = SCHEMA_UNBOUNDED);

const struct text api_everything_map_of_words_value_texts[2] = { TEXT("a"),
    TEXT("b") };

const struct schema api_everything_map_of_words_value_schema =
    ENUM_SCHEMA(enum api_everything_map_of_words_value,
	api_everything_map_of_words_value_texts);

const struct schema api_everything_map_of_words_schema =
    MAP_SCHEMA(struct api_everything_map_of_words,
	.values = &api_everything_map_of_words_value_schema,
	MAP_ENTRY(struct api_everything_map_of_words_entry),
	.max_properties = SCHEMA_UNBOUNDED);

static const struct schema everything_anys_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_any,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema everything_flags_schema =
    ARRAY_SCHEMA(struct bool_list, .items = &schema_boolean,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_everything
static const struct property everything_properties[] = {
	PROPERTY("empty", empty, api_empty_schema, POINTER),
	PROPERTY("secret", secret, api_secret_schema, POINTER),
	PROPERTY("keeps", keeps, api_keeps_schema, POINTER),
	PROPERTY("numbers", numbers, api_keeps_numbers_schema, POINTER),
	PROPERTY("lists", lists, api_keeps_lists_schema, POINTER),
	PROPERTY("tree", tree, api_tree_schema, POINTER),
	PROPERTY("ping", ping, api_ping_schema, POINTER),
	PROPERTY("names", names, api_names_schema, OPTIONAL),
	PROPERTY("scores", scores, api_scores_schema, OPTIONAL),
	PROPERTY("loose", loose, api_loose_schema, OPTIONAL),
	PROPERTY("inline", inline_, api_everything_inline_schema, POINTER),
	PROPERTY("objects", objects, api_everything_objects_schema, OPTIONAL),
	PROPERTY("grid", grid, api_everything_grid_schema, OPTIONAL),
	PROPERTY("maps", maps, api_everything_maps_schema, OPTIONAL),
	PROPERTY("any_maps", any_maps, api_everything_any_maps_schema,
	    OPTIONAL),
	PROPERTY("map_of_maps", map_of_maps, api_everything_map_of_maps_schema,
	    OPTIONAL),
	PROPERTY("anys", anys, everything_anys_schema, OPTIONAL),
	PROPERTY("flags", flags, everything_flags_schema, OPTIONAL),
	PROPERTY("any_map", any_map, schema_any_map, OPTIONAL),
	PROPERTY("map_of_words", map_of_words,
	    api_everything_map_of_words_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_everything_schema =
    OBJECT_SCHEMA(struct api_everything, everything_properties);
