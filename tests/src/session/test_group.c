/*
 * Writes in groups: what they share, and how each of them may fail alone.
 */
#include <errno.h>
#include <sqlite3.h>

#include "src/session/parts.h"
#include "src/store/image.h"
#include "src/store/statement.h"
#include "src/writes.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"
#include "tests/src/rival.h"

static struct uuid home, work;
static enum store_tenant_state state;
static int synced;

static void
on_step(void *context, const char *step)
{
	(void)context;
	synced += strcmp(step, "activate") == 0;
}

static void
init(void)
{
	fixture_files();
	fixture.sessions->settings.on_step = on_step;
	add_user(ADA, "ada@example.com");
	home = uuid_of(HOME);
	work = uuid_of(WORK);
}

TestSuite(group, .init = init, .fini = fixture_close);

static void
begin(void)
{
	writes.begin(fixture.call.application);
}

static void
end(void)
{
	writes.end(fixture.call.application);
}

static enum store_result
create_of(const char *uuid, const char *name)
{
	struct api_tenant tenant = tenant_of(uuid, name, ADA);
	enum store_result result;

	writes.enter(fixture.call.application);
	result = sessions_create(fixture.sessions, &tenant, &state);
	writes.leave(fixture.call.application,
	    result == STORE_OK || result == STORE_SAME);
	return (result);
}

#define create(uuid) create_of(uuid, "Household")

static enum store_result
delete_one(const struct uuid *tenant)
{
	enum store_result result;

	writes.enter(fixture.call.application);
	result = sessions_delete(fixture.sessions, tenant);
	writes.leave(fixture.call.application, result == STORE_OK);
	return (result);
}

/* The status that its client gets; 0: its own answer. */
static int
status_of(unsigned number)
{
	struct call *call = fixture_call();

	if (writes.result(call->application, number, call))
		return (0);
	return (failure_rows[call->failure.kind].status);
}

static enum store_result
state_of(const struct uuid *tenant)
{
	int64_t deleted_at;

	return (store_tenant_state(fixture.store, tenant, &state, &deleted_at));
}

static void
expect_active(const struct uuid *tenant)
{
	cr_assert_eq(state_of(tenant), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_ACTIVE);
	cr_assert_eq(file_size(tenant_path(tenant->text)), STORE_IMAGE_SIZE);
}

static void
expect_nothing(const struct uuid *tenant)
{
	cr_assert_eq(state_of(tenant), STORE_NOT_FOUND);
	cr_assert_not(file_exists(tenant_path(tenant->text)));
}

Test(group, creates_at_its_end)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(WORK), STORE_OK);
	cr_assert_not(file_exists(tenant_path(HOME)));
	end();
	expect_active(&home);
	expect_active(&work);
	cr_assert_eq(status_of(0), 0);
	cr_assert_eq(status_of(1), 0);
	cr_assert_eq(synced, 2);
}

Test(group, lets_no_other_process_pass_until_it_is_released)
{
	struct turnstile *turnstile = turnstile_make(2);
	struct rival rival;

	rival_begin(&rival, turnstile);
	fixture.sessions->settings.database.turnstile = turnstile;
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	end();
	cr_assert_not(rival_may_pass(&rival));
	writes.release(fixture.call.application);
	cr_assert(rival_may_pass(&rival));
	fixture.sessions->settings.database.turnstile = NULL;
	rival_end(&rival);
	turnstile_free(turnstile);
}

Test(group, creates_a_user_and_a_tenant_together)
{
	struct api_user bob = user_of(BOB, "Bob", "bob@example.com");
	struct api_tenant tenant = tenant_of(WORK, "Work", BOB);
	const char *taken;

	begin();
	writes.enter(fixture.call.application);
	cr_assert_eq(store_user_insert(fixture.store, &bob, &taken), STORE_OK);
	writes.leave(fixture.call.application, true);
	writes.enter(fixture.call.application);
	cr_assert_eq(
	    sessions_create(fixture.sessions, &tenant, &state), STORE_OK);
	writes.leave(fixture.call.application, true);
	end();
	cr_assert_eq(status_of(0), 0);
	cr_assert_eq(status_of(1), 0);
	expect_active(&work);
}

Test(group, creates_a_tenant_once)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(HOME), STORE_SAME);
	cr_assert_eq(create_of(HOME, "Other"), STORE_CONFLICT);
	end();
	expect_active(&home);
	for (unsigned i = 0; i < 3; i++)
		cr_assert_eq(status_of(i), 0);
	cr_assert_eq(synced, 1);
}

Test(group, fails_for_all_who_share_a_creation)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(HOME), STORE_SAME);
	fault = (struct fault){
		.function = "write", .error = ENOSPC, .once = true
	};
	end();
	fault_clear();
	cr_assert_eq(status_of(0), 507);
	cr_assert_eq(status_of(1), 507);
	expect_nothing(&home);
}

Test(group, fails_alone_where_one_file_fails)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(WORK), STORE_OK);
	fault = (struct fault){
		.function = "write", .error = ENOSPC, .once = true
	};
	end();
	fault_clear();
	cr_assert_eq(status_of(0), 507);
	cr_assert_eq(status_of(1), 0);
	expect_nothing(&home);
	expect_active(&work);
}

Test(group, fails_for_all_where_the_folder_fails)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(WORK), STORE_OK);
	fault = (struct fault){
		.function = "fsync", .error = EIO, .before = 2, .once = true
	};
	end();
	fault_clear();
	cr_assert_eq(status_of(0), 503);
	cr_assert_eq(status_of(1), 503);
	expect_nothing(&home);
	expect_nothing(&work);
}

Test(group, makes_no_file_where_the_commit_fails)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	fault = (struct fault){
		.function = "fdatasync", .error = EIO, .once = true
	};
	end();
	fault_clear();
	cr_assert_eq(status_of(0), 503);
	expect_nothing(&home);
	cr_assert_eq(synced, 0);
}

Test(group, makes_no_file_for_an_operation_that_failed)
{
	struct api_tenant tenant = tenant_of(HOME, "Household", ADA);

	begin();
	writes.enter(fixture.call.application);
	cr_assert_eq(
	    sessions_create(fixture.sessions, &tenant, &state), STORE_OK);
	writes.leave(fixture.call.application, false);
	cr_assert_eq(create(WORK), STORE_OK);
	end();
	expect_nothing(&home);
	expect_active(&work);
}

Test(group, deletes_at_its_end)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(WORK), STORE_OK);
	end();
	begin();
	cr_assert_eq(delete_one(&home), STORE_OK);
	cr_assert_eq(delete_one(&home), STORE_NOT_FOUND);
	cr_assert_eq(create(HOME), STORE_CONFLICT);
	cr_assert(file_exists(tenant_path(HOME)));
	end();
	for (unsigned i = 0; i < 3; i++)
		cr_assert_eq(status_of(i), 0);
	cr_assert_not(file_exists(tenant_path(HOME)));
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_DELETED);
	expect_active(&work);
}

Test(group, does_not_delete_what_it_creates)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(delete_one(&home), STORE_BUSY);
	cr_assert_contains(
	    sessions_cause(fixture.sessions), "is being created");
	end();
	expect_active(&home);
}

Test(group, fails_alone_where_one_deletion_fails)
{
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(create(WORK), STORE_OK);
	end();
	begin();
	cr_assert_eq(delete_one(&home), STORE_OK);
	cr_assert_eq(delete_one(&work), STORE_OK);
	fault = (struct fault){
		.function = "renameat", .error = EIO, .once = true
	};
	end();
	fault_clear();
	cr_assert_eq(status_of(0), 503);
	cr_assert_eq(status_of(1), 0);
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_DELETING);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
}

Test(group, is_full_before_it_takes_too_long)
{
	char uuid[UUID_TEXT_SIZE];
	int made = 0;

	begin();
	while (!writes.full(fixture.call.application) && made < 1000) {
		snprintf(uuid, sizeof(uuid), "%08x-0000-4000-8000-000000000000",
		    made++);
		cr_assert_eq(create(uuid), STORE_OK);
	}
	cr_assert_lt(made, 100);
	end();
	for (int i = 0; i < made; i++)
		cr_assert_eq(status_of((unsigned)i), 0);
	cr_assert_eq(synced, made);
}

Test(group, is_full_with_as_many_operations_as_it_may_have)
{
	fixture.sessions->settings.group = 2;
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_not(writes.full(fixture.call.application));
	cr_assert_eq(create(WORK), STORE_OK);
	cr_assert(writes.full(fixture.call.application));
	end();
}

/* Each database is a sync. */
Test(group, is_full_before_it_has_too_many_databases)
{
	struct database_options options = {
		.settings = &fixture.settings,
		.create = true,
		.cache_kibibytes = 64,
	};
	struct database *databases[100];
	int count = 0;

	begin();
	while (!writes.full(fixture.call.application) && count < 100) {
		cr_assert_eq(database_open(path_in_folder("%d.db", count),
				 &options, &databases[count], &fixture.cause),
		    STORE_OK);
		writes.enter(fixture.call.application);
		cr_assert_eq(statement_run(statement_begin(databases[count++],
				 "CREATE TABLE t (a INTEGER)")),
		    STORE_OK);
		writes.leave(fixture.call.application, true);
	}
	cr_assert_gt(count, 1);
	cr_assert_lt(count, 100);
	end();
	for (int i = 0; i < count; i++) {
		cr_assert_eq(status_of((unsigned)i), 0);
		database_close(databases[i]);
	}
}

Test(group, keeps_others_out_until_its_end)
{
	struct folder folder;

	cr_assert_eq(
	    folder_open(&folder, fixture.tenants, &fixture.cause), STORE_OK);
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	cr_assert_eq(folder_lock(&folder, 0, &fixture.cause), STORE_BUSY);
	end();
	cr_assert_eq(folder_lock(&folder, 0, &fixture.cause), STORE_OK);
	begin();
	cr_assert_eq(create(WORK), STORE_BUSY);
	end();
	folder_close(&folder);
	expect_active(&home);
}

Test(group, is_always_ready_without_a_thread)
{
	cr_assert(writes.ready(fixture.call.application));
}

Test(group, without_a_batch_commits_each_row)
{
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	fixture.settings.batch = NULL;
	fixture.sessions_settings.database = fixture.settings;
	fixture_store_open(fixture.users);
	fixture_sessions_open();
	(void)fixture_call();
	begin();
	cr_assert_eq(create(HOME), STORE_OK);
	end();
	cr_assert_eq(status_of(0), 0);
	expect_active(&home);
}

Test(group, knows_a_file_that_nobody_has_opened)
{
	begin();
	cr_assert_eq(create(WORK), STORE_OK);
	end();
	cr_assert(folder_is_fresh(&fixture.sessions->folder, &work));
	write_file(
	    path_in_folder("tenant_databases/tenant_" WORK ".db-wal"), "", 0);
	cr_assert_not(folder_is_fresh(&fixture.sessions->folder, &work));
}
