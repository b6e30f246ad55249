/*
 * The paths of Security 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/routes.h"

#include "security/doors.h"

static const struct route route_doors = {
	.segment = TEXT("doors"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_list_doors_operation,
	    [METHOD_POST] = &api_open_door_operation, [METHOD_PUT] =
	    &api_lock_door_operation, [METHOD_DELETE] =
	    &api_break_door_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_doors,
};

const struct api api_routes = {
	.title = "Security",
	.version = "1.0.0",
	.root = &routes,
};
