/*
 * Whether users.db can be written: what a look finds, how long it counts,
 * and what is told of it.
 */
#include "src/store/health.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/fixture.h"
#include "tests/src/faults.h"

TestSuite(health, .init = fixture_files, .fini = fixture_close);

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
	health_look(fixture.health, fixture.store);
	return (health_tell(fixture.health, wrong, &fixture.cause));
}

Test(health, is_well_and_writes_nothing_to_show_it)
{
	const char *wrong;
	sqlite3 *handle;

	cr_assert_eq(health(&wrong), STORE_OK);
	handle = other_process("SELECT 1 / (checked_at = 0) FROM health");
	cr_assert_eq(sqlite3_total_changes(handle), 0);
	sqlite3_close(handle);
	cr_assert_eq(health(&wrong), STORE_OK);
}

Test(health, is_busy_while_another_process_writes)
{
	sqlite3 *handle = other_process("BEGIN IMMEDIATE");
	const char *wrong;

	cr_assert_eq(health(&wrong), STORE_BUSY);
	cr_assert_str_eq(wrong, "users.db is busy");
	cr_assert_contains(fixture.cause.text, "locked");
	sqlite3_close(handle);
	cr_assert_eq(health(&wrong), STORE_OK);
}

Test(health, is_unwell_behind_another_versions_migration)
{
	sqlite3 *handle = other_process("PRAGMA user_version = 99");
	const char *wrong;

	cr_assert_eq(health(&wrong), STORE_CONFLICT);
	cr_assert_contains(wrong, "schema of another version");
	cr_assert_contains(fixture.cause.text, "schema 99, not 2");
	sqlite3_close(handle);
}

Test(health, is_unwell_when_it_cannot_be_read)
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

static void
let_count(int milliseconds)
{
	health_close(fixture.health);
	fixture.health = health_open(milliseconds);
}

Test(health, checks_its_health_no_more_often_than_asked)
{
	const char *wrong;
	sqlite3 *handle;

	let_count(60000);
	cr_assert_eq(health(&wrong), STORE_OK);
	handle = other_process("BEGIN IMMEDIATE");
	cr_assert_eq(health(&wrong), STORE_OK, "it was well a moment ago");
	sqlite3_close(handle);
}

Test(health, is_unwell_at_once_when_a_write_fails)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const char *wrong, *taken;

	let_count(50);
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

Test(health, is_unwell_when_nobody_looks)
{
	const char *wrong;

	cr_assert_eq(
	    health_tell(fixture.health, &wrong, &fixture.cause), STORE_BUSY);
	cr_assert_str_eq(wrong, "writes do not get through");
	let_count(2);
	cr_assert_eq(health(&wrong), STORE_OK);
	usleep(20000);
	cr_assert_eq(
	    health_tell(fixture.health, &wrong, &fixture.cause), STORE_BUSY);
	cr_assert_contains(fixture.cause.text, "nobody looked");
	cr_assert_eq(health(&wrong), STORE_OK);
	health_close(NULL);
}
