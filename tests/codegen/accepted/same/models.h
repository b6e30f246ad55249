/*
 * The schemas of Same 1.0.0 as structs.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_note {
	bool		has_text;
	struct text	text;
};

extern const struct schema	api_note_schema;

/* Writes a value of Note. */
void	api_note_write(struct json_writer *, const struct api_note *);

#endif
