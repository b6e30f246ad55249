/*
 * users.db grows by steps that are never changed once they were released:
 * step N brings PRAGMA user_version from N - 1 to N. The file is looked at
 * before anything is written, so that a foreign one stays as it is.
 */
#include "src/store/migration.h"

#include "src/store/statement.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define QUOTED(x) #x
#define SQL_NUMBER(x) QUOTED(x)

/* A statement a row: each is prepared alone. */
static const char *const first_step[] = {
	"CREATE TABLE users ("
	" uuid TEXT NOT NULL PRIMARY KEY,"
	" name TEXT NOT NULL,"
	" email TEXT NOT NULL COLLATE NOCASE UNIQUE,"
	" hashed_password TEXT,"
	" seq INTEGER NOT NULL UNIQUE,"
	" created_at INTEGER NOT NULL"
	") STRICT",

	/* seq is given when a tenant becomes active: lists go by it. */
	"CREATE TABLE tenants ("
	" uuid TEXT NOT NULL PRIMARY KEY,"
	" name TEXT NOT NULL,"
	" user_id TEXT NOT NULL REFERENCES users (uuid),"
	" state TEXT NOT NULL DEFAULT 'creating'"
	" CHECK (state IN ('creating', 'active', 'deleting', 'deleted')),"
	" seq INTEGER UNIQUE,"
	" created_at INTEGER NOT NULL,"
	" deleted_at INTEGER"
	") STRICT",

	"CREATE UNIQUE INDEX tenants_active ON tenants (seq)"
	" WHERE state = 'active'",

	"CREATE INDEX tenants_owner ON tenants (user_id, seq)"
	" WHERE state = 'active'",

	"CREATE INDEX tenants_unfinished ON tenants (state)"
	" WHERE state IN ('creating', 'deleting')",

	"CREATE TABLE health ("
	" id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),"
	" checked_at INTEGER NOT NULL"
	") STRICT",

	"INSERT INTO health (id, checked_at) VALUES (1, 0)",

	"PRAGMA application_id = " SQL_NUMBER(MIGRATION_APPLICATION_ID),
	"PRAGMA user_version = 1", NULL
};

static const char *const second_step[] = {
	"ALTER TABLE tenants ADD COLUMN policy TEXT NOT NULL"
	" DEFAULT 'last_write_wins'"
	" CHECK (policy IN ('last_write_wins', 'error'))",

	"PRAGMA user_version = 2", NULL
};

static const char *const *const steps[] = { first_step, second_step };

int
migration_newest(void)
{
	return ((int)COUNT(steps));
}

static enum store_result
number(struct database *database, const char *sql, int64_t *value)
{
	struct statement *statement = statement_begin(database, sql);

	*value = 0;
	if (statement_step(statement))
		*value = statement_integer(statement, 0);
	return (statement_end(statement));
}

enum store_result
migration_version(struct database *database, int64_t *version)
{
	return (number(database, "PRAGMA user_version", version));
}

static enum store_result
failed(struct database *database, enum store_result result,
    struct store_cause *cause)
{
	return (store_cause_set(cause, result, "%s", database_cause(database)));
}

/* Refuses what these steps did not make. */
static enum store_result
check(struct database *database, int64_t *version, struct store_cause *cause)
{
	enum store_result result;
	int64_t id, objects;

	result = number(database, "PRAGMA application_id", &id);
	if (result == STORE_OK)
		result = number(
		    database, "SELECT count(*) FROM sqlite_schema", &objects);
	if (result == STORE_OK)
		result = migration_version(database, version);
	if (result != STORE_OK)
		return (failed(database, result, cause));
	if (id == 0 && objects == 0 && *version == 0)
		return (STORE_OK);
	if (id != MIGRATION_APPLICATION_ID)
		return (store_cause_set(cause, STORE_DAMAGED,
		    "this is no users.db of FinWise (application id %08x)",
		    (unsigned)id));
	if (*version > migration_newest())
		return (store_cause_set(cause, STORE_CONFLICT,
		    "it was written by a newer FinWise (schema %d, this one"
		    " knows up to %d)",
		    (int)*version, migration_newest()));
	return (STORE_OK);
}

/* A database in memory has no log; a file without one is refused. */
static enum store_result
switch_to_wal(struct database *database, struct store_cause *cause)
{
	enum store_result result;
	int64_t fits = 0;

	result = statement_run(
	    statement_begin(database, "PRAGMA journal_mode = WAL"));
	if (result == STORE_OK)
		result = number(database,
		    "SELECT journal_mode IN ('wal', 'memory')"
		    " FROM pragma_journal_mode",
		    &fits);
	if (result != STORE_OK)
		return (failed(database, result, cause));
	if (fits == 0)
		return (store_cause_set(cause, STORE_UNAVAILABLE,
		    "its file system cannot do write-ahead logs"));
	return (STORE_OK);
}

static enum store_result
run_steps(struct database *database, int64_t version)
{
	enum store_result result = database_begin(database);

	for (; result == STORE_OK && version < migration_newest(); version++)
		for (const char *const *sql = steps[version];
		     result == STORE_OK && *sql != NULL; sql++)
			result = statement_run(statement_begin(database, *sql));
	if (result == STORE_OK)
		return (database_commit(database));
	database_rollback(database);
	return (result);
}

enum store_result
migration_run(struct database *database, struct store_cause *cause)
{
	enum store_result result;
	int64_t version;

	result = check(database, &version, cause);
	if (result == STORE_OK)
		result = switch_to_wal(database, cause);
	if (result != STORE_OK || version == migration_newest())
		return (result);
	result = run_steps(database, version);
	return (
	    result == STORE_OK ? STORE_OK : failed(database, result, cause));
}
