/*
 * The whole way of a request, without a server.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>

#include "runtime/dispatch.h"
#include "runtime/json_writer.h"

TestSuite(dispatch, .init = begin_call, .fini = end_call);

struct sent {
	int32_t limit;
	struct text body;
	bool has_body;
};

/* What the operation does, and what it was handed. */
static bool (*behave)(struct call *);
static int status_written;
static bool writes, breaks_writer;
static struct sent seen;
static int runs;

static bool
run_it(struct call *now, const void *opaque, void *response)
{
	const struct sent *sent = opaque;

	(void)response;
	runs++;
	seen = *sent;
	return (behave == NULL || behave(now));
}

static bool
write_it(struct call *now, const void *response)
{
	struct json_writer *writer;

	(void)response;
	if (status_written == 204)
		return (call_empty(now, 204));
	writer = call_json(now, status_written, "application/json");
	json_write_integer(writer, 1);
	writer->failed = breaks_writer;
	return (writes);
}

static const char *const json[] = { "application/json", NULL };
static const char *const both[] = { "application/json", "application/x", NULL };
static const uint16_t statuses[] = { 200, 204, 404, 422, 0 };
static const struct parameter limit = { .where = PLACE_QUERY,
	.property = { .name = TEXT("limit"),
	    .schema = &schema_int32,
	    .default_json = "10",
	    .offset = offsetof(struct sent, limit) } };
static const struct request_body optional = { .schema = &schema_text,
	.offset = offsetof(struct sent, body),
	.presence_offset = offsetof(struct sent, has_body),
	.media_types = both };
static const struct request_body required = { .schema = &schema_text,
	.offset = offsetof(struct sent, body),
	.presence_offset = offsetof(struct sent, has_body),
	.media_types = json,
	.required = true };

static const struct parameter coding = { .where = PLACE_HEADER,
	.property = { .name = TEXT("content-encoding"),
	    .schema = &schema_text,
	    .offset = offsetof(struct sent, body) } };
static const struct operation delete_it = { .id = "delete_it",
	.method = METHOD_DELETE,
	.parameters = &coding,
	.parameter_count = 1,
	.body = &optional,
	.statuses = statuses,
	.run = run_it,
	.write = write_it,
	.request_size = sizeof(struct sent),
	.response_size = 1 };

#define OPERATION(name, verb, content) \
	static const struct operation name = { .id = #name, \
		.path = "/", \
		.method = (verb), \
		.parameters = &limit, \
		.parameter_count = 1, \
		.body = (content), \
		.produces = json, \
		.statuses = statuses, \
		.run = run_it, \
		.write = write_it, \
		.request_size = sizeof(struct sent), \
		.response_size = 1 }

OPERATION(get_it, METHOD_GET, NULL);
OPERATION(post_it, METHOD_POST, &required);
OPERATION(put_it, METHOD_PUT, &optional);
OPERATION(patch_it, METHOD_PATCH, NULL);

static const struct operation *const row[METHOD_COUNT] = {
	[METHOD_GET] = &get_it,
	[METHOD_POST] = &post_it,
	[METHOD_PUT] = &put_it,
	[METHOD_PATCH] = &patch_it,
	[METHOD_DELETE] = &delete_it,
};
static const struct route root = { .operations = row };
static const struct api api = { .root = &root };

static struct header headers[4];

static void
header(const char *name, const char *value)
{
	headers[request.header_count].name = text_of(name);
	headers[request.header_count++].value = text_of(value);
	request.headers = headers;
}

static int
answer(enum method method)
{
	request.method = method;
	if (status_written == 0)
		status_written = 200;
	writes = true;
	dispatch(&call, &api);
	return (call.response.status);
}

static int
answer_body(enum method method, const char *body)
{
	request.body = text_of(body);
	header("Content-Type", "application/json");
	header("Content-Length", "1");
	return (answer(method));
}

static bool
has_header(const char *name, const char *value)
{
	for (size_t i = 0; i < call.response.header_count; i++)
		if (is(call.response.headers[i].name, name))
			return (is(call.response.headers[i].value, value));
	return (false);
}

static const char *
body(void)
{
	return (buffer_text(&call.response.body).bytes);
}

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

static bool
not_there(struct call *now)
{
	return (call_fail(now, FAILURE_NOT_FOUND, "not there"));
}

Test(dispatch, answers_a_failure_that_is_declared)
{
	behave = not_there;
	cr_expect_eq(answer(METHOD_GET), 404);
	cr_expect_not_null(strstr(body(), "not there"));
}

static bool
conflict(struct call *now)
{
	return (call_fail(now, FAILURE_CONFLICT, "taken"));
}

Test(dispatch, answers_500_to_a_failure_that_is_not_declared)
{
	behave = conflict;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(is(call.failure.cause,
	    "get_it does not declare its answer 409: taken"));
	cr_expect_null(strstr(body(), "taken"));
}

static bool
unwritten(struct call *now)
{
	return (call_fail(now, FAILURE_NOT_IMPLEMENTED, "not written yet"));
}

Test(dispatch, answers_501_to_what_is_not_written_declared_or_not)
{
	behave = unwritten;
	cr_expect_eq(answer(METHOD_GET), 501);
	cr_expect_not_null(strstr(body(), "not written yet"));
}

static bool
violates(struct call *now)
{
	return (call_violation(
	    now, PLACE_BODY, text_of("/a"), "exists", "is not there"));
}

Test(dispatch, answers_violations_that_an_operation_found)
{
	behave = violates;
	cr_expect_eq(answer(METHOD_GET), 422);
	cr_expect_not_null(strstr(body(), "/a"));
}

Test(dispatch, answers_500_to_violations_that_are_not_declared)
{
	static const uint16_t none[] = { 200, 0 };
	struct operation operation = get_it;

	behave = violates;
	operation.statuses = none;
	call.operation = &operation;
	cr_expect_not(dispatch_run(&call, &seen));
	cr_expect(is(call.failure.cause,
	    "get_it does not declare its answer 422: violations"));
}

static unsigned errands_run, errands_ended;

static void
run_errand(struct errand *errand)
{
	(void)errand;
	errands_run++;
}

static void
end_errand(struct errand *errand)
{
	(void)errand;
	errands_ended++;
}

static bool
defer_twice(struct call *now)
{
	static struct errand errands[] = {
		{ run_errand, end_errand },
		{ run_errand, end_errand },
	};

	cr_expect_eq(errands_ended, errands_run == 2 ? 1 : 0);
	if (errands_run < 2)
		return (call_defer(now, &errands[errands_run]));
	return (true);
}

Test(dispatch, runs_an_errand_and_then_the_operation_anew)
{
	behave = defer_twice;
	cr_expect_eq(answer(METHOD_GET), 200);
	cr_expect_eq(errands_run, 2);
	cr_expect_eq(errands_ended, 1, "the first one, by the second");
	call_end(&call);
	cr_expect_eq(errands_ended, 2);
	call_end(&call);
	cr_expect_eq(errands_ended, 2, "once");
}

static bool
crash(struct call *now)
{
	return (call_fail_internal(now, "crash"));
}

Test(dispatch, answers_500_whether_it_is_declared_or_not)
{
	behave = crash;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(is(call.failure.cause, "crash"));
}

static bool
give_no_reason(struct call *now)
{
	(void)now;
	return (false);
}

Test(dispatch, answers_500_to_a_failure_without_a_reason)
{
	behave = give_no_reason;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(is(call.failure.cause, "get_it failed without a failure"));
}

static bool
fail_and_go_on(struct call *now)
{
	(void)call_fail(now, FAILURE_NOT_FOUND, "not there");
	return (true);
}

Test(dispatch, believes_a_failure_more_than_success)
{
	behave = fail_and_go_on;
	cr_expect_eq(answer(METHOD_GET), 404);
}

Test(dispatch, answers_500_to_a_status_that_is_not_declared)
{
	status_written = 201;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(
	    is(call.failure.cause, "get_it does not declare its answer 201"));
}

Test(dispatch, answers_500_when_the_writer_failed)
{
	breaks_writer = true;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(
	    is(call.failure.cause, "get_it: the response cannot be written"));
}

Test(dispatch, answers_500_when_nothing_was_written)
{
	request.method = METHOD_GET;
	status_written = 200;
	writes = false;
	dispatch(&call, &api);
	cr_expect_eq(call.response.status, 500);
}

static bool
bad_header(struct call *now)
{
	(void)call_header(now, "Location", text_of("a\nb"));
	return (true);
}

Test(dispatch, answers_500_to_a_bad_header)
{
	behave = bad_header;
	cr_expect_eq(answer(METHOD_GET), 500);
}
