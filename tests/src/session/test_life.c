/*
 * A tenant from its creation to its end, alone and beside others who hold
 * its file.
 */
#include <errno.h>
#include <sqlite3.h>

#include "src/session/parts.h"
#include "src/store/image.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct uuid home;
static enum store_tenant_state state;
static int deleted;
static char steps[256];

static void
on_delete(void *context, const struct uuid *tenant)
{
	cr_assert_eq(context, &fixture);
	cr_assert_str_eq(tenant->text, HOME);
	deleted++;
}

static void
on_step(void *context, const char *step)
{
	cr_assert_eq(context, &fixture);
	if (strlen(steps) + strlen(step) + 2 < sizeof(steps))
		strcat(strcat(steps, step), " ");
}

static void
init(void)
{
	fixture_files();
	sessions_close(fixture.sessions);
	fixture.sessions_settings.on_delete = on_delete;
	fixture.sessions_settings.on_step = on_step;
	fixture_sessions_open();
	add_user(ADA, "ada@example.com");
	home = uuid_of(HOME);
}

TestSuite(life, .init = init, .fini = fixture_close);

static enum store_result
create(const char *uuid, const char *name, const char *owner)
{
	struct api_tenant tenant = tenant_of(uuid, name, owner);

	return (sessions_create(fixture.sessions, &tenant, &state));
}

static enum store_result
state_of(const struct uuid *tenant)
{
	int64_t deleted_at;

	return (store_tenant_state(fixture.store, tenant, &state, &deleted_at));
}

Test(life, begins_with_a_row_and_a_file)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_str_eq(steps, "make install activate ");
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_ACTIVE);
	cr_assert_eq(file_size(tenant_path(HOME)), STORE_IMAGE_SIZE);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
}

Test(life, begins_once)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_SAME);
	cr_assert_eq(create(HOME, "Work", ADA), STORE_CONFLICT);
	cr_assert_eq(state, STORE_TENANT_ACTIVE);
	cr_assert_str_eq(steps, "make install activate ");
}

Test(life, needs_a_user)
{
	cr_assert_eq(create(HOME, "Home", NOBODY), STORE_NOT_FOUND);
	cr_assert_eq(state_of(&home), STORE_NOT_FOUND);
	cr_assert_not(file_exists(tenant_path(HOME)));
}

Test(life, ends_without_a_file_and_with_a_row)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(create(WORK, "Work", ADA), STORE_OK);
	steps[0] = '\0';
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_str_eq(steps, "mark tell fold discard end purge ");
	cr_assert_eq(deleted, 1);
	cr_assert_not(file_exists(tenant_path(HOME)));
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db")));
	cr_assert(file_exists(tenant_path(WORK)), "others are untouched");
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_DELETED);
}

Test(life, ends_once)
{
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_NOT_FOUND);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_NOT_FOUND);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_CONFLICT);
	cr_assert_eq(state, STORE_TENANT_DELETED);
}

Test(life, leaves_its_file_in_the_trash_for_a_while)
{
	sessions_close(fixture.sessions);
	fixture.sessions_settings.trash_milliseconds = 60000;
	fixture_sessions_open();
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_eq(file_size(path_in_folder(
			 "tenant_databases/trash/tenant_" HOME ".db")),
	    STORE_IMAGE_SIZE);
}

/* A row of somebody else, in the log of the tenant's database only. */
static sqlite3 *
write_to_log(void)
{
	sqlite3 *handle;

	cr_assert_eq(sqlite3_open(tenant_path(HOME), &handle), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(handle,
			 "CREATE TABLE t (a);"
			 " INSERT INTO t VALUES (1)",
			 NULL, NULL, NULL),
	    SQLITE_OK);
	return (handle);
}

Test(life, ends_while_another_process_has_the_file_open)
{
	sqlite3 *other;

	sessions_close(fixture.sessions);
	fixture.sessions_settings.trash_milliseconds = 60000;
	fixture_sessions_open();
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	other = write_to_log();
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_eq(file_size(path_in_folder(
			 "tenant_databases/trash/tenant_" HOME ".db")),
	    2 * STORE_IMAGE_SIZE, "the log was folded in");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
	cr_assert_eq(sqlite3_exec(other, "SELECT * FROM t", NULL, NULL, NULL),
	    SQLITE_OK);
	sqlite3_close(other);
}

Test(life, waits_for_a_reader_and_goes_on_with_the_next_try)
{
	sqlite3_stmt *statement;
	sqlite3 *other;

	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	other = write_to_log();
	sqlite3_prepare_v2(other, "SELECT * FROM t", -1, &statement, NULL);
	cr_assert_eq(sqlite3_step(statement), SQLITE_ROW);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_BUSY);
	cr_assert_contains(sessions_cause(fixture.sessions), "locked");
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_DELETING);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_CONFLICT);
	sqlite3_finalize(statement);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_eq(deleted, 2, "told again, for it does no harm");
	sqlite3_close(other);
}

Test(life, ends_when_the_file_is_gone_already)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
}

Test(life, ends_and_keeps_a_file_that_was_not_its_own)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	write_file(tenant_path(HOME), "precious", 8);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_not(file_exists(tenant_path(HOME)));
	cr_assert_contains(fixture.log,
	    "tenant_" HOME ".db: is not its"
	    " tenant's database, moved to orphans");
}

Test(life, ends_when_the_file_is_damaged)
{
	unsigned char image[STORE_IMAGE_SIZE];

	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	store_image_write(&home, image);
	memset(image + 16, 0xee, 40);
	write_file(tenant_path(HOME), image, sizeof(image));
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_not(file_exists(tenant_path(HOME)));
}

Test(life, does_not_end_while_this_process_uses_it)
{
	struct folder_identity file;
	struct database *database;
	struct handle *handle;

	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(sessions_database(fixture.sessions, &home, false,
			 &database, &file, &fixture.cause),
	    STORE_OK);
	handle = cache_add(&fixture.sessions->cache, &home, database, &file);
	cache_take(handle);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_BUSY);
	cr_assert_contains(sessions_cause(fixture.sessions), "in use");
	cache_give(&fixture.sessions->cache, handle);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
}

Test(life, does_not_overwrite_a_file_that_nobody_can_explain)
{
	write_file(tenant_path(HOME), "precious", 8);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(file_size(tenant_path(HOME)), STORE_IMAGE_SIZE);
	cr_assert_contains(fixture.log, "moved to orphans");
}

Test(life, does_not_begin_where_a_file_cannot_be_moved_away)
{
	write_file(tenant_path(HOME), "precious", 8);
	fault_set("renameat", EIO);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_UNAVAILABLE);
	fault_clear();
	cr_assert_contains(fixture.log, "cannot be moved to orphans");
	cr_assert_eq(state_of(&home), STORE_NOT_FOUND);
}

Test(life, waits_for_whoever_has_the_lock)
{
	struct folder folder;

	cr_assert_eq(create(WORK, "Work", ADA), STORE_OK);
	cr_assert_eq(
	    folder_open(&folder, fixture.tenants, &fixture.cause), STORE_OK);
	cr_assert_eq(folder_lock(&folder, 0, &fixture.cause), STORE_OK);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_BUSY);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_BUSY);
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_BUSY);
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_OK, "later");
	folder_close(&folder);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
}

Test(life, in_memory_is_the_same)
{
	sessions_close(fixture.sessions);
	fixture.sessions_settings.folder = DATABASE_IN_MEMORY;
	fixture_sessions_open();
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_SAME);
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK);
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_OK);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_NOT_FOUND);
}

Test(life, in_memory_is_taken_back_too)
{
	sessions_close(fixture.sessions);
	fixture.sessions_settings.folder = DATABASE_IN_MEMORY;
	fixture_sessions_open();
	/* The row's commit goes well, that of its activation does not. */
	fault = (struct fault){
		.function = "fdatasync", .error = EIO, .before = 1, .once = true
	};
	cr_assert_eq(create(HOME, "Home", ADA), STORE_UNAVAILABLE);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
	cr_assert_eq(state_of(&home), STORE_NOT_FOUND);
}
