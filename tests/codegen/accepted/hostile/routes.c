/*
 * The paths of * / #error " %s \ ? ?/ %n%n as a tree; literals before
 * templates.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/routes.h"

#include "hostile/int.h"

static const struct route route_api = {
	.segment = TEXT("api"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_api_operation),
};

static const struct route route_for__quoted____while__ = {
	.segment = TEXT("\\"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_return__operation),
};

static const struct route route_for__quoted____while = {
	.child = &route_for__quoted____while__,
};

static const struct route route_for__quoted___ = {
	.segment = TEXT("*"),
	.child = &route_for__quoted____while,
};

static const struct route route_for__quoted_ = {
	.segment = TEXT("\"quoted\""),
	.child = &route_for__quoted___,
};

static const struct route route_for = {
	.segment = TEXT("for"),
	.child = &route_for__quoted_,
	.sibling = &route_api,
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_for,
};

const struct api api_routes = {
	.title = "*/ #error \" %s \\ ?\?/",
	.version = "%n%n",
	.root = &routes,
};
