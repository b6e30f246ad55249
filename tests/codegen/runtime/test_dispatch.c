/*
 * The way of a request to its operation, without a server.
 */
#include "tests/codegen/runtime/dispatch_fixture.h"

TestSuite(dispatch, .init = begin_call, .fini = end_call);

Test(dispatch, answers_what_the_operation_writes)
{
	cr_expect_eq(answer(METHOD_GET), 200);
	cr_expect_str_eq(body(), "1");
	cr_expect_eq(seen.limit, 10);
	cr_expect_eq(runs, 1);
}

Test(dispatch, hands_parameters_and_body_to_the_operation)
{
	request.query = text_of("limit=3");
	cr_expect_eq(answer_body(METHOD_POST, "\"hello\""), 200);
	cr_expect_eq(seen.limit, 3);
	cr_expect(is(seen.body, "hello"));
}

Test(dispatch, answers_a_problem_when_no_path_fits)
{
	request.path = text_of("/x");
	cr_expect_eq(answer(METHOD_GET), 404);
	cr_expect_str_eq(call.response.media_type, "application/problem+json");
	cr_expect_eq(runs, 0);
}

Test(dispatch, answers_options)
{
	cr_expect_eq(answer(METHOD_OPTIONS), 204);
	cr_expect_eq(runs, 0);
}

Test(dispatch, refuses_what_accept_refuses)
{
	header("Accept", "text/html");
	header("Accept", "text/csv");
	cr_expect_eq(answer(METHOD_GET), 406);
	cr_expect(is(call.failure.detail,
	    "the operation answers application/json, and Accept refuses all"));
	cr_expect_eq(runs, 0);
}

Test(dispatch, reads_all_accept_fields)
{
	header("Accept", "text/html");
	header("Accept", "application/json");
	cr_expect_eq(answer(METHOD_GET), 200);
}

Test(dispatch, needs_no_accept_where_nothing_is_produced)
{
	static const struct operation silent = { .id = "silent",
		.path = "/",
		.method = METHOD_GET,
		.statuses = statuses,
		.run = run_it,
		.write = write_it,
		.request_size = sizeof(struct sent),
		.response_size = 1 };
	static const struct operation *const silent_row[METHOD_COUNT] = {
		[METHOD_GET] = &silent
	};
	static const struct route silent_root = { .operations = silent_row };
	static const struct api silent_api = { .root = &silent_root };

	status_written = 204;
	header("Accept", "text/html");
	dispatch(&call, &silent_api);
	cr_expect_eq(call.response.status, 204);
}

Test(dispatch, refuses_a_body_of_another_media_type)
{
	request.body = text_of("\"x\"");
	header("Content-Length", "3");
	header("Content-Type", "text/plain");
	cr_expect_eq(answer(METHOD_POST), 415);
}

Test(dispatch, refuses_a_body_without_a_media_type)
{
	request.body = text_of("\"x\"");
	header("Content-Length", "3");
	cr_expect_eq(answer(METHOD_PUT), 415);
	cr_expect_eq(runs, 0);
}

Test(dispatch, refuses_a_body_that_the_operation_does_not_take)
{
	cr_expect_eq(answer_body(METHOD_PATCH, "1"), 400);
	cr_expect(failed(FAILURE_BAD_REQUEST, "unexpected_body"));
}

Test(dispatch, says_which_media_types_it_takes)
{
	header("Content-Type", "text/plain");
	cr_expect_eq(answer_body(METHOD_PUT, "1"), 415);
	cr_expect(has_header("Accept", "application/json, application/x"));
	cr_expect(is(call.failure.detail,
	    "the body's Content-Type must be one of application/json, "
	    "application/x"));
}

Test(dispatch, says_which_charset_it_takes_to_who_named_another)
{
	header("Content-Type", "application/json; charset=latin1");
	cr_expect_eq(answer_body(METHOD_POST, "1"), 415);
	cr_expect(is(call.failure.detail,
	    "the body's Content-Type must be application/json, "
	    "its charset UTF-8"));
}

Test(dispatch, refuses_a_body_that_was_compressed)
{
	header("Content-Type", "application/json");
	header("Content-Encoding", "gzip");
	cr_expect_eq(answer_body(METHOD_PUT, "\"x\""), 415);
	cr_expect(failed(
	    FAILURE_UNSUPPORTED_MEDIA_TYPE, "unsupported_content_encoding"));
	cr_expect(has_header("Accept-Encoding", "identity"));
	cr_expect_eq(runs, 0);
}

Test(dispatch, takes_a_body_that_says_it_was_not_compressed)
{
	header("Content-Type", "application/json");
	header("Content-Encoding", "identity");
	cr_expect_eq(answer_body(METHOD_PUT, "\"x\""), 200);
}

Test(dispatch, leaves_the_content_encoding_to_who_asks_for_it)
{
	header("Content-Type", "application/json");
	header("Content-Encoding", "gzip");
	cr_expect_eq(answer_body(METHOD_DELETE, "\"x\""), 200);
	cr_expect_eq(runs, 1);
}

Test(dispatch, needs_a_body_that_is_required)
{
	header("Content-Length", "0");
	cr_expect_eq(answer(METHOD_POST), 400);
	cr_expect(failed(FAILURE_BAD_REQUEST, "missing_body"));
}

Test(dispatch, needs_the_length_of_a_body_that_is_required)
{
	cr_expect_eq(answer(METHOD_POST), 411);
	cr_expect(failed(FAILURE_LENGTH_REQUIRED, "length_required"));
}

Test(dispatch, needs_no_body_that_is_optional)
{
	header("Content-Length", "00");
	cr_expect_eq(answer(METHOD_PUT), 200);
	cr_expect_not(seen.has_body);
}

Test(dispatch, says_that_an_optional_body_is_there)
{
	cr_expect_eq(answer_body(METHOD_PUT, "\"x\""), 200);
	cr_expect(seen.has_body);
	cr_expect(is(seen.body, "x"));
}

Test(dispatch, reports_violations_of_parameters_and_body_together)
{
	request.query = text_of("limit=x&y=z");
	cr_expect_eq(answer_body(METHOD_POST, "7"), 422);
	cr_expect_eq(call.failure.violation_count, 3);
	cr_expect_eq(runs, 0);
}

Test(dispatch, does_not_read_the_body_of_a_broken_query)
{
	request.query = text_of("limit=%zz");
	cr_expect_eq(answer_body(METHOD_POST, "7"), 400);
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(dispatch, answers_400_to_what_is_no_json)
{
	cr_expect_eq(answer_body(METHOD_POST, "{"), 400);
}
