/*
 * Each call of the system fails in its turn, while a tenant is created and
 * while one is deleted: behind an error nothing is there, or the next try
 * goes on.
 */
#include <errno.h>

#include "src/session/parts.h"
#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static struct uuid home;
static enum store_tenant_state state;

static void
init(void)
{
	fixture_files();
	add_user(ADA, "ada@example.com");
	home = uuid_of(HOME);
}

TestSuite(life_faults, .init = init, .fini = fixture_close);

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

/*
 * Whatever call fails, each in its turn, nothing is there behind an error,
 * and the next try succeeds.
 */
static void
fail_each(const char *function, int error)
{
	char uuid[UUID_TEXT_SIZE];
	enum store_result result;
	struct uuid tenant;
	int before = 0;

	do {
		snprintf(uuid, sizeof(uuid), "%08x-0000-4000-8000-000000000000",
		    before);
		tenant = uuid_of(uuid);
		fault = (struct fault){ .function = function,
			.error = error,
			.before = before++,
			.once = true };
		result = create(uuid, "Home", ADA);
		if (fault.function != NULL)
			break;
		if (result == STORE_OK)
			continue;
		cr_assert_eq(state_of(&tenant), STORE_NOT_FOUND, "%s %d",
		    function, before);
		cr_assert_not(file_exists(tenant_path(uuid)));
		cr_assert_not(file_exists(
		    path_in_folder("tenant_databases/tenant_%s.db.new", uuid)));
		cr_assert_eq(create(uuid, "Home", ADA), STORE_OK, "%s",
		    sessions_cause(fixture.sessions));
	} while (before < 50);
	fault_clear();
	cr_assert_lt(before, 50);
	cr_assert_gt(before, 1, "%s is never called", function);
	sessions_close(fixture.sessions);
	fixture.log[0] = '\0';
	fixture_sessions_open();
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK);
	cr_assert_str_eq(fixture.log, "", "nothing was left to put right");
}

Test(life_faults, does_not_begin_in_part_when_the_disk_is_full)
{
	fail_each("write", ENOSPC);
}

Test(life_faults, does_not_begin_in_part_when_a_folder_cannot_be_synced)
{
	fail_each("fsync", EIO);
}

Test(life_faults, does_not_begin_in_part_when_a_name_cannot_be_given)
{
	fail_each("renameat", EIO);
}

Test(life_faults, does_not_begin_in_part_when_no_file_can_be_made)
{
	fail_each("openat", EMFILE);
}

Test(life_faults, does_not_begin_in_part_when_the_log_cannot_be_written)
{
	fail_each("pwrite64", ENOSPC);
}

Test(life_faults, does_not_begin_in_part_when_the_log_cannot_be_synced)
{
	fail_each("fdatasync", EIO);
}

Test(life_faults, begins_later_when_nothing_can_be_taken_back)
{
	fault = (struct fault){
		.function = "fdatasync", .error = EIO, .before = 1
	};
	cr_assert_eq(create(HOME, "Home", ADA), STORE_UNAVAILABLE);
	fault_clear();
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_CREATING);
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(state_of(&home), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_ACTIVE);
}

/* A deletion goes on from wherever it was stopped. */
static void
fail_each_deletion(const char *function, int error)
{
	char uuid[UUID_TEXT_SIZE];
	enum store_result result;
	struct uuid tenant;
	int before = 0;

	do {
		snprintf(uuid, sizeof(uuid), "%08x-0000-4000-8000-000000000000",
		    before);
		tenant = uuid_of(uuid);
		cr_assert_eq(create(uuid, "Home", ADA), STORE_OK);
		fault = (struct fault){ .function = function,
			.error = error,
			.before = before++,
			.once = true };
		result = sessions_delete(fixture.sessions, &tenant);
		if (fault.function != NULL)
			break;
		if (result == STORE_OK)
			continue;
		result = sessions_delete(fixture.sessions, &tenant);
		cr_assert_eq(result, STORE_OK, "%s %d: %s", function, before,
		    sessions_cause(fixture.sessions));
		cr_assert_not(file_exists(tenant_path(uuid)));
	} while (before < 50);
	fault_clear();
	cr_assert_lt(before, 50);
	cr_assert_gt(before, 1, "%s is never called", function);
}

Test(life_faults, does_not_end_in_part_when_its_file_cannot_be_moved)
{
	fail_each_deletion("renameat", EIO);
}

Test(life_faults, does_not_end_in_part_when_the_log_cannot_be_synced)
{
	fail_each_deletion("fdatasync", EIO);
}

Test(life_faults, does_not_end_in_part_when_a_folder_cannot_be_synced)
{
	fail_each_deletion("fsync", EIO);
}

Test(life_faults, does_not_end_in_part_when_its_file_cannot_be_looked_at)
{
	fail_each_deletion("openat", EMFILE);
}

Test(life_faults, ends_even_when_the_trash_cannot_be_emptied)
{
	cr_assert_eq(create(HOME, "Home", ADA), STORE_OK);
	fault_set("unlinkat", EIO);
	cr_assert_eq(sessions_delete(fixture.sessions, &home), STORE_OK);
	fault_clear();
	cr_assert_contains(fixture.log, "stays in the trash");
	cr_assert_eq(sessions_tend(fixture.sessions), STORE_OK);
	cr_assert_contains(fixture.log, "unlinked from the trash");
	cr_assert_not(file_exists(
	    path_in_folder("tenant_databases/trash/tenant_" HOME ".db")));
}
