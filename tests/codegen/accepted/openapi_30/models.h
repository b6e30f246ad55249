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
JSON_STRUCT(api_pet_mother);

struct api_pet {
	bool			 has_name;
	struct text		 name;
	struct text		 weight;
	enum presence		 mother_presence;
	struct api_pet_mother	*mother;
};
JSON_STRUCT(api_pet);

#endif
