/*
 * Failures as problem documents.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/problem.h"

TestSuite(problem, .init = begin_call, .fini = end_call);

static const char *
body(void)
{
	return (buffer_text(&call.response.body).bytes);
}

Test(problem, has_all_members)
{
	call.request_id = text_of("abc");
	(void)call_fail(&call, FAILURE_NOT_FOUND, "no \"user\"");
	problem_write(&call);
	cr_expect_eq(call.response.status, 404);
	cr_expect_str_eq(call.response.media_type, "application/problem+json");
	cr_expect_str_eq(body(),
	    "{\"type\":\"about:blank\","
	    "\"title\":\"Not Found\",\"status\":404,"
	    "\"detail\":\"no \\\"user\\\"\",\"code\":\"not_found\","
	    "\"request_id\":\"abc\"}");
}

Test(problem, lists_violations_by_pointer_or_by_name)
{
	call.request_id = text_of("abc");
	call_violation(&call, PLACE_BODY, text_of("/a"), "type", "one");
	call_violation(&call, PLACE_PATH, text_of("b"), "format", "two");
	problem_write(&call);
	cr_expect_eq(call.response.status, 422);
	cr_expect(strstr(body(),
		      "\"detail\":\"the request breaks the contract"
		      " in 2 places\"") != NULL,
	    "%s", body());
	cr_expect(
	    strstr(body(),
		"\"errors\":[{\"where\":\"body\","
		"\"pointer\":\"/a\",\"keyword\":\"type\",\"detail\":\"one\"},"
		"{\"where\":\"path\",\"name\":\"b\",\"keyword\":\"format\","
		"\"detail\":\"two\"}]}") != NULL,
	    "%s", body());
}

Test(problem, counts_one_place_as_one)
{
	call_violation(&call, PLACE_HEADER, text_of("X-A"), "type", "one");
	problem_write(&call);
	cr_expect(strstr(body(), "in 1 place\"") != NULL, "%s", body());
}

Test(problem, says_how_many_violations_are_left_out)
{
	limits.violations = 2;
	for (int i = 0; i < 5; i++)
		call_violation(&call, PLACE_QUERY, text_of("b"), "type", "no");
	problem_write(&call);
	cr_expect(strstr(body(),
		      "in 5 places, of which the first 2 are told") != NULL,
	    "%s", body());
}

Test(problem, keeps_what_is_not_the_operations)
{
	call_header(&call, "Location", text_of("/a"));
	call_header(&call, "Allow", text_of("GET"));
	call_header(&call, "deprecation", text_of("@0"));
	call_header(&call, "ETag", text_of("1"));
	(void)call_fail(&call, FAILURE_METHOD_NOT_ALLOWED, "no");
	problem_write(&call);
	cr_assert_eq(call.response.header_count, 2);
	cr_expect(is(call.response.headers[0].name, "Allow"));
	cr_expect(is(call.response.headers[1].name, "deprecation"));
}

Test(problem, says_when_to_come_again)
{
	(void)call_fail_busy(&call, 12, "busy");
	problem_write(&call);
	cr_assert_eq(call.response.header_count, 1);
	cr_expect(is(call.response.headers[0].name, "Retry-After"));
	cr_expect(is(call.response.headers[0].value, "12"));
}

Test(problem, replaces_a_response_that_was_begun)
{
	call_json(&call, 200, "application/json");
	buffer_append(&call.response.body, "{\"half\":", 8);
	(void)call_fail_internal(&call, "secret");
	problem_write(&call);
	cr_expect_eq(call.response.status, 500);
	cr_expect_null(strstr(body(), "half"));
	cr_expect_null(strstr(body(), "secret"));
}
