/*
 * Writes in groups: the rows of all operations in one transaction, then what
 * their tenants' files need, then the rows again. A write outside of a group
 * is a group of one.
 */
#include "src/session/sessions.h"

#include "src/session/parts.h"
#include "src/store/batch.h"
#include "src/store/turnstile.h"

/* A group has to end soon: each of these waits for the disk. */
#define LIVES_MAX 16
#define DATABASES_MAX 16

/* May be NULL: each write is a transaction of its own then. */
static struct batch *
batch_of(const struct sessions *sessions)
{
	return (sessions->settings.database.batch);
}

void
sessions_group_begin(struct sessions *sessions)
{
	sessions->grouped = true;
	sessions->operations = 0;
	sessions->life_count = 0;
	sessions->change_count = 0;
	if (batch_of(sessions) != NULL)
		batch_begin(batch_of(sessions));
}

void
sessions_group_enter(struct sessions *sessions)
{
	sessions->operations++;
	if (batch_of(sessions) != NULL)
		batch_enter(batch_of(sessions));
}

void
sessions_group_leave(struct sessions *sessions, bool keep)
{
	size_t *count = &sessions->life_count;

	if (batch_of(sessions) != NULL)
		batch_leave(batch_of(sessions), keep);
	if (!keep)
		change_drop(sessions);
	while (!keep && *count > 0 &&
	    sessions->lives[*count - 1].operation == sessions->operations - 1)
		--*count;
}

bool
sessions_group_is_full(const struct sessions *sessions)
{
	const struct batch *batch = batch_of(sessions);
	unsigned most = sessions->settings.group;

	return ((most > 0 && sessions->operations >= most) ||
	    sessions->life_count >= LIVES_MAX ||
	    (batch != NULL && batch_databases(batch) >= DATABASES_MAX));
}

/* Whose rows are not on disk does not walk. */
static void
settle_rows(struct sessions *sessions)
{
	const char *cause = "";
	struct life *life;

	for (size_t i = 0; i < sessions->life_count; i++) {
		life = &sessions->lives[i];
		if (batch_of(sessions) != NULL)
			life->result = batch_result(
			    batch_of(sessions), life->operation, &cause);
		life->begun = life->result == STORE_OK;
		if (!life->begun)
			(void)store_cause_set(
			    &life->cause, life->result, "%s", cause);
	}
	life_tell_step(sessions, LIFE_DELETION, "mark");
}

/* What ends the transactions does not let others pass yet. */
static void
keep_turn(struct sessions *sessions)
{
	struct turnstile *turnstile = sessions->settings.database.turnstile;

	sessions->kept = turnstile != NULL && turnstile_keep(turnstile);
}

void
sessions_group_end(struct sessions *sessions)
{
	keep_turn(sessions);
	if (batch_of(sessions) != NULL)
		batch_end(batch_of(sessions));
	change_tell_all(sessions);
	settle_rows(sessions);
	if (sessions->life_count > 0) {
		life_finish_all(sessions);
		life_undo_creations(sessions);
	}
	if (sessions->locked)
		sessions_unlock(sessions);
	sessions->locked = false;
	sessions->grouped = false;
}

void
sessions_group_release(struct sessions *sessions)
{
	if (sessions->kept)
		turnstile_leave(sessions->settings.database.turnstile);
	sessions->kept = false;
}

/* The first life of the tenant in the group; NULL: it has none. */
static struct life *
find_life(const struct sessions *sessions, const struct uuid *tenant)
{
	for (size_t i = 0; i < sessions->life_count; i++)
		if (uuid_equal(&sessions->lives[i].tenant, tenant))
			return (&sessions->lives[i]);
	return (NULL);
}

enum store_result
sessions_group_result(struct sessions *sessions, unsigned operation)
{
	enum store_result result = STORE_OK;
	const struct life *life;
	const char *cause;

	if (batch_of(sessions) != NULL)
		result = batch_result(batch_of(sessions), operation, &cause);
	if (result != STORE_OK)
		return (store_cause_set(&sessions->cause, result, "%s", cause));
	for (size_t i = 0; i < sessions->life_count; i++) {
		if (sessions->lives[i].operation != operation)
			continue;
		life = find_life(sessions, &sessions->lives[i].tenant);
		if (life->result != STORE_OK)
			return (store_cause_set(&sessions->cause, life->result,
			    "%s", life->cause.text));
	}
	return (STORE_OK);
}

static void
add_life(
    struct sessions *sessions, const struct uuid *tenant, enum life_kind kind)
{
	const struct life life = {
		.tenant = *tenant,
		.kind = kind,
		.operation = sessions->operations - 1,
	};

	life_add(sessions, &life);
}

/* Nobody else changes what there is until the group has ended. */
static enum store_result
lock(struct sessions *sessions)
{
	enum store_result result;

	if (sessions->locked)
		return (STORE_OK);
	result = sessions_lock(
	    sessions, sessions->settings.database.busy_milliseconds);
	sessions->locked = result == STORE_OK;
	return (result);
}

static enum store_result
create(struct sessions *sessions, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	enum store_result result = lock(sessions);

	if (result != STORE_OK)
		return (result);
	result = store_tenant_insert(sessions->store, tenant, state);
	if (result != STORE_OK && result != STORE_SAME)
		return (sessions_store_failed(sessions, result));
	if (*state == STORE_TENANT_ACTIVE)
		return (result);
	if (find_life(sessions, &tenant->uuid) != NULL) {
		add_life(sessions, &tenant->uuid, LIFE_SHARED);
		return (result);
	}
	add_life(sessions, &tenant->uuid, LIFE_CREATION);
	return (STORE_OK);
}

static enum store_result
mark(struct sessions *sessions, const struct uuid *tenant)
{
	return (sessions_store_failed(sessions,
	    store_tenant_move(sessions->store, tenant, STORE_TENANT_DELETING)));
}

static enum store_result
delete_one(struct sessions *sessions, const struct uuid *tenant)
{
	enum store_result result = lock(sessions);
	enum store_tenant_state state;
	const struct life *life;
	int64_t deleted_at;

	if (result == STORE_OK)
		result = sessions_state(sessions, tenant, &state, &deleted_at);
	if (result != STORE_OK)
		return (result);
	life = find_life(sessions, tenant);
	if (life != NULL && life->kind == LIFE_CREATION)
		return (store_cause_set(&sessions->cause, STORE_BUSY,
		    "tenant %s: is being created", tenant->text));
	if (life != NULL || state == STORE_TENANT_DELETED)
		return (STORE_NOT_FOUND);
	if (state != STORE_TENANT_DELETING)
		result = mark(sessions, tenant);
	if (result == STORE_OK)
		add_life(sessions, tenant, LIFE_DELETION);
	return (result);
}

/* Around a write that is alone; nothing, when it stands in a group. */
static bool
begin_alone(struct sessions *sessions)
{
	if (sessions->grouped)
		return (false);
	sessions_group_begin(sessions);
	sessions_group_enter(sessions);
	return (true);
}

static enum store_result
end_alone(struct sessions *sessions, enum store_result result)
{
	bool keep = result == STORE_OK || result == STORE_SAME;
	enum store_result lasting;

	sessions_group_leave(sessions, keep);
	sessions_group_end(sessions);
	if (!keep)
		return (result);
	lasting = sessions_group_result(sessions, 0);
	return (lasting == STORE_OK ? result : lasting);
}

enum store_result
sessions_create(struct sessions *sessions, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	bool alone = begin_alone(sessions);
	enum store_result result = create(sessions, tenant, state);

	return (alone ? end_alone(sessions, result) : result);
}

enum store_result
sessions_delete(struct sessions *sessions, const struct uuid *tenant)
{
	bool alone = begin_alone(sessions);
	enum store_result result = delete_one(sessions, tenant);

	return (alone ? end_alone(sessions, result) : result);
}
