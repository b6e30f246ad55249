/*
 * The schemas of Media 1.0.0 as structs.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_pet {
	struct text		name;
	bool			has_tags;
	struct text_list	tags;
};
JSON_STRUCT(api_pet);

struct api_fault {
	struct text	reason;
};
JSON_STRUCT(api_fault);

#endif
