/*
 * What a call keeps of its failures and its response.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/json_writer.h"

TestSuite(call, .init = begin_call, .fini = end_call);

Test(call, begins_without_failure_and_without_response)
{
	cr_expect_eq(call.failure.kind, FAILURE_NONE);
	cr_expect_eq(call.response.status, 0);
	cr_expect_null(call.operation);
	cr_expect_eq(call.request, &request);
}

Test(call, keeps_the_first_failure)
{
	cr_expect_not(call_fail(&call, FAILURE_GONE, "gone %d", 7));
	cr_expect_not(call_fail(&call, FAILURE_CONFLICT, "later"));
	cr_expect_not(call_fail_code(&call, FAILURE_CONFLICT, "x", "later"));
	cr_expect_not(call_fail_internal(&call, "later"));
	cr_expect_not(call_fail_busy(&call, 3, "later"));
	cr_expect_not(
	    call_violation(&call, PLACE_BODY, text_of("/a"), "type", "later"));
	cr_expect(failed(FAILURE_GONE, "gone"));
	cr_expect(is(call.failure.detail, "gone 7"));
	cr_expect_eq(call.failure.violation_count, 0);
	cr_expect_eq(call.failure.retry_after, 0);
	cr_expect_null(call.failure.cause.bytes);
}

Test(call, takes_a_code_of_its_own)
{
	cr_expect_not(call_fail_code(
	    &call, FAILURE_BAD_REQUEST, "json_nul", "at %s", "3"));
	cr_expect(failed(FAILURE_BAD_REQUEST, "json_nul"));
	cr_expect(is(call.failure.detail, "at 3"));
}

Test(call, keeps_the_cause_of_an_internal_failure_from_the_client)
{
	cr_expect_not(call_fail_internal(&call, "disk %s", "full"));
	cr_expect(failed(FAILURE_INTERNAL, "internal_server_error"));
	cr_expect(is(call.failure.cause, "disk full"));
	cr_expect_null(strstr(call.failure.detail.bytes, "disk"));
}

Test(call, says_when_to_come_again)
{
	cr_expect_not(call_fail_busy(&call, 3, "too %s", "much"));
	cr_expect(failed(FAILURE_UNAVAILABLE, "service_unavailable"));
	cr_expect_eq(call.failure.retry_after, 3);
	cr_expect(is(call.failure.detail, "too much"));
}

Test(call, collects_violations)
{
	char at[] = "/name";

	cr_expect_not(call_violation(
	    &call, PLACE_BODY, text_of(at), "type", "must be %s", "text"));
	at[0] = '!';
	cr_expect_not(call_violation(
	    &call, PLACE_QUERY, text_of("limit"), "maximum", "too much"));
	cr_expect(failed(FAILURE_INVALID, "invalid"));
	cr_assert_eq(call.failure.violation_count, 2);
	cr_expect(is(call.failure.violations[0].at, "/name"));
	cr_expect(is(call.failure.violations[0].keyword, "type"));
	cr_expect(is(call.failure.violations[0].detail, "must be text"));
	cr_expect_eq(call.failure.violations[1].where, PLACE_QUERY);
}

Test(call, only_counts_violations_beyond_the_bound)
{
	limits.violations = 2;
	for (int i = 0; i < 5; i++)
		cr_expect_not(call_violation(
		    &call, PLACE_BODY, text_of("/a"), "type", "wrong"));
	cr_expect_eq(call.failure.violation_count, 2);
	cr_expect_eq(call.failure.violations_left_out, 3);
}

Test(call, copies_its_response_headers)
{
	char value[] = "a\tb";

	for (int i = 0; i < 9; i++)
		cr_expect(call_header(&call, "X-Tag", text_of(value)));
	value[0] = '!';
	cr_expect_eq(call.response.header_count, 9);
	cr_expect(is(call.response.headers[0].name, "X-Tag"));
	cr_expect(is(call.response.headers[8].value, "a\tb"));
}

Test(call, lets_no_control_character_into_a_header)
{
	cr_expect_not(
	    call_header(&call, "Location", text_of("/a\r\nSet-Cookie: b")));
	cr_expect(failed(FAILURE_INTERNAL, "internal_server_error"));
	cr_expect_eq(call.response.header_count, 0);
}

Test(call, lets_no_delete_character_into_a_header)
{
	cr_expect_not(call_header(&call, "Location", text_of("/a\x7f")));
}

Test(call, writes_a_body)
{
	struct json_writer *writer = call_json(&call, 201, "application/json");

	json_write_integer(writer, 7);
	cr_expect_eq(call.response.status, 201);
	cr_expect_str_eq(call.response.media_type, "application/json");
	cr_expect(is(buffer_text(&call.response.body), "7"));
	cr_expect_eq(call.writer, writer);
}

Test(call, forgets_a_body_for_an_empty_response)
{
	json_write_integer(call_json(&call, 200, "application/json"), 7);
	cr_expect(call_empty(&call, 204));
	cr_expect_eq(call.response.status, 204);
	cr_expect_null(call.response.media_type);
	cr_expect_null(call.writer);
	cr_expect_eq(call.response.body.length, 0);
}
