/*
 * The schemas of OpenAPI 3.0 1.0.0 as tables. One does for all structs that
 * have the same members.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/models.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_pet_mother
static const struct property pet_mother_properties[] = {
	PROPERTY("name", name, schema_text, OPTIONAL),
};
#undef OWNER

const struct schema api_pet_mother_schema =
    NULLABLE_SCHEMA_OF(OBJECT, struct api_pet_mother, object,
	PROPERTIES(pet_mother_properties), .max_properties = SCHEMA_UNBOUNDED);

static const struct schema nullable_text_schema =
    { .type = SCHEMA_TEXT, .nullable = true, .size = sizeof(struct text) };

static const struct schema pet_weight_schema =
    DECIMAL_SCHEMA(.exclusive_minimum = "0", .maximum = "500");

#define OWNER struct api_pet
static const struct property pet_properties[] = {
	PROPERTY("name", name, nullable_text_schema, REQUIRED_FLAG),
	PROPERTY("weight", weight, pet_weight_schema, REQUIRED),
	PROPERTY("mother", mother, api_pet_mother_schema, STATE_POINTER),
};
#undef OWNER

const struct schema api_pet_schema =
    OBJECT_SCHEMA(struct api_pet, pet_properties);
