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
JSON_STRUCT(api_note);

struct api_scan {
	bool		has_page;
	struct text	page;
};
JSON_STRUCT(api_scan);

#endif
