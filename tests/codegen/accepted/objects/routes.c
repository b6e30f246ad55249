/*
 * The paths of Objects 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#include "objects/routes.h"

#include "objects/objects.h"

static const struct route route_objects = {
	.segment = TEXT("objects"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_echo_objects_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_objects,
};

const struct api api_routes = {
	.title = "Objects",
	.version = "1.0.0",
	.root = &routes,
};
