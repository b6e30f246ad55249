/*
 * After a crash: rows are right, and files follow them. What a row explains
 * is finished here; orphans.c looks at the rest.
 */
#include "src/session/sessions.h"

#include "runtime/clock.h"
#include "src/session/parts.h"

/* What to do with all tenants in a state, and what it is called. */
struct unfinished {
	enum store_tenant_state state;
	const char *noun;
	enum life_kind kind;
};

static const struct unfinished unfinished[] = {
	{ STORE_TENANT_CREATING, "creation", LIFE_CREATION },
	{ STORE_TENANT_DELETING, "deletion", LIFE_DELETION },
};

static enum store_result
uuids(struct sessions *sessions, struct arena *arena,
    enum store_tenant_state state, struct uuid_list *list)
{
	enum store_result result;

	result = store_tenant_uuids(sessions->store, arena, state, list);
	if (result != STORE_OK)
		return (sessions_store_failed(sessions, result));
	return (STORE_OK);
}

static void
finish_one(struct sessions *sessions, const struct unfinished *row,
    const struct uuid *tenant)
{
	if (life_finish_one(sessions, row->kind, tenant) == STORE_OK)
		sessions_tell(sessions, "tenant %s: its %s was finished",
		    tenant->text, row->noun);
	else
		sessions_tell(sessions,
		    "tenant %s: its %s cannot be finished:"
		    " %s",
		    tenant->text, row->noun, sessions->cause.text);
}

static enum store_result
finish_all(struct sessions *sessions, struct arena *arena)
{
	const size_t count = sizeof(unfinished) / sizeof(unfinished[0]);
	enum store_result result = STORE_OK;
	struct uuid_list list;

	for (size_t i = 0; result == STORE_OK && i < count; i++) {
		result = uuids(sessions, arena, unfinished[i].state, &list);
		for (size_t j = 0; result == STORE_OK && j < list.count; j++)
			finish_one(sessions, &unfinished[i], &list.items[j]);
	}
	return (result);
}

/* What lies in the trash without a row, somebody put there: it stays. */
static enum store_result
purge(struct sessions *sessions, const struct uuid *tenant)
{
	enum store_tenant_state state;
	enum store_result result;
	int64_t deleted_at;

	result = sessions_state(sessions, tenant, &state, &deleted_at);
	if (result == STORE_NOT_FOUND)
		return (STORE_OK);
	if (result != STORE_OK || state != STORE_TENANT_DELETED ||
	    clock_now() - deleted_at < sessions->settings.trash_milliseconds)
		return (result);
	if (folder_purge(&sessions->folder, tenant, &sessions->cause) ==
	    STORE_OK)
		sessions_tell(sessions, "tenant %s: unlinked from the trash",
		    tenant->text);
	else
		sessions_tell(sessions,
		    "tenant %s: cannot be unlinked from"
		    " the trash: %s",
		    tenant->text, sessions->cause.text);
	return (STORE_OK);
}

/* A log may be left alone there: a power cut forgets what it likes. */
static enum store_result
empty_trash(struct sessions *sessions, struct arena *arena)
{
	enum store_result result;
	struct text_list names;
	struct uuid tenant;

	result = folder_list(
	    sessions->folder.trash, arena, &names, &sessions->cause);
	for (size_t i = 0; result == STORE_OK && i < names.count; i++)
		if (folder_suffix(names.items[i].bytes, &tenant) != NULL)
			result = purge(sessions, &tenant);
	return (result);
}

static enum store_result
find_missing(struct sessions *sessions, struct arena *arena)
{
	enum store_result result;
	struct uuid_list list;

	result = uuids(sessions, arena, STORE_TENANT_ACTIVE, &list);
	for (size_t i = 0; result == STORE_OK && i < list.count; i++)
		if (!folder_exists(&sessions->folder, &list.items[i]))
			sessions_tell(sessions,
			    "tenant %s: is active, and"
			    " its file is missing",
			    list.items[i].text);
	return (result);
}

struct task {
	enum store_result (*run)(struct sessions *, struct arena *);
	bool while_serving; /* bounded, and harmless then */
};

static const struct task tasks[] = {
	{ finish_all, true },
	{ empty_trash, true },
	{ orphans_find, false },
	{ find_missing, false },
};

/* The lock is held. */
static enum store_result
run(struct sessions *sessions, bool serving)
{
	const size_t count = sizeof(tasks) / sizeof(tasks[0]);
	enum store_result result = STORE_OK;
	struct arena arena;

	arena_init(&arena);
	for (size_t i = 0; result == STORE_OK && i < count; i++)
		if (!serving || tasks[i].while_serving)
			result = tasks[i].run(sessions, &arena);
	arena_release(&arena);
	sessions_unlock(sessions);
	return (result);
}

enum store_result
sessions_recover(struct sessions *sessions)
{
	enum store_result result;

	if (sessions->in_memory)
		return (STORE_OK);
	result = sessions_lock(
	    sessions, sessions->settings.database.busy_milliseconds);
	return (result == STORE_OK ? run(sessions, false) : result);
}

enum store_result
sessions_tend(struct sessions *sessions)
{
	enum store_result result;

	if (sessions->in_memory)
		return (STORE_OK);
	sessions_close_idle(sessions);
	result = sessions_lock(sessions, 0);
	if (result == STORE_BUSY)
		return (STORE_OK);
	return (result == STORE_OK ? run(sessions, true) : result);
}
