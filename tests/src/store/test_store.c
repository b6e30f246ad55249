/*
 * users.db as a whole: its health, and when it may be opened.
 */
#include "src/store/store.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/fixture.h"
#include "tests/src/faults.h"

TestSuite(store, .init = fixture_files, .fini = fixture_close);

static sqlite3 *
other_process(const char *sql)
{
	sqlite3 *handle;

	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
	return (handle);
}

static enum store_result
health(const char **wrong)
{
	return (store_health(fixture.store, wrong, &fixture.cause));
}

Test(store, is_healthy_and_writes_nothing_to_show_it)
{
	const char *wrong;
	sqlite3 *handle;

	cr_assert_eq(health(&wrong), STORE_OK);
	handle = other_process("SELECT 1 / (checked_at = 0) FROM health");
	cr_assert_eq(sqlite3_total_changes(handle), 0);
	sqlite3_close(handle);
	cr_assert_eq(health(&wrong), STORE_OK);
}

Test(store, is_busy_while_another_process_writes)
{
	sqlite3 *handle = other_process("BEGIN IMMEDIATE");
	const char *wrong;

	cr_assert_eq(health(&wrong), STORE_BUSY);
	cr_assert_str_eq(wrong, "users.db is busy");
	cr_assert_contains(fixture.cause.text, "locked");
	sqlite3_close(handle);
	cr_assert_eq(health(&wrong), STORE_OK);
}

Test(store, is_unwell_behind_another_versions_migration)
{
	sqlite3 *handle = other_process("PRAGMA user_version = 99");
	const char *wrong;

	cr_assert_eq(health(&wrong), STORE_CONFLICT);
	cr_assert_contains(wrong, "schema of another version");
	cr_assert_contains(fixture.cause.text, "schema 99, not 1");
	sqlite3_close(handle);
}

Test(store, is_unwell_when_it_cannot_be_read)
{
	sqlite3 *handle = other_process("UPDATE health SET checked_at = 1");
	const char *wrong;

	fault_set("pread64", EACCES);
	cr_assert_eq(
	    health(&wrong), STORE_UNAVAILABLE, "%s", fixture.cause.text);
	cr_assert_str_eq(wrong, "users.db cannot be written");
	fault_clear();
	sqlite3_close(handle);
}

Test(store, is_not_opened_before_it_is_migrated)
{
	struct store *store;

	cr_assert_eq(store_open(path_in_folder("other.db"), &fixture.settings,
			 &store, &fixture.cause),
	    STORE_UNAVAILABLE);
	write_file(path_in_folder("other.db"), "", 0);
	cr_assert_eq(store_open(path_in_folder("other.db"), &fixture.settings,
			 &store, &fixture.cause),
	    STORE_DAMAGED);
}

Test(store, in_memory_needs_no_migration)
{
	struct store *store;

	cr_assert_eq(store_open(DATABASE_IN_MEMORY, &fixture.settings, &store,
			 &fixture.cause),
	    STORE_OK);
	store_close(store);
	store_close(NULL);
}

static void
open_with_health_of(int milliseconds)
{
	store_close(fixture.store);
	fixture.settings.health_milliseconds = milliseconds;
	fixture_store_open(fixture.users);
}

Test(store, checks_its_health_no_more_often_than_asked)
{
	const char *wrong;
	sqlite3 *handle;

	open_with_health_of(60000);
	cr_assert_eq(health(&wrong), STORE_OK);
	handle = other_process("BEGIN IMMEDIATE");
	cr_assert_eq(health(&wrong), STORE_OK, "it was well a moment ago");
	sqlite3_close(handle);
}

Test(store, is_unwell_at_once_when_a_write_fails)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const char *wrong, *taken;

	open_with_health_of(50);
	cr_assert_eq(health(&wrong), STORE_OK);
	fault_set("pwrite64", ENOSPC);
	cr_assert_eq(
	    store_user_insert(fixture.store, &ada, &taken), STORE_FULL);
	fault_clear();
	cr_assert_eq(health(&wrong), STORE_FULL);
	cr_assert_str_eq(wrong, "users.db cannot be written");
	cr_assert_contains(fixture.cause.text, "full");
	cr_assert_eq(health(&wrong), STORE_FULL);
	usleep(60000);
	cr_assert_eq(health(&wrong), STORE_OK);
}

Test(store, has_a_thread_for_its_checkpoints)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const char *taken;

	store_close(fixture.store);
	fixture.settings.checkpoints = true;
	fixture_store_open(fixture.users);
	cr_assert_eq(store_user_insert(fixture.store, &ada, &taken), STORE_OK);
	cr_assert(store_keeps_up(fixture.store));
}
