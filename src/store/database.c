/*
 * An open database: what SQLite says as results, and transactions behind the
 * turnstile.
 */
#include "src/store/database.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/store/sqlite.h"
#include "src/store/turnstile.h"

struct number_pair {
	int key;
	int value;
};

/* SQLite's primary codes; a code without a row is a fault of ours. */
static const struct number_pair results[] = {
	{ SQLITE_BUSY, STORE_BUSY },
	{ SQLITE_LOCKED, STORE_BUSY },
	{ SQLITE_FULL, STORE_FULL },
	{ SQLITE_CORRUPT, STORE_DAMAGED },
	{ SQLITE_NOTADB, STORE_DAMAGED },
	{ SQLITE_IOERR, STORE_UNAVAILABLE },
	{ SQLITE_READONLY, STORE_UNAVAILABLE },
	{ SQLITE_CANTOPEN, STORE_UNAVAILABLE },
	{ SQLITE_PERM, STORE_UNAVAILABLE },
	{ SQLITE_AUTH, STORE_UNAVAILABLE },
	{ SQLITE_PROTOCOL, STORE_BUSY },
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static enum store_result
result_of(struct database *database, int code)
{
	int system = sqlite3_system_errno(database->handle);
	int primary = code & 0xff;

	/* Only a failing write says FULL itself; the shared index does not. */
	if ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) &&
	    (system == ENOSPC || system == EDQUOT))
		return (STORE_FULL);
	for (size_t i = 0; i < COUNT(results); i++)
		if (results[i].key == primary)
			return ((enum store_result)results[i].value);
	return (STORE_FAILED);
}

enum store_result
database_result(struct database *database, int code, const char *action)
{
	if (code == SQLITE_OK)
		return (STORE_OK);
	database->failed = result_of(database, code);
	return (store_cause_set(&database->cause, database->failed,
	    "%s: %s (SQLite %d) in %s", database->name,
	    code == sqlite3_extended_errcode(database->handle)
		? sqlite3_errmsg(database->handle)
		: sqlite3_errstr(code),
	    code, action));
}

const char *
database_cause(const struct database *database)
{
	return (database->cause.text);
}

enum store_result
database_refuse(
    struct database *database, enum store_result result, const char *why)
{
	return (store_cause_set(
	    &database->cause, result, "%s: %s", database->name, why));
}

enum store_result
database_control(struct database *database, const char *sql)
{
	return (statement_run(statement_prepare(database, sql)));
}

static void
give_turn(struct database *database)
{
	if (database->has_turn)
		turnstile_leave(database->turnstile);
	database->has_turn = false;
}

/* What fails badly was rolled back by SQLite itself. */
static void
end_transaction(struct database *database)
{
	if (sqlite3_get_autocommit(database->handle) == 0)
		(void)sqlite3_exec(
		    database->handle, "ROLLBACK", NULL, NULL, NULL);
}

enum store_result
database_begin(struct database *database)
{
	enum store_result result;

	database->failed = STORE_OK;
	if (database->turnstile != NULL) {
		if (!turnstile_enter(database->turnstile, database->patience))
			return (store_cause_set(&database->cause, STORE_BUSY,
			    "%s: others wrote for over %d ms", database->name,
			    database->patience));
		database->has_turn = true;
	}
	result = database_control(database, "BEGIN IMMEDIATE");
	if (result != STORE_OK)
		give_turn(database);
	return (result);
}

static enum store_result
read_version(struct database *database, int64_t *version)
{
	struct statement *statement =
	    statement_prepare(database, "PRAGMA user_version");

	if (statement_step(statement))
		*version = statement_integer(statement, 0);
	return (statement_end(statement));
}

static enum store_result
commit_nothing(struct database *database)
{
	enum store_result result;
	int64_t version = 0;
	char sql[64];

	result = database_control(database, "BEGIN IMMEDIATE");
	if (result == STORE_OK)
		result = read_version(database, &version);
	snprintf(sql, sizeof(sql), "PRAGMA user_version = %lld; COMMIT",
	    (long long)version);
	if (result == STORE_OK)
		result = database_result(database,
		    sqlite3_exec(database->handle, sql, NULL, NULL, NULL), sql);
	return (result);
}

void
database_overwrite(struct database *database, enum store_result failed)
{
	const enum store_result last = database->failed;
	const struct store_cause cause = database->cause;

	if (failed != STORE_UNAVAILABLE && failed != STORE_FULL)
		return;
	if (commit_nothing(database) != STORE_OK)
		end_transaction(database);
	database->failed = last;
	database->cause = cause;
}

enum store_result
database_commit(struct database *database)
{
	enum store_result result = database_control(database, "COMMIT");

	if (result != STORE_OK) {
		end_transaction(database);
		database_overwrite(database, result);
	}
	give_turn(database);
	return (result);
}

enum store_result
database_write_begin(struct database *database)
{
	enum store_result result;

	database->writes_alone = false;
	if (database->batch != NULL && batch_is_open(database->batch))
		return (batch_join(database, JOIN_WRITES));
	if (sqlite3_get_autocommit(database->handle) == 0)
		return (STORE_OK);
	result = database_begin(database);
	database->writes_alone = result == STORE_OK;
	return (result);
}

enum store_result
database_write_end(struct database *database, enum store_result result)
{
	if (!database->writes_alone)
		return (result);
	database->writes_alone = false;
	if (result == STORE_OK)
		return (database_commit(database));
	database_rollback(database);
	return (result);
}

enum store_result
database_snapshot_begin(struct database *database)
{
	database->looks = sqlite3_get_autocommit(database->handle) != 0;
	return (
	    database->looks ? database_control(database, "BEGIN") : STORE_OK);
}

void
database_snapshot_end(struct database *database)
{
	struct store_cause cause = database->cause;

	if (database->looks && database_control(database, "COMMIT") != STORE_OK)
		database_rollback(database);
	database->looks = false;
	database->cause = cause;
}

enum store_result
database_savepoint(struct database *database)
{
	return (database_control(database, "SAVEPOINT operation"));
}

enum store_result
database_release(struct database *database, bool keep)
{
	enum store_result result = STORE_OK;

	if (!keep)
		result = database_control(database, "ROLLBACK TO operation");
	if (result == STORE_OK)
		result = database_control(database, "RELEASE operation");
	return (result);
}

enum store_result
database_failure(struct database *database)
{
	enum store_result failed = database->failed;

	database->failed = STORE_OK;
	return (failed);
}

bool
database_is_pending(const struct database *database)
{
	return (database != NULL && database->member != 0);
}

void
database_rollback(struct database *database)
{
	end_transaction(database);
	give_turn(database);
}

enum store_result
database_fold(struct database *database)
{
	/* Most of it while others may write. */
	(void)sqlite3_wal_checkpoint_v2(
	    database->handle, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
	return (database_result(database,
	    sqlite3_wal_checkpoint_v2(
		database->handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL),
	    "checkpoint"));
}

enum store_result
database_bytes(struct database *database, int64_t *bytes)
{
	struct statement *statement;

	statement = statement_begin(database,
	    "SELECT page_count * page_size"
	    " FROM pragma_page_count, pragma_page_size");
	if (statement_step(statement))
		*bytes = statement_integer(statement, 0);
	return (statement_end(statement));
}
