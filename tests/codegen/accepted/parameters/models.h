/*
 * The schemas of Parameters 1.0.0 as structs.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

enum api_find_files_kind {
	API_FIND_FILES_KIND_TEXT = 1,
	API_FIND_FILES_KIND_IMAGE,
};
JSON_ENUM(api_find_files_kind, 2);

#endif
