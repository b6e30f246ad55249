/*
 * users.db as a whole: made once, opened by each process, asked for its
 * health.
 */
#include "src/store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "src/store/checkpoint.h"
#include "src/store/migration.h"
#include "src/store/users_db.h"

#define CACHE_KIBIBYTES 8192
#define ROWS_AT_FIRST 16

struct store {
	struct database *database;
	struct checkpoint *checkpoint; /* or NULL */
};

static struct database_options
options_of(const struct store_settings *settings)
{
	return ((struct database_options){
	    .settings = settings,
	    .cache_kibibytes = CACHE_KIBIBYTES,
	});
}

void
store_prepare(void)
{
	database_prepare();
}

/* SQLite would make the file readable for everybody. */
static enum store_result
make_file(const char *path, struct store_cause *cause)
{
	int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

	if (file == -1)
		return (store_cause_errno(cause, "open", path));
	if (close(file) == -1)
		return (store_cause_errno(cause, "close", path));
	return (STORE_OK);
}

enum store_result
store_migrate(const char *path, const struct store_settings *settings,
    struct store_cause *cause)
{
	struct database_options options = options_of(settings);
	struct store_cause why;
	struct database *database;
	enum store_result result;

	result = make_file(path, cause);
	if (result == STORE_OK)
		result = database_open(path, &options, &database, cause);
	if (result != STORE_OK)
		return (result);
	result = migration_run(database, &why);
	if (result != STORE_OK)
		(void)store_cause_set(cause, result, "%s: %s", path, why.text);
	database_close(database);
	return (result);
}

/* A server must not work on a schema that it does not know. */
static enum store_result
check_version(struct database *database, struct store_cause *cause)
{
	enum store_result result;
	int64_t version;

	result = migration_version(database, &version);
	if (result != STORE_OK)
		return (store_cause_set(
		    cause, result, "%s", database_cause(database)));
	if (version != migration_newest())
		return (store_cause_set(cause, STORE_CONFLICT,
		    "users.db has schema %d, not %d", (int)version,
		    migration_newest()));
	return (STORE_OK);
}

enum store_result
store_open(const char *path, const struct store_settings *settings,
    struct store **opened, struct store_cause *cause)
{
	struct database_options options = options_of(settings);
	struct checkpoint *checkpoint = NULL;
	struct database *database;
	enum store_result result;

	options.create = strcmp(path, DATABASE_IN_MEMORY) == 0;
	if (!options.create)
		options.application_id = MIGRATION_APPLICATION_ID;
	result = database_open(path, &options, &database, cause);
	if (result != STORE_OK)
		return (result);
	if (options.create)
		result = migration_run(database, cause);
	else
		result = check_version(database, cause);
	if (!options.create)
		database_read_ahead(database);
	if (result == STORE_OK && settings->checkpoints)
		result = checkpoint_begin(
		    database, path, settings, &checkpoint, cause);
	if (result != STORE_OK) {
		database_close(database);
		return (result);
	}
	*opened = calloc(1, sizeof(**opened));
	if (*opened == NULL)
		abort();
	(*opened)->database = database;
	(*opened)->checkpoint = checkpoint;
	return (STORE_OK);
}

void
store_close(struct store *store)
{
	if (store == NULL)
		return;
	checkpoint_end(store->checkpoint);
	database_close(store->database);
	free(store);
}

const char *
store_cause_of(const struct store *store)
{
	return (database_cause(store->database));
}

struct statement *
store_statement(struct store *store, const char *sql)
{
	return (statement_begin(store->database, sql));
}

struct statement *
store_statement_once(struct store *store, const char *sql)
{
	return (statement_begin_once(store->database, sql));
}

int
store_changes(const struct store *store)
{
	return (statement_changes(store->database));
}

enum store_result
store_check_version(struct store *store, struct store_cause *cause)
{
	return (check_version(store->database, cause));
}

void *
store_rows_grow(struct arena *arena, void *rows, size_t row_size, size_t count,
    size_t *capacity)
{
	size_t before = *capacity;

	if (count < before)
		return (rows);
	*capacity = before == 0 ? ROWS_AT_FIRST : 2 * before;
	return (
	    arena_grow(arena, rows, before * row_size, *capacity * row_size));
}

bool
store_keeps_up(const struct store *store)
{
	return (store->checkpoint == NULL ||
	    checkpoint_keeps_up(store->checkpoint));
}

enum store_result
store_begin(struct store *store)
{
	return (database_begin(store->database));
}

enum store_result
store_end(struct store *store, enum store_result result)
{
	if (result == STORE_OK)
		return (database_commit(store->database));
	database_rollback(store->database);
	return (result);
}

void
store_rollback(struct store *store)
{
	database_rollback(store->database);
}

enum store_result
store_failure(struct store *store)
{
	return (database_failure(store->database));
}
