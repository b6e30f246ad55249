/*
 * The paths of Least 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/routes.h"

#include "least/default.h"

static const struct operation *const routes_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_ping_operation,
};

static const struct route routes = {
	.segment = TEXT(""),
	.operations = routes_operations,
};

const struct api api_routes = {
	.title = "Least",
	.version = "1",
	.root = &routes,
};
