/*
 * The paths of Calls 1 as a tree; literals before templates.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/routes.h"

#include "calls/subscriptions.h"

static const struct route route_subscriptions = {
	.segment = TEXT("subscriptions"),
	ROUTE_OPERATIONS([METHOD_POST] = &api_subscribe_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_subscriptions,
};

const struct api api_routes = {
	.title = "Calls",
	.version = "1",
	.root = &routes,
};
