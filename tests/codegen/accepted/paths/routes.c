/*
 * The paths of Paths 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/routes.h"

#include "paths/files.h"

static const struct operation *const
    route_files_name_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_files_name_operation,
};

static const struct route route_files_name = {
	.operations = route_files_name_operations,
};

static const struct operation *const
    route_files_name_format_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_files_name_format_operation,
};

static const struct text route_files_name_format_pieces[] = {
	TEXT(""),
	TEXT("."),
	TEXT(""),
};

static const struct route route_files_name_format = {
	.pieces = route_files_name_format_pieces,
	.piece_count = 3,
	.sibling = &route_files_name,
	.operations = route_files_name_format_operations,
};

static const struct operation *const route_files__operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_files_operation,
};

static const struct route route_files_ = {
	.segment = TEXT(""),
	.sibling = &route_files_name_format,
	.operations = route_files__operations,
};

static const struct operation *const route_files_operations[METHOD_COUNT] = {
	[METHOD_OPTIONS] = &api_ask_files_operation,
	[METHOD_HEAD] = &api_ask_files_f940_operation,
};

static const struct route route_files = {
	.segment = TEXT("files"),
	.child = &route_files_,
	.operations = route_files_operations,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_files,
};

const struct api api_routes = {
	.title = "Paths",
	.version = "1",
	.root = &routes,
};
