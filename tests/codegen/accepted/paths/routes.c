/*
 * The paths of Paths 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/routes.h"

#include "paths/files.h"

static const struct operation *const
    route_name_of_name_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_same_operation,
};

static const struct route route_name_of_name = {
	.operations = route_name_of_name_operations,
};

static const struct route route_name_of = {
	.segment = TEXT("of"),
	.child = &route_name_of_name,
};

static const struct route route_name = {
	.child = &route_name_of,
};

static const struct operation *const route_a_b_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_two_operation,
};

static const struct text route_a_b_pieces[] = {
	TEXT(""),
	TEXT("."),
	TEXT(""),
};

static const struct route route_a_b = {
	.pieces = route_a_b_pieces,
	.piece_count = 3,
	.sibling = &route_name,
	.operations = route_a_b_operations,
};

static const struct operation *const
    route_any_thing_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_any_operation,
};

static const struct route route_any_thing = {
	.operations = route_any_thing_operations,
};

static const struct operation *const
    route_any_operations_operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_list_any_operation,
};

static const struct route route_any_operations = {
	.segment = TEXT("operations"),
	.sibling = &route_any_thing,
	.operations = route_any_operations_operations,
};

static const struct operation *const route_any_operations_2[METHOD_COUNT] = {
	[METHOD_GET] = &api_any_operation,
};

static const struct route route_any = {
	.segment = TEXT("any"),
	.child = &route_any_operations,
	.sibling = &route_a_b,
	.operations = route_any_operations_2,
};

static const struct operation *const route__twice___operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_twice_operation,
};

static const struct route route__twice__ = {
	.segment = TEXT(""),
	.operations = route__twice___operations,
};

static const struct route route__twice_ = {
	.segment = TEXT(""),
	.child = &route__twice__,
};

static const struct route route__twice = {
	.segment = TEXT("twice"),
	.child = &route__twice_,
};

static const struct route route_ = {
	.segment = TEXT(""),
	.child = &route__twice,
	.sibling = &route_any,
};

static const struct operation *const
    route_my_files_name____operations[METHOD_COUNT] = {
	[METHOD_GET] = &api_get_mine_operation,
};

static const struct route route_my_files_name___ = {
	.segment = TEXT("\303\251"),
	.operations = route_my_files_name____operations,
};

static const struct route route_my_files_name = {
	.child = &route_my_files_name___,
};

static const struct route route_my_files = {
	.segment = TEXT("my files"),
	.child = &route_my_files_name,
	.sibling = &route_,
};

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
	.sibling = &route_my_files,
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
