/*
 * The paths of Parameters 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#include "parameters/routes.h"

#include "parameters/files.h"

static const struct route route_files_year_names = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_find_files_operation),
};

static const struct route route_files_year = {
	.child = &route_files_year_names,
};

static const struct route route_files = {
	.segment = TEXT("files"),
	.child = &route_files_year,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_files,
};

const struct api api_routes = {
	.title = "Parameters",
	.version = "1.0.0",
	.root = &routes,
};
