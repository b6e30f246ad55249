/*
 * The schemas of Styles 1.0.0 as tables. One does for all structs that have the
 * same members.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#include "styles/models.h"
#include "runtime/schema_rows.h"

static const struct schema point_tags_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_point
static const struct property point_properties[] = {
	PROPERTY("x", x, schema_int32, REQUIRED),
	PROPERTY("y", y, schema_int32, OPTIONAL),
	PROPERTY("tags", tags, point_tags_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_point_schema =
    OBJECT_SCHEMA(struct api_point, point_properties);

const struct schema api_where_all_schema =
    ARRAY_SCHEMA(struct api_where_all, .items = &api_point_schema,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_where
static const struct property where_properties[] = {
	PROPERTY("all", all, api_where_all_schema, REQUIRED),
};
#undef OWNER

const struct schema api_where_schema =
    OBJECT_SCHEMA(struct api_where, where_properties);

const struct schema api_find_points_options_schema =
    MAP_SCHEMA(struct api_find_points_options, .values = &schema_text,
	MAP_ENTRY(struct api_find_points_options_entry),
	.max_properties = SCHEMA_UNBOUNDED);
