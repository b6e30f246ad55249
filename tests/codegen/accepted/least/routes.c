/*
 * The paths of Least 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/routes.h"

#include "least/default.h"

static const struct route routes = {
	.segment = TEXT(""),
	ROUTE_OPERATIONS([METHOD_GET] = &api_ping_operation),
};

const struct api api_routes = {
	.title = "Least",
	.version = "1",
	.root = &routes,
};
