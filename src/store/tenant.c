/*
 * A tenant's row and the four states of its life. Only active ones are
 * listed, by the seq they got when they became active: whoever pages through
 * them misses none, however long another one's creation took.
 */
#include "src/store/tenant.h"

#include "runtime/clock.h"
#include "src/store/users_db.h"

static const struct text state_names[STORE_TENANT_STATE_COUNT] = {
	[STORE_TENANT_CREATING] = TEXT("creating"),
	[STORE_TENANT_ACTIVE] = TEXT("active"),
	[STORE_TENANT_DELETING] = TEXT("deleting"),
	[STORE_TENANT_DELETED] = TEXT("deleted"),
};

static const char insert_sql[] =
    "INSERT INTO tenants (uuid, name, user_id, policy, created_at)"
    " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING";

static const char compare_sql[] =
    "SELECT state, name = ?2 AND user_id = ?3 AND policy = ?4 FROM tenants"
    " WHERE uuid = ?1";

static const char get_sql[] =
    "SELECT uuid, name, user_id, policy, state FROM tenants WHERE uuid = ?1";

/* What is NULL stays. */
static const char update_sql[] =
    "UPDATE tenants SET name = coalesce(?2, name),"
    " policy = coalesce(?3, policy) WHERE uuid = ?1 AND state = 'active'";

static const char state_sql[] =
    "SELECT state, deleted_at FROM tenants WHERE uuid = ?1";

static const char remove_sql[] =
    "DELETE FROM tenants WHERE uuid = ?1 AND state = 'creating'";

/* ?2: the time. */
static const char *const move_sql[STORE_TENANT_STATE_COUNT] = {
	[STORE_TENANT_ACTIVE] =
	    "UPDATE tenants SET state = 'active',"
	    " seq = (SELECT coalesce(max(seq), 0) + 1 FROM tenants)"
	    " WHERE uuid = ?1 AND state = 'creating'",
	[STORE_TENANT_DELETING] =
	    "UPDATE tenants SET state = 'deleting'"
	    " WHERE uuid = ?1 AND state IN ('creating', 'active')",
	[STORE_TENANT_DELETED] =
	    "UPDATE tenants SET state = 'deleted', deleted_at = ?2"
	    " WHERE uuid = ?1 AND state = 'deleting'",
};

static const char list_sql[] =
    "SELECT uuid, name, user_id, policy, seq FROM tenants"
    " WHERE state = 'active' AND seq > ?1 ORDER BY seq";

static const char list_owner_sql[] =
    "SELECT uuid, name, user_id, policy, seq FROM tenants"
    " WHERE state = 'active' AND user_id = ?2 AND seq > ?1 ORDER BY seq";

/* One text a state, so that each finds its partial index. */
static const char *const uuids_sql[STORE_TENANT_STATE_COUNT] = {
	"SELECT uuid FROM tenants WHERE state = 'creating'",
	"SELECT uuid FROM tenants WHERE state = 'active'",
	"SELECT uuid FROM tenants WHERE state = 'deleting'",
	"SELECT uuid FROM tenants WHERE state = 'deleted'",
};

/* The table's CHECK allows no other names. */
static enum store_tenant_state
read_state(struct statement *statement, int column)
{
	int state = 0;

	while (state < STORE_TENANT_DELETED &&
	    !statement_is(statement, column, state_names[state]))
		state++;
	return ((enum store_tenant_state)state);
}

/* One that was not said is the usual one. */
static struct text
policy_text(enum api_conflict_policy policy)
{
	if (policy != API_CONFLICT_POLICY_ERROR)
		policy = API_CONFLICT_POLICY_LAST_WRITE_WINS;
	return (api_conflict_policy_texts[policy - 1]);
}

static void
bind_tenant(struct statement *statement, const struct api_tenant *tenant)
{
	statement_bind_uuid(statement, 1, &tenant->uuid);
	statement_bind_text(statement, 2, tenant->name);
	statement_bind_uuid(statement, 3, &tenant->user_id);
	statement_bind_text(statement, 4, policy_text(tenant->policy));
}

/* What stood in the way of an insert. */
static enum store_result
compare(struct store *store, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	struct statement *statement = store_statement(store, compare_sql);
	enum store_result result;
	bool same = false;

	bind_tenant(statement, tenant);
	if (statement_step(statement)) {
		*state = read_state(statement, 0);
		same = statement_integer(statement, 1) == 1 &&
		    *state < STORE_TENANT_DELETING;
	}
	result = statement_end(statement);
	if (result != STORE_OK)
		return (result);
	return (same ? STORE_SAME : STORE_CONFLICT);
}

enum store_result
store_tenant_insert(struct store *store, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	struct statement *statement = store_statement(store, insert_sql);
	enum store_result result;

	bind_tenant(statement, tenant);
	statement_bind_integer(statement, 5, clock_now());
	result = statement_run(statement);
	if (result == STORE_CONFLICT) /* the foreign key is the only one */
		return (STORE_NOT_FOUND);
	if (result == STORE_OK && store_changes(store) == 0)
		return (compare(store, tenant, state));
	*state = STORE_TENANT_CREATING;
	return (result);
}

static int64_t
read_tenant(
    struct statement *statement, struct arena *arena, struct api_tenant *tenant)
{
	statement_uuid(statement, 0, &tenant->uuid);
	tenant->name = statement_text(statement, 1, arena);
	statement_uuid(statement, 2, &tenant->user_id);
	tenant->policy =
	    statement_is(statement, 3, policy_text(API_CONFLICT_POLICY_ERROR))
	    ? API_CONFLICT_POLICY_ERROR
	    : API_CONFLICT_POLICY_LAST_WRITE_WINS;
	return (statement_integer(statement, 4));
}

enum store_result
store_tenant_get(struct store *store, struct arena *arena,
    const struct uuid *uuid, struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	struct statement *statement = store_statement(store, get_sql);
	enum store_result result;
	bool found;

	statement_bind_uuid(statement, 1, uuid);
	found = statement_step(statement);
	if (found) {
		(void)read_tenant(statement, arena, tenant);
		*state = read_state(statement, 4);
	}
	result = statement_end(statement);
	return (result == STORE_OK && !found ? STORE_NOT_FOUND : result);
}

enum store_result
store_tenant_state(struct store *store, const struct uuid *uuid,
    enum store_tenant_state *state, int64_t *deleted_at)
{
	struct statement *statement = store_statement(store, state_sql);
	enum store_result result;
	bool found;

	statement_bind_uuid(statement, 1, uuid);
	found = statement_step(statement);
	if (found) {
		*state = read_state(statement, 0);
		*deleted_at = statement_integer(statement, 1);
	}
	result = statement_end(statement);
	return (result == STORE_OK && !found ? STORE_NOT_FOUND : result);
}

enum store_result
store_tenant_move(
    struct store *store, const struct uuid *uuid, enum store_tenant_state to)
{
	struct statement *statement = store_statement(store, move_sql[to]);
	enum store_result result;

	statement_bind_uuid(statement, 1, uuid);
	if (to == STORE_TENANT_DELETED)
		statement_bind_integer(statement, 2, clock_now());
	result = statement_run(statement);
	if (result == STORE_OK && store_changes(store) == 0)
		return (STORE_CONFLICT);
	return (result);
}

enum store_result
store_tenant_update(struct store *store, const struct uuid *uuid,
    const struct api_tenant_update *update)
{
	struct statement *statement = store_statement(store, update_sql);
	enum store_result result;

	statement_bind_uuid(statement, 1, uuid);
	if (update->has_name)
		statement_bind_text(statement, 2, update->name);
	if (update->has_policy)
		statement_bind_text(statement, 3, policy_text(update->policy));
	result = statement_run(statement);
	if (result == STORE_OK && store_changes(store) == 0)
		return (STORE_NOT_FOUND);
	return (result);
}

enum store_result
store_tenant_remove(struct store *store, const struct uuid *uuid)
{
	struct statement *statement = store_statement(store, remove_sql);
	enum store_result result;

	statement_bind_uuid(statement, 1, uuid);
	result = statement_run(statement);
	if (result == STORE_OK && store_changes(store) == 0)
		return (STORE_CONFLICT);
	return (result);
}

enum store_result
store_tenant_list(struct store *store, struct arena *arena,
    const struct store_page *page, const struct uuid *owner,
    struct api_tenant_list *list, int64_t *next)
{
	struct statement *statement =
	    store_statement(store, owner == NULL ? list_sql : list_owner_sql);
	size_t capacity = 0;
	int64_t last = 0;

	statement_bind_integer(statement, 1, page->after);
	if (owner != NULL)
		statement_bind_uuid(statement, 2, owner);
	list->items = NULL;
	list->count = 0;
	*next = 0;
	while (statement_step(statement)) {
		if (list->count == (size_t)page->limit) {
			*next = last;
			break;
		}
		list->items = store_rows_grow(arena, list->items,
		    sizeof(*list->items), list->count, &capacity);
		last =
		    read_tenant(statement, arena, &list->items[list->count++]);
	}
	return (statement_end(statement));
}

enum store_result
store_tenant_uuids(struct store *store, struct arena *arena,
    enum store_tenant_state state, struct uuid_list *list)
{
	struct statement *statement = store_statement(store, uuids_sql[state]);
	size_t capacity = 0;

	list->items = NULL;
	list->count = 0;
	while (statement_step(statement)) {
		list->items = store_rows_grow(arena, list->items,
		    sizeof(*list->items), list->count, &capacity);
		statement_uuid(statement, 0, &list->items[list->count++]);
	}
	return (statement_end(statement));
}
