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

static enum store_result
open_handle(struct sessions *sessions, const struct uuid *tenant,
    struct handle **handle)
{
	struct folder_identity file;
	struct database *database;
	enum store_result result;

	if (sessions->in_memory)
		return (store_cause_set(&sessions->cause, STORE_NOT_FOUND,
		    "tenant %s: is not in memory", tenant->text));
	if (!cache_make_room(&sessions->cache))
		return (store_cause_set(&sessions->cause, STORE_BUSY,
		    "all %zu handles are in use", sessions->cache.count));
	result = sessions_database(sessions, tenant, false, &database, &file);
	if (result == STORE_OK)
		*handle = cache_add(&sessions->cache, tenant, database, &file);
	if (result != STORE_FULL || !sessions->settings.database.reads_only)
		return (result);
	result = sessions_database(sessions, tenant, true, &database, &file);
	if (result == STORE_OK)
		*handle = cache_add_alone(&sessions->cache, tenant, database);
	return (result);
}

static enum store_result
find_handle(struct sessions *sessions, const struct uuid *tenant,
    struct handle **handle)
{
	*handle = cache_find(&sessions->cache, tenant);
	if (*handle != NULL && !sessions->in_memory &&
	    !folder_same(&sessions->folder, tenant, &(*handle)->file)) {
		(void)cache_forget(&sessions->cache, tenant);
		*handle = NULL;
	}
	if (*handle != NULL)
		return (STORE_OK);
	return (open_handle(sessions, tenant, handle));
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
	struct tenant_session *session;
	enum store_result result;
	struct uuid tenant;

	if (!session_named(call, path, header, &tenant))
		return (false);
	session = arena_alloc(call->arena, sizeof(*session));
	session->sessions = sessions;
	if (!find_tenant(call, session, &tenant))
		return (false);
	result = find_handle(sessions, &tenant, &session->handle);
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
