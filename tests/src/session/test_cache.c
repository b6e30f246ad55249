/*
 * Handles that are kept: the latest ones, never more than allowed, and
 * none closed in use.
 */
#include "src/session/cache.h"

#include "tests/src/fixture.h"

static struct cache cache;

static void
init(void)
{
	fixture_settings();
}

static void
fini(void)
{
	cache_release(&cache);
	fixture_close();
}

TestSuite(cache, .init = init, .fini = fini);

static struct uuid
tenant(int number)
{
	char text[UUID_TEXT_SIZE];

	snprintf(
	    text, sizeof(text), "%08x-0000-4000-8000-000000000000", number);
	return (uuid_of(text));
}

static struct handle *
add(int number)
{
	const struct database_options options = {
		.settings = &fixture.settings,
		.create = true,
		.cache_kibibytes = 64,
	};
	const struct folder_identity none = { 0, 0 };
	struct uuid uuid = tenant(number);
	struct database *database;

	cr_assert_eq(database_open(DATABASE_IN_MEMORY, &options, &database,
			 &fixture.cause),
	    STORE_OK);
	return (cache_add(&cache, &uuid, database, &none));
}

static struct handle *
find(int number)
{
	struct uuid uuid = tenant(number);

	return (cache_find(&cache, &uuid));
}

static bool
forget(int number)
{
	struct uuid uuid = tenant(number);

	return (cache_forget(&cache, &uuid));
}

Test(cache, finds_what_was_added)
{
	struct handle *first;

	cache_init(&cache, 4, NULL);
	cr_assert_null(find(1));
	first = add(1);
	(void)add(2);
	cr_assert_eq(find(1), first);
	cr_assert_null(find(3));
	cr_assert_eq(cache.count, 2);
}

Test(cache, closes_the_one_that_was_used_longest_ago)
{
	cache_init(&cache, 3, NULL);
	for (int i = 0; i < 3; i++)
		(void)add(i);
	cr_assert_not_null(find(0));
	cr_assert(cache_make_room(&cache));
	cr_assert_eq(cache.count, 2);
	cr_assert_null(find(1));
	cr_assert_not_null(find(0));
	cr_assert_not_null(find(2));
}

Test(cache, does_not_close_what_is_in_use)
{
	struct handle *handles[2];

	cache_init(&cache, 2, NULL);
	for (int i = 0; i < 2; i++) {
		handles[i] = add(i);
		cache_take(handles[i]);
	}
	cr_assert_not(cache_make_room(&cache));
	cr_assert_eq(cache.count, 2);
	cache_give(&cache, handles[1]);
	cr_assert(cache_make_room(&cache));
	cr_assert_null(find(1));
	cr_assert_eq(find(0), handles[0]);
	cache_give(&cache, handles[0]);
	cr_assert_eq(find(0), handles[0], "given back is not closed");
}

Test(cache, forgets_an_idle_one_at_once)
{
	cache_init(&cache, 2, NULL);
	(void)add(1);
	cr_assert(forget(1));
	cr_assert_null(find(1));
	cr_assert_eq(cache.count, 0);
	cr_assert(forget(1), "there is none");
}

Test(cache, forgets_one_in_use_when_it_is_given_back)
{
	struct handle *old, *new;

	cache_init(&cache, 2, NULL);
	old = add(1);
	cache_take(old);
	cache_take(old);
	cr_assert_not(forget(1));
	cr_assert_null(find(1));
	new = add(1);
	cr_assert_eq(cache.count, 2, "it is still open");
	cache_give(&cache, old);
	cr_assert_eq(cache.count, 2);
	cache_give(&cache, old);
	cr_assert_eq(cache.count, 1);
	cr_assert_eq(find(1), new);
}

Test(cache, grows_its_table)
{
	cache_init(&cache, SIZE_MAX, NULL);
	for (int i = 0; i < 200; i++) {
		cr_assert(cache_make_room(&cache));
		(void)add(i);
	}
	cr_assert_eq(cache.bucket_count, 256);
	for (int i = 0; i < 200; i++)
		cr_assert_not_null(find(i), "%d", i);
}

Test(cache, closes_what_was_idle_for_long)
{
	struct handle *handles[4];

	cache_init(&cache, 4, NULL);
	for (int i = 0; i < 4; i++) {
		handles[i] = add(i);
		handles[i]->used_at = 100 + i;
	}
	cache_take(handles[0]);
	cache_close_idle(&cache, 102);
	cr_assert_eq(cache.count, 3);
	cr_assert_eq(find(0), handles[0], "it is in use");
	cr_assert_null(find(1));
	cr_assert_eq(find(2), handles[2]);
	cr_assert_gt(handles[2]->used_at, 102, "it was used now");
	cache_close_idle(&cache, 200);
	cr_assert_not_null(find(2));
	cr_assert_null(find(3));
	cache_give(&cache, handles[0]);
}
