/*
 * From the name of a tenant to its open database: the row is asked each
 * time, so that a deletion by any process counts at once; the file's
 * identity is looked at each time, so that nothing is written to a file
 * that was moved away.
 */
#include "src/session/session.h"

#include "src/session/parts.h"

struct tenant_session {
	struct sessions *sessions;
	struct handle *handle;
	struct api_tenant tenant;
};

bool
session_named(struct call *call, const struct uuid *path,
    const struct uuid *header, struct uuid *tenant)
{
	if (path == NULL && header == NULL)
		return (
		    call_fail_code(call, FAILURE_BAD_REQUEST, "tenant_missing",
			"name the tenant in the header"
			" X-Tenant-ID"));
	*tenant = path != NULL ? *path : *header;
	call->tenant =
	    arena_text(call->arena, tenant->text, strlen(tenant->text));
	if (path != NULL && header != NULL && !uuid_equal(path, header))
		return (
		    call_fail_code(call, FAILURE_BAD_REQUEST, "tenant_mismatch",
			"the path and the header X-Tenant-ID"
			" name different tenants"));
	return (true);
}

/* The handle, if it is open and its file still stands under the name. */
static struct handle *
look(struct sessions *sessions, const struct uuid *tenant)
{
	struct handle *handle = cache_find(&sessions->cache, tenant);

	if (handle == NULL || sessions->in_memory ||
	    folder_same(&sessions->folder, tenant, &handle->file))
		return (handle);
	(void)cache_forget(&sessions->cache, tenant);
	return (NULL);
}

/* There is room for it. */
static struct handle *
add(struct sessions *sessions, const struct uuid *tenant, struct opened *opened)
{
	struct database *database = opened->database;

	opened->database = NULL;
	if (opened->alone)
		return (cache_add_alone(&sessions->cache, tenant, database));
	return (cache_add(&sessions->cache, tenant, database, &opened->file));
}

/* A handle that is open, or that an errand has opened meanwhile. */
static struct handle *
find_open(
    struct sessions *sessions, const struct uuid *tenant, struct opened *opened)
{
	struct handle *handle = look(sessions, tenant);

	if (handle != NULL || opened->database == NULL ||
	    !cache_make_room(&sessions->cache))
		return (handle);
	handle = add(sessions, tenant, opened);
	return (handle->alone ? handle : look(sessions, tenant));
}

static enum store_result
open_handle(struct sessions *sessions, const struct uuid *tenant,
    struct opened *opened, struct handle **handle)
{
	opening_run(sessions, tenant, opened);
	sessions->cause = opened->cause;
	if (opened->result == STORE_OK)
		*handle = add(sessions, tenant, opened);
	return (opened->result);
}

/* Not OK and the call deferred: an errand opens it first. */
static enum store_result
find_handle(struct call *call, struct sessions *sessions,
    const struct uuid *tenant, struct opened *opened, struct handle **handle)
{
	*handle = find_open(sessions, tenant, opened);
	if (*handle != NULL)
		return (STORE_OK);
	if (sessions->in_memory)
		return (store_cause_set(&sessions->cause, STORE_NOT_FOUND,
		    "tenant %s: is not in memory", tenant->text));
	if (!cache_make_room(&sessions->cache))
		return (store_cause_set(&sessions->cause, STORE_BUSY,
		    "all %zu handles are in use", sessions->cache.count));
	if (!sessions->settings.errands)
		return (open_handle(sessions, tenant, opened, handle));
	if (opened->result != STORE_OK) {
		sessions->cause = opened->cause;
		return (opened->result);
	}
	opening_defer(call, sessions, tenant);
	return (STORE_BUSY);
}

/* Fills in the session's tenant; false when the call failed. */
static bool
find_tenant(struct call *call, struct tenant_session *session,
    const struct uuid *tenant)
{
	struct store *store = session->sessions->store;
	enum store_tenant_state state;
	enum store_result result;

	result = store_tenant_get(
	    store, call->arena, tenant, &session->tenant, &state);
	if (result == STORE_NOT_FOUND ||
	    (result == STORE_OK && state != STORE_TENANT_ACTIVE))
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is no such tenant"));
	if (result != STORE_OK)
		return (store_fail(call, result, store_cause_of(store)));
	return (true);
}

/* The row said that it is there: unless that has changed, its file is bad. */
static bool
refuse(
    struct call *call, struct tenant_session *session, enum store_result result)
{
	const struct uuid tenant = session->tenant.uuid;

	if (!find_tenant(call, session, &tenant))
		return (false);
	if (result == STORE_NOT_FOUND || result == STORE_CONFLICT)
		result = STORE_DAMAGED;
	return (store_fail(call, result, sessions_cause(session->sessions)));
}

bool
session_open(struct call *call, struct sessions *sessions,
    const struct uuid *path, const struct uuid *header,
    struct tenant_session **opened)
{
	enum store_result result = STORE_NOT_FOUND;
	struct tenant_session *session;
	struct opened brought;
	struct uuid tenant;
	bool found;

	if (!session_named(call, path, header, &tenant))
		return (false);
	session = arena_alloc(call->arena, sizeof(*session));
	session->sessions = sessions;
	opening_take(call, &brought);
	found = find_tenant(call, session, &tenant);
	if (found)
		result = find_handle(
		    call, sessions, &tenant, &brought, &session->handle);
	opening_drop(sessions, &brought);
	if (!found || call->deferred)
		return (false);
	if (result != STORE_OK)
		return (refuse(call, session, result));
	cache_take(session->handle);
	*opened = session;
	return (true);
}

void
session_close(struct tenant_session *session)
{
	cache_give(&session->sessions->cache, session->handle);
}

const struct api_tenant *
session_tenant(const struct tenant_session *session)
{
	return (&session->tenant);
}

void
session_changed(struct tenant_session *session, int64_t seq)
{
	change_add(session->sessions, &session->tenant.uuid, seq);
}

struct database *
session_database(const struct tenant_session *session)
{
	return (session->handle->database);
}

bool
session_database_bytes(
    struct call *call, const struct tenant_session *session, int64_t *bytes)
{
	struct database *database = session_database(session);
	enum store_result result;

	result = database_bytes(database, bytes);
	if (result != STORE_OK)
		return (store_fail(call, result, database_cause(database)));
	return (true);
}
