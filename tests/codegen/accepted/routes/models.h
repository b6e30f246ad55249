/*
 * The schemas of Routes 1.0.0 as structs.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

#endif
