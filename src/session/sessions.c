/*
 * Opening and closing all of it, in a folder or in memory.
 */
#include "src/session/sessions.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/clock.h"
#include "src/session/parts.h"
#include "src/store/image.h"
#include "src/store/turnstile.h"

#define LINE_SIZE 512
#define CACHE_KIBIBYTES 512 /* of each tenant's handle at most */

enum store_result
sessions_open(struct store *store, const struct sessions_settings *settings,
    struct sessions **opened, struct store_cause *cause)
{
	struct sessions *sessions = calloc(1, sizeof(*sessions));
	enum store_result result;

	if (sessions == NULL)
		abort();
	sessions->store = store;
	sessions->settings = *settings;
	sessions->in_memory = strcmp(settings->folder, DATABASE_IN_MEMORY) == 0;
	if (!sessions->in_memory) {
		result =
		    folder_open(&sessions->folder, settings->folder, cause);
		if (result != STORE_OK) {
			free(sessions);
			return (result);
		}
	}
	cache_init(&sessions->cache,
	    sessions->in_memory ? SIZE_MAX : settings->handles,
	    settings->closer);
	openings_init(&sessions->openings);
	*opened = sessions;
	return (STORE_OK);
}

void
sessions_close(struct sessions *sessions)
{
	if (sessions == NULL)
		return;
	cache_release(&sessions->cache);
	openings_release(&sessions->openings);
	if (!sessions->in_memory)
		folder_close(&sessions->folder);
	free(sessions->lives);
	free(sessions->changes);
	free(sessions);
}

const char *
sessions_cause(const struct sessions *sessions)
{
	return (sessions->cause.text);
}

enum store_result
sessions_store_failed(struct sessions *sessions, enum store_result result)
{
	return (store_cause_set(
	    &sessions->cause, result, "%s", store_cause_of(sessions->store)));
}

void
sessions_tell(const struct sessions *sessions, const char *format, ...)
{
	char line[LINE_SIZE];
	va_list arguments;

	if (sessions->settings.report == NULL)
		return;
	va_start(arguments, format);
	vsnprintf(line, sizeof(line), format, arguments);
	va_end(arguments);
	sessions->settings.report(sessions->settings.context, line);
}

enum store_result
sessions_quarantine(
    struct sessions *sessions, const char *name, const char *why)
{
	enum store_result result;

	result = folder_quarantine(&sessions->folder, name, &sessions->cause);
	if (result == STORE_OK)
		sessions_tell(sessions, "%s: %s, moved to orphans", name, why);
	else
		sessions_tell(sessions,
		    "%s: %s, and cannot be moved to"
		    " orphans: %s",
		    name, why, sessions->cause.text);
	return (result);
}

enum store_result
sessions_state(struct sessions *sessions, const struct uuid *tenant,
    enum store_tenant_state *state, int64_t *deleted_at)
{
	enum store_result result;

	result = store_tenant_state(sessions->store, tenant, state, deleted_at);
	if (result != STORE_OK && result != STORE_NOT_FOUND)
		return (sessions_store_failed(sessions, result));
	return (result);
}

enum store_result
sessions_lock(struct sessions *sessions, int milliseconds)
{
	struct turnstile *turnstile = sessions->settings.database.turnstile;
	enum store_result result;

	if (sessions->in_memory)
		return (STORE_OK);
	if (turnstile != NULL && !turnstile_enter(turnstile, milliseconds))
		return (store_cause_set(&sessions->cause, STORE_BUSY,
		    "others wrote for over %d ms", milliseconds));
	result = folder_lock(&sessions->folder, milliseconds, &sessions->cause);
	if (result != STORE_OK && turnstile != NULL)
		turnstile_leave(turnstile);
	return (result);
}

void
sessions_unlock(struct sessions *sessions)
{
	if (sessions->in_memory)
		return;
	folder_unlock(&sessions->folder);
	if (sessions->settings.database.turnstile != NULL)
		turnstile_leave(sessions->settings.database.turnstile);
}

static enum store_result
open_in_memory(const struct sessions *sessions, struct database **database,
    struct store_cause *cause)
{
	const struct database_options options = {
		.settings = &sessions->settings.database,
		.create = true,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};

	return (database_open(DATABASE_IN_MEMORY, &options, database, cause));
}

enum store_result
sessions_database(const struct sessions *sessions, const struct uuid *tenant,
    bool alone, struct database **database, struct folder_identity *file,
    struct store_cause *cause)
{
	const struct database_options options = {
		.settings = &sessions->settings.database,
		.application_id = store_image_id(tenant),
		.tenant = tenant,
		.alone = alone,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};
	char path[FOLDER_PATH_SIZE];
	enum store_result result;

	*file = (struct folder_identity){ 0, 0 };
	if (sessions->in_memory)
		return (open_in_memory(sessions, database, cause));
	result = folder_find(&sessions->folder, tenant, file, cause);
	if (result != STORE_OK)
		return (result);
	folder_path(&sessions->folder, tenant, path);
	folder_opening_begin();
	result = database_open(path, &options, database, cause);
	folder_opening_end();
	return (result);
}

void
sessions_close_idle(struct sessions *sessions)
{
	int64_t idle = sessions->settings.idle_milliseconds * 1000;

	if (sessions->in_memory)
		return;
	cache_close_gone(&sessions->cache, &sessions->folder);
	if (idle > 0)
		cache_close_idle(&sessions->cache, clock_steady() - idle);
}

void
sessions_forget(struct sessions *sessions, const struct uuid *tenant)
{
	(void)cache_forget(&sessions->cache, tenant);
}

size_t
sessions_handles(const struct sessions *sessions)
{
	return (sessions->cache.count);
}
