/*
 * Opening SQLite strictly: foreign keys on, a schema that is not trusted, no
 * extensions, no attached files, and bounds far below SQLite's own. All of
 * it stands in tables.
 */
#include "src/store/database.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/store/image.h"
#include "src/store/sqlite.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define BEHIND_MILLISECONDS 50 /* the turnstile */
#define AHEAD ((sqlite3_int64)256 * 1024) /* bytes */

const struct store_settings store_settings_default = {
	.synchronous = STORE_SYNCHRONOUS_FULL,
	.busy_milliseconds = 250,
};

struct number_pair {
	int key;
	int value;
};

static const struct number_pair switches[] = {
	{ SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
	{ SQLITE_DBCONFIG_DEFENSIVE, 1 },
	{ SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
	{ SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
	{ SQLITE_DBCONFIG_DQS_DML, 0 },
	{ SQLITE_DBCONFIG_DQS_DDL, 0 },
};

static const struct number_pair limits[] = {
	{ SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024 },
	{ SQLITE_LIMIT_SQL_LENGTH, 64 * 1024 },
	{ SQLITE_LIMIT_COLUMN, 64 },
	{ SQLITE_LIMIT_EXPR_DEPTH, 64 },
	{ SQLITE_LIMIT_COMPOUND_SELECT, 8 },
	{ SQLITE_LIMIT_FUNCTION_ARG, 8 },
	{ SQLITE_LIMIT_ATTACHED, 0 },
	{ SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256 },
	{ SQLITE_LIMIT_VARIABLE_NUMBER, 64 },
	{ SQLITE_LIMIT_TRIGGER_DEPTH, 8 },
	{ SQLITE_LIMIT_WORKER_THREADS, 0 },
};

static int
execute(struct database *database, const char *format, int value)
{
	char sql[64];

	snprintf(sql, sizeof(sql), format, value);
	return (sqlite3_exec(database->handle, sql, NULL, NULL, NULL));
}

/*
 * Our own processes wait before the turnstile. Who is behind it meets those
 * only who pass it by: who closes a file as the last one, an import, a
 * foreign program; and all others wait meanwhile.
 */
static int
wait_for_lock(const struct store_settings *settings)
{
	if (settings->turnstile != NULL &&
	    settings->busy_milliseconds > BEHIND_MILLISECONDS)
		return (BEHIND_MILLISECONDS);
	return (settings->busy_milliseconds);
}

static int
configure(struct database *database, const struct database_options *options)
{
	bool full = options->settings->synchronous == STORE_SYNCHRONOUS_FULL;
	int code;

	for (size_t i = 0; i < COUNT(switches); i++) {
		code = sqlite3_db_config(
		    database->handle, switches[i].key, switches[i].value, NULL);
		if (code != SQLITE_OK)
			return (code);
	}
	for (size_t i = 0; i < COUNT(limits); i++)
		sqlite3_limit(database->handle, limits[i].key, limits[i].value);
	sqlite3_busy_timeout(
	    database->handle, wait_for_lock(options->settings));
	code = SQLITE_OK;
	if (options->alone) /* before it is read for the first time */
		code = sqlite3_exec(database->handle,
		    "PRAGMA locking_mode = EXCLUSIVE", NULL, NULL, NULL);
	if (code == SQLITE_OK)
		code =
		    execute(database, "PRAGMA synchronous = %d", full ? 2 : 1);
	if (code == SQLITE_OK)
		code = execute(database, "PRAGMA cache_size = %d",
		    -options->cache_kibibytes);
	if (code == SQLITE_OK)
		code = execute(database, "PRAGMA query_only = %d",
		    options->settings->reads_only);
	return (code);
}

static void
barrier(sqlite3_file *file)
{
	(void)file;
	atomic_thread_fence(memory_order_seq_cst);
}

/*
 * SQLite's barrier, which begins each reading, takes the one lock beside it
 * under which all files of the process are opened, closed and unlinked. Its
 * own comment: for redundancy.
 */
static void
lighten_barrier(struct database *database)
{
	sqlite3_file *file;

	if (sqlite3_file_control(database->handle, "main",
		SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
	    file->pMethods == NULL || file->pMethods->iVersion != 3)
		return;
	database->methods = *file->pMethods;
	database->methods.xShmBarrier = barrier;
	file->pMethods = &database->methods;
}

/*
 * Reads its header as it stands, by SQLite's own descriptor: another one's
 * close would give up all of the process's locks on the file (POSIX).
 */
static enum store_result
check_image(struct database *database, const struct uuid *tenant)
{
	unsigned char header[STORE_IMAGE_HEADER] = { 0 };
	sqlite3_file *file;
	int code;

	if (tenant == NULL)
		return (STORE_OK);
	code = sqlite3_file_control(
	    database->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
	if (code == SQLITE_OK)
		code = file->pMethods->xRead(file, header, sizeof(header), 0);
	if (code == SQLITE_IOERR_SHORT_READ)
		code = SQLITE_OK; /* the rest of the header is zero */
	if (code != SQLITE_OK)
		return (database_result(database, code, "read"));
	if (!store_image_matches(tenant, header, sizeof(header)))
		return (store_cause_set(&database->cause, STORE_CONFLICT,
		    "%s: is not this tenant's database", database->name));
	return (STORE_OK);
}

static void
read_once(sqlite3_file *file, sqlite3_int64 from, sqlite3_int64 until)
{
	char piece[16 * 1024];
	int code = SQLITE_OK;

	for (; from < until && code == SQLITE_OK; from += sizeof(piece))
		code = file->pMethods->xRead(file, piece, sizeof(piece), from);
}

void
database_read_ahead(struct database *database)
{
	sqlite3_int64 size = 0;
	sqlite3_file *file;

	if (sqlite3_file_control(database->handle, "main",
		SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
	    file->pMethods->xFileSize(file, &size) != SQLITE_OK)
		return;
	read_once(file, 0, size < AHEAD ? size : AHEAD);
	read_once(file, size < 2 * AHEAD ? AHEAD : size - AHEAD, size);
}

/* Reads the file for the first time, so that a bad one is noticed now. */
static enum store_result
check(struct database *database, uint32_t application_id)
{
	struct statement *statement;
	enum store_result result;
	uint32_t found = 0;

	statement = statement_begin(database, "PRAGMA application_id");
	if (statement_step(statement))
		found = (uint32_t)statement_integer(statement, 0);
	result = statement_end(statement);
	if (result != STORE_OK)
		return (result);
	if (sqlite3_db_readonly(database->handle, "main") == 1)
		return (store_cause_set(&database->cause, STORE_UNAVAILABLE,
		    "%s: may only be read", database->name));
	if (application_id != 0 && found != application_id)
		return (store_cause_set(&database->cause, STORE_DAMAGED,
		    "%s: bears the application id %08x, not %08x",
		    database->name, found, application_id));
	return (STORE_OK);
}

void
database_prepare(void)
{
	(void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

enum store_result
database_open(const char *path, const struct database_options *options,
    struct database **opened, struct store_cause *cause)
{
	int flags =
	    SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
	struct database *database = calloc(1, sizeof(*database));
	enum store_result result;
	int code;

	if (database == NULL || (database->name = strdup(path)) == NULL)
		abort();
	database->batch = options->settings->batch;
	database->turnstile = options->settings->turnstile;
	database->patience = options->settings->busy_milliseconds;
	if (options->create)
		flags |= SQLITE_OPEN_CREATE;
	code = sqlite3_open_v2(path, &database->handle, flags, NULL);
	result = database_result(database, code, "open");
	if (result == STORE_OK)
		lighten_barrier(database);
	if (result == STORE_OK)
		result = check_image(database, options->tenant);
	if (result == STORE_OK)
		result = database_result(
		    database, configure(database, options), "open");
	if (result == STORE_OK)
		result = check(database, options->application_id);
	if (result != STORE_OK) {
		*cause = database->cause;
		database_close(database);
		return (result);
	}
	*opened = database;
	return (STORE_OK);
}

void
database_close(struct database *database)
{
	struct statement *statement;

	if (database == NULL)
		return;
	batch_lose(database);
	while ((statement = database->statements) != NULL) {
		database->statements = statement->next;
		sqlite3_finalize(statement->compiled);
		free(statement);
	}
	sqlite3_close(database->handle);
	free(database->name);
	free(database);
}
