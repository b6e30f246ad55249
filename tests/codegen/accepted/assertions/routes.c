/*
 * The paths of Assertions 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/routes.h"

#include "assertions/things.h"

static const struct route route_things = {
	.segment = TEXT("things"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_create_thing_operation,
	    [METHOD_PUT] = &api_replace_thing_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_things,
};

const struct api api_routes = {
	.title = "Assertions",
	.version = "1.0.0",
	.root = &routes,
};
