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

extern const struct schema	api_change_schema;

/* Writes a value of Change. */
void	api_change_write(struct json_writer *, const struct api_change *);

#endif
