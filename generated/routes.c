/*
 * The paths of FinWise 0.1.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/routes.h"

#include "generated/users.h"
#include "generated/tenants.h"
#include "generated/changes.h"
#include "generated/transfers.h"
#include "generated/system.h"

static const struct route route_openapi_json = {
	.segment = TEXT("openapi.json"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_open_api_operation),
};

static const struct route route_health = {
	.segment = TEXT("health"),
	.sibling = &route_openapi_json,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_health_operation),
};

static const struct route route_sync = {
	.segment = TEXT("sync"),
	.sibling = &route_health,
	ROUTE_OPERATIONS([METHOD_GET] =
	    &api_get_sync_state_by_header_operation),
};

static const struct route route_changes_stream = {
	.segment = TEXT("stream"),
	ROUTE_OPERATIONS([METHOD_GET] =
	    &api_subscribe_changes_by_header_operation),
};

static const struct route route_changes = {
	.segment = TEXT("changes"),
	.child = &route_changes_stream,
	.sibling = &route_sync,
	ROUTE_OPERATIONS([METHOD_GET] = &api_pull_changes_by_header_operation,
	    [METHOD_POST] = &api_push_changes_by_header_operation),
};

static const struct route route_tenants_tenant_id_sync = {
	.segment = TEXT("sync"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_sync_state_operation),
};

static const struct route route_tenants_tenant_id_export = {
	.segment = TEXT("export"),
	.sibling = &route_tenants_tenant_id_sync,
	ROUTE_OPERATIONS([METHOD_GET] = &api_export_tenant_operation,
	    [METHOD_PUT] = &api_import_tenant_operation),
};

static const struct route route_tenants_tenant_id_changes_stream = {
	.segment = TEXT("stream"),
	ROUTE_OPERATIONS([METHOD_GET] = &api_subscribe_changes_operation),
};

static const struct route route_tenants_tenant_id_changes = {
	.segment = TEXT("changes"),
	.child = &route_tenants_tenant_id_changes_stream,
	.sibling = &route_tenants_tenant_id_export,
	ROUTE_OPERATIONS([METHOD_GET] = &api_pull_changes_operation,
	    [METHOD_POST] = &api_push_changes_operation),
};

static const struct route route_tenants_tenant_id = {
	.child = &route_tenants_tenant_id_changes,
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_tenant_operation,
	    [METHOD_PATCH] = &api_update_tenant_operation, [METHOD_DELETE] =
	    &api_delete_tenant_operation),
};

static const struct route route_tenants = {
	.segment = TEXT("tenants"),
	.child = &route_tenants_tenant_id,
	.sibling = &route_changes,
	ROUTE_OPERATIONS([METHOD_POST] = &api_create_tenant_operation,
	    [METHOD_GET] = &api_list_tenants_operation),
};

static const struct route route_users_user_id = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_user_operation),
};

static const struct route route_users = {
	.segment = TEXT("users"),
	.child = &route_users_user_id,
	.sibling = &route_tenants,
	ROUTE_OPERATIONS([METHOD_POST] = &api_create_user_operation,
	    [METHOD_GET] = &api_list_users_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_users,
};

const struct api api_routes = {
	.title = "FinWise",
	.version = "0.1.0",
	.root = &routes,
	.takes_files = true,
};
