/*
 * The paths of Alike 1.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#ifndef API_ROUTES_H
#define API_ROUTES_H

#include "runtime/operation.h"

/* All operations, for dispatch. */
extern const struct api	api_routes;

#endif
