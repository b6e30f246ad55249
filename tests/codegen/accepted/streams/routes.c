/*
 * The paths of Streams 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#include "streams/routes.h"

#include "streams/streams.h"

static const struct route route_file = {
	.segment = TEXT("file"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_read_file_operation, [METHOD_PUT] =
	    &api_write_file_operation),
};

static const struct route route_sums_count = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_sum_operation, [METHOD_PUT] =
	    &api_keep_sum_operation),
};

static const struct route route_sums = {
	.segment = TEXT("sums"),
	.child = &route_sums_count,
	.sibling = &route_file,
};

static const struct route route_numbers = {
	.segment = TEXT("numbers"),
	.sibling = &route_sums,
	ROUTE_OPERATIONS([METHOD_GET] = &api_watch_numbers_operation),
};

static const struct route route_lines = {
	.segment = TEXT("lines"),
	.sibling = &route_numbers,
	ROUTE_OPERATIONS([METHOD_GET] = &api_watch_lines_operation),
};

static const struct route route_items = {
	.segment = TEXT("items"),
	.sibling = &route_lines,
	ROUTE_OPERATIONS([METHOD_GET] = &api_watch_items_operation),
};

static const struct route route_changes = {
	.segment = TEXT("changes"),
	.sibling = &route_items,
	ROUTE_OPERATIONS([METHOD_GET] = &api_watch_changes_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_changes,
};

const struct api api_routes = {
	.title = "Streams",
	.version = "1.0.0",
	.root = &routes,
	.takes_files = true,
};
