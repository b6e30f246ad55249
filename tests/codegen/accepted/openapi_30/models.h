/*
 * The schemas of OpenAPI 3.0 1.0.0 as structs.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_pet_mother {
	bool		has_name;
	struct text	name;
};

struct api_pet {
	bool			 has_name;
	struct text		 name;
	struct text		 weight;
	enum presence		 mother_presence;
	struct api_pet_mother	*mother;
};

extern const struct schema	api_pet_mother_schema;
extern const struct schema	api_pet_schema;

/* Writes a value of Pet.mother. */
void	api_pet_mother_write(struct json_writer *,
	    const struct api_pet_mother *);

/* Writes a value of Pet. */
void	api_pet_write(struct json_writer *, const struct api_pet *);

#endif
