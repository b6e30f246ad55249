/*
 * Files that no row explains: they are put aside, never unlinked, for a row
 * may have been lost. Only what a step of a life leaves behind is unlinked.
 */
#include <string.h>

#include "src/session/parts.h"

static bool
is_log(const char *suffix)
{
	return (strcmp(suffix, "-wal") == 0 || strcmp(suffix, "-shm") == 0 ||
	    strcmp(suffix, "-journal") == 0);
}

static void
remove_one(struct sessions *sessions, const char *name, const char *what)
{
	if (folder_unlink(&sessions->folder, name, &sessions->cause) ==
	    STORE_OK)
		sessions_tell(sessions, "%s: %s, unlinked", name, what);
	else
		sessions_tell(sessions, "%s: %s, cannot be unlinked: %s", name,
		    what, sessions->cause.text);
}

/* A file that cannot be moved is reported, and stays. */
static void
put_aside(struct sessions *sessions, const char *name)
{
	(void)sessions_quarantine(sessions, name, "no row explains it");
}

/* A log goes where its file went. */
static void
explain_log(struct sessions *sessions, const char *name,
    const struct uuid *tenant, enum store_tenant_state state)
{
	if (folder_exists(&sessions->folder, tenant) ||
	    state == STORE_TENANT_DELETING)
		return;
	if (state == STORE_TENANT_DELETED)
		remove_one(sessions, name, "left by a deletion");
	else
		put_aside(sessions, name);
}

static enum store_result
explain_tenant(struct sessions *sessions, const char *name,
    const struct uuid *tenant, bool log)
{
	enum store_tenant_state state = STORE_TENANT_STATE_COUNT;
	enum store_result result;
	int64_t deleted_at;

	result = sessions_state(sessions, tenant, &state, &deleted_at);
	if (result != STORE_OK && result != STORE_NOT_FOUND)
		return (result);
	if (log)
		explain_log(sessions, name, tenant, state);
	else if (state >= STORE_TENANT_DELETED) /* or there is no row */
		put_aside(sessions, name);
	return (STORE_OK);
}

static enum store_result
explain(struct sessions *sessions, struct text name)
{
	struct uuid tenant;
	const char *suffix = folder_suffix(name.bytes, &tenant);

	if (suffix != NULL && strcmp(suffix, ".new") == 0)
		remove_one(sessions, name.bytes, "temporary");
	else if (suffix != NULL && (*suffix == '\0' || is_log(suffix)))
		return (explain_tenant(
		    sessions, name.bytes, &tenant, *suffix != '\0'));
	else
		put_aside(sessions, name.bytes);
	return (STORE_OK);
}

enum store_result
orphans_find(struct sessions *sessions, struct arena *arena)
{
	enum store_result result;
	struct text_list names;

	result = folder_list(
	    sessions->folder.files, arena, &names, &sessions->cause);
	for (size_t i = 0; result == STORE_OK && i < names.count; i++)
		if (folder_has(&sessions->folder, names.items[i].bytes))
			result = explain(sessions, names.items[i]);
	return (result);
}
