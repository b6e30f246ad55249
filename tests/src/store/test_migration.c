/*
 * users.db from nothing, from a crash, from another version, and from
 * somebody else.
 */
#include "src/store/migration.h"

#include <errno.h>

#include "src/store/sqlite.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

TestSuite(migration, .init = fixture_folder, .fini = fixture_close);

/* Runs SQL on users.db as somebody else would. */
static void
execute(const char *sql)
{
	sqlite3 *handle;
	char *message = NULL;

	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(handle, sql, NULL, NULL, &message), SQLITE_OK,
	    "%s", message);
	sqlite3_close(handle);
}

static int
number(const char *sql)
{
	sqlite3_stmt *statement;
	sqlite3 *handle;
	int value;

	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	cr_assert_eq(
	    sqlite3_prepare_v2(handle, sql, -1, &statement, NULL), SQLITE_OK);
	cr_assert_eq(sqlite3_step(statement), SQLITE_ROW);
	value = sqlite3_column_int(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return (value);
}

static enum store_result
migrate(void)
{
	return (
	    store_migrate(fixture.users, &fixture.settings, &fixture.cause));
}

Test(migration, makes_a_users_db_that_only_its_owner_reads)
{
	struct stat status;

	cr_assert_eq(migrate(), STORE_OK, "%s", fixture.cause.text);
	cr_assert_eq(number("PRAGMA user_version"), migration_newest());
	cr_assert_eq(number("PRAGMA application_id"), 0x46577573);
	cr_assert_eq(number("SELECT journal_mode = 'wal'"
			    " FROM pragma_journal_mode"),
	    1);
	cr_assert_eq(stat(fixture.users, &status), 0);
	cr_assert_eq(status.st_mode & 0777, 0600);
}

Test(migration, leaves_a_migrated_file_as_it_is)
{
	cr_assert_eq(migrate(), STORE_OK);
	execute("INSERT INTO users VALUES ('" ADA "', 'Ada', 'a@b.c', NULL,"
		" 1, 0)");
	cr_assert_eq(migrate(), STORE_OK);
	cr_assert_eq(number("SELECT count(*) FROM users"), 1);
}

Test(migration, goes_on_where_a_crash_left_an_empty_file)
{
	execute("PRAGMA journal_mode = WAL");
	cr_assert_eq(migrate(), STORE_OK, "%s", fixture.cause.text);
	cr_assert_eq(number("PRAGMA user_version"), migration_newest());
}

Test(migration, refuses_a_newer_file)
{
	cr_assert_eq(migrate(), STORE_OK);
	execute("PRAGMA user_version = 99");
	cr_assert_eq(migrate(), STORE_CONFLICT);
	cr_assert_contains(fixture.cause.text, fixture.users);
	cr_assert_contains(fixture.cause.text, "newer FinWise (schema 99");
	cr_assert_eq(store_open(fixture.users, &fixture.settings,
			 &fixture.store, &fixture.cause),
	    STORE_CONFLICT);
	cr_assert_eq(number("PRAGMA user_version"), 99);
}

Test(migration, refuses_somebody_elses_database_and_leaves_it)
{
	execute("CREATE TABLE recipes (a)");
	cr_assert_eq(migrate(), STORE_DAMAGED);
	cr_assert_contains(fixture.cause.text, "no users.db of FinWise");
	cr_assert_eq(number("SELECT count(*) FROM sqlite_schema"), 1);
	cr_assert_eq(number("SELECT journal_mode = 'delete'"
			    " FROM pragma_journal_mode"),
	    1);
	cr_assert_eq(store_open(fixture.users, &fixture.settings,
			 &fixture.store, &fixture.cause),
	    STORE_DAMAGED);
}

Test(migration, refuses_an_empty_database_of_another_program)
{
	execute("PRAGMA application_id = 7");
	cr_assert_eq(migrate(), STORE_DAMAGED);
}

Test(migration, refuses_what_is_no_database)
{
	write_file(fixture.users, "certainly no database, but text", 31);
	cr_assert_eq(migrate(), STORE_DAMAGED);
	cr_assert_contains(fixture.cause.text, "not a database");
	cr_assert_eq(file_size(fixture.users), 31);
}

Test(migration, names_a_folder_that_is_missing)
{
	cr_assert_eq(store_migrate(path_in_folder("nowhere/users.db"),
			 &fixture.settings, &fixture.cause),
	    STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "nowhere/users.db: No such");
}

Test(migration, leaves_nothing_behind_when_the_disk_is_full)
{
	fault_set("pwrite64", ENOSPC);
	cr_assert_eq(migrate(), STORE_FULL, "%s", fixture.cause.text);
	fault_clear();
	cr_assert_eq(migrate(), STORE_OK, "%s", fixture.cause.text);
}

Test(migration, fails_as_a_whole)
{
	/* Behind the switch to a log, each write fails in its turn. */
	for (int before = 0; before < 64; before++) {
		fault = (struct fault){ .function = "pwrite64",
			.error = EIO,
			.before = before,
			.once = true };
		if (migrate() == STORE_OK && fault.function != NULL)
			break;
		fault_clear();
		cr_assert(number("PRAGMA user_version") == 0 ||
		    number("SELECT count(*) FROM health") == 1);
	}
	cr_assert_gt(fault.before, 0);
	fault_clear();
	cr_assert_eq(number("PRAGMA user_version"), migration_newest());
}

Test(migration, is_busy_while_another_process_has_the_file)
{
	sqlite3 *handle;

	cr_assert_eq(migrate(), STORE_OK);
	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	sqlite3_exec(handle, "PRAGMA user_version = 0; BEGIN IMMEDIATE", NULL,
	    NULL, NULL);
	cr_assert_eq(migrate(), STORE_BUSY);
	sqlite3_close(handle);
}

Test(migration, refuses_a_file_system_without_logs)
{
	const struct database_options options = {
		.settings = &fixture.settings,
		.create = true,
		.cache_kibibytes = 64,
	};
	struct database *database;
	char path[160];

	/* This VFS of SQLite has no shared memory. */
	snprintf(path, sizeof(path), "file:%s?vfs=unix-none", fixture.users);
	cr_assert_eq(
	    database_open(path, &options, &database, &fixture.cause), STORE_OK);
	cr_assert_eq(
	    migration_run(database, &fixture.cause), STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "write-ahead logs");
	database_close(database);
}

/* What a server of the first schema left. */
Test(migration, gives_tenants_of_the_first_schema_the_usual_policy)
{
	cr_assert_eq(migrate(), STORE_OK);
	execute("ALTER TABLE tenants DROP COLUMN policy;"
		"PRAGMA user_version = 1;"
		"INSERT INTO users VALUES ('" ADA "', 'Ada', 'a@b.c', NULL,"
		" 1, 0);"
		"INSERT INTO tenants (uuid, name, user_id, created_at)"
		" VALUES ('" HOME "', 'Home', '" ADA "', 0)");
	cr_assert_eq(migrate(), STORE_OK, "%s", fixture.cause.text);
	cr_assert_eq(number("PRAGMA user_version"), 2);
	cr_assert_eq(
	    number("SELECT policy = 'last_write_wins' FROM tenants"), 1);
	execute("UPDATE tenants SET policy = 'error'");
	cr_assert_eq(migrate(), STORE_OK);
	cr_assert_eq(number("SELECT policy = 'error' FROM tenants"), 1);
}
