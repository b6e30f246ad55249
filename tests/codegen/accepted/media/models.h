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

struct api_fault {
	struct text	reason;
};

extern const struct schema	api_pet_schema;
extern const struct schema	api_fault_schema;

/* Writes a value of Pet. */
void	api_pet_write(struct json_writer *, const struct api_pet *);

/* Writes a value of Fault. */
void	api_fault_write(struct json_writer *, const struct api_fault *);

#endif
