/*
 * The schemas of Streams 1.0.0 as structs.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_change {
	int64_t			seq;
	bool			has_names;
	struct text_list	names;
};
JSON_STRUCT(api_change);

#endif
