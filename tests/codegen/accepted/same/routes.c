/*
 * The paths of Same 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/routes.h"

#include "same/notes.h"

static const struct route route_shelves_shelf_notes = {
	.segment = TEXT("notes"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_add_note_operation),
};

static const struct route route_shelves_shelf = {
	.child = &route_shelves_shelf_notes,
};

static const struct route route_shelves = {
	.segment = TEXT("shelves"),
	.child = &route_shelves_shelf,
};

static const struct route route_notes = {
	.segment = TEXT("notes"),
	.sibling = &route_shelves,
	ROUTE_OPERATIONS([METHOD_POST] = &api_add_note_by_header_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_notes,
};

const struct api api_routes = {
	.title = "Same",
	.version = "1.0.0",
	.root = &routes,
};
