/*
 * Pushes: what is written, what is counted, and what is said of each change.
 */
#include "tests/src/feed_fixture.h"

#define CASH "0191f3c2-a001-7001-8001-52f0c54d9a01"
#define BANK "0191f3c2-a001-7001-8001-52f0c54d9a02"
#define GOLD "0191f3c2-a001-7001-8001-52f0c54d9a03"
#define ME "0191f3c2-c001-7001-8001-52f0c54d9a01"
#define AT(day) "\"2026-01-0" day "T00:00:00Z\""
#define ITEM(id, op, day, more) \
	"{\"collection\":\"accounts\",\"id\":\"" id "\",\"op\":\"" op \
	"\",\"updated_at\":" AT(day) more "}"
#define PUT(id, day, data) ITEM(id, "put", day, ",\"data\":" data)
#define DELETE(id, day) ITEM(id, "delete", day, "")
#define BATCH(changes) "{\"changes\":[" changes "]}"
#define BY_ME(changes) "{\"client_id\":\"" ME "\",\"changes\":[" changes "]}"

TestSuite(change_push, .init = feed_fixture_open, .fini = feed_fixture_close);

static void
says(const char *json, const char *part)
{
	cr_assert_not_null(strstr(json, part), "%s\nhas no %s", json, part);
}

/* Records, tombstones and bytes, as counted and as there are. */
static void
holds(int64_t records, int64_t tombstones, int64_t bytes)
{
	static const struct {
		const char *counted, *there;
	} rows[] = {
		{ "SELECT sum(records) FROM collections",
		    "SELECT count(*) FROM records WHERE deleted = 0" },
		{ "SELECT sum(tombstones) FROM collections",
		    "SELECT count(*) FROM records WHERE deleted = 1" },
		{ "SELECT sum(bytes) FROM collections",
		    "SELECT coalesce(sum(length(data)), 0) FROM records" },
		{ "SELECT bytes FROM feed",
		    "SELECT coalesce(sum(length(data)), 0) FROM records" },
		{ "SELECT records FROM feed", "SELECT count(*) FROM records" },
	};
	const int64_t expected[] = { records, tombstones, bytes, bytes,
		records + tombstones };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		cr_assert_eq(number_of(rows[i].counted), expected[i], "%s: %d",
		    rows[i].counted, (int)number_of(rows[i].counted));
		cr_assert_eq(number_of(rows[i].there), expected[i], "%s: %d",
		    rows[i].there, (int)number_of(rows[i].there));
	}
}

Test(change_push, writes_tables_and_records_with_the_first_batch)
{
	cr_assert_eq(number_of("PRAGMA user_version"), 0);
	push(BATCH(PUT(CASH, "1", "{\"a\":1}") "," PUT(BANK, "1", "{}")));
	cr_assert_eq(answer.verdict, PUSH_DONE);
	cr_assert_eq(answer.head, 2);
	cr_assert(answer.changed);
	holds(2, 0, 9);
}

Test(change_push, counts_what_is_changed_deleted_and_raised)
{
	push(BATCH(PUT(CASH, "1", "{\"a\":1}")));
	push(BATCH(PUT(CASH, "2", "{\"long\":true}")));
	holds(1, 0, 13);
	push(BATCH(DELETE(CASH, "3")));
	holds(0, 1, 0);
	push(BATCH(DELETE(CASH, "4")));
	holds(0, 1, 0);
	push(BATCH(PUT(CASH, "5", "{}")));
	holds(1, 0, 2);
	cr_assert_eq(number_of("SELECT head FROM feed"), 5);
}

Test(change_push, leaves_the_counter_where_nothing_changed)
{
	push(BATCH(PUT(CASH, "2", "{}")));
	says(push(BATCH(PUT(CASH, "2", "{}"))), "\"unchanged\",\"seq\":1}");
	cr_assert_not(answer.changed);
	says(push(BATCH(PUT(CASH, "1", "{}"))), "\"superseded\",\"seq\":1,");
	says(push(BATCH(DELETE(BANK, "1"))), "\"unchanged\"}]");
	cr_assert_not(answer.changed);
	cr_assert_eq(number_of("SELECT head FROM feed"), 1);
	holds(1, 0, 2);
}

Test(change_push, keeps_created_at_of_the_first_write)
{
	push(BATCH(ITEM(CASH, "put", "2",
	    ",\"created_at\":\"1999-01-01T00:00:00+01:00\",\"data\":{}")));
	push(BATCH(
	    ITEM(CASH, "put", "3", ",\"created_at\":" AT("1") ",\"data\":{}")));
	push(BATCH(DELETE(CASH, "4")));
	says(pull(0, 9, NULL), "\"created_at\":\"1999-01-01T00:00:00+01:00\"");
	push(BATCH(PUT(BANK, "2", "{}")));
	says(pull(3, 9, NULL), "\"created_at\":" AT("2"));
}

Test(change_push, tells_the_current_record_where_it_stays)
{
	const char *current =
	    "\"current\":{\"collection\":\"accounts\",\"id\":\"" CASH
	    "\",\"seq\":1,\"deleted\":false,\"created_at\":" AT(
		"2") ",\"updated_at\":" AT("2") ",\"data\":{\"a\": 1}}";

	push(BATCH(PUT(CASH, "2", "{\"a\": 1}")));
	says(push(BATCH(PUT(CASH, "1", "{}"))), current);
	says(push_under(API_CONFLICT_POLICY_ERROR, BATCH(PUT(CASH, "3", "{}"))),
	    current);
	says(push(BATCH(ITEM(CASH, "put", "3", ""))), current);
}

Test(change_push, leaves_current_records_out_beyond_a_page)
{
	const char *json, *first;

	push(
	    BATCH(PUT(CASH, "2", "{\"a\":1}") "," PUT(BANK, "2", "{\"a\":1}")));
	fixture.limits.page_bytes = 13;
	json = push(BATCH(PUT(CASH, "1", "{}") "," PUT(BANK, "1", "{}")));
	first = strstr(json, "\"current\"");
	cr_assert_not_null(first);
	cr_assert_null(strstr(first + 1, "\"current\""));
}

Test(change_push, lets_the_request_choose_the_policy)
{
	push(BATCH(PUT(CASH, "2", "{}")));
	says(push("{\"policy\":\"error\",\"changes\":[" PUT(
		 CASH, "3", "{}") "]}"),
	    "\"conflict\"");
	says(push_under(API_CONFLICT_POLICY_ERROR,
		 "{\"policy\":\"last_write_wins\",\"changes\":[" PUT(
		     CASH, "3", "{}") "]}"),
	    "\"applied\"");
}

Test(change_push, corrects_the_clock_of_the_client)
{
	/* The client is five days ahead: its 9th is the 4th. */
	const char *ahead = "{\"client_time\":\"2026-01-15T00:00:00Z\","
			    "\"changes\":[" PUT(CASH, "9", "{\"who\":1}") "]}";

	push(BATCH(PUT(CASH, "5", "{}")));
	says(push(ahead), "\"superseded\"");
	cr_assert_eq(
	    number_of("SELECT compared FROM records"), FEED_NOW - 5 * FEED_DAY);
	says(push(BATCH(ITEM(BANK, "put", "5", ",\"data\":{}"))), "applied");
	says(push("{\"client_time\":\"2026-01-05T00:00:00Z\",\"changes\":[" PUT(
		 BANK, "4", "{\"who\":1}") "]}"),
	    "\"applied\"");
	cr_assert_eq(number_of("SELECT max(compared) FROM records"),
	    FEED_NOW - FEED_DAY);
}

Test(change_push, lets_no_time_lie_in_the_future)
{
	push(BATCH(ITEM(CASH, "put", "9", ",\"data\":{}")));
	feed.now -= 5 * FEED_DAY;
	push(BATCH(PUT(BANK, "9", "{}")));
	cr_assert_eq(number_of("SELECT min(compared) FROM records"), feed.now);
	says(pull(1, 9, NULL), "\"updated_at\":" AT("9"));
}

Test(change_push, knows_what_a_client_wrote_itself)
{
	push(BY_ME(PUT(CASH, "5", "{}")));
	says(push_under(API_CONFLICT_POLICY_ERROR, BY_ME(PUT(CASH, "1", "{}"))),
	    "\"applied\"");
	push(BATCH(PUT(CASH, "6", "{}")));
	says(push_under(API_CONFLICT_POLICY_ERROR, BY_ME(PUT(CASH, "7", "{}"))),
	    "\"conflict\"");
}

Test(change_push, takes_a_base_cursor_for_its_own_collections)
{
	char json[512], epoch[16];

	push(BATCH(PUT(CASH, "5", "{}")));
	snprintf(epoch, sizeof(epoch), "%08x", feed.epoch);
	snprintf(json, sizeof(json),
	    "{\"base_cursor\":\"%s.1.others\",\"changes\":[%s]}", epoch,
	    PUT(CASH, "6", "{}"));
	says(push_under(API_CONFLICT_POLICY_ERROR, json), "\"conflict\"");
	snprintf(json, sizeof(json),
	    "{\"base_cursor\":\"%s.1.accounts\",\"changes\":[%s]}", epoch,
	    PUT(CASH, "6", "{}"));
	says(push_under(API_CONFLICT_POLICY_ERROR, json), "\"applied\"");
	snprintf(json, sizeof(json),
	    "{\"base_cursor\":\"%s.1\",\"changes\":[%s]}", epoch,
	    PUT(CASH, "7", "{}"));
	says(push_under(API_CONFLICT_POLICY_ERROR, json), "\"conflict\"");
}

Test(change_push, does_nothing_on_an_expired_base_cursor)
{
	push(BATCH(PUT(CASH, "5", "{}")));
	push("{\"base_cursor\":\"00000000.1\",\"batch_id\":\"1\","
	     "\"changes\":[" PUT(BANK, "6", "{}") "]}");
	cr_assert_eq(answer.verdict, PUSH_EXPIRED);
	cr_assert_eq(answer.cursor, CURSOR_EPOCH);
	holds(1, 0, 2);
	cr_assert_eq(number_of("SELECT count(*) FROM batches"), 0);
}

Test(change_push, rejects_what_exceeds_a_quota)
{
	fixture.limits.tenant_records = 2;
	fixture.limits.tenant_bytes = 10;
	fixture.limits.record_bytes = 8;
	says(push(BATCH(PUT(CASH, "1", "{\"ab\":1}"))), "\"applied\"");
	says(
	    push(BATCH(PUT(CASH, "2", "{\"abc\":1}"))), "\"record_too_large\"");
	says(push(BATCH(PUT(BANK, "1", "{\"b\":1}"))), "\"quota_exceeded\"");
	says(push(BATCH(PUT(BANK, "1", "{}"))), "\"applied\"");
	says(push(BATCH(PUT(GOLD, "1", "{}"))), "\"quota_exceeded\"");
	holds(2, 0, 10);
	says(push(BATCH(DELETE(CASH, "2"))), "\"applied\"");
	says(push(BATCH(PUT(GOLD, "1", "{}"))), "as many records as it may");
	holds(1, 1, 2);
}

Test(change_push, rejects_one_collection_too_many)
{
	fixture.limits.tenant_collections = 1;
	push(BATCH(PUT(CASH, "1", "{}")));
	says(push(BATCH("{\"collection\":\"other\",\"id\":\"" BANK
			"\",\"op\":\"put\",\"updated_at\":" AT(
			    "1") ",\"data\":{}}," PUT(BANK, "1", "{}"))),
	    "as many collections as it may");
	holds(2, 0, 4);
}

Test(change_push, undoes_an_atomic_batch_as_a_whole)
{
	const char *json;

	push(BATCH(PUT(CASH, "5", "{}")));
	json = push("{\"atomic\":true,\"changes\":[" PUT(
	    CASH, "6", "{\"x\":1}") "," PUT(BANK, "1",
	    "{}") ",{\"collection\":\"fresh\",\"id\":\"" GOLD
		  "\",\"op\":\"put\",\"updated_at\":" AT(
		      "1") ",\"data\":{}}," ITEM(BANK, "put", "9",
		      ",\"base_seq\":99,\"data\":[]") "," ITEM(CASH, "put", "9",
		      ",\"data\":[]") "]}");
	cr_assert_eq(answer.verdict, PUSH_UNDONE);
	cr_assert_not(answer.changed);
	holds(1, 0, 2);
	cr_assert_eq(number_of("SELECT count(*) FROM collections"), 1);
	cr_assert_eq(number_of("SELECT head FROM feed"), 1);
	says(json, "\"status\":\"not_applied\"}");
	says(json, "\"status\":\"rejected\",\"seq\":1,\"current\":");
	cr_assert_null(strstr(json, "{\"x\":1}"), "%s", json);
	says(json, ".1\",\"server_time\"");
}

Test(change_push, applies_an_atomic_batch_where_nothing_is_refused)
{
	push(BATCH(PUT(CASH, "5", "{}")));
	says(push("{\"atomic\":true,\"changes\":[" PUT(CASH, "4", "{}") "," PUT(
		 BANK, "1", "{}") "]}"),
	    "\"superseded\"");
	cr_assert_eq(answer.verdict, PUSH_DONE);
	holds(2, 0, 4);
}

Test(change_push, applies_changes_of_one_record_in_their_order)
{
	says(push(BY_ME(PUT(CASH, "1", "{}") "," DELETE(CASH, "2") "," PUT(
		 CASH, "3", "{\"a\":1}"))),
	    "\"seq\":3}]");
	holds(1, 0, 7);
}

Test(change_push, renews_the_epoch_and_expires_all_cursors)
{
	enum cursor_verdict verdict;
	struct cursor cursor;
	uint32_t before;

	push(BATCH(PUT(CASH, "1", "{}")));
	cursor = (struct cursor){ .epoch = before = feed.epoch, .seq = 1 };
	cr_assert_eq(feed_renew(&feed), STORE_OK);
	cr_assert_eq(feed_read(&feed), STORE_OK);
	cr_assert_neq(feed.epoch, before);
	cr_assert_eq(cursor_check(&feed, &cursor, &verdict), STORE_OK);
	cr_assert_eq(verdict, CURSOR_EPOCH);
}

/* A client that pulled nothing goes on where the first write begins. */
Test(change_push, keeps_the_epoch_that_was_told_before)
{
	uint32_t before;

	cr_assert_eq(feed_read(&feed), STORE_OK);
	before = feed.epoch;
	push(BATCH(PUT(CASH, "1", "{}")));
	cr_assert_eq(feed_read(&feed), STORE_OK);
	cr_assert_eq(feed.epoch, before);
}

Test(change_push, leaves_a_newer_servers_file_alone)
{
	struct api_change_batch batch = { .atomic = false };

	push(BATCH(PUT(CASH, "1", "{}")));
	(void)number_of("PRAGMA user_version = 2");
	cr_assert_eq(change_push(&feed, &batch,
			 API_CONFLICT_POLICY_LAST_WRITE_WINS, &answer),
	    STORE_UNAVAILABLE);
	cr_assert_not_null(
	    strstr(database_cause(feed.database), "newer FinWise"));
	cr_assert_eq(feed_read(&feed), STORE_UNAVAILABLE);
	cr_assert_eq(number_of("SELECT count(*) FROM records"), 1);
}
