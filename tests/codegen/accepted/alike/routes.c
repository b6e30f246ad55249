/*
 * The paths of Alike 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#include "alike/routes.h"

#include "alike/default.h"

static const struct route route_pairs = {
	.segment = TEXT("pairs"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_create_pair_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_pairs,
};

const struct api api_routes = {
	.title = "Alike",
	.version = "1",
	.root = &routes,
};
