/*
 * Entity tags, strong and weak, and what a request's conditions come to.
 */
#include "runtime/precondition.h"

#include "tests/codegen/runtime/call_fixture.h"

TestSuite(precondition, .init = begin_call, .fini = end_call);

static bool
weakly(const char *list, const char *tag)
{
	return (precondition_has(text_of(list), text_of(tag), false));
}

static bool
strongly(const char *list, const char *tag)
{
	return (precondition_has(text_of(list), text_of(tag), true));
}

/* The examples of RFC 9110, section 8.8.3.2. */
Test(precondition, compares_tags_as_the_rfc_says)
{
	cr_expect_not(strongly("W/\"1\"", "W/\"1\""));
	cr_expect(weakly("W/\"1\"", "W/\"1\""));
	cr_expect_not(strongly("W/\"1\"", "W/\"2\""));
	cr_expect_not(weakly("W/\"1\"", "W/\"2\""));
	cr_expect_not(strongly("W/\"1\"", "\"1\""));
	cr_expect(weakly("W/\"1\"", "\"1\""));
	cr_expect(strongly("\"1\"", "\"1\""));
	cr_expect(weakly("\"1\"", "\"1\""));
}

Test(precondition, reads_lists)
{
	cr_expect(weakly("\"a\", W/\"b\" ,\"c\"", "\"b\""));
	cr_expect(weakly(" , ,\"a\"", "\"a\""));
	cr_expect(strongly("\"a,\\\",\"b\"", "\"b\""), "a comma, a backslash");
	cr_expect(weakly("*", "\"x\""));
	cr_expect(weakly("\"\"", "\"\""), "an empty tag is one");
}

Test(precondition, finds_nothing_in_what_is_no_list)
{
	cr_expect_not(weakly("", "\"a\""));
	cr_expect_not(weakly("a", "\"a\""));
	cr_expect_not(weakly("\"a", "\"a\""));
	cr_expect_not(weakly("w/\"a\"", "\"a\""), "W is upper case");
	cr_expect_not(weakly("\"b\" \"a\"", "\"a\""));
	cr_expect_not(weakly("\"a b\"", "\"a b\""), "no space in a tag");
	cr_expect_not(weakly("\"*\"", "\"a\""));
}

static struct header headers[2];

static enum precondition
check(enum method method, const char *if_match, const char *if_none_match,
    const char *tag)
{
	request.method = method;
	request.headers = headers;
	request.header_count = 0;
	if (if_match != NULL)
		headers[request.header_count++] =
		    (struct header){ TEXT("if-match"), text_of(if_match) };
	if (if_none_match != NULL)
		headers[request.header_count++] =
		    (struct header){ TEXT("If-None-Match"),
			    text_of(if_none_match) };
	return (precondition_check(&call, text_of(tag)));
}

Test(precondition, without_conditions_is_met)
{
	cr_expect_eq(check(METHOD_GET, NULL, NULL, "\"1\""), PRECONDITION_MET);
	cr_expect_eq(check(METHOD_PUT, NULL, NULL, NULL), PRECONDITION_MET);
}

Test(precondition, if_match_wants_what_is_there_strongly)
{
	cr_expect_eq(
	    check(METHOD_PUT, "\"1\"", NULL, "\"1\""), PRECONDITION_MET);
	cr_expect_eq(
	    check(METHOD_PUT, "\"2\"", NULL, "\"1\""), PRECONDITION_FAILED);
	cr_expect_eq(
	    check(METHOD_PUT, "W/\"1\"", NULL, "\"1\""), PRECONDITION_FAILED);
	cr_expect_eq(check(METHOD_PUT, "*", NULL, "\"1\""), PRECONDITION_MET);
	cr_expect_eq(check(METHOD_PUT, "*", NULL, NULL), PRECONDITION_FAILED);
}

Test(precondition, if_none_match_spares_a_reader_and_stops_a_writer)
{
	cr_expect_eq(check(METHOD_GET, NULL, "W/\"1\"", "\"1\""),
	    PRECONDITION_NOT_MODIFIED);
	cr_expect_eq(
	    check(METHOD_HEAD, NULL, "*", "\"1\""), PRECONDITION_NOT_MODIFIED);
	cr_expect_eq(
	    check(METHOD_GET, NULL, "\"2\"", "\"1\""), PRECONDITION_MET);
	cr_expect_eq(
	    check(METHOD_PUT, NULL, "*", "\"1\""), PRECONDITION_FAILED);
	cr_expect_eq(check(METHOD_PUT, NULL, "*", NULL), PRECONDITION_MET);
}

Test(precondition, if_match_comes_before_if_none_match)
{
	cr_expect_eq(
	    check(METHOD_GET, "\"2\"", "\"1\"", "\"1\""), PRECONDITION_FAILED);
	cr_expect_eq(check(METHOD_GET, "\"1\"", "\"1\"", "\"1\""),
	    PRECONDITION_NOT_MODIFIED);
}

Test(precondition, fails_a_call_with_412)
{
	cr_expect_not(precondition_fail(&call));
	cr_expect(failed(FAILURE_PRECONDITION, "precondition_failed"));
	cr_expect_eq(failure_rows[FAILURE_PRECONDITION].status, 412);
}
