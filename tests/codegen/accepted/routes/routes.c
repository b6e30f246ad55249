/*
 * The paths of Routes 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#include "routes/routes.h"

#include "routes/first.h"
#include "routes/second.h"

static const struct route route_any = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_any_operation),
};

static const struct route route_users_me_3_2_0 = {
	.segment = TEXT("2.0"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_version_operation),
};

static const struct route route_users_me_3 = {
	.segment = TEXT("users_me"),
	.child = &route_users_me_3_2_0,
	.sibling = &route_any,
};

static const struct route route_users_me_2 = {
	.segment = TEXT("users-me"),
	.sibling = &route_users_me_3,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_users_me_operation),
};

static const struct route route_users_user_keys_key = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_key_operation),
};

static const struct route route_users_user_keys = {
	.segment = TEXT("keys"),
	.child = &route_users_user_keys_key,
};

static const struct route route_users_user = {
	.child = &route_users_user_keys,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_user_operation),
};

static const struct route route_users_me = {
	.segment = TEXT("me"),
	.sibling = &route_users_user,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_me_operation),
};

static const struct route route_users = {
	.segment = TEXT("users"),
	.child = &route_users_me,
	.sibling = &route_users_me_2,
	ROUTE_OPERATIONS([METHOD_GET] = &api_list_users_operation,
	    [METHOD_POST] = &api_create_user_operation, [METHOD_PUT] =
	    &api_put_users_operation, [METHOD_PATCH] =
	    &api_patch_users_operation, [METHOD_DELETE] =
	    &api_delete_users_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_users,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_root_operation),
};

const struct api api_routes = {
	.title = "Routes",
	.version = "1.0.0",
	.root = &routes,
};
