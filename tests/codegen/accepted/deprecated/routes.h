/*
 * The paths of Deprecated 1.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#ifndef API_ROUTES_H
#define API_ROUTES_H

#include "runtime/operation.h"

/* All operations, for dispatch. */
extern const struct api	api_routes;

#endif
