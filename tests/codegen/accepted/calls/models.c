/*
 * The schemas of Calls 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/models.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_pet
static const struct property pet_properties[] = {
	PROPERTY("name", name, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_pet_schema =
    OBJECT_SCHEMA(struct api_pet, pet_properties);

#define OWNER struct api_subscribe_body_filter
static const struct property subscribe_body_filter_properties[] = {
	PROPERTY("kind", kind, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_subscribe_body_filter_schema =
    OBJECT_SCHEMA(struct api_subscribe_body_filter,
	subscribe_body_filter_properties);

const struct schema api_subscribe_body_pets_schema =
    ARRAY_SCHEMA(struct api_subscribe_body_pets, .items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_subscribe_body
static const struct property subscribe_body_properties[] = {
	PROPERTY("url", url, schema_text, REQUIRED),
	PROPERTY("filter", filter, api_subscribe_body_filter_schema, POINTER),
	PROPERTY("pets", pets, api_subscribe_body_pets_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_subscribe_body_schema =
    OBJECT_SCHEMA(struct api_subscribe_body, subscribe_body_properties);

#define OWNER struct api_changed_post_body
static const struct property changed_post_body_properties[] = {
	PROPERTY("id", id, schema_int64, REQUIRED),
};
#undef OWNER

const struct schema api_changed_post_body_schema =
    OBJECT_SCHEMA(struct api_changed_post_body, changed_post_body_properties);
