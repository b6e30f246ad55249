/*
 * The event loop reads what is committed, by connections of its own, and
 * leaves their closing to a thread; nothing that it does here waits for a
 * writer or for the disk.
 */
#include "src/stores.h"

#include <errno.h>
#include <string.h>

#include "src/session/opening.h"
#include "src/store/batch.h"

#define HEALTH_MILLISECONDS 1000
#define IDLE_MILLISECONDS 60000
/* A reader waits for nobody but one who closes, or puts right, its file. */
#define READING_BUSY_MILLISECONDS 50
/* Descriptors of one tenant's handle: the file, its log and the log's map. */
#define HANDLE_DESCRIPTORS 3
#define OTHER_DESCRIPTORS 64

struct store_settings
stores_settings(const struct stores_options *options)
{
	const struct settings *settings = options->settings;

	return ((struct store_settings){
	    .synchronous = settings->synchronous == SYNCHRONOUS_NORMAL
		? STORE_SYNCHRONOUS_NORMAL
		: STORE_SYNCHRONOUS_FULL,
	    .busy_milliseconds = (int)settings->busy_timeout,
	    .turnstile = options->turnstile,
	});
}

static struct feed_limits
feed_limits(const struct settings *settings)
{
	struct feed_limits limits = feed_limits_default;

	limits.batch_items = settings->max_batch_items;
	limits.batch_bytes = settings->max_body_bytes;
	limits.record_bytes = settings->max_record_bytes;
	limits.page_bytes = settings->max_page_bytes;
	limits.tenant_records = settings->max_tenant_records;
	limits.tenant_bytes = settings->max_tenant_bytes;
	limits.tenant_collections = settings->max_tenant_collections;
	limits.tombstone_milliseconds = settings->tombstone * 1000;
	return (limits);
}

/* Opens one of the two. */
static enum store_result
open_one(struct application *application, const struct stores_options *options,
    const struct store_settings *database, struct closer *closer,
    struct store_cause *cause)
{
	const struct sessions_settings tenants = {
		.folder = options->data_dir->tenants,
		.handles = (size_t)options->settings->max_tenant_handles,
		.group = (unsigned)options->settings->max_group,
		.trash_milliseconds = options->settings->trash * 1000,
		.idle_milliseconds = IDLE_MILLISECONDS,
		.closer = closer,
		.errands = closer != NULL,
		.database = *database,
		.on_delete = options->on_delete,
		.on_change = options->on_change,
		.report = options->report,
	};
	enum store_result result;

	application->version = options->version;
	application->spool = options->data_dir->spool;
	application->limits = feed_limits(options->settings);
	result = store_open(
	    options->data_dir->users_db, database, &application->store, cause);
	if (result != STORE_OK)
		return (result);
	return (sessions_open(
	    application->store, &tenants, &application->sessions, cause));
}

static enum store_result
open_both(struct stores *stores, const struct stores_options *options,
    struct store_cause *cause)
{
	struct store_settings database = stores_settings(options);
	enum store_result result;

	database.batch = stores->batch;
	database.checkpoints = true;
	result = open_one(&stores->writing, options, &database, NULL, cause);
	if (result != STORE_OK)
		return (result);
	database.batch = NULL;
	database.checkpoints = false;
	database.turnstile = NULL;
	database.reads_only = true;
	if (database.busy_milliseconds > READING_BUSY_MILLISECONDS)
		database.busy_milliseconds = READING_BUSY_MILLISECONDS;
	return (open_one(
	    &stores->reading, options, &database, stores->closer, cause));
}

enum store_result
stores_open(struct stores *stores, const struct stores_options *options,
    struct store_cause *cause)
{
	enum store_result result;

	*stores = (struct stores){ .batch = batch_open() };
	stores->writing.health = stores->reading.health =
	    health_open(HEALTH_MILLISECONDS);
	stores->closer = closer_begin();
	if (stores->closer == NULL)
		result = store_cause_errno(cause, "begin", "a thread");
	else
		result = open_both(stores, options, cause);
	if (result != STORE_OK)
		stores_close(stores);
	else
		health_look(stores->writing.health, stores->writing.store);
	return (result);
}

enum store_result
stores_open_alone(struct stores *stores, const struct stores_options *options,
    struct store_cause *cause)
{
	const struct store_settings database = stores_settings(options);
	enum store_result result;

	*stores = (struct stores){ .batch = NULL };
	result = open_one(&stores->writing, options, &database, NULL, cause);
	if (result != STORE_OK)
		stores_close(stores);
	return (result);
}

static void
close_one(struct application *application)
{
	sessions_close(application->sessions);
	store_close(application->store);
}

void
stores_close(struct stores *stores)
{
	close_one(&stores->reading);
	closer_end(stores->closer);
	close_one(&stores->writing);
	health_close(stores->writing.health);
	batch_close(stores->batch);
	*stores = (struct stores){ .batch = NULL };
}

unsigned
stores_descriptors(const struct settings *settings)
{
	unsigned handles = 2 * (unsigned)settings->max_tenant_handles;

	return ((handles + CLOSER_MAX + OPENINGS_MAX) * HANDLE_DESCRIPTORS +
	    OTHER_DESCRIPTORS);
}
