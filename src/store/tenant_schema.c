/*
 * A record's seq is its row's number: the feed is the table itself, in its
 * own order. Counts are kept with the collections, never counted. A released
 * step is never changed.
 */
#include "src/store/tenant_schema.h"

#include "src/store/seeded.h"
#include "src/store/statement.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const char *const first_step[] = {
	/* purged: the newest seq of a tombstone that was removed. */
	"CREATE TABLE feed ("
	" id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),"
	" epoch INTEGER NOT NULL,"
	" head INTEGER NOT NULL,"
	" records INTEGER NOT NULL,"
	" bytes INTEGER NOT NULL,"
	" purged INTEGER NOT NULL,"
	" answers INTEGER NOT NULL"
	") STRICT",

	"CREATE TABLE collections ("
	" number INTEGER NOT NULL PRIMARY KEY,"
	" name TEXT NOT NULL UNIQUE,"
	" records INTEGER NOT NULL DEFAULT 0,"
	" tombstones INTEGER NOT NULL DEFAULT 0,"
	" bytes INTEGER NOT NULL DEFAULT 0,"
	" purged INTEGER NOT NULL DEFAULT 0"
	") STRICT",

	/* compared: updated_at in ms, corrected by the client's clock. */
	"CREATE TABLE records ("
	" seq INTEGER NOT NULL PRIMARY KEY,"
	" collection INTEGER NOT NULL,"
	" id TEXT NOT NULL,"
	" deleted INTEGER NOT NULL,"
	" created_at TEXT NOT NULL,"
	" updated_at TEXT NOT NULL,"
	" compared INTEGER NOT NULL,"
	" written_at INTEGER NOT NULL,"
	" writer TEXT,"
	" hash BLOB NOT NULL,"
	" data TEXT"
	") STRICT",

	"CREATE UNIQUE INDEX records_id ON records (collection, id)",

	"CREATE INDEX records_feed ON records (collection, seq)",

	"CREATE INDEX records_deleted ON records (seq) WHERE deleted = 1",

	"CREATE TABLE batches ("
	" number INTEGER NOT NULL PRIMARY KEY,"
	" client TEXT NOT NULL,"
	" batch TEXT NOT NULL,"
	" digest INTEGER NOT NULL,"
	" pushed_at INTEGER NOT NULL,"
	" refused INTEGER NOT NULL,"
	" answer TEXT NOT NULL,"
	" UNIQUE (client, batch)"
	") STRICT",

	"PRAGMA user_version = 1", NULL
};

static const char *const *const steps[] = { first_step };

int
tenant_schema_newest(void)
{
	return ((int)COUNT(steps));
}

enum store_result
tenant_schema_version(struct database *database, int64_t *version)
{
	struct statement *statement;
	enum store_result result;

	*version = 0;
	statement = statement_begin(database, "PRAGMA user_version");
	if (statement_step(statement))
		*version = statement_integer(statement, 0);
	result = statement_end(statement);
	if (result == STORE_OK && *version > tenant_schema_newest() &&
	    !seeded("rule_version"))
		return (database_refuse(database, STORE_UNAVAILABLE,
		    "was written by a newer FinWise"));
	return (result);
}

static enum store_result
run_steps(struct database *database, int64_t from, int64_t to)
{
	enum store_result result = STORE_OK;

	for (; result == STORE_OK && from < to; from++)
		for (const char *const *sql = steps[from];
		     result == STORE_OK && *sql != NULL; sql++)
			result = statement_run(statement_begin(database, *sql));
	return (result);
}

enum store_result
tenant_schema_ready(struct database *database)
{
	enum store_result result;
	int64_t version;

	result = tenant_schema_version(database, &version);
	if (result != STORE_OK)
		return (result);
	return (run_steps(database, version, tenant_schema_newest()));
}

enum store_result
tenant_schema_model(int64_t version, struct database **model)
{
	const struct database_options options = {
		.settings = &store_settings_default,
		.create = true,
	};
	struct store_cause cause;
	enum store_result result;

	result = database_open(DATABASE_IN_MEMORY, &options, model, &cause);
	if (result != STORE_OK)
		return (result);
	result = run_steps(*model, 0, version);
	if (result != STORE_OK)
		database_close(*model);
	return (result);
}
