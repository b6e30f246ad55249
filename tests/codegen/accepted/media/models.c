/*
 * The schemas of Media 1.0.0 as tables. One does for all structs that have the
 * same members.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/models.h"
#include "runtime/schema_rows.h"

static const struct schema pet_tags_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_pet
static const struct property pet_properties[] = {
	PROPERTY("name", name, schema_text, REQUIRED),
	PROPERTY("tags", tags, pet_tags_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pet_schema =
    OBJECT_SCHEMA(struct api_pet, pet_properties);

#define OWNER struct api_fault
static const struct property fault_properties[] = {
	PROPERTY("reason", reason, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_fault_schema =
    OBJECT_SCHEMA(struct api_fault, fault_properties);
