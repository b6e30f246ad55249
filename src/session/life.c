/*
 * Tenants' lives: the state first, the file second, its name last. What has
 * been begun is walked step by step, all lives of a group abreast, so that
 * they share what is slow: the folders' fsync and the commit. A step that was
 * done already does no harm: whatever a crash cut short is walked again.
 */
#include "src/session/parts.h"

#include <stdlib.h>

struct step {
	const char *name;
	enum life_kind kind;
	enum store_result (*run)(struct sessions *, const struct uuid *);
};

void
life_add(struct sessions *sessions, const struct life *life)
{
	if (sessions->life_count == sessions->life_capacity) {
		sessions->life_capacity = sessions->life_capacity == 0
		    ? 16
		    : 2 * sessions->life_capacity;
		sessions->lives = realloc(sessions->lives,
		    sessions->life_capacity * sizeof(*sessions->lives));
		if (sessions->lives == NULL)
			abort();
	}
	sessions->lives[sessions->life_count++] = *life;
}

static void
fail(struct life *life, enum store_result result, const char *cause)
{
	life->result = store_cause_set(&life->cause, result, "%s", cause);
}

/* Whether the walk goes on for it. */
static bool
walks(const struct life *life, enum life_kind kind)
{
	return (life->kind == kind && life->result == STORE_OK);
}

static bool
any_walks(const struct sessions *sessions, enum life_kind kind)
{
	for (size_t i = 0; i < sessions->life_count; i++)
		if (walks(&sessions->lives[i], kind))
			return (true);
	return (false);
}

void
life_tell_step(struct sessions *sessions, enum life_kind kind, const char *step)
{
	const struct sessions_settings *settings = &sessions->settings;

	if (settings->on_step == NULL)
		return;
	for (size_t i = 0; i < sessions->life_count; i++)
		if (walks(&sessions->lives[i], kind))
			settings->on_step(settings->context, step);
}

static enum store_result
make_in_memory(struct sessions *sessions, const struct uuid *tenant)
{
	struct folder_identity none;
	struct database *database;
	enum store_result result;

	result = sessions_database(
	    sessions, tenant, false, &database, &none, &sessions->cause);
	if (result == STORE_OK)
		(void)cache_add(&sessions->cache, tenant, database, &none);
	return (result);
}

/* What stands in the file's place, and is not it, is somebody's. */
static enum store_result
put_aside(struct sessions *sessions, const struct uuid *tenant)
{
	char name[FOLDER_NAME_SIZE];

	folder_name(tenant, name);
	return (sessions_quarantine(
	    sessions, name, "is not its tenant's database"));
}

static enum store_result
make(struct sessions *sessions, const struct uuid *tenant)
{
	struct folder_identity file;
	enum store_result result;

	if (sessions->in_memory)
		return (make_in_memory(sessions, tenant));
	result =
	    folder_inspect(&sessions->folder, tenant, &file, &sessions->cause);
	if (result == STORE_DAMAGED &&
	    (result = put_aside(sessions, tenant)) == STORE_OK)
		result = STORE_NOT_FOUND;
	if (result == STORE_NOT_FOUND)
		result =
		    folder_make(&sessions->folder, tenant, &sessions->cause);
	return (result);
}

static enum store_result
install(struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->in_memory)
		return (STORE_OK);
	return (folder_install(&sessions->folder, tenant, &sessions->cause));
}

static enum store_result
tell(struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->settings.on_delete != NULL)
		sessions->settings.on_delete(
		    sessions->settings.context, tenant);
	if (!cache_forget(&sessions->cache, tenant))
		return (store_cause_set(&sessions->cause, STORE_BUSY,
		    "tenant %s: is in use", tenant->text));
	return (STORE_OK);
}

static enum store_result
fold_file(struct sessions *sessions, struct database *database)
{
	enum store_result result = database_fold(database);

	if (result != STORE_OK)
		(void)store_cause_set(
		    &sessions->cause, result, "%s", database_cause(database));
	database_close(database);
	return (result == STORE_DAMAGED ? STORE_OK : result);
}

/* Leaves one whole file; a file of somebody else is put aside. */
static enum store_result
fold(struct sessions *sessions, const struct uuid *tenant)
{
	struct folder_identity file;
	struct database *database;
	enum store_result result;

	if (sessions->in_memory || folder_is_fresh(&sessions->folder, tenant))
		return (STORE_OK);
	result = sessions_database(
	    sessions, tenant, false, &database, &file, &sessions->cause);
	if (result == STORE_OK)
		return (fold_file(sessions, database));
	if (result == STORE_CONFLICT)
		return (put_aside(sessions, tenant));
	/* One that is missing is gone, a damaged one goes as it is. */
	return (result == STORE_NOT_FOUND || result == STORE_DAMAGED ? STORE_OK
								     : result);
}

static enum store_result
discard(struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->in_memory)
		return (STORE_OK);
	return (folder_discard(&sessions->folder, tenant, &sessions->cause));
}

/* The tenant is gone: what cannot be unlinked now waits for the timer. */
static enum store_result
purge(struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->in_memory || sessions->settings.trash_milliseconds > 0)
		return (STORE_OK);
	if (folder_purge(&sessions->folder, tenant, &sessions->cause) !=
	    STORE_OK)
		sessions_tell(sessions, "tenant %s: stays in the trash: %s",
		    tenant->text, sessions->cause.text);
	return (STORE_OK);
}

static const struct step file_steps[] = {
	{ "make", LIFE_CREATION, make },
	{ "install", LIFE_CREATION, install },
	{ "tell", LIFE_DELETION, tell },
	{ "fold", LIFE_DELETION, fold },
	{ "discard", LIFE_DELETION, discard },
};

static const struct step last_step = { "purge", LIFE_DELETION, purge };

static void
run_step(struct sessions *sessions, const struct step *step)
{
	enum store_result result;
	struct life *life;

	for (size_t i = 0; i < sessions->life_count; i++) {
		life = &sessions->lives[i];
		if (!walks(life, step->kind))
			continue;
		result = step->run(sessions, &life->tenant);
		if (result != STORE_OK)
			fail(life, result, sessions->cause.text);
	}
	life_tell_step(sessions, step->kind, step->name);
}

/* What they have in common failed. */
static void
fail_all(struct sessions *sessions, enum store_result result, const char *cause)
{
	struct life *life;

	for (size_t i = 0; i < sessions->life_count; i++) {
		life = &sessions->lives[i];
		if (walks(life, LIFE_CREATION) || walks(life, LIFE_DELETION))
			fail(life, result, cause);
	}
}

/* New names, and names that are gone, are on disk behind it. */
static void
sync_folders(struct sessions *sessions)
{
	bool trash = any_walks(sessions, LIFE_DELETION);
	enum store_result result;

	if (sessions->in_memory ||
	    (!trash && !any_walks(sessions, LIFE_CREATION)))
		return;
	result = folder_sync(&sessions->folder, trash, &sessions->cause);
	if (result != STORE_OK)
		fail_all(sessions, result, sessions->cause.text);
}

static enum store_result
move_row(struct sessions *sessions, struct life *life)
{
	enum store_result result;

	if (!walks(life, LIFE_CREATION) && !walks(life, LIFE_DELETION))
		return (STORE_OK);
	result = store_tenant_move(sessions->store, &life->tenant,
	    life->kind == LIFE_CREATION ? STORE_TENANT_ACTIVE
					: STORE_TENANT_DELETED);
	if (result != STORE_CONFLICT)
		return (result);
	fail(life, result, "its row is in another state");
	return (STORE_OK);
}

/* All files are as they have to be: the rows say so, in one transaction. */
static void
move_rows(struct sessions *sessions)
{
	struct store *store = sessions->store;
	enum store_result result;

	if (!any_walks(sessions, LIFE_CREATION) &&
	    !any_walks(sessions, LIFE_DELETION))
		return;
	result = store_begin(store);
	for (size_t i = 0; result == STORE_OK && i < sessions->life_count; i++)
		result = move_row(sessions, &sessions->lives[i]);
	result = store_end(store, result);
	if (result != STORE_OK)
		fail_all(sessions, result, store_cause_of(store));
	life_tell_step(sessions, LIFE_CREATION, "activate");
	life_tell_step(sessions, LIFE_DELETION, "end");
}

void
life_finish_all(struct sessions *sessions)
{
	const size_t count = sizeof(file_steps) / sizeof(file_steps[0]);

	for (size_t i = 0; i < count; i++)
		run_step(sessions, &file_steps[i]);
	sync_folders(sessions);
	move_rows(sessions);
	run_step(sessions, &last_step);
}

static bool
is_stillborn(const struct life *life)
{
	return (life->kind == LIFE_CREATION && life->begun &&
	    life->result != STORE_OK);
}

static enum store_result
remove_rows(struct sessions *sessions)
{
	enum store_result result = store_begin(sessions->store);
	struct life *life;

	for (size_t i = 0; result == STORE_OK && i < sessions->life_count;
	     i++) {
		life = &sessions->lives[i];
		if (!is_stillborn(life))
			continue;
		result = store_tenant_remove(sessions->store, &life->tenant);
		life->begun = result == STORE_OK;
		if (result == STORE_CONFLICT)
			result = STORE_OK;
	}
	return (store_end(sessions->store, result));
}

void
life_undo_creations(struct sessions *sessions)
{
	struct life *life;
	bool any = false;

	for (size_t i = 0; i < sessions->life_count; i++)
		any |= is_stillborn(&sessions->lives[i]);
	if (!any || remove_rows(sessions) != STORE_OK)
		return;
	for (size_t i = 0; i < sessions->life_count; i++) {
		life = &sessions->lives[i];
		if (!is_stillborn(life))
			continue;
		if (sessions->in_memory)
			(void)cache_forget(&sessions->cache, &life->tenant);
		else
			folder_undo(&sessions->folder, &life->tenant);
	}
}

enum store_result
life_finish_one(
    struct sessions *sessions, enum life_kind kind, const struct uuid *tenant)
{
	const struct life life = {
		.tenant = *tenant, .kind = kind, .begun = true
	};

	sessions->life_count = 0;
	life_add(sessions, &life);
	life_finish_all(sessions);
	sessions->life_count = 0;
	return (store_cause_set(&sessions->cause, sessions->lives[0].result,
	    "%s", sessions->lives[0].cause.text));
}
