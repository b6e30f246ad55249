/*
 * What lies in the folder at a start: finished, put aside, or reported.
 */
#include <errno.h>
#include <sqlite3.h>

#include "src/session/parts.h"
#include "src/store/image.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static void
init(void)
{
	fixture_files();
	add_tenant(HOME);
}

TestSuite(recovery, .init = init, .fini = fixture_close);

static void
recover(void)
{
	fixture.log[0] = '\0';
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK, "%s",
	    sessions_cause(fixture.sessions));
}

static char *
put(const char *name)
{
	char *path = path_in_folder("tenant_databases/%s", name);

	write_file(path, "x", 1);
	return (path);
}

/* Whether orphans/ has a file of that name, behind the time. */
static bool
is_orphan(const char *name)
{
	struct folder folder;
	char command[512];

	cr_assert_eq(
	    folder_open(&folder, fixture.tenants, &fixture.cause), STORE_OK);
	folder_close(&folder);
	snprintf(command, sizeof(command),
	    "ls %s/orphans/*_%s >/dev/null"
	    " 2>&1",
	    fixture.tenants, name);
	return (system(command) == 0);
}

static void
execute(const char *sql)
{
	sqlite3 *handle;

	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	sqlite3_busy_timeout(handle, 1000);
	cr_assert_eq(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK,
	    "%s", sqlite3_errmsg(handle));
	sqlite3_close(handle);
}

Test(recovery, has_nothing_to_say_of_what_is_right)
{
	put("README.md");
	recover();
	cr_assert_str_eq(fixture.log, "");
	cr_assert(file_exists(path_in_folder("tenant_databases/README.md")));
	cr_assert(file_exists(tenant_path(HOME)));
}

Test(recovery, puts_aside_what_no_row_explains)
{
	put("tenant_" WORK ".db");
	put("tenant_" WORK ".db-wal");
	put("tenant_backup.db");
	put("tenant_" HOME ".db.bak");
	put("tenant_");
	recover();
	cr_assert(is_orphan("tenant_" WORK ".db"));
	cr_assert(is_orphan("tenant_" WORK ".db-wal"));
	cr_assert(is_orphan("tenant_backup.db"));
	cr_assert(is_orphan("tenant_" HOME ".db.bak"));
	cr_assert(is_orphan("tenant_"));
	cr_assert(file_exists(tenant_path(HOME)));
	cr_assert_contains(fixture.log,
	    "tenant_" WORK ".db: no row explains"
	    " it, moved to orphans");
	recover();
	cr_assert_str_eq(fixture.log, "");
}

Test(recovery, puts_aside_a_file_that_comes_back_from_the_dead)
{
	struct uuid home = uuid_of(HOME);

	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	put("tenant_" HOME ".db");
	recover();
	cr_assert(is_orphan("tenant_" HOME ".db"));
}

Test(recovery, unlinks_temporary_files)
{
	put("tenant_" WORK ".db.new");
	recover();
	cr_assert_str_eq(fixture.log,
	    "tenant_" WORK ".db.new: temporary,"
	    " unlinked\n");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" WORK ".db.new")));
}

Test(recovery, unlinks_a_log_that_a_deletion_left)
{
	struct uuid home = uuid_of(HOME);

	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	put("tenant_" HOME ".db-wal");
	put("tenant_" HOME ".db-shm");
	recover();
	cr_assert_contains(fixture.log,
	    "db-wal: left by a deletion,"
	    " unlinked");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-shm")));
}

Test(recovery, leaves_a_log_beside_its_file)
{
	put("tenant_" HOME ".db-wal");
	put("tenant_" HOME ".db-journal");
	recover();
	cr_assert_str_eq(fixture.log, "");
	cr_assert(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
}

Test(recovery, tells_of_a_missing_file_and_saves_its_log)
{
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	put("tenant_" HOME ".db-wal");
	recover();
	cr_assert(is_orphan("tenant_" HOME ".db-wal"));
	cr_assert_contains(fixture.log,
	    "tenant " HOME ": is active, and its"
	    " file is missing");
	cr_assert_not(file_exists(tenant_path(HOME)), "nothing is invented");
}

Test(recovery, empties_the_trash_after_its_time)
{
	struct uuid home = uuid_of(HOME);
	char trash[512];

	strcpy(
	    trash, path_in_folder("tenant_databases/trash/tenant_" HOME ".db"));
	fixture.sessions->settings.trash_milliseconds = 60000;
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	recover();
	cr_assert_str_eq(fixture.log, "");
	cr_assert(file_exists(trash));
	execute("UPDATE tenants SET deleted_at = deleted_at - 60000");
	fault_set("unlinkat", EIO);
	recover();
	fault_clear();
	cr_assert_contains(fixture.log, "cannot be unlinked from the trash");
	recover();
	cr_assert_contains(fixture.log, "unlinked from the trash");
	cr_assert_not(file_exists(trash));
}

Test(recovery, empties_the_trash_of_a_log_that_is_left_alone)
{
	struct uuid home = uuid_of(HOME);

	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	put("trash/tenant_" HOME ".db-wal");
	recover();
	cr_assert_contains(fixture.log, "unlinked from the trash");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db-wal")));
}

Test(recovery, leaves_in_the_trash_what_it_did_not_put_there)
{
	put("trash/tenant_" WORK ".db");
	put("trash/tenant_" HOME ".db");
	put("trash/tenant_note");
	recover();
	cr_assert_str_eq(fixture.log, "");
	cr_assert(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" WORK ".db")));
	cr_assert(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db")));
}

Test(recovery, reports_what_it_cannot_do_and_goes_on)
{
	put("tenant_" WORK ".db.new");
	put("tenant_x");
	execute("UPDATE tenants SET state = 'creating'");
	fault_set("fsync", EIO);
	recover();
	cr_assert_contains(fixture.log,
	    HOME ": its creation cannot be"
		 " finished: fsync folder");
	cr_assert_contains(fixture.log,
	    "tenant_x: no row explains it, and"
	    " cannot be moved to orphans: fsync");
	fault_set("unlinkat", EIO);
	put("tenant_" WORK ".db.new");
	recover();
	cr_assert_contains(fixture.log, "temporary, cannot be unlinked");
	cr_assert_contains(fixture.log, HOME ": its creation was finished");
	fault_clear();
}

Test(recovery, leaves_the_log_of_a_deletion_that_waits)
{
	execute("UPDATE tenants SET state = 'deleting'");
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	put("tenant_" HOME ".db-wal");
	fault_set("renameat", EIO);
	recover();
	fault_clear();
	cr_assert_contains(fixture.log,
	    HOME ": its deletion cannot be"
		 " finished");
	cr_assert(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
	recover();
	cr_assert_contains(fixture.log, HOME ": its deletion was finished");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
}

Test(recovery, says_when_it_cannot_be_tried)
{
	fault_set("flock", ENOLCK);
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_UNAVAILABLE);
	fault_set("openat", EMFILE);
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_UNAVAILABLE);
	cr_assert_contains(sessions_cause(fixture.sessions), "list folder");
	fault_clear();
	execute("UPDATE health SET checked_at = 1");
	put("tenant_" WORK ".db");
	put("trash/tenant_" WORK ".db");
	fault_set("pread64", EACCES);
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_UNAVAILABLE);
	cr_assert_contains(sessions_cause(fixture.sessions), "disk I/O");
	fault_clear();
}

Test(recovery, in_silence_is_a_recovery_too)
{
	fixture.sessions->settings.report = NULL;
	put("tenant_x");
	recover();
	cr_assert(is_orphan("tenant_x"));
}

Test(recovery, while_serving_looks_only_at_what_was_begun)
{
	put("tenant_x");
	execute("UPDATE tenants SET state = 'deleting'");
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_OK);
	cr_assert_contains(fixture.log, HOME ": its deletion was finished");
	cr_assert(file_exists(path_in_folder("tenant_databases/tenant_x")));
}
