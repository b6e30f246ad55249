/*
 * The paths of Styles 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#include "styles/routes.h"

#include "styles/points.h"

static const struct route route_points_label_matrix_plain = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_find_points_operation),
};

static const struct route route_points_label_matrix = {
	.child = &route_points_label_matrix_plain,
};

static const struct route route_points_label = {
	.child = &route_points_label_matrix,
};

static const struct route route_points = {
	.segment = TEXT("points"),
	.child = &route_points_label,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_points,
};

const struct api api_routes = {
	.title = "Styles",
	.version = "1.0.0",
	.root = &routes,
};
