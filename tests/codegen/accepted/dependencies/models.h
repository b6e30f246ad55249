/*
 * The schemas of Dependencies 1.0.0 as structs.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

#endif
