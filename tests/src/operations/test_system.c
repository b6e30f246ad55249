/*
 * The tag system by requests and answers.
 */
#include "generated/system.h"

#include <sqlite3.h>

#include "generated/document.h"
#include "tests/src/operations/exchange.h"

TestSuite(get_health, .init = fixture_files, .fini = fixture_close);
TestSuite(get_open_api, .init = fixture_memory, .fini = fixture_close);

static sqlite3 *
other_process(const char *sql)
{
	sqlite3 *handle;

	cr_assert_eq(sqlite3_open(fixture.users, &handle), SQLITE_OK);
	cr_assert_eq(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
	return (handle);
}

static void
ask(void)
{
	health_look(fixture.health, fixture.store);
	get("/health");
}

Test(get_health, is_ready_with_its_version)
{
	ask();
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body,
	    "{\"status\":\"ready\",\"version\":"
	    "\"0.1.0\"}");
}

Test(get_health, says_what_is_wrong_and_no_paths)
{
	sqlite3 *handle = other_process("BEGIN IMMEDIATE");

	ask();
	expect(503, "FinWise 0.1.0 is not ready: users.db is busy");
	cr_assert_null(strstr(body, fixture.folder));
	cr_assert_contains(fixture.call.failure.cause.bytes, "locked");
	cr_assert_str_eq(answer_header("Retry-After"), "1");
	sqlite3_exec(
	    handle, "ROLLBACK; PRAGMA user_version = 99", NULL, NULL, NULL);
	sqlite3_close(handle);
	ask();
	expect(503, "users.db has the schema of another version");
	cr_assert_contains(fixture.call.failure.cause.bytes, "schema 99");
}

Test(get_open_api, gives_the_contract_itself)
{
	get("/openapi.json");
	cr_assert_eq(status, 200);
	cr_assert_str_eq(body, api_document().bytes);
	cr_assert_contains(body, "\"createUser\"");
}
