/*
 * Pages of the feed: their order, their bounds, their cursors; and tombstones
 * that are removed in time.
 */
#include "tests/src/feed_fixture.h"

TestSuite(change_pull, .init = feed_fixture_open, .fini = feed_fixture_close);

/* Pushes one change of a record by its number; data NULL: a delete. */
static void
change(const char *collection, int id, int day, const char *data)
{
	char json[1024];

	snprintf(json, sizeof(json),
	    "{\"changes\":[{\"collection\":\"%s\",\"id\":"
	    "\"0191f3c2-a001-7001-8001-52f0c54d%04x\",\"op\":\"%s\","
	    "\"updated_at\":\"2026-01-%02dT00:00:00Z\"%s%s}]}",
	    collection, id, data == NULL ? "delete" : "put", day,
	    data == NULL ? "" : ",\"data\":", data == NULL ? "" : data);
	(void)push(json);
}

/* The seqs of a page, its cursor's seq, and whether there is more. */
static const char *
page(int64_t after, int32_t limit, struct text *names)
{
	const char *json = pull(after, limit, names), *p = json;
	struct buffer said;

	buffer_init(&said, &fixture.arena);
	while ((p = strstr(p, "\"seq\":")) != NULL) {
		p += strlen("\"seq\":");
		buffer_format(&said, "%d ", atoi(p));
	}
	p = strchr(strstr(json, "\"cursor\":"), '.') + 1;
	buffer_format(&said, "| %.*s%s", (int)strcspn(p, "\""), p,
	    strstr(json, "\"has_more\":true") != NULL ? " more" : "");
	return (buffer_text(&said).bytes);
}

Test(change_pull, goes_by_the_counter_and_has_each_record_once)
{
	change("a", 1, 5, "{}");
	change("a", 2, 4, "{}");
	change("a", 3, 3, "{}");
	change("a", 1, 6, "{\"x\":1}");
	cr_assert_str_eq(page(0, 9, NULL), "2 3 4 | 4");
	cr_assert_str_eq(page(0, 2, NULL), "2 3 | 3 more");
	cr_assert_str_eq(page(3, 1, NULL), "4 | 4");
	cr_assert_str_eq(page(4, 9, NULL), "| 4");
}

Test(change_pull, is_full_unless_it_is_the_last)
{
	for (int i = 0; i < 6; i++)
		change("a", i, 1, "{}");
	cr_assert_str_eq(page(0, 6, NULL), "1 2 3 4 5 6 | 6");
	cr_assert_str_eq(page(0, 5, NULL), "1 2 3 4 5 | 5 more");
	cr_assert_str_eq(page(5, 5, NULL), "6 | 6");
}

Test(change_pull, tells_tombstones_without_data)
{
	change("a", 1, 1, "{\"secret\":1}");
	change("a", 1, 2, NULL);
	cr_assert_str_eq(page(0, 9, NULL), "2 | 2");
	cr_assert_not_null(strstr(pull(0, 9, NULL), "\"data\":null}"));
	cr_assert_eq(number_of("SELECT count(data) FROM records"), 0);
}

Test(change_pull, is_cut_by_its_bytes_behind_the_first_change)
{
	for (int i = 0; i < 3; i++)
		change("a", i, 1, "{\"text\":\"0123456789\"}");
	fixture.limits.page_bytes = 10;
	cr_assert_str_eq(page(0, 9, NULL), "1 | 1 more");
	fixture.limits.page_bytes = 480;
	cr_assert_str_eq(page(0, 9, NULL), "1 2 | 2 more");
	cr_assert_str_eq(page(2, 9, NULL), "3 | 3");
	cr_assert_not_null(
	    strstr(pull(0, 9, NULL), "}}],\"cursor\""), "whole JSON");
}

Test(change_pull, counts_behind_the_filter)
{
	struct text a[] = { TEXT("a"), { NULL, 0 } };
	struct text ac[] = { TEXT("c"), TEXT("a"), { NULL, 0 } };
	struct text none[] = { TEXT("none"), { NULL, 0 } };

	for (int i = 0; i < 9; i++)
		change(i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : "c", i, 1, "{}");
	cr_assert_str_eq(page(0, 9, a), "1 4 7 | 9.a");
	cr_assert_str_eq(page(0, 2, a), "1 4 | 4.a more");
	cr_assert_str_eq(page(4, 2, a), "7 | 9.a");
	cr_assert_str_eq(page(0, 3, ac), "1 3 4 | 4.a,c more");
	cr_assert_str_eq(page(4, 3, ac), "6 7 9 | 9.a,c");
	cr_assert_str_eq(page(0, 3, none), "| 9.none");
}

Test(change_pull, of_a_filter_is_cut_by_its_bytes_too)
{
	struct text a[] = { TEXT("a"), { NULL, 0 } };

	for (int i = 0; i < 3; i++)
		change("a", i, 1, "{\"text\":\"0123456789\"}");
	fixture.limits.page_bytes = 10;
	cr_assert_str_eq(page(0, 9, a), "1 | 1.a more");
}

Test(change_pull, of_an_unwritten_file_is_empty_and_writes_nothing)
{
	struct text a[] = { TEXT("a"), { NULL, 0 } };

	cr_assert_str_eq(page(0, 9, NULL), "| 0");
	cr_assert_str_eq(page(0, 9, a), "| 0.a");
	cr_assert_eq(number_of("SELECT count(*) FROM sqlite_schema"), 0);
}

Test(change_pull, tells_what_collections_hold_by_their_names)
{
	struct api_sync_state_collections list;

	cr_assert_eq(feed_read(&feed), STORE_OK);
	cr_assert_eq(feed_collections(&feed, &list), STORE_OK);
	cr_assert_eq(list.count, 0);
	change("b", 1, 1, "{}");
	change("b", 2, 1, "{\"a\":1}");
	change("b", 1, 2, NULL);
	change("a", 3, 1, "{}");
	cr_assert_eq(feed_collections(&feed, &list), STORE_OK);
	cr_assert_eq(list.count, 2);
	cr_assert_str_eq(list.items[0].collection.bytes, "a");
	cr_assert_eq(list.items[0].records, 1);
	cr_assert_eq(list.items[1].records, 1);
	cr_assert_eq(list.items[1].tombstones, 1);
	cr_assert_eq(list.items[1].bytes, 7);
}

Test(change_pull, misses_tombstones_only_when_they_are_old)
{
	change("a", 1, 1, "{}");
	change("a", 1, 2, NULL);
	feed.now += fixture.limits.tombstone_milliseconds;
	change("b", 2, 1, "{}");
	cr_assert_str_eq(page(0, 9, NULL), "2 3 | 3");
	feed.now++;
	change("b", 3, 1, "{}");
	cr_assert_str_eq(page(0, 9, NULL), "3 4 | 4");
	cr_assert_eq(feed.purged, 2);
	cr_assert_eq(feed.records, 2);
	cr_assert_eq(
	    number_of("SELECT tombstones FROM collections WHERE name = 'a'"),
	    0);
	cr_assert_eq(
	    number_of("SELECT purged FROM collections WHERE name = 'a'"), 2);
	cr_assert_eq(
	    number_of("SELECT purged FROM collections WHERE name = 'b'"), 0);
}

/* A number that was given is not given again, though its record is gone. */
Test(change_pull, goes_on_counting_when_the_last_record_is_removed)
{
	change("a", 1, 1, "{}");
	change("a", 1, 2, NULL);
	feed.now += fixture.limits.tombstone_milliseconds + 1;
	change("a", 2, 1, NULL);
	cr_assert_str_eq(page(0, 9, NULL), "| 2");
	change("a", 2, 1, "{}");
	cr_assert_str_eq(page(0, 9, NULL), "3 | 3");
}

Test(change_pull, removes_many_tombstones_a_few_at_a_time)
{
	for (int i = 0; i < 100; i++)
		change("a", i, 1, "{}");
	for (int i = 0; i < 100; i++)
		change("a", i, 2, NULL);
	feed.now += fixture.limits.tombstone_milliseconds + 1;
	change("a", 1000, 1, NULL);
	cr_assert_eq(number_of("SELECT count(*) FROM records"), 36);
	change("a", 1000, 1, NULL);
	cr_assert_eq(number_of("SELECT count(*) FROM records"), 0);
	cr_assert_eq(number_of("SELECT records FROM feed"), 0);
}
