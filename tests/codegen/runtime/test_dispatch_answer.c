/*
 * What is answered when an operation has run: its response, its failure, or
 * 500 for what is not declared.
 */
#include "tests/codegen/runtime/dispatch_fixture.h"

TestSuite(dispatch_answer, .init = begin_call, .fini = end_call);

static bool
not_there(struct call *now)
{
	return (call_fail(now, FAILURE_NOT_FOUND, "not there"));
}

Test(dispatch_answer, answers_a_failure_that_is_declared)
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

Test(dispatch_answer, answers_500_to_a_failure_that_is_not_declared)
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

Test(dispatch_answer, answers_501_to_what_is_not_written_declared_or_not)
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

Test(dispatch_answer, answers_violations_that_an_operation_found)
{
	behave = violates;
	cr_expect_eq(answer(METHOD_GET), 422);
	cr_expect_not_null(strstr(body(), "/a"));
}

Test(dispatch_answer, answers_500_to_violations_that_are_not_declared)
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

Test(dispatch_answer, runs_an_errand_and_then_the_operation_anew)
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

Test(dispatch_answer, answers_500_whether_it_is_declared_or_not)
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

Test(dispatch_answer, answers_500_to_a_failure_without_a_reason)
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

Test(dispatch_answer, believes_a_failure_more_than_success)
{
	behave = fail_and_go_on;
	cr_expect_eq(answer(METHOD_GET), 404);
}

Test(dispatch_answer, answers_500_to_a_status_that_is_not_declared)
{
	status_written = 201;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(
	    is(call.failure.cause, "get_it does not declare its answer 201"));
}

Test(dispatch_answer, answers_500_when_the_writer_failed)
{
	breaks_writer = true;
	cr_expect_eq(answer(METHOD_GET), 500);
	cr_expect(
	    is(call.failure.cause, "get_it: the response cannot be written"));
}

Test(dispatch_answer, answers_500_when_nothing_was_written)
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

Test(dispatch_answer, answers_500_to_a_bad_header)
{
	behave = bad_header;
	cr_expect_eq(answer(METHOD_GET), 500);
}
