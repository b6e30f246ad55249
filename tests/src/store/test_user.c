/*
 * The table users: retries, conflicts, pages, and the password that never
 * comes out.
 */
#include "src/store/user.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/fixture.h"
#include "tests/src/faults.h"

TestSuite(user, .init = fixture_memory, .fini = fixture_close);
TestSuite(user_on_disk, .init = fixture_files, .fini = fixture_close);

static const struct text all = { NULL, 0 };

static enum store_result
insert(struct api_user user, const char **taken)
{
	*taken = "nothing";
	return (store_user_insert(fixture.store, &user, taken));
}

static struct api_user
with_password(struct api_user user, const char *password)
{
	user.has_hashed_password = true;
	user.hashed_password = text_of(password);
	return (user);
}

Test(user, is_found_as_it_was_inserted)
{
	struct api_user ada = user_of(ADA, "Ada \xc3\xa9", "Ada@Example.com");
	struct api_user found;
	struct uuid uuid = uuid_of(ADA), nobody = uuid_of(NOBODY);
	const char *taken;

	cr_assert_eq(insert(with_password(ada, "$secret"), &taken), STORE_OK);
	cr_assert_eq(
	    store_user_get(fixture.store, &fixture.arena, &uuid, &found),
	    STORE_OK);
	cr_assert(uuid_equal(&found.uuid, &uuid));
	cr_assert_str_eq(found.name.bytes, "Ada \xc3\xa9");
	cr_assert_str_eq(found.email.bytes, "Ada@Example.com");
	cr_assert_not(found.has_hashed_password);
	cr_assert_null(found.hashed_password.bytes);
	cr_assert_eq(
	    store_user_get(fixture.store, &fixture.arena, &nobody, &found),
	    STORE_NOT_FOUND);
}

Test(user, may_come_twice_with_the_same_content)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	struct api_user bob =
	    with_password(user_of(BOB, "Bob", "bob@example.com"), "$secret");
	const char *taken;

	cr_assert_eq(insert(ada, &taken), STORE_OK);
	cr_assert_eq(insert(ada, &taken), STORE_SAME);
	cr_assert_eq(insert(bob, &taken), STORE_OK);
	cr_assert_eq(insert(bob, &taken), STORE_SAME);
}

Test(user, conflicts_when_its_uuid_has_other_content)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const struct api_user others[] = {
		user_of(ADA, "Ada!", "ada@example.com"),
		user_of(ADA, "ada", "ada@example.com"),
		user_of(ADA, "Ada", "ada2@example.com"),
		user_of(ADA, "Ada", "ADA@example.com"),
		with_password(ada, "$secret"),
		with_password(ada, ""),
	};
	const char *taken;

	cr_assert_eq(insert(ada, &taken), STORE_OK);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		cr_assert_eq(
		    insert(others[i], &taken), STORE_CONFLICT, "row %zu", i);
		cr_assert_str_eq(taken, "uuid");
	}
}

Test(user, conflicts_when_the_password_is_another_one)
{
	struct api_user ada = user_of(ADA, "Ada", "ada@example.com");
	const char *taken;

	cr_assert_eq(insert(with_password(ada, "$a"), &taken), STORE_OK);
	cr_assert_eq(insert(with_password(ada, "$b"), &taken), STORE_CONFLICT);
	cr_assert_eq(insert(ada, &taken), STORE_CONFLICT);
	cr_assert_eq(insert(with_password(ada, "$a"), &taken), STORE_SAME);
}

Test(user, conflicts_when_the_email_is_taken_in_any_case)
{
	const char *taken;

	add_user(ADA, "ada@example.com");
	cr_assert_eq(insert(user_of(BOB, "Bob", "ada@example.com"), &taken),
	    STORE_CONFLICT);
	cr_assert_str_eq(taken, "email");
	cr_assert_eq(insert(user_of(BOB, "Bob", "ADA@EXAMPLE.COM"), &taken),
	    STORE_CONFLICT);
	cr_assert_str_eq(taken, "email");
	cr_assert_eq(
	    insert(user_of(BOB, "Bob", "bob@example.com"), &taken), STORE_OK);
}

static int64_t
list(
    int64_t after, int32_t limit, struct text email, struct api_user_list *page)
{
	const struct store_page where = { after, limit };
	int64_t next;

	cr_assert_eq(store_user_list(fixture.store, &fixture.arena, &where,
			 email, page, &next),
	    STORE_OK);
	return (next);
}

static void
add_many(int from, int to)
{
	char uuid[UUID_TEXT_SIZE], email[32];

	for (int i = from; i < to; i++) {
		snprintf(uuid, sizeof(uuid), "%08x-0000-4000-8000-000000000000",
		    1000 - i);
		snprintf(email, sizeof(email), "u%d@example.com", i);
		add_user(uuid, email);
	}
}

Test(user, is_listed_in_the_order_of_creation)
{
	struct api_user_list page;
	int64_t next;

	add_many(0, 50);
	cr_assert_eq(list(0, 100, all, &page), 0);
	cr_assert_eq(page.count, 50);
	cr_assert_str_eq(page.items[0].email.bytes, "u0@example.com");
	cr_assert_str_eq(page.items[49].email.bytes, "u49@example.com");
	cr_assert_null(page.items[0].hashed_password.bytes);
	cr_assert_eq(list(0, 50, all, &page), 0, "the last page has no next");
	next = list(0, 20, all, &page);
	cr_assert_eq(page.count, 20);
	next = list(next, 20, all, &page);
	cr_assert_str_eq(page.items[0].email.bytes, "u20@example.com");
	cr_assert_eq(list(next, 20, all, &page), 0);
	cr_assert_eq(page.count, 10);
}

Test(user, does_not_shift_pages_that_are_being_read)
{
	struct api_user_list page;
	int64_t next;

	add_many(0, 4);
	next = list(0, 2, all, &page);
	add_many(4, 6);
	next = list(next, 2, all, &page);
	cr_assert_str_eq(page.items[0].email.bytes, "u2@example.com");
	cr_assert_eq(list(next, 2, all, &page), 0);
	cr_assert_str_eq(page.items[1].email.bytes, "u5@example.com");
}

Test(user, is_listed_by_email_in_any_case)
{
	struct api_user_list page;

	add_many(0, 3);
	cr_assert_eq(list(0, 1, text_of("U1@example.COM"), &page), 0);
	cr_assert_eq(page.count, 1);
	cr_assert_str_eq(page.items[0].email.bytes, "u1@example.com");
	cr_assert_eq(list(0, 9, text_of("none@example.com"), &page), 0);
	cr_assert_eq(page.count, 0);
	cr_assert_eq(list(2, 9, text_of("u1@example.com"), &page), 0);
	cr_assert_eq(page.count, 0, "it stands before the page");
}

/* With a fault in the way, each function says so and nothing is half done. */
Test(user_on_disk, fails_as_the_database_does)
{
	const struct store_page where = { 0, 10 };
	struct uuid uuid = uuid_of(ADA);
	struct api_user_list page;
	struct api_user found;
	const char *taken;
	sqlite3 *other;
	int64_t next;

	cr_assert_eq(sqlite3_open(fixture.users, &other), SQLITE_OK);
	sqlite3_exec(
	    other, "UPDATE health SET checked_at = 1", NULL, NULL, NULL);
	fault_set("pread64", EACCES);
	cr_assert_eq(insert(user_of(ADA, "Ada", "ada@example.com"), &taken),
	    STORE_UNAVAILABLE);
	cr_assert_contains(store_cause_of(fixture.store), "disk I/O error");
	cr_assert_null(
	    strstr(store_cause_of(fixture.store), "ada@example.com"));
	cr_assert_eq(
	    store_user_get(fixture.store, &fixture.arena, &uuid, &found),
	    STORE_UNAVAILABLE);
	cr_assert_eq(store_user_list(fixture.store, &fixture.arena, &where, all,
			 &page, &next),
	    STORE_UNAVAILABLE);
	fault_clear();
	cr_assert_eq(
	    store_user_get(fixture.store, &fixture.arena, &uuid, &found),
	    STORE_NOT_FOUND);
	sqlite3_close(other);
}

Test(user_on_disk, is_synced_when_inserted)
{
	struct uuid uuid = uuid_of(ADA);
	struct store *again;
	struct api_user found;
	const char *taken;

	fault_set("fdatasync", EIO);
	cr_assert_eq(insert(user_of(ADA, "Ada", "ada@example.com"), &taken),
	    STORE_UNAVAILABLE, "without a sync it is not");
	fault_clear();
	cr_assert_eq(
	    insert(user_of(ADA, "Ada", "ada@example.com"), &taken), STORE_OK);
	cr_assert_eq(store_open(fixture.users, &fixture.settings, &again,
			 &fixture.cause),
	    STORE_OK);
	cr_assert_eq(
	    store_user_get(again, &fixture.arena, &uuid, &found), STORE_OK);
	store_close(again);
}
