/*
 * The schemas of Assertions 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/models.h"
#include "runtime/schema_rows.h"

static const struct schema animal_name_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_animal
static const struct property animal_properties[] = {
	PROPERTY("name", name, animal_name_schema, REQUIRED),
	PROPERTY_WITH("id", id, schema_uuid, OPTIONAL, .read_only = true),
};
#undef OWNER

const struct schema api_animal_schema =
    OBJECT_SCHEMA(struct api_animal, animal_properties);

static const struct schema cat_lives_schema =
    INT32_SCHEMA(.minimum = 0, .maximum = 9);

static const struct schema pet_schema =
    ANY_SCHEMA(.assertions = &api_pet_assertions);

#define OWNER struct api_cat
static const struct property cat_properties[] = {
	PROPERTY("name", name, animal_name_schema, REQUIRED),
	PROPERTY_WITH("id", id, schema_uuid, OPTIONAL, .read_only = true),
	PROPERTY("lives", lives, cat_lives_schema, REQUIRED),
	PROPERTY_WITH("naps", naps, schema_int64, DEFAULTED,
	    .default_json = "2"),
	PROPERTY("friend", friend, pet_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_cat_schema =
    OBJECT_SCHEMA(struct api_cat, cat_properties);

static const struct schema box_flags_value_schema =
    ANY_SCHEMA(.assertions = &api_box_flags_value_assertions);

const struct schema api_box_flags_schema =
    MAP_SCHEMA(struct api_box_flags, .values = &box_flags_value_schema,
	MAP_ENTRY(struct api_box_flags_entry),
	.max_properties = SCHEMA_UNBOUNDED);

static const struct schema box_pair_schema =
    ANY_SCHEMA(.assertions = &api_box_pair_assertions);

static const struct schema box_set_schema =
    ANY_SCHEMA(.assertions = &api_box_set_assertions);

static const struct schema box_counts_item_schema =
    ANY_SCHEMA(.assertions = &api_box_counts_item_assertions);

static const struct schema box_counts_schema =
    ARRAY_SCHEMA(struct text_list, .items = &box_counts_item_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema box_pets_schema =
    ARRAY_SCHEMA(struct text_list, .items = &pet_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema box_table_schema =
    ANY_SCHEMA(.assertions = &api_box_table_assertions);

static const struct schema box_when_schema =
    ANY_SCHEMA(.assertions = &api_box_when_assertions);

static const struct schema node_schema =
    ANY_SCHEMA(.assertions = &api_node_assertions);

static const struct schema box_named_schema = TEXT_SCHEMA(.max_length = 3);

static const struct schema box_whole_schema =
    ANY_SCHEMA(.assertions = &api_box_whole_assertions);

static const struct schema box_mail_schema =
    ANY_SCHEMA(.assertions = &api_box_mail_assertions);

static const struct schema box_spelling_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .texts = (const struct text[]){
	TEXT("in_progress"), TEXT("in-progress") }, .text_count = 2);

static const struct schema box_bounds_schema =
    ANY_SCHEMA(.assertions = &api_box_bounds_assertions);

static const struct schema box_nothing_schema =
    ANY_SCHEMA(.assertions = &api_box_nothing_assertions);

static const struct schema box_less_schema =
    ANY_SCHEMA(.assertions = &api_box_less_assertions);

static const struct schema box_rest_schema =
    ANY_SCHEMA(.assertions = &api_box_rest_assertions);

#define OWNER struct api_box
static const struct property box_properties[] = {
	PROPERTY("pair", pair, box_pair_schema, OPTIONAL),
	PROPERTY("set", set, box_set_schema, OPTIONAL),
	PROPERTY("counts", counts, box_counts_schema, OPTIONAL),
	PROPERTY("flags", flags, api_box_flags_schema, OPTIONAL),
	PROPERTY("pets", pets, box_pets_schema, OPTIONAL),
	PROPERTY("table", table, box_table_schema, OPTIONAL),
	PROPERTY("when", when, box_when_schema, OPTIONAL),
	PROPERTY("tree", tree, node_schema, OPTIONAL),
	PROPERTY("named", named, box_named_schema, OPTIONAL),
	PROPERTY("whole", whole, box_whole_schema, OPTIONAL),
	PROPERTY_WITH("mail", mail, box_mail_schema, DEFAULTED,
	    .default_json = "\"none\""),
	PROPERTY("spelling", spelling, box_spelling_schema, OPTIONAL),
	PROPERTY("bounds", bounds, box_bounds_schema, OPTIONAL),
	PROPERTY("nothing", nothing, box_nothing_schema, OPTIONAL),
	PROPERTY("less", less, box_less_schema, OPTIONAL),
	PROPERTY("rest", rest, box_rest_schema, OPTIONAL),
	PROPERTY("custom", custom, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_box_schema =
    OBJECT_SCHEMA(struct api_box, box_properties);
