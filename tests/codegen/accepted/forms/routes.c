/*
 * The paths of Forms 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/routes.h"

#include "forms/pets.h"

static const struct route route_scans = {
	.segment = TEXT("scans"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_send_scan_operation),
};

static const struct route route_albums = {
	.segment = TEXT("albums"),
	.sibling = &route_scans,
	ROUTE_OPERATIONS([METHOD_PUT] = &api_keep_album_operation,
	    [METHOD_POST] = &api_take_albums_operation),
};

static const struct route route_pets = {
	.segment = TEXT("pets"),
	.sibling = &route_albums,
	ROUTE_OPERATIONS([METHOD_POST] = &api_add_pet_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_pets,
};

const struct api api_routes = {
	.title = "Forms",
	.version = "1",
	.root = &routes,
	.takes_files = true,
};
