/*
 * The paths of Dependencies 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#include "dependencies/routes.h"

#include "dependencies/rooms.h"

static const struct route route_rooms_room = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_room_operation,
	    [METHOD_DELETE] = &api_delete_room_operation),
};

static const struct route route_rooms = {
	.segment = TEXT("rooms"),
	.child = &route_rooms_room,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_rooms,
};

const struct api api_routes = {
	.title = "Dependencies",
	.version = "1.0.0",
	.root = &routes,
};
