/*
 * The schemas of Least 1 as structs.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

#endif
