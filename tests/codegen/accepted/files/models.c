/*
 * The schemas of Files 1 as tables. One does for all structs that have the same
 * members.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/models.h"
#include "runtime/schema_rows.h"

const struct schema api_owner_pets_schema =
    ARRAY_SCHEMA(struct api_owner_pets, .items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema owner_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .pattern = PATTERN("^[A-Z]"));

static const struct schema owner_either_schema =
    ANY_SCHEMA(.assertions = &api_owner_either_assertions);

#define OWNER struct api_owner
static const struct property owner_properties[] = {
	PROPERTY("name", name, owner_schema, OPTIONAL),
	PROPERTY("first", first, owner_schema, OPTIONAL),
	PROPERTY("pets", pets, api_owner_pets_schema, OPTIONAL),
	PROPERTY("either", either, owner_either_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_owner_schema =
    OBJECT_SCHEMA(struct api_owner, owner_properties);

static const struct schema id_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = INT64_MAX);

#define OWNER struct api_tag
static const struct property tag_properties[] = {
	PROPERTY("id", id, id_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_tag_schema =
    OBJECT_SCHEMA(struct api_tag, tag_properties);

const struct schema api_pet_friends_schema =
    ARRAY_SCHEMA(struct api_pet_friends, .items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_pet
static const struct property pet_properties[] = {
	PROPERTY("name", name, schema_text, REQUIRED),
	PROPERTY("owner", owner, api_owner_schema, POINTER),
	PROPERTY("tag", tag, api_tag_schema, POINTER),
	PROPERTY("friends", friends, api_owner_pets_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pet_schema =
    OBJECT_SCHEMA(struct api_pet, pet_properties);

#define OWNER struct api_local
static const struct property local_properties[] = {
	PROPERTY("pet", pet, api_pet_schema, POINTER),
	PROPERTY("tag", tag, api_tag_schema, POINTER),
};
#undef OWNER

const struct schema api_local_schema =
    OBJECT_SCHEMA(struct api_local, local_properties);

const struct schema api_list_pets_200_body_schema =
    ARRAY_SCHEMA(struct api_list_pets_200_body, .items = &api_pet_schema,
	.max_items = SCHEMA_UNBOUNDED);
