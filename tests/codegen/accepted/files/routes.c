/*
 * The paths of Files 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/routes.h"

#include "files/default.h"

static const struct route route_owners_id = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_owner_operation),
};

static const struct route route_owners = {
	.segment = TEXT("owners"),
	.child = &route_owners_id,
};

static const struct route route_pets = {
	.segment = TEXT("pets"),
	.sibling = &route_owners,
	ROUTE_OPERATIONS([METHOD_GET] = &api_list_pets_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_pets,
};

const struct api api_routes = {
	.title = "Files",
	.version = "1",
	.root = &routes,
};
