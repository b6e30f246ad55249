/*
 * From the name of a tenant to its open database, and each way in which
 * that is refused.
 */
#include "src/session/session.h"

#include <errno.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include "src/session/parts.h"
#include "src/store/image.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct tenant_session *session;
static struct uuid home, work;

static void
init(void)
{
	fixture_files();
	add_tenant(HOME);
	add_tenant(WORK);
	home = uuid_of(HOME);
	work = uuid_of(WORK);
}

static void
init_memory(void)
{
	fixture_memory();
	add_tenant(HOME);
	home = uuid_of(HOME);
}

TestSuite(session, .init = init, .fini = fixture_close);
TestSuite(session_in_memory, .init = init_memory, .fini = fixture_close);

static bool
try(const struct uuid *path, const struct uuid *header)
{
	session = NULL;
	return (session_open(
	    fixture_call(), fixture.sessions, path, header, &session));
}

static void
expect_failure(enum failure_kind kind, const char *cause)
{
	cr_assert_not(try(&home, NULL));
	cr_assert_null(session);
	cr_assert_eq(fixture.call.failure.kind, kind, "%s",
	    fixture.call.failure.detail.bytes);
	if (cause != NULL)
		cr_assert_contains(fixture.call.failure.cause.bytes, cause);
	cr_assert_null(strstr(fixture.call.failure.detail.bytes, ".db"));
}

static void
open_and_close(const struct uuid *tenant)
{
	cr_assert(try(tenant, NULL), "%s", fixture.call.failure.cause.bytes);
	session_close(session);
}

Test(session, is_opened_by_path_or_header)
{
	cr_assert(try(&home, NULL));
	cr_assert_str_eq(session_tenant(session)->uuid.text, HOME);
	cr_assert_str_eq(session_tenant(session)->name.bytes, "Household");
	cr_assert_str_eq(session_tenant(session)->user_id.text, ADA);
	cr_assert_str_eq(fixture.call.tenant.bytes, HOME);
	session_close(session);
	cr_assert(try(NULL, &work));
	cr_assert_str_eq(session_tenant(session)->uuid.text, WORK);
	session_close(session);
	cr_assert(try(&work, &work));
	session_close(session);
}

Test(session, refuses_two_tenants)
{
	cr_assert_not(try(&home, &work));
	cr_assert_eq(fixture.call.failure.kind, FAILURE_BAD_REQUEST);
	cr_assert_str_eq(fixture.call.failure.code, "tenant_mismatch");
	cr_assert_str_eq(fixture.call.tenant.bytes, HOME);
}

Test(session, refuses_no_tenant)
{
	cr_assert_not(try(NULL, NULL));
	cr_assert_eq(fixture.call.failure.kind, FAILURE_BAD_REQUEST);
	cr_assert_str_eq(fixture.call.failure.code, "tenant_missing");
	cr_assert_null(fixture.call.tenant.bytes);
}

Test(session, does_not_find_an_unknown_tenant)
{
	struct uuid nobody = uuid_of(NOBODY);

	cr_assert_not(try(&nobody, NULL));
	cr_assert_eq(fixture.call.failure.kind, FAILURE_NOT_FOUND);
	cr_assert_str_eq(fixture.call.tenant.bytes, NOBODY);
}

static void
set_state(const char *state)
{
	sqlite3 *handle;
	char sql[128];

	snprintf(sql, sizeof(sql), "UPDATE tenants SET state = '%s'", state);
	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(handle);
}

Test(session, is_only_for_active_tenants)
{
	static const char *const states[] = { "creating", "deleting",
		"deleted" };

	open_and_close(&home);
	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++) {
		set_state(states[i]);
		expect_failure(FAILURE_NOT_FOUND, NULL);
	}
	set_state("active");
	open_and_close(&home);
}

/* Deletes HOME in a process of its own. */
static void
delete_elsewhere(void)
{
	pid_t child = fork();
	int status;

	cr_assert_neq(child, -1);
	if (child == 0) {
		fixture_store_open(fixture.users);
		fixture_sessions_open();
		_exit(sessions_delete(fixture.sessions, &home) != STORE_OK);
	}
	cr_assert_eq(waitpid(child, &status, 0), child);
	cr_assert_eq(status, 0);
}

Test(session, is_refused_once_another_process_deleted_the_tenant)
{
	open_and_close(&home);
	delete_elsewhere();
	expect_failure(FAILURE_NOT_FOUND, NULL);
	cr_assert_not(file_exists(tenant_path(HOME)));
	open_and_close(&work);
}

Test(session, goes_on_while_another_process_deletes_the_tenant)
{
	int64_t bytes;

	cr_assert(try(&home, NULL));
	cr_assert(session_database_bytes(&fixture.call, session, &bytes));
	delete_elsewhere();
	cr_assert(session_database_bytes(&fixture.call, session, &bytes));
	session_close(session);
	expect_failure(FAILURE_NOT_FOUND, NULL);
	sessions_forget(fixture.sessions, &home);
	cr_assert_not(file_exists(tenant_path(HOME)));
}

Test(session, keeps_its_handle_open)
{
	struct database *database;

	cr_assert(try(&home, NULL));
	database = session_database(session);
	session_close(session);
	cr_assert(try(&home, NULL));
	cr_assert_eq(session_database(session), database);
	session_close(session);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
}

Test(session, keeps_no_more_handles_than_allowed)
{
	fixture.sessions->cache.capacity = 1;
	open_and_close(&home);
	open_and_close(&work);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
	open_and_close(&home);
}

Test(session, is_refused_when_all_handles_are_in_use)
{
	struct tenant_session *first;

	fixture.sessions->cache.capacity = 1;
	cr_assert(
	    session_open(&fixture.call, fixture.sessions, &work, NULL, &first));
	session = NULL;
	cr_assert_not(session_open(
	    &fixture.call, fixture.sessions, &home, NULL, &session));
	cr_assert_eq(fixture.call.failure.kind, FAILURE_UNAVAILABLE);
	cr_assert_eq(fixture.call.failure.retry_after, 1);
	cr_assert_contains(
	    fixture.call.failure.cause.bytes, "all 1 handles are in use");
	session_close(first);
	open_and_close(&home);
}

Test(session, is_refused_when_the_file_is_missing)
{
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	expect_failure(FAILURE_UNAVAILABLE, "is missing");
	cr_assert_not(file_exists(tenant_path(HOME)), "nothing is created");
	open_and_close(&work);
}

Test(session, notices_that_the_file_went_away_under_its_handle)
{
	open_and_close(&home);
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	expect_failure(FAILURE_UNAVAILABLE, "is missing");
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
}

Test(session, opens_a_file_anew_that_was_replaced)
{
	unsigned char image[STORE_IMAGE_SIZE];
	struct database *database;
	char restored[512];

	cr_assert(try(&home, NULL));
	database = session_database(session);
	cr_assert_eq(database_fold(database), STORE_OK);
	session_close(session);
	store_image_write(&home, image);
	strcpy(restored, path_in_folder("restored"));
	write_file(restored, image, sizeof(image));
	cr_assert_eq(rename(restored, tenant_path(HOME)), 0);
	cr_assert(try(&home, NULL));
	cr_assert(folder_same(&fixture.sessions->folder, &home,
	    &cache_find(&fixture.sessions->cache, &home)->file));
	session_close(session);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
}

Test(session, is_refused_when_the_file_is_another_tenants)
{
	unsigned char before[STORE_IMAGE_SIZE], after[STORE_IMAGE_SIZE];
	int file;

	store_image_write(&work, before);
	write_file(tenant_path(HOME), before, sizeof(before));
	expect_failure(FAILURE_UNAVAILABLE, "not this tenant's");
	file = open(tenant_path(HOME), O_RDONLY);
	cr_assert_eq(read(file, after, sizeof(after)), sizeof(after));
	cr_assert_arr_eq(before, after, sizeof(after));
	close(file);
	open_and_close(&work);
}

Test(session, is_refused_when_the_file_is_rubbish)
{
	write_file(tenant_path(HOME), "rubbish", 7);
	expect_failure(FAILURE_UNAVAILABLE, "not this tenant's");
	cr_assert_eq(file_size(tenant_path(HOME)), 7, "it is untouched");
	write_file(tenant_path(HOME), "", 0);
	expect_failure(FAILURE_UNAVAILABLE, "not this tenant's");
	cr_assert_eq(file_size(tenant_path(HOME)), 0, "it is untouched");
}

Test(session, is_refused_when_the_header_is_damaged)
{
	unsigned char image[STORE_IMAGE_SIZE];

	store_image_write(&home, image);
	memset(image + 16, 0xee, 40);
	write_file(tenant_path(HOME), image, sizeof(image));
	expect_failure(FAILURE_UNAVAILABLE, "not a database");
}

Test(session, is_refused_when_users_db_cannot_be_read)
{
	set_state("active");
	fault_set("pread64", EACCES);
	expect_failure(FAILURE_UNAVAILABLE, "users.db: disk I/O error");
	fault_clear();
	open_and_close(&home);
}

Test(session, is_closed_at_once_when_forgotten_idle)
{
	open_and_close(&home);
	sessions_forget(fixture.sessions, &home);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
	sessions_forget(fixture.sessions, &home);
	open_and_close(&home);
}

Test(session, is_closed_when_another_process_moved_its_file_away)
{
	open_and_close(&home);
	open_and_close(&work);
	sessions_close_idle(fixture.sessions);
	cr_assert_eq(sessions_handles(fixture.sessions), 2);
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	sessions_close_idle(fixture.sessions);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
}

Test(session, may_be_closed_by_another_thread)
{
	struct closer *closer = closer_begin();

	sessions_close(fixture.sessions);
	fixture.sessions_settings.closer = closer;
	fixture.sessions_settings.handles = 1;
	fixture_sessions_open();
	open_and_close(&home);
	open_and_close(&work);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
	sessions_close(fixture.sessions);
	closer_end(closer);
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
	fixture_sessions_open();
}

/* A shared index needs room; a reader who is alone needs none. */
Test(session, is_opened_alone_on_a_full_disk)
{
	fixture.sessions->settings.database.reads_only = true;
	fault = (struct fault){
		.function = "pwrite64", .error = ENOSPC, .once = true
	};
	open_and_close(&home);
	cr_assert_eq(sessions_handles(fixture.sessions), 0, "and closed");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/tenant_" HOME ".db-wal")));
	fault_clear();
	fixture.sessions->settings.database.reads_only = false;
	fault = (struct fault){
		.function = "pwrite64", .error = ENOSPC, .once = true
	};
	cr_assert_not(try(&home, NULL));
	fault_clear();
}

Test(session, is_closed_at_its_end_when_forgotten_in_use)
{
	int64_t bytes;

	cr_assert(try(&home, NULL));
	sessions_forget(fixture.sessions, &home);
	cr_assert_eq(sessions_handles(fixture.sessions), 1);
	cr_assert(session_database_bytes(&fixture.call, session, &bytes));
	session_close(session);
	cr_assert_eq(sessions_handles(fixture.sessions), 0);
}

Test(session, knows_the_size_of_its_database)
{
	int64_t bytes;

	cr_assert(try(&home, NULL));
	cr_assert(session_database_bytes(&fixture.call, session, &bytes));
	cr_assert_eq(bytes, STORE_IMAGE_SIZE);
	session_close(session);
}

Test(session, says_when_the_size_cannot_be_read)
{
	int64_t bytes;
	sqlite3 *other;

	cr_assert(try(&home, NULL));
	cr_assert_eq(sqlite3_open(tenant_path(HOME), &other), SQLITE_OK);
	sqlite3_exec(other, "CREATE TABLE t (a)", NULL, NULL, NULL);
	fault_set("pread64", EACCES);
	cr_assert_not(session_database_bytes(&fixture.call, session, &bytes));
	fault_clear();
	cr_assert_eq(fixture.call.failure.kind, FAILURE_UNAVAILABLE);
	session_close(session);
	sqlite3_close(other);
}

Test(session_in_memory, needs_no_file)
{
	int64_t bytes;

	cr_assert(try(&home, NULL));
	cr_assert(session_database_bytes(&fixture.call, session, &bytes));
	cr_assert_geq(bytes, 0);
	session_close(session);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	expect_failure(FAILURE_NOT_FOUND, NULL);
}

Test(session_in_memory, is_refused_when_its_database_is_gone)
{
	sessions_forget(fixture.sessions, &home);
	expect_failure(FAILURE_UNAVAILABLE, "is not in memory");
}

Test(sessions, say_why_they_cannot_be_opened, .init = fixture_folder,
    .fini = fixture_close)
{
	fixture_store_open(DATABASE_IN_MEMORY);
	write_file(fixture.tenants, "x", 1);
	cr_assert_eq(sessions_open(fixture.store, &fixture.sessions_settings,
			 &fixture.sessions, &fixture.cause),
	    STORE_UNAVAILABLE);
	cr_assert_contains(fixture.cause.text, "Not a directory");
	sessions_close(NULL);
}
