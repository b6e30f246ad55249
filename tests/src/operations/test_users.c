/*
 * The tag users by requests and answers.
 */
#include "generated/users.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/faults.h"
#include "tests/src/operations/exchange.h"

#define ADA_PUBLIC \
	"{\"uuid\":\"" ADA "\",\"name\":\"Ada\",\"email\":\"ada@example.com\"}"
#define ADA_SECRET \
	"{\"uuid\":\"" ADA "\",\"name\":\"Ada\"," \
	"\"email\":\"ada@example.com\",\"hashed_password\":\"$secret\"}"
#define BOB_PUBLIC \
	"{\"uuid\":\"" BOB "\",\"name\":\"Bob\",\"email\":\"bob@example.com\"}"

TestSuite(create_user, .init = fixture_memory, .fini = fixture_close);
TestSuite(list_users, .init = fixture_memory, .fini = fixture_close);
TestSuite(get_user, .init = fixture_memory, .fini = fixture_close);
TestSuite(users_on_disk, .init = fixture_files, .fini = fixture_close);

Test(create_user, creates_one_and_says_where)
{
	post("/users", ADA_PUBLIC);
	cr_assert_eq(status, 201, "%s", body);
	cr_assert_str_eq(body, ADA_PUBLIC);
	cr_assert_str_eq(answer_header("Location"), "/users/" ADA);
}

Test(create_user, never_gives_the_password_back)
{
	post("/users", ADA_SECRET);
	cr_assert_eq(status, 201);
	cr_assert_str_eq(body, ADA_PUBLIC);
	post("/users", ADA_SECRET);
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body, ADA_PUBLIC);
	get("/users/" ADA);
	cr_assert_str_eq(body, ADA_PUBLIC);
	get("/users");
	cr_assert_str_eq(body, "[" ADA_PUBLIC "]");
}

Test(create_user, answers_200_to_the_same_request_again)
{
	cr_assert_eq(post("/users", ADA_PUBLIC), 201);
	cr_assert_eq(post("/users", ADA_PUBLIC), 200);
	cr_assert_str_eq(body, ADA_PUBLIC);
	cr_assert_null(answer_header("Location"));
}

Test(create_user, takes_a_uuid_in_any_case)
{
	cr_assert_eq(post("/users", ADA_PUBLIC), 201);
	cr_assert_eq(post("/users",
			 "{\"uuid\":\"0191F3C2-7A52-7C3B-9B1E-52F0C54D9A01\","
			 "\"name\":\"Ada\",\"email\":\"ada@example.com\"}"),
	    200);
	cr_assert_str_eq(body, ADA_PUBLIC);
}

Test(create_user, refuses_a_taken_uuid_with_other_content)
{
	post("/users", ADA_SECRET);
	post("/users", ADA_PUBLIC);
	expect(409, "a user with this uuid exists, with other content");
	cr_assert_null(strstr(body, "secret"));
}

Test(create_user, refuses_a_second_user_with_the_same_email)
{
	post("/users", ADA_PUBLIC);
	post("/users",
	    "{\"uuid\":\"" BOB "\",\"name\":\"Bob\","
	    "\"email\":\"ADA@example.com\"}");
	expect(409, "another user has this email address");
}

Test(create_user, refuses_what_breaks_the_contract)
{
	post("/users", "{\"uuid\":\"x\",\"name\":\"\",\"email\":\"x\"}");
	expect(422, "\"/uuid\"");
	expect(422, "\"/name\"");
	expect(422, "\"/email\"");
}

Test(get_user, does_not_find_an_unknown_one)
{
	get("/users/" NOBODY);
	expect(404, "there is no such user");
}

Test(list_users, is_empty_at_first)
{
	get("/users");
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body, "[]");
	cr_assert_null(answer_header("Link"));
}

/* What a Link header points at, without the brackets. */
static const char *
next_page(void)
{
	static char target[256];
	const char *link = answer_header("Link");

	cr_assert_not_null(link);
	cr_assert_eq(link[0], '<');
	snprintf(target, sizeof(target), "%.*s", (int)strcspn(link + 1, ">"),
	    link + 1);
	cr_assert_str_eq(strchr(link, '>'), ">; rel=\"next\"");
	return (target);
}

Test(list_users, links_page_to_page)
{
	post("/users", ADA_PUBLIC);
	post("/users", BOB_PUBLIC);
	get("/users?limit=1");
	cr_assert_str_eq(body, "[" ADA_PUBLIC "]");
	cr_assert_str_eq(next_page(), "/users?limit=1&after=u0000000000000001");
	get(next_page());
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body, "[" BOB_PUBLIC "]");
	cr_assert_null(answer_header("Link"));
}

Test(list_users, finds_one_by_email)
{
	post("/users", ADA_PUBLIC);
	post("/users", BOB_PUBLIC);
	get("/users?email=BOB%40example.com&limit=1");
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body, "[" BOB_PUBLIC "]");
	cr_assert_null(answer_header("Link"));
	get("/users?email=nobody%40example.com");
	cr_assert_str_eq(body, "[]");
}

Test(list_users, refuses_what_is_no_cursor_of_the_list)
{
	static const char *const others[] = {
		"",
		"u",
		"1",
		"u1",
		"t0000000000000001",
		"U0000000000000001",
		"u000000000000001",
		"u00000000000000001",
		"u000000000000000g",
		"u000000000000000A",
		"u8000000000000000",
		"u-000000000000001",
		"nonsense",
	};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		char target[64];

		snprintf(target, sizeof(target), "/users?after=%s", others[i]);
		get(target);
		expect(422, "\"after\"");
	}
	cr_assert_eq(get("/users?after=u7fffffffffffffff"), 200);
}

Test(users_on_disk, are_not_there_behind_a_507)
{
	fault_set("pwrite64", ENOSPC);
	post("/users", ADA_PUBLIC);
	fault_clear();
	expect(507, "the disk is full");
	cr_assert_eq(get("/users/" ADA), 404);
	cr_assert_eq(post("/users", ADA_PUBLIC), 201);
}

Test(users_on_disk, are_busy_while_another_process_writes)
{
	sqlite3 *other;

	cr_assert_eq(sqlite3_open(fixture.users, &other), SQLITE_OK);
	sqlite3_exec(other,
	    "BEGIN IMMEDIATE; UPDATE health SET checked_at ="
	    " 1",
	    NULL, NULL, NULL);
	post("/users", ADA_PUBLIC);
	expect(503, "the database is busy");
	cr_assert_str_eq(answer_header("Retry-After"), "1");
	cr_assert_eq(get("/users"), 200, "readers never wait");
	sqlite3_exec(other, "COMMIT", NULL, NULL, NULL);
	fault_set("pread64", EACCES);
	cr_assert_eq(get("/users"), 503);
	cr_assert_null(strstr(body, "users.db"));
	cr_assert_eq(get("/users/" ADA), 503);
	fault_clear();
	sqlite3_close(other);
}
