/*
 * The paths of Paths 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from paths.yaml; do not edit.
 */
#include "paths/routes.h"

#include "paths/files.h"

static const struct route route_name_of_name = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_same_operation),
};

static const struct route route_name_of = {
	.segment = TEXT("of"),
	.child = &route_name_of_name,
};

static const struct route route_name = {
	.child = &route_name_of,
};

static const struct route route_a_b = {
	ROUTE_PIECES(TEXT(""), TEXT("."), TEXT("")),
	.sibling = &route_name,
	ROUTE_OPERATIONS([METHOD_GET] = &api_two_operation),
};

static const struct route route_any_thing = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_any_operation),
};

static const struct route route_any_operations = {
	.segment = TEXT("operations"),
	.sibling = &route_any_thing,
	ROUTE_OPERATIONS([METHOD_GET] = &api_list_any_operation),
};

static const struct route route_any = {
	.segment = TEXT("any"),
	.child = &route_any_operations,
	.sibling = &route_a_b,
	ROUTE_OPERATIONS([METHOD_GET] = &api_any_operation),
};

static const struct route route__twice__ = {
	.segment = TEXT(""),
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_twice_operation),
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

static const struct route route_my_files_name___ = {
	.segment = TEXT("\303\251"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_mine_operation),
};

static const struct route route_my_files_name = {
	.child = &route_my_files_name___,
};

static const struct route route_my_files = {
	.segment = TEXT("my files"),
	.child = &route_my_files_name,
	.sibling = &route_,
};

static const struct route route_files_name = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_files_name_operation),
};

static const struct route route_files_name_format = {
	ROUTE_PIECES(TEXT(""), TEXT("."), TEXT("")),
	.sibling = &route_files_name,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_files_name_format_operation),
};

static const struct route route_files_ = {
	.segment = TEXT(""),
	.sibling = &route_files_name_format,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_files_operation),
};

static const struct route route_files = {
	.segment = TEXT("files"),
	.child = &route_files_,
	.sibling = &route_my_files,
	ROUTE_OPERATIONS([METHOD_OPTIONS] = &api_ask_files_operation,
	    [METHOD_HEAD] = &api_ask_files_f940_operation),
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
