/*
 * Cursors as texts, and what of them is still good.
 */
#include "src/store/cursor.h"

#include "src/store/feed.h"
#include "src/store/statement.h"
#include "tests/src/feed_fixture.h"

TestSuite(cursor, .init = feed_fixture_open, .fini = feed_fixture_close);

static struct cursor
read_one(const char *text)
{
	return (cursor_read(text_of(text)));
}

Test(cursor, is_read_as_it_was_written)
{
	static const char *const texts[] = { "9f3a01bc.812", "00000000.0",
		"ffffffff.999999999999999999", "9f3a01bc.812.accounts",
		"9f3a01bc.812.a-b,c_d" };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct cursor cursor = read_one(texts[i]);

		cr_assert_str_eq(
		    cursor_write(&fixture.arena, &cursor).bytes, texts[i]);
	}
}

Test(cursor, has_a_set_of_names_sorted_and_each_once)
{
	struct text names[] = { TEXT("b"), TEXT("a"), TEXT("b"), TEXT("B") };
	const struct text_list list = { names, 4 };

	cr_assert_str_eq(cursor_set(&fixture.arena, &list).bytes, "B,a,b");
	cr_assert_str_eq(names[0].bytes, "b", "the list stays");
}

Test(cursor, covers_its_collections_and_no_others)
{
	struct cursor all = read_one("9f3a01bc.1");
	struct cursor some = read_one("9f3a01bc.1.ab,cd");

	cr_assert(cursor_covers(&all, text_of("xy")));
	cr_assert(cursor_covers(&some, text_of("ab")));
	cr_assert(cursor_covers(&some, text_of("cd")));
	cr_assert_not(cursor_covers(&some, text_of("a")));
	cr_assert_not(cursor_covers(&some, text_of("abc")));
	cr_assert_not(cursor_covers(&some, text_of("ab,cd")));
}

static enum cursor_verdict
verdict_on(uint32_t epoch, int64_t seq, const char *collections)
{
	const struct cursor cursor = { epoch, seq, text_of(collections) };
	enum cursor_verdict verdict;

	cr_assert_eq(cursor_check(&feed, &cursor, &verdict), STORE_OK);
	return (verdict);
}

Test(cursor, is_good_from_the_beginning_to_the_head)
{
	feed.epoch = 7;
	feed.head = 5;
	cr_assert_eq(verdict_on(7, 0, NULL), CURSOR_GOOD);
	cr_assert_eq(verdict_on(7, 5, NULL), CURSOR_GOOD);
	cr_assert_eq(verdict_on(7, 6, NULL), CURSOR_BEYOND);
	cr_assert_eq(verdict_on(8, 5, NULL), CURSOR_EPOCH);
}

Test(cursor, is_expired_by_a_purge_of_its_own_collections_only)
{
	cr_assert_eq(feed_prepare(&feed), STORE_OK);
	cr_assert_eq(statement_run(statement_begin(feed.database,
			 "INSERT INTO collections (name, purged)"
			 " VALUES ('old', 4), ('new', 0)")),
	    STORE_OK);
	feed.head = 9;
	feed.purged = 4;
	cr_assert_eq(verdict_on(feed.epoch, 3, NULL), CURSOR_PURGED);
	cr_assert_eq(verdict_on(feed.epoch, 4, NULL), CURSOR_GOOD);
	cr_assert_eq(verdict_on(feed.epoch, 3, "new"), CURSOR_GOOD);
	cr_assert_eq(verdict_on(feed.epoch, 3, "none"), CURSOR_GOOD);
	cr_assert_eq(verdict_on(feed.epoch, 3, "new,old"), CURSOR_PURGED);
}

Test(cursor, takes_names_with_commas_sorted_and_each_once)
{
	struct text_list names;

	names = cursor_names(&fixture.arena, text_of("b,a,c,b,a"));
	cr_assert_eq(names.count, 3);
	cr_assert_str_eq(names.items[0].bytes, "a");
	cr_assert_str_eq(names.items[1].bytes, "b");
	cr_assert_str_eq(names.items[2].bytes, "c");
	names = cursor_names(&fixture.arena, text_of("only"));
	cr_assert_eq(names.count, 1);
	cr_assert_str_eq(names.items[0].bytes, "only");
}
