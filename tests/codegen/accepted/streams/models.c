/*
 * The schemas of Streams 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/models.h"
#include "runtime/schema_rows.h"

static const struct schema change_names_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_change
static const struct property change_properties[] = {
	PROPERTY("seq", seq, schema_int64, REQUIRED),
	PROPERTY("names", names, change_names_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_change_schema =
    OBJECT_SCHEMA(struct api_change, change_properties);
