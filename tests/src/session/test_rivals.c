/*
 * Several processes create and delete the same tenants at the same time:
 * each tenant is created once, deleted once, and nothing is left.
 */
#include <sys/wait.h>

#include "src/session/parts.h"
#include "tests/src/fixture.h"

#define PROCESSES 4
#define TENANTS 25

static void
init(void)
{
	fixture_files();
	add_user(ADA, "ada@example.com");
	sessions_close(fixture.sessions);
	store_close(fixture.store);
	fixture.sessions = NULL;
	fixture.store = NULL;
	fixture.settings.busy_milliseconds = 10000;
	fixture.sessions_settings.database = fixture.settings;
}

TestSuite(rivals, .init = init, .fini = fixture_close);

static struct uuid
tenant(int number)
{
	char text[UUID_TEXT_SIZE];

	snprintf(
	    text, sizeof(text), "%08x-0000-4000-8000-000000000000", number);
	return (uuid_of(text));
}

/* How many tenants this process was told that it created. */
static int
create_all(void)
{
	enum store_tenant_state state;
	enum store_result result;
	struct api_tenant row;
	int created = 0;

	for (int i = 0; i < TENANTS; i++) {
		row = tenant_of(tenant(i).text, "T", ADA);
		result = sessions_create(fixture.sessions, &row, &state);
		if (result != STORE_OK && result != STORE_SAME)
			return (100);
		created += result == STORE_OK;
	}
	return (created);
}

static int
delete_all(void)
{
	enum store_result result;
	struct uuid uuid;
	int deleted = 0;

	for (int i = 0; i < TENANTS; i++) {
		uuid = tenant(i);
		result = sessions_delete(fixture.sessions, &uuid);
		if (result != STORE_OK && result != STORE_NOT_FOUND)
			return (100);
		deleted += result == STORE_OK;
	}
	return (deleted);
}

/* Runs it in all processes at once; the sum of what they return. */
static int
race(int (*run)(void))
{
	int sum = 0, status;

	for (int i = 0; i < PROCESSES; i++) {
		if (fork() != 0)
			continue;
		fixture_store_open(fixture.users);
		fixture_sessions_open();
		_exit(run());
	}
	for (int i = 0; i < PROCESSES; i++) {
		cr_assert_neq(wait(&status), -1);
		cr_assert(WIFEXITED(status));
		sum += WEXITSTATUS(status);
	}
	return (sum);
}

Test(rivals, create_and_delete_each_tenant_once)
{
	struct uuid_list list;

	cr_assert_eq(race(create_all), TENANTS);
	for (int i = 0; i < TENANTS; i++)
		cr_assert_eq(file_size(tenant_path(tenant(i).text)), 4096);
	cr_assert_eq(race(delete_all), TENANTS);
	for (int i = 0; i < TENANTS; i++)
		cr_assert_not(file_exists(tenant_path(tenant(i).text)));
	fixture_store_open(fixture.users);
	fixture_sessions_open();
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_DELETED, &list),
	    STORE_OK);
	cr_assert_eq(list.count, TENANTS);
	cr_assert_eq(sessions_recover(fixture.sessions), STORE_OK);
	cr_assert_str_eq(fixture.log, "");
}
