/*
 * The tag tenants by requests and answers.
 */
#include "generated/tenants.h"

#include <errno.h>
#include <sqlite3.h>

#include "tests/src/faults.h"
#include "tests/src/operations/exchange.h"

#define TENANT(uuid, name, owner) \
	"{\"uuid\":\"" uuid "\",\"name\":\"" name "\",\"user_id\":\"" owner \
	"\",\"policy\":\"last_write_wins\"}"
#define HOME_JSON TENANT(HOME, "Home", ADA)
#define WORK_JSON TENANT(WORK, "Work", BOB)

static void
add_users(void)
{
	add_user(ADA, "ada@example.com");
	add_user(BOB, "bob@example.com");
}

static void
init(void)
{
	fixture_memory();
	add_users();
}

static void
init_files(void)
{
	fixture_files();
	add_users();
}

TestSuite(create_tenant, .init = init, .fini = fixture_close);
TestSuite(list_tenants, .init = init, .fini = fixture_close);
TestSuite(get_tenant, .init = init, .fini = fixture_close);
TestSuite(update_tenant, .init = init, .fini = fixture_close);
TestSuite(delete_tenant, .init = init, .fini = fixture_close);
TestSuite(tenants_on_disk, .init = init_files, .fini = fixture_close);

Test(create_tenant, creates_one_and_says_where)
{
	post("/tenants", HOME_JSON);
	cr_assert_eq(status, 201, "%s", body);
	cr_assert_str_eq(body, HOME_JSON);
	cr_assert_str_eq(answer_header("Location"), "/tenants/" HOME);
	cr_assert_str_eq(fixture.call.tenant.bytes, HOME, "for the log");
}

Test(create_tenant, answers_200_to_the_same_request_again)
{
	cr_assert_eq(post("/tenants", HOME_JSON), 201);
	cr_assert_eq(post("/tenants", HOME_JSON), 200);
	cr_assert_str_eq(body, HOME_JSON);
	cr_assert_null(answer_header("Location"));
}

Test(create_tenant, refuses_a_taken_uuid_with_other_content)
{
	post("/tenants", HOME_JSON);
	post("/tenants", TENANT(HOME, "Work", ADA));
	expect(409, "a tenant with this uuid exists, with other content");
	post("/tenants", TENANT(HOME, "Home", BOB));
	expect(409, "with other content");
}

Test(create_tenant, refuses_the_uuid_of_a_deleted_one)
{
	post("/tenants", HOME_JSON);
	delete ("/tenants/" HOME);
	post("/tenants", HOME_JSON);
	expect(409, "the tenant with this uuid was deleted");
}

Test(create_tenant, points_at_a_user_who_is_not_there)
{
	post("/tenants", TENANT(HOME, "Home", NOBODY));
	expect(422, "\"pointer\":\"/user_id\"");
	expect(422, "\"keyword\":\"exists\"");
	expect(422, "\"where\":\"body\"");
	cr_assert_eq(get("/tenants/" HOME), 404);
}

Test(list_tenants, links_page_to_page_and_keeps_the_filter)
{
	const char *link;
	char target[256];

	post("/tenants", HOME_JSON);
	post("/tenants", WORK_JSON);
	post("/tenants", TENANT(NOBODY, "Third", ADA));
	get("/tenants?limit=1&user_id=" ADA);
	cr_assert_str_eq(body, "[" HOME_JSON "]");
	link = answer_header("Link");
	cr_assert_str_eq(link,
	    "</tenants?limit=1&after=t0000000000000001"
	    "&user_id=" ADA ">; rel=\"next\"");
	snprintf(target, sizeof(target), "%.*s", (int)strcspn(link + 1, ">"),
	    link + 1);
	get(target);
	cr_assert_str_eq(body, "[" TENANT(NOBODY, "Third", ADA) "]");
	cr_assert_null(answer_header("Link"));
}

Test(list_tenants, lists_those_of_all_users)
{
	post("/tenants", HOME_JSON);
	post("/tenants", WORK_JSON);
	get("/tenants");
	cr_assert_str_eq(body, "[" HOME_JSON "," WORK_JSON "]");
	get("/tenants?limit=1");
	cr_assert_str_eq(answer_header("Link"),
	    "</tenants?limit=1&after="
	    "t0000000000000001>; rel=\"next\"");
	get("/tenants?user_id=" NOBODY);
	cr_assert_str_eq(body, "[]");
}

Test(list_tenants, refuses_what_is_no_cursor_of_the_list)
{
	static const char *const others[] = {
		"",
		"t",
		"1",
		"t1",
		"u0000000000000001",
		"T0000000000000001",
		"t000000000000001",
		"t00000000000000001",
		"t000000000000000g",
		"t000000000000000A",
		"t8000000000000000",
		"t-000000000000001",
		"nonsense",
	};

	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
		char target[64];

		snprintf(
		    target, sizeof(target), "/tenants?after=%s", others[i]);
		get(target);
		expect(422, "\"after\"");
	}
	cr_assert_eq(get("/tenants?after=t7fffffffffffffff"), 200);
}

Test(list_tenants, leaves_deleted_ones_out)
{
	post("/tenants", HOME_JSON);
	delete ("/tenants/" HOME);
	get("/tenants");
	cr_assert_str_eq(body, "[]");
}

Test(get_tenant, tells_the_size_of_its_database)
{
	post("/tenants", HOME_JSON);
	get("/tenants/" HOME);
	expect(200,
	    "{\"uuid\":\"" HOME "\",\"name\":\"Home\",\"user_id\":\"" ADA
	    "\",\"policy\":\"last_write_wins\",\"database_bytes\":");
	cr_assert_str_eq(fixture.call.tenant.bytes, HOME);
}

Test(get_tenant, does_not_find_an_unknown_one)
{
	get("/tenants/" HOME);
	expect(404, "there is no such tenant");
}

Test(get_tenant, refuses_a_header_that_names_another_tenant)
{
	post("/tenants", HOME_JSON);
	exchange(METHOD_GET, "/tenants/" HOME, NULL, WORK);
	expect(400, "\"code\":\"tenant_mismatch\"");
	exchange(METHOD_GET, "/tenants/" HOME, NULL, HOME);
	cr_assert_eq(status, 200);
	exchange(METHOD_GET, "/tenants/" HOME, NULL, "x");
	cr_assert_eq(status, 422);
}

Test(delete_tenant, deletes_it_once)
{
	post("/tenants", HOME_JSON);
	post("/tenants", WORK_JSON);
	cr_assert_eq(delete ("/tenants/" HOME), 204);
	cr_assert_str_eq(body, "");
	delete ("/tenants/" HOME);
	expect(404, "there is no such tenant");
	cr_assert_eq(get("/tenants/" HOME), 404);
	cr_assert_eq(get("/tenants/" WORK), 200);
}

Test(delete_tenant, refuses_a_header_that_names_another_tenant)
{
	post("/tenants", HOME_JSON);
	exchange(METHOD_DELETE, "/tenants/" HOME, NULL, WORK);
	expect(400, "\"code\":\"tenant_mismatch\"");
	cr_assert_eq(get("/tenants/" HOME), 200);
}

Test(tenants_on_disk, have_a_file_each)
{
	post("/tenants", HOME_JSON);
	cr_assert_eq(status, 201);
	cr_assert_eq(file_size(tenant_path(HOME)), 4096);
	get("/tenants/" HOME);
	expect(200, "\"database_bytes\":4096}");
	delete ("/tenants/" HOME);
	cr_assert_not(file_exists(tenant_path(HOME)));
}

Test(tenants_on_disk, answer_503_without_their_file)
{
	post("/tenants", HOME_JSON);
	post("/tenants", WORK_JSON);
	cr_assert_eq(unlink(tenant_path(HOME)), 0);
	get("/tenants/" HOME);
	expect(503, "the database cannot be used now");
	cr_assert_null(strstr(body, "tenant_" HOME));
	cr_assert_contains(fixture.call.failure.cause.bytes, "is missing");
	cr_assert_eq(get("/tenants/" WORK), 200);
}

Test(tenants_on_disk, are_not_there_behind_a_507)
{
	fault_set("write", ENOSPC);
	post("/tenants", HOME_JSON);
	fault_clear();
	expect(507, "the disk is full");
	cr_assert_eq(get("/tenants/" HOME), 404);
	cr_assert_eq(post("/tenants", HOME_JSON), 201);
}

Test(tenants_on_disk, fail_as_the_database_does)
{
	sqlite3 *other;

	post("/tenants", HOME_JSON);
	cr_assert_eq(sqlite3_open(fixture.users, &other), SQLITE_OK);
	sqlite3_exec(other,
	    "BEGIN IMMEDIATE; UPDATE health SET checked_at ="
	    " 1",
	    NULL, NULL, NULL);
	delete ("/tenants/" HOME);
	expect(503, "the database is busy");
	cr_assert_str_eq(answer_header("Retry-After"), "1");
	sqlite3_exec(other, "COMMIT", NULL, NULL, NULL);
	fault_set("pread64", EACCES);
	cr_assert_eq(get("/tenants"), 503);
	cr_assert_eq(get("/tenants/" HOME), 503);
	fault_clear();
	cr_assert_eq(delete ("/tenants/" HOME), 204);
	sqlite3_close(other);
}

#define patch(target, json) exchange(METHOD_PATCH, (target), (json), NULL)

Test(update_tenant, changes_what_is_named_and_nothing_else)
{
	post("/tenants", HOME_JSON);
	patch("/tenants/" HOME, "{\"policy\":\"error\"}");
	expect(200, "\"name\":\"Home\",");
	cr_assert_contains(body, "\"policy\":\"error\"}");
	patch("/tenants/" HOME, "{\"name\":\"House\"}");
	expect(200, "\"name\":\"House\",");
	cr_assert_contains(body, "\"policy\":\"error\"}");
	get("/tenants/" HOME);
	expect(200, "\"policy\":\"error\",\"database_bytes\"");
	get("/tenants");
	expect(200, "\"name\":\"House\",");
}

Test(update_tenant, refuses_what_changes_nothing_or_is_not_known)
{
	post("/tenants", HOME_JSON);
	patch("/tenants/" HOME, "{}");
	expect(422, "minProperties");
	patch("/tenants/" HOME, "{\"policy\":\"first\"}");
	expect(422, "/policy");
	patch("/tenants/" HOME, "{\"user_id\":\"" BOB "\"}");
	expect(422, "additionalProperties");
}

Test(update_tenant, knows_active_tenants_only)
{
	patch("/tenants/" HOME, "{\"name\":\"House\"}");
	expect(404, "no such tenant");
	post("/tenants", HOME_JSON);
	delete ("/tenants/" HOME);
	patch("/tenants/" HOME, "{\"name\":\"House\"}");
	expect(404, "no such tenant");
}

Test(update_tenant, takes_one_name_of_the_tenant_or_the_same_twice)
{
	post("/tenants", HOME_JSON);
	exchange(METHOD_PATCH, "/tenants/" HOME, "{\"name\":\"A\"}", HOME);
	expect(200, "\"name\":\"A\"");
	exchange(METHOD_PATCH, "/tenants/" HOME, "{\"name\":\"B\"}", WORK);
	expect(400, "tenant_mismatch");
}

Test(create_tenant, takes_a_policy)
{
	const char *json = "{\"uuid\":\"" HOME "\",\"name\":\"Home\","
			   "\"user_id\":\"" ADA "\",\"policy\":\"error\"}";

	post("/tenants", json);
	expect(201, "\"policy\":\"error\"}");
	post("/tenants", json);
	expect(200, "\"policy\":\"error\"}");
	post("/tenants", HOME_JSON);
	expect(409, "other content");
}
