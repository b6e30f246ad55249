/*
 * The paths of Extensions 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/routes.h"

#include "extensions/notes.h"

static const struct route route_notes = {
	.segment = TEXT("notes"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_write_notes_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_notes,
};

const struct api api_routes = {
	.title = "Extensions",
	.version = "1.0.0",
	.root = &routes,
};
