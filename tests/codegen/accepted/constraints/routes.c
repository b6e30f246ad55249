/*
 * The paths of Constraints 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#include "constraints/routes.h"

#include "constraints/all.h"

static const struct route route_all = {
	.segment = TEXT("all"),
	ROUTE_OPERATIONS([METHOD_PUT] = &api_put_all_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_all,
};

const struct api api_routes = {
	.title = "Constraints",
	.version = "1.0.0",
	.root = &routes,
};
