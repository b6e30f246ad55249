/*
 * The tag changes by requests and answers: each operation, both ways to name
 * the tenant, and what is refused.
 */
#include "generated/changes.h"

#include "tests/src/operations/exchange.h"

#define CHANGES "/tenants/" HOME "/changes"
#define CASH "0191f3c2-a001-7001-8001-52f0c54d9a01"
#define BANK "0191f3c2-a001-7001-8001-52f0c54d9a02"
#define PUT(id, time, data) \
	"{\"collection\":\"accounts\",\"id\":\"" id "\",\"op\":\"put\"," \
	"\"updated_at\":\"2026-01-0" time "T08:00:00Z\",\"data\":" data "}"
#define BATCH(changes) "{\"changes\":[" changes "]}"

static const char *const path_or_header[] = { NULL, HOME };

static void
init(void)
{
	fixture_memory();
	add_user(ADA, "ada@example.com");
	add_user(BOB, "bob@example.com");
	post("/tenants",
	    "{\"uuid\":\"" HOME "\",\"name\":\"Home\",\"user_id\":\"" ADA
	    "\"}");
	cr_assert_eq(status, 201, "%s", body);
}

TestSuite(changes, .init = init, .fini = fixture_close);

Test(changes, of_a_tenant_that_was_never_written_are_none_and_a_cursor)
{
	get(CHANGES);
	expect(200, "{\"changes\":[],\"cursor\":\"");
	cr_assert_contains(body, ".0\",\"has_more\":false,\"server_time\":\"");
	exchange(METHOD_GET, "/changes", NULL, HOME);
	expect(200, "{\"changes\":[],");
}

Test(changes, that_were_pushed_are_pulled_to_the_byte)
{
	for (size_t i = 0; i < 2; i++) {
		exchange(METHOD_POST, i == 0 ? CHANGES : "/changes",
		    BATCH(PUT(
			CASH, "1", "{ \"n\" : 1.00e+2, \"s\":\"\\u00e9\" }")),
		    path_or_header[i]);
		expect(200,
		    i == 0 ? "\"applied\",\"seq\":1}"
			   : "\"unchanged\",\"seq\":1}");
	}
	get(CHANGES);
	expect(200,
	    "[{\"collection\":\"accounts\",\"id\":\"" CASH
	    "\",\"seq\":1,\"deleted\":false,\"created_at\":\"2026-01-01T08:00:"
	    "00Z\",\"updated_at\":\"2026-01-01T08:00:00Z\",\"data\":"
	    "{ \"n\" : 1.00e+2, \"s\":\"\\u00e9\" }}]");
}

Test(changes, that_are_bad_leave_their_neighbours_alone)
{
	post(CHANGES,
	    BATCH(PUT(CASH, "1", "{}") "," PUT("x", "1", "{}") ",7," PUT(
		BANK, "1", "[]") "," PUT(BANK, "1", "{}")));
	expect(200, "\"applied\",\"seq\":1}");
	cr_assert_contains(body,
	    "{\"collection\":\"accounts\",\"status\":\"rejected\",\"error\":"
	    "{\"code\":\"invalid\",\"detail\":\"/changes/1/id must be a UUID"
	    "\"}}");
	cr_assert_contains(body, "/changes/2 must be an object");
	cr_assert_contains(body, "/changes/3/data must be");
	cr_assert_contains(body, "\"applied\",\"seq\":2}");
}

Test(changes, that_are_no_batch_fail_the_request)
{
	post(CHANGES, BATCH(""));
	expect(422, "\"pointer\":\"/changes\",\"keyword\":\"minItems\"");
	post(CHANGES, "{\"changes\":[],\"policy\":\"x\"}");
	expect(422, "/policy");
	post(CHANGES, "{}");
	expect(422, "required");
}

Test(changes, of_an_atomic_batch_stay_out_together)
{
	post(CHANGES, BATCH(PUT(CASH, "1", "{}")));
	post(CHANGES,
	    "{\"atomic\":true,\"policy\":\"error\",\"changes\":[" PUT(
		BANK, "1", "{}") "," PUT(CASH, "2", "{}") "]}");
	expect(409, "\"id\":\"" BANK "\",\"status\":\"not_applied\"}");
	cr_assert_contains(
	    body, "\"status\":\"conflict\",\"seq\":1,\"current\"");
	get(CHANGES);
	cr_assert_null(strstr(body, BANK));
}

Test(changes, of_a_known_batch_get_its_answer_again)
{
	const char *batch = "{\"client_id\":\"" BANK "\",\"batch_id\":\"7\","
			    "\"changes\":[" PUT(CASH, "1", "{}") "]}";

	post(CHANGES, batch);
	expect(200, "\"applied\",\"seq\":1}]");
	cr_assert_contains(body, "\"replayed\":false}");
	post(CHANGES, batch);
	expect(200, "\"applied\",\"seq\":1}]");
	cr_assert_contains(body, "\"replayed\":true}");
	post(CHANGES,
	    "{\"client_id\":\"" BANK "\",\"batch_id\":\"7\","
	    "\"changes\":[" PUT(CASH, "2", "{}") "]}");
	expect(422, "\"code\":\"batch_id_reused\"");
	post(CHANGES,
	    "{\"batch_id\":\"7\",\"changes\":[" PUT(CASH, "2", "{}") "]}");
	expect(422, "\"pointer\":\"/client_id\"");
}

Test(changes, behind_a_cursor_are_those_that_came_later)
{
	char target[256];
	const char *cursor;

	post(CHANGES, BATCH(PUT(CASH, "1", "{}") "," PUT(BANK, "1", "{}")));
	get(CHANGES "?limit=1");
	expect(200, "\"has_more\":true");
	cr_assert_null(strstr(body, BANK));
	cursor = strstr(body, "\"cursor\":\"") + strlen("\"cursor\":\"");
	snprintf(target, sizeof(target), CHANGES "?cursor=%.*s",
	    (int)strcspn(cursor, "\""), cursor);
	get(target);
	expect(200, "\"has_more\":false");
	cr_assert_null(strstr(body, CASH));
	cr_assert_contains(body, BANK);
}

Test(changes, behind_a_cursor_of_others_are_refused)
{
	get(CHANGES "?cursor=0000000x.1");
	expect(422, "\"name\":\"cursor\",\"keyword\":\"pattern\"");
	get(CHANGES "?cursor=00000000.0");
	expect(410, "\"code\":\"cursor_expired\"");
	get(CHANGES "?cursor=00000000.0.accounts");
	expect(422, "\"name\":\"cursor\",\"keyword\":\"collections\"");
	get(CHANGES "?cursor=00000000.0.accounts&collections=accounts");
	expect(410, "\"code\":\"cursor_expired\"");
	post(CHANGES,
	    "{\"base_cursor\":\"00000000.0\",\"changes\":[" PUT(
		CASH, "1", "{}") "]}");
	expect(410, "\"code\":\"cursor_expired\"");
}
