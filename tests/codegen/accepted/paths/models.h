/*
 * The schemas of Paths 1 as structs.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

#endif
