/*
 * SQLite tells after each commit how many pages the log has. The thread
 * copies what is new when that is much; only a writer can begin the log
 * anew, and only when all of it is copied, so that one that is too long
 * makes writers wait.
 */
#include "src/store/checkpoint.h"

#include <pthread.h>
#include <stdlib.h>

#include "runtime/clock.h"
#include "runtime/thread.h"
#include "src/store/sqlite.h"

#define PAGES_NEW 1000 /* of 4 KiB, that are worth a copy */
#define PAGES_MAX 8192
#define PATIENCE 250000 /* microseconds */
#define CACHE_KIBIBYTES 64

struct checkpoint {
	struct database *database; /* whose log it is */
	struct database *own;
	pthread_t thread;
	pthread_mutex_t mutex; /* of all below */
	pthread_cond_t wanted;
	int pages; /* in the log, at the last commit */
	int copied; /* of them */
	bool behind; /* a writer waits */
	bool ending;
	int64_t behind_since;
};

static bool
is_wanted(const struct checkpoint *checkpoint)
{
	int fresh = checkpoint->pages - checkpoint->copied;

	return (fresh >= PAGES_NEW || (checkpoint->behind && fresh > 0));
}

/* What cannot be copied now is copied later: it counts as copied until then. */
static void
copy(struct checkpoint *checkpoint)
{
	int pages = checkpoint->pages, in_log = -1, copied = -1;

	(void)pthread_mutex_unlock(&checkpoint->mutex);
	(void)sqlite3_wal_checkpoint_v2(checkpoint->own->handle, NULL,
	    SQLITE_CHECKPOINT_PASSIVE, &in_log, &copied);
	(void)pthread_mutex_lock(&checkpoint->mutex);
	checkpoint->copied = copied < pages ? pages : copied;
	if (checkpoint->pages < pages) /* it was begun anew meanwhile */
		checkpoint->copied = 0;
}

static void *
work(void *argument)
{
	struct checkpoint *checkpoint = argument;

	(void)pthread_mutex_lock(&checkpoint->mutex);
	while (!checkpoint->ending) {
		if (is_wanted(checkpoint))
			copy(checkpoint);
		else
			(void)pthread_cond_wait(
			    &checkpoint->wanted, &checkpoint->mutex);
	}
	(void)pthread_mutex_unlock(&checkpoint->mutex);
	return (NULL);
}

/* SQLite's hook, behind each commit. */
static int
on_commit(void *argument, sqlite3 *handle, const char *name, int pages)
{
	struct checkpoint *checkpoint = argument;

	(void)handle;
	(void)name;
	(void)pthread_mutex_lock(&checkpoint->mutex);
	if (pages < checkpoint->pages)
		checkpoint->copied = 0;
	checkpoint->pages = pages;
	if (is_wanted(checkpoint))
		(void)pthread_cond_signal(&checkpoint->wanted);
	(void)pthread_mutex_unlock(&checkpoint->mutex);
	return (SQLITE_OK);
}

static bool
start(struct checkpoint *checkpoint)
{
	(void)pthread_mutex_init(&checkpoint->mutex, NULL);
	(void)pthread_cond_init(&checkpoint->wanted, NULL);
	return (thread_begin(&checkpoint->thread, work, checkpoint));
}

enum store_result
checkpoint_begin(struct database *database, const char *path,
    const struct store_settings *settings, struct checkpoint **begun,
    struct store_cause *cause)
{
	const struct database_options options = {
		.settings = settings,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};
	struct checkpoint *checkpoint = calloc(1, sizeof(*checkpoint));
	enum store_result result;

	if (checkpoint == NULL)
		abort();
	checkpoint->database = database;
	result = database_open(path, &options, &checkpoint->own, cause);
	if (result == STORE_OK && !start(checkpoint)) {
		database_close(checkpoint->own);
		result = store_cause_set(cause, STORE_UNAVAILABLE,
		    "%s: no thread for its checkpoints", path);
	}
	if (result != STORE_OK) {
		free(checkpoint);
		return (result);
	}
	(void)sqlite3_wal_hook(database->handle, on_commit, checkpoint);
	*begun = checkpoint;
	return (STORE_OK);
}

void
checkpoint_end(struct checkpoint *checkpoint)
{
	if (checkpoint == NULL)
		return;
	(void)sqlite3_wal_hook(checkpoint->database->handle, NULL, NULL);
	(void)pthread_mutex_lock(&checkpoint->mutex);
	checkpoint->ending = true;
	(void)pthread_cond_signal(&checkpoint->wanted);
	(void)pthread_mutex_unlock(&checkpoint->mutex);
	(void)pthread_join(checkpoint->thread, NULL);
	(void)pthread_mutex_destroy(&checkpoint->mutex);
	(void)pthread_cond_destroy(&checkpoint->wanted);
	database_close(checkpoint->own);
	free(checkpoint);
}

bool
checkpoint_keeps_up(struct checkpoint *checkpoint)
{
	int64_t now = clock_steady();
	bool behind;

	(void)pthread_mutex_lock(&checkpoint->mutex);
	behind = checkpoint->pages >= PAGES_MAX &&
	    checkpoint->copied < checkpoint->pages;
	if (behind && !checkpoint->behind)
		checkpoint->behind_since = now;
	checkpoint->behind = behind;
	if (behind)
		(void)pthread_cond_signal(&checkpoint->wanted);
	behind = behind && now - checkpoint->behind_since < PATIENCE;
	(void)pthread_mutex_unlock(&checkpoint->mutex);
	return (!behind);
}
