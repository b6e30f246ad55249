/*
 * A tenant's life: the state first, the file second, its name last. Each
 * life is a row of steps; a step that was done already does no harm, so that
 * whatever a crash cut short is walked again from the beginning.
 */
#include "src/session/sessions.h"

#include "src/session/parts.h"

struct step {
	const char *name;
	enum store_result (*run)(struct sessions *, const struct uuid *);
};

static enum store_result
walk(struct sessions *sessions, const struct uuid *tenant,
    const struct step *steps)
{
	const struct sessions_settings *settings = &sessions->settings;
	enum store_result result;

	for (; steps->name != NULL; steps++) {
		result = steps->run(sessions, tenant);
		if (result != STORE_OK)
			return (result);
		if (settings->on_step != NULL)
			settings->on_step(settings->context, steps->name);
	}
	return (STORE_OK);
}

static enum store_result
make_in_memory(struct sessions *sessions, const struct uuid *tenant)
{
	const struct folder_identity none = { 0, 0 };
	struct database *database;
	enum store_result result;

	result = sessions_database(sessions, tenant, &database);
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
activate(struct sessions *sessions, const struct uuid *tenant)
{
	return (sessions_store_failed(sessions,
	    store_tenant_move(sessions->store, tenant, STORE_TENANT_ACTIVE)));
}

static const struct step creation[] = { { "make", make },
	{ "install", install }, { "activate", activate }, { NULL, NULL } };

static enum store_result
mark(struct sessions *sessions, const struct uuid *tenant)
{
	return (sessions_store_failed(sessions,
	    store_tenant_move(sessions->store, tenant, STORE_TENANT_DELETING)));
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
fold_file(struct sessions *sessions, const struct uuid *tenant)
{
	struct database *database;
	enum store_result result;

	result = sessions_database(sessions, tenant, &database);
	if (result == STORE_DAMAGED)
		return (STORE_OK); /* it goes as it is */
	if (result != STORE_OK)
		return (result);
	result = database_fold(database);
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
	enum store_result result;

	if (sessions->in_memory)
		return (STORE_OK);
	result =
	    folder_inspect(&sessions->folder, tenant, &file, &sessions->cause);
	if (result == STORE_NOT_FOUND)
		return (STORE_OK);
	if (result == STORE_DAMAGED)
		return (put_aside(sessions, tenant));
	return (result == STORE_OK ? fold_file(sessions, tenant) : result);
}

static enum store_result
discard(struct sessions *sessions, const struct uuid *tenant)
{
	if (sessions->in_memory)
		return (STORE_OK);
	return (folder_discard(&sessions->folder, tenant, &sessions->cause));
}

static enum store_result
end(struct sessions *sessions, const struct uuid *tenant)
{
	return (sessions_store_failed(sessions,
	    store_tenant_move(sessions->store, tenant, STORE_TENANT_DELETED)));
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

static const struct step deletion[] = { { "mark", mark }, { "tell", tell },
	{ "fold", fold }, { "discard", discard }, { "end", end },
	{ "purge", purge }, { NULL, NULL } };

enum store_result
life_finish_creation(struct sessions *sessions, const struct uuid *tenant)
{
	return (walk(sessions, tenant, creation));
}

enum store_result
life_finish_deletion(struct sessions *sessions, const struct uuid *tenant)
{
	return (walk(sessions, tenant, deletion + 1));
}

/*
 * Nobody was told of the tenant: its row goes, and only when that is on
 * disk its file. A row that stays is finished by the next try.
 */
static void
undo(struct sessions *sessions, const struct uuid *tenant)
{
	if (store_tenant_remove(sessions->store, tenant) != STORE_OK)
		return;
	if (sessions->in_memory)
		(void)cache_forget(&sessions->cache, tenant);
	else
		folder_undo(&sessions->folder, tenant);
}

static enum store_result
create(struct sessions *sessions, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	enum store_result inserted, result;

	inserted = store_tenant_insert(sessions->store, tenant, state);
	if (inserted != STORE_OK && inserted != STORE_SAME)
		return (sessions_store_failed(sessions, inserted));
	if (*state == STORE_TENANT_ACTIVE)
		return (inserted);
	result = walk(sessions, &tenant->uuid, creation);
	if (result != STORE_OK)
		undo(sessions, &tenant->uuid);
	return (result);
}

enum store_result
sessions_create(struct sessions *sessions, const struct api_tenant *tenant,
    enum store_tenant_state *state)
{
	enum store_result result = sessions_lock(
	    sessions, sessions->settings.database.busy_milliseconds);

	if (result != STORE_OK)
		return (result);
	result = create(sessions, tenant, state);
	sessions_unlock(sessions);
	return (result);
}

static enum store_result delete (
    struct sessions *sessions, const struct uuid *tenant) {
	enum store_tenant_state state; enum store_result result;
	    int64_t deleted_at;

	    result = sessions_state(sessions, tenant, &state, &deleted_at);
	    if (result != STORE_OK) return (result);
	    if (state == STORE_TENANT_DELETED) return (STORE_NOT_FOUND);
	    if (state == STORE_TENANT_DELETING) return (
		life_finish_deletion(sessions, tenant));
	    return (walk(sessions, tenant, deletion));
}

enum store_result
sessions_delete(struct sessions *sessions, const struct uuid *tenant)
{
	enum store_result result = sessions_lock(
	    sessions, sessions->settings.database.busy_milliseconds);

	if (result != STORE_OK)
		return (result);
	result = delete (sessions, tenant);
	sessions_unlock(sessions);
	return (result);
}
