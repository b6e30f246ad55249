/*
 * The operations of the tag tenants, and the dependency tenant_session.
 */
#include "generated/tenants.h"

#include "src/operations/application.h"
#include "src/operations/page.h"
#include "src/session/session.h"
#include "src/store/tenant.h"

bool
api_open_tenant_session(struct call *call,
    const struct api_tenant_session_request *request,
    struct tenant_session **session)
{
	return (session_open(call, call->application->sessions,
	    request->has_tenant_id ? &request->tenant_id : NULL,
	    request->has_x_tenant_id ? &request->x_tenant_id : NULL, session));
}

void
api_close_tenant_session(struct call *call, struct tenant_session *session)
{
	(void)call;
	session_close(session);
}

static bool
fail(struct call *call, enum store_result result)
{
	return (store_fail(
	    call, result, sessions_cause(call->application->sessions)));
}

static bool
refuse(struct call *call, enum store_tenant_state state)
{
	if (state >= STORE_TENANT_DELETING)
		return (call_fail(call, FAILURE_CONFLICT,
		    "the tenant with this uuid was deleted; take a new one"));
	return (call_fail(call, FAILURE_CONFLICT,
	    "a tenant with this uuid exists, with other content"));
}

bool
api_create_tenant(struct call *call,
    const struct api_create_tenant_request *request,
    struct api_create_tenant_response *response)
{
	const struct api_tenant *tenant = &request->body;
	const struct text pointer = TEXT("/user_id");
	enum store_tenant_state state;
	enum store_result result;

	call->tenant = text_of(tenant->uuid.text);
	result = sessions_create(call->application->sessions, tenant, &state);
	if (result == STORE_OK)
		return (api_create_tenant_201(response, tenant,
		    arena_format(
			call->arena, "/tenants/%s", tenant->uuid.text)));
	if (result == STORE_SAME)
		return (api_create_tenant_200(response, tenant));
	if (result == STORE_CONFLICT)
		return (refuse(call, state));
	if (result == STORE_NOT_FOUND)
		return (call_violation(call, PLACE_BODY, pointer, "exists",
		    "must be the uuid of a user"));
	return (fail(call, result));
}

bool
api_list_tenants(struct call *call,
    const struct api_list_tenants_request *request,
    struct api_list_tenants_response *response)
{
	struct store *store = call->application->store;
	const char *filter = "";
	struct api_tenant_list list;
	enum store_result result;
	struct store_page page;
	struct text link;
	int64_t next;

	page = page_at(
	    request->limit, request->has_after ? &request->after : NULL);
	result = store_tenant_list(store, call->arena, &page,
	    request->has_user_id ? &request->user_id : NULL, &list, &next);
	if (result != STORE_OK)
		return (store_fail(call, result, store_cause_of(store)));
	if (next == 0)
		return (api_list_tenants_200(response, &list, NULL));
	if (request->has_user_id)
		filter = arena_format(
		    call->arena, "&user_id=%s", request->user_id.text)
			     .bytes;
	link =
	    page_link(call, PAGE_TENANTS, "/tenants", page.limit, next, filter);
	return (api_list_tenants_200(response, &list, &link));
}

bool
api_get_tenant(struct call *call, const struct api_get_tenant_request *request,
    struct tenant_session *session, struct api_get_tenant_response *response)
{
	const struct api_tenant *tenant = session_tenant(session);
	struct api_tenant_details details = {
		.uuid = tenant->uuid,
		.name = tenant->name,
		.user_id = tenant->user_id,
		.policy = tenant->policy,
	};

	(void)request; /* the session knows the tenant */
	if (!session_database_bytes(call, session, &details.database_bytes))
		return (false);
	return (api_get_tenant_200(response, &details));
}

/* Without a session: its file is not touched. */
bool
api_update_tenant(struct call *call,
    const struct api_update_tenant_request *request,
    struct api_update_tenant_response *response)
{
	struct store *store = call->application->store;
	enum store_tenant_state state;
	enum store_result result;
	struct api_tenant tenant;
	struct uuid named;

	if (!session_named(call, &request->tenant_id,
		request->has_x_tenant_id ? &request->x_tenant_id : NULL,
		&named))
		return (false);
	result = store_tenant_update(store, &named, &request->body);
	if (result == STORE_OK)
		result = store_tenant_get(
		    store, call->arena, &named, &tenant, &state);
	if (result == STORE_NOT_FOUND)
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is no such tenant"));
	if (result != STORE_OK)
		return (store_fail(call, result, store_cause_of(store)));
	return (api_update_tenant_200(response, &tenant));
}

/* Without a session: a tenant goes even when its file cannot be opened. */
bool
api_delete_tenant(struct call *call,
    const struct api_delete_tenant_request *request,
    struct api_delete_tenant_response *response)
{
	enum store_result result;
	struct uuid tenant;

	if (!session_named(call, &request->tenant_id,
		request->has_x_tenant_id ? &request->x_tenant_id : NULL,
		&tenant))
		return (false);
	result = sessions_delete(call->application->sessions, &tenant);
	if (result == STORE_NOT_FOUND)
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is no such tenant"));
	if (result != STORE_OK)
		return (fail(call, result));
	return (api_delete_tenant_204(response));
}
