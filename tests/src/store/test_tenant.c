/*
 * The table tenants: a life's states, and pages of those that are active.
 */
#include "src/store/tenant.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/fixture.h"
#include "tests/src/faults.h"

static void
init(void)
{
	fixture_memory();
	add_user(ADA, "ada@example.com");
	add_user(BOB, "bob@example.com");
}

TestSuite(tenant, .init = init, .fini = fixture_close);
TestSuite(tenant_on_disk, .init = fixture_files, .fini = fixture_close);

static enum store_tenant_state state;

static enum store_result
insert(const char *uuid, const char *name, const char *owner)
{
	struct api_tenant tenant = tenant_of(uuid, name, owner);

	return (store_tenant_insert(fixture.store, &tenant, &state));
}

static enum store_result
move(const char *text, enum store_tenant_state to)
{
	struct uuid uuid = uuid_of(text);

	return (store_tenant_move(fixture.store, &uuid, to));
}

static enum store_result
look(const char *text, int64_t *deleted_at)
{
	struct uuid uuid = uuid_of(text);

	return (store_tenant_state(fixture.store, &uuid, &state, deleted_at));
}

Test(tenant, begins_as_creating)
{
	struct uuid uuid = uuid_of(HOME);
	struct api_tenant found;
	int64_t deleted_at;

	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_CREATING);
	state = STORE_TENANT_STATE_COUNT;
	cr_assert_eq(store_tenant_get(
			 fixture.store, &fixture.arena, &uuid, &found, &state),
	    STORE_OK);
	cr_assert_eq(state, STORE_TENANT_CREATING);
	cr_assert_str_eq(found.uuid.text, HOME);
	cr_assert_str_eq(found.name.bytes, "Home");
	cr_assert_str_eq(found.user_id.text, ADA);
	cr_assert_eq(look(HOME, &deleted_at), STORE_OK);
	cr_assert_eq(deleted_at, 0);
}

Test(tenant, is_not_found_when_there_is_none)
{
	struct uuid uuid = uuid_of(HOME);
	struct api_tenant found;
	int64_t deleted_at;

	cr_assert_eq(store_tenant_get(
			 fixture.store, &fixture.arena, &uuid, &found, &state),
	    STORE_NOT_FOUND);
	cr_assert_eq(look(HOME, &deleted_at), STORE_NOT_FOUND);
	cr_assert_eq(store_tenant_remove(fixture.store, &uuid), STORE_CONFLICT);
}

Test(tenant, needs_a_user)
{
	struct uuid_list list;

	cr_assert_eq(insert(HOME, "Home", NOBODY), STORE_NOT_FOUND);
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_CREATING, &list),
	    STORE_OK);
	cr_assert_eq(list.count, 0);
}

Test(tenant, may_come_twice_with_the_same_content)
{
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_SAME);
	cr_assert_eq(state, STORE_TENANT_CREATING);
	cr_assert_eq(move(HOME, STORE_TENANT_ACTIVE), STORE_OK);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_SAME);
	cr_assert_eq(state, STORE_TENANT_ACTIVE);
}

Test(tenant, conflicts_when_its_uuid_has_other_content)
{
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(insert(HOME, "home", ADA), STORE_CONFLICT);
	cr_assert_eq(insert(HOME, "Home", BOB), STORE_CONFLICT);
	cr_assert_eq(insert(HOME, "Home", NOBODY), STORE_CONFLICT);
	cr_assert_eq(state, STORE_TENANT_CREATING);
}

Test(tenant, never_comes_back)
{
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(move(HOME, STORE_TENANT_DELETING), STORE_OK);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_CONFLICT);
	cr_assert_eq(state, STORE_TENANT_DELETING);
	cr_assert_eq(move(HOME, STORE_TENANT_DELETED), STORE_OK);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_CONFLICT);
	cr_assert_eq(state, STORE_TENANT_DELETED);
}

/* From each state to each one: only a life's order is allowed. */
Test(tenant, moves_only_forward)
{
	static const bool allowed[4][4] = {
		[STORE_TENANT_CREATING] = { 0, 1, 1, 0 },
		[STORE_TENANT_ACTIVE] = { 0, 0, 1, 0 },
		[STORE_TENANT_DELETING] = { 0, 0, 0, 1 },
	};
	static const char *const path[4] = { "", "a", "d", "dx" };
	char uuid[UUID_TEXT_SIZE];

	for (int from = 0; from < 4; from++)
		for (int to = STORE_TENANT_ACTIVE; to < 4; to++) {
			snprintf(uuid, sizeof(uuid),
			    "%08x-0000-4000-8000-000000000000", from * 4 + to);
			cr_assert_eq(insert(uuid, "T", ADA), STORE_OK);
			for (const char *c = path[from]; *c != '\0'; c++)
				cr_assert_eq(
				    move(uuid,
					*c == 'a'	? STORE_TENANT_ACTIVE
					    : *c == 'd' ? STORE_TENANT_DELETING
							: STORE_TENANT_DELETED),
				    STORE_OK);
			cr_assert_eq(move(uuid, (enum store_tenant_state)to),
			    allowed[from][to] ? STORE_OK : STORE_CONFLICT,
			    "%d to %d", from, to);
		}
}

Test(tenant, knows_when_it_was_deleted)
{
	int64_t deleted_at;

	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(move(HOME, STORE_TENANT_DELETING), STORE_OK);
	cr_assert_eq(move(HOME, STORE_TENANT_DELETED), STORE_OK);
	cr_assert_eq(look(HOME, &deleted_at), STORE_OK);
	cr_assert_eq(state, STORE_TENANT_DELETED);
	cr_assert_gt(deleted_at, 1700000000000);
}

Test(tenant, is_taken_back_only_while_creating)
{
	struct uuid uuid = uuid_of(HOME);
	int64_t deleted_at;

	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(store_tenant_remove(fixture.store, &uuid), STORE_OK);
	cr_assert_eq(look(HOME, &deleted_at), STORE_NOT_FOUND);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_OK);
	cr_assert_eq(move(HOME, STORE_TENANT_ACTIVE), STORE_OK);
	cr_assert_eq(store_tenant_remove(fixture.store, &uuid), STORE_CONFLICT);
	cr_assert_eq(look(HOME, &deleted_at), STORE_OK);
}

static int64_t
list(int64_t after, int32_t limit, const char *owner,
    struct api_tenant_list *page)
{
	const struct store_page where = { after, limit };
	struct uuid uuid = uuid_of(owner == NULL ? NOBODY : owner);
	int64_t next;

	cr_assert_eq(store_tenant_list(fixture.store, &fixture.arena, &where,
			 owner == NULL ? NULL : &uuid, page, &next),
	    STORE_OK);
	return (next);
}

static void
add_active(const char *uuid, const char *owner)
{
	cr_assert_eq(insert(uuid, "T", owner), STORE_OK);
	cr_assert_eq(move(uuid, STORE_TENANT_ACTIVE), STORE_OK);
}

Test(tenant, is_listed_while_active)
{
	struct api_tenant_list page;

	add_active(HOME, ADA);
	cr_assert_eq(insert(WORK, "Work", ADA), STORE_OK);
	cr_assert_eq(list(0, 10, NULL, &page), 0);
	cr_assert_eq(page.count, 1);
	cr_assert_eq(move(WORK, STORE_TENANT_ACTIVE), STORE_OK);
	cr_assert_eq(list(0, 10, NULL, &page), 0);
	cr_assert_eq(page.count, 2);
	cr_assert_eq(move(HOME, STORE_TENANT_DELETING), STORE_OK);
	cr_assert_eq(list(0, 10, NULL, &page), 0);
	cr_assert_eq(page.count, 1);
	cr_assert_str_eq(page.items[0].uuid.text, WORK);
	cr_assert_str_eq(page.items[0].user_id.text, ADA);
}

Test(tenant, is_not_missed_when_its_creation_took_long)
{
	struct api_tenant_list page;
	int64_t next;

	cr_assert_eq(insert(HOME, "slow", ADA), STORE_OK);
	add_active(WORK, ADA);
	add_active(NOBODY, ADA);
	next = list(0, 1, NULL, &page);
	cr_assert_str_eq(page.items[0].uuid.text, WORK);
	cr_assert_eq(move(HOME, STORE_TENANT_ACTIVE), STORE_OK);
	cr_assert_eq(list(next, 10, NULL, &page), 0);
	cr_assert_eq(page.count, 2);
	cr_assert_str_eq(page.items[1].uuid.text, HOME);
}

Test(tenant, keeps_its_place_when_others_are_deleted)
{
	struct api_tenant_list page;
	int64_t next;

	add_active(HOME, ADA);
	add_active(WORK, ADA);
	next = list(0, 1, NULL, &page);
	cr_assert_eq(move(WORK, STORE_TENANT_DELETING), STORE_OK);
	cr_assert_eq(move(WORK, STORE_TENANT_DELETED), STORE_OK);
	add_active(NOBODY, ADA);
	cr_assert_eq(list(next, 10, NULL, &page), 0);
	cr_assert_eq(page.count, 1);
	cr_assert_str_eq(page.items[0].uuid.text, NOBODY);
}

Test(tenant, is_listed_by_owner)
{
	struct api_tenant_list page;

	add_active(HOME, ADA);
	add_active(WORK, BOB);
	cr_assert_eq(list(0, 1, BOB, &page), 0);
	cr_assert_eq(page.count, 1);
	cr_assert_str_eq(page.items[0].uuid.text, WORK);
	cr_assert_eq(list(0, 10, NOBODY, &page), 0);
	cr_assert_eq(page.count, 0);
}

Test(tenant, is_found_by_state)
{
	struct uuid_list list_of;

	add_active(HOME, ADA);
	cr_assert_eq(insert(WORK, "Work", ADA), STORE_OK);
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_CREATING, &list_of),
	    STORE_OK);
	cr_assert_eq(list_of.count, 1);
	cr_assert_str_eq(list_of.items[0].text, WORK);
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_ACTIVE, &list_of),
	    STORE_OK);
	cr_assert_str_eq(list_of.items[0].text, HOME);
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_DELETED, &list_of),
	    STORE_OK);
	cr_assert_eq(list_of.count, 0);
}

Test(tenant_on_disk, fails_as_the_database_does)
{
	const struct store_page where = { 0, 10 };
	struct uuid uuid = uuid_of(HOME);
	struct api_tenant_list page;
	struct api_tenant found;
	struct uuid_list uuids;
	sqlite3 *other;
	int64_t number;

	cr_assert_eq(sqlite3_open(fixture.users, &other), SQLITE_OK);
	sqlite3_exec(
	    other, "UPDATE health SET checked_at = 1", NULL, NULL, NULL);
	fault_set("pread64", EACCES);
	cr_assert_eq(insert(HOME, "Home", ADA), STORE_UNAVAILABLE);
	cr_assert_eq(move(HOME, STORE_TENANT_ACTIVE), STORE_UNAVAILABLE);
	cr_assert_eq(look(HOME, &number), STORE_UNAVAILABLE);
	cr_assert_eq(store_tenant_get(
			 fixture.store, &fixture.arena, &uuid, &found, &state),
	    STORE_UNAVAILABLE);
	cr_assert_eq(
	    store_tenant_remove(fixture.store, &uuid), STORE_UNAVAILABLE);
	cr_assert_eq(store_tenant_list(fixture.store, &fixture.arena, &where,
			 NULL, &page, &number),
	    STORE_UNAVAILABLE);
	cr_assert_eq(store_tenant_uuids(fixture.store, &fixture.arena,
			 STORE_TENANT_ACTIVE, &uuids),
	    STORE_UNAVAILABLE);
	fault_clear();
	cr_assert_eq(look(HOME, &number), STORE_NOT_FOUND);
	sqlite3_close(other);
}
