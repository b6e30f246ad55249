/*
 * Answers that are kept for a retry: found, told apart, and dropped in time.
 */
#include "tests/src/feed_fixture.h"

#define CASH "0191f3c2-a001-7001-8001-52f0c54d9a01"
#define ME "\"client_id\":\"0191f3c2-c001-7001-8001-52f0c54d9a01\","
#define YOU "\"client_id\":\"0191f3c2-c001-7001-8001-52f0c54d9a02\","
#define NAMED(name) "\"batch_id\":\"" name "\","
#define PUT(data) \
	"\"changes\":[{\"collection\":\"accounts\",\"id\":\"" CASH \
	"\",\"op\":\"put\",\"updated_at\":\"2026-01-01T00:00:00Z\",\"data\":" data \
	"}]}"

TestSuite(batch_log, .init = feed_fixture_open, .fini = feed_fixture_close);

static bool
is_replayed(const char *json)
{
	(void)push(json);
	return (answer.verdict <= PUSH_UNDONE &&
	    strstr(answer.json.bytes, "\"replayed\":true}") != NULL);
}

Test(batch_log, gives_the_same_answer_again)
{
	const char *first = push("{" ME NAMED("7") PUT("{}"));
	size_t same = strlen(first) - strlen("false}");

	cr_assert(answer.changed);
	feed.now += FEED_DAY;
	cr_assert(is_replayed("{" ME NAMED("7") PUT("{}")));
	cr_assert_not(answer.changed);
	cr_assert_eq(strncmp(first, answer.json.bytes, same), 0, "%s\n%s",
	    first, answer.json.bytes);
	cr_assert_eq(number_of("SELECT head FROM feed"), 1);
}

Test(batch_log, knows_a_batch_that_is_written_or_sent_otherwise)
{
	push("{" ME NAMED("7") PUT("{}"));
	cr_assert(is_replayed(
	    "{\"client_time\":\"2026-01-01T00:00:00Z\",   " ME NAMED("7")
		PUT("{}")));
	(void)push("{\"atomic\":true," ME NAMED("7") PUT("{}"));
	cr_assert_eq(answer.verdict, PUSH_REUSED);
	(void)push("{\"policy\":\"error\"," ME NAMED("7") PUT("{}"));
	cr_assert_eq(answer.verdict, PUSH_REUSED);
	(void)push("{" ME NAMED("7") PUT("{ }"));
	cr_assert_eq(answer.verdict, PUSH_REUSED);
}

Test(batch_log, tells_clients_and_names_apart)
{
	push("{" ME NAMED("7") PUT("{}"));
	cr_assert_not(is_replayed("{" YOU NAMED("7") PUT("{}")));
	cr_assert_not(is_replayed("{" NAMED("7") PUT("{}")));
	cr_assert_not(is_replayed("{" ME NAMED("8") PUT("{}")));
	cr_assert(is_replayed("{" NAMED("7") PUT("{}")));
	cr_assert_not(is_replayed("{" ME PUT("{}")));
}

Test(batch_log, tells_bad_changes_apart)
{
	push("{" ME NAMED("7") PUT("7"));
	cr_assert(is_replayed("{" ME NAMED("7") PUT("7")));
	(void)push("{" ME NAMED("7") PUT("{}"));
	cr_assert_eq(answer.verdict, PUSH_REUSED);
}

Test(batch_log, keeps_the_answer_of_a_batch_that_was_undone)
{
	const char *json = "{\"atomic\":true," ME NAMED("7") PUT("[]");

	push(json);
	cr_assert_eq(answer.verdict, PUSH_UNDONE);
	cr_assert(is_replayed(json));
	cr_assert_eq(answer.verdict, PUSH_UNDONE);
}

Test(batch_log, forgets_after_its_time)
{
	push("{" ME NAMED("7") PUT("{}"));
	feed.now += fixture.limits.batch_milliseconds;
	cr_assert(is_replayed("{" ME NAMED("7") PUT("{}")));
	feed.now++;
	cr_assert_not(is_replayed("{" ME NAMED("7") PUT("{}")));
	cr_assert_not_null(strstr(answer.json.bytes, "\"unchanged\""));
	cr_assert(is_replayed("{" ME NAMED("7") PUT("{}")));
}

static void
push_numbered(int number)
{
	char json[512];

	snprintf(
	    json, sizeof(json), "{\"batch_id\":\"%d\",%s", number, PUT("{}"));
	(void)push(json);
}

static int64_t
kept_bytes(void)
{
	return (
	    number_of("SELECT coalesce(sum(length(answer)), 0) FROM batches"));
}

Test(batch_log, keeps_no_more_than_it_may)
{
	fixture.limits.batch_count = 5;
	for (int i = 0; i < 40; i++)
		push_numbered(i);
	cr_assert_leq(number_of("SELECT count(*) FROM batches"), 6);
	cr_assert_geq(number_of("SELECT count(*) FROM batches"), 5);
	cr_assert(is_replayed("{" NAMED("39") PUT("{}")));
	cr_assert_not(is_replayed("{" NAMED("0") PUT("{}")));
	cr_assert_eq(number_of("SELECT answers FROM feed"), kept_bytes());
}

Test(batch_log, keeps_no_more_bytes_than_it_may)
{
	fixture.limits.answer_bytes = 1000;
	for (int i = 0; i < 40; i++)
		push_numbered(i);
	cr_assert_leq(kept_bytes(), 1300);
	cr_assert_gt(kept_bytes(), 500);
	cr_assert_eq(number_of("SELECT answers FROM feed"), kept_bytes());
}

Test(batch_log, drops_what_is_old_as_it_goes)
{
	for (int i = 0; i < 40; i++)
		push_numbered(i);
	feed.now += fixture.limits.batch_milliseconds + 1;
	for (int i = 40; i < 44; i++)
		push_numbered(i);
	cr_assert_eq(number_of("SELECT count(*) FROM batches"), 4);
	cr_assert_eq(number_of("SELECT answers FROM feed"), kept_bytes());
}
