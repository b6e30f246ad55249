/*
 * Media types of bodies, and what an Accept wants.
 */
#include <criterion/criterion.h>

#include "runtime/media.h"

static const char *const json[] = { "application/json", NULL };
static const char *const both[] = { "application/json", "text/csv", NULL };

static const char *
match(const char *type)
{
	int exactness;

	return (media_match(both, text_of(type), &exactness));
}

static const char *
accept(const char *value)
{
	const char *best = media_accept(both, text_of(value));

	return (best != NULL ? best : "");
}

Test(media_match, compares_type_and_subtype_in_any_case)
{
	cr_expect_eq(match("application/json"), both[0]);
	cr_expect_eq(match("Application/JSON"), both[0]);
	cr_expect_eq(match(" text/csv "), both[1]);
}

Test(media_match, takes_utf_8_and_other_parameters)
{
	cr_expect_eq(match("application/json; charset=utf-8"), both[0]);
	cr_expect_eq(match("application/json;charset=\"UTF-8\""), both[0]);
	cr_expect_eq(match("application/json;charset=US-ASCII"), both[0]);
	cr_expect_eq(match("application/json; a=\"b;\\\"c\"; d=e"), both[0]);
	cr_expect_eq(match("application/json;"), both[0]);
}

Test(media_match, refuses_other_types_and_charsets)
{
	static const char *const bad[] = {
		"",
		"json",
		"application",
		"application/",
		"/json",
		"application/jsonx",
		"application/json2",
		"text/json",
		"application/json; charset=latin1",
		"application/json charset",
		"application/json, text/csv",
		"application/json; a",
		"application/json; a=\"b",
		"application/json; a=",
		"application/json; a b=c",
		"applic ation/json",
		"application/json; a=\"b\" c",
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_expect_null(match(bad[i]), "%s", bad[i]);
}

Test(media_match, ignores_the_parameters_of_a_declared_type)
{
	static const char *const declared[] = {
		"application/json; charset=utf-8", NULL
	};

	int exactness;

	cr_expect_eq(
	    media_match(declared, text_of("application/json"), &exactness),
	    declared[0]);
}

Test(media_accept, gives_the_first_of_equals)
{
	cr_expect_eq(accept("*/*"), both[0]);
	cr_expect_eq(accept("text/csv, application/json"), both[0]);
	cr_expect_eq(accept(""), both[0]);
	cr_expect_eq(accept("  "), both[0]);
}

Test(media_accept, honours_quality)
{
	cr_expect_eq(accept("application/json;q=0.5, text/csv"), both[1]);
	cr_expect_eq(
	    accept("text/csv;q=0.9, application/json;q=0.99"), both[0]);
	cr_expect_eq(accept("application/json; q=0, */*"), both[1]);
	cr_expect_eq(accept("*/*;q=0.1, text/*;q=0.2"), both[1]);
	cr_expect_eq(accept("text/csv; Q=0.001"), both[1]);
	cr_expect_eq(accept("text/csv;q=1.000"), both[1]);
}

Test(media_accept, takes_the_most_exact_range)
{
	cr_expect_eq(accept("application/*;q=0.3, application/json;q=0.9, "
			    "text/csv;q=0.5"),
	    both[0]);
	cr_expect_eq(accept("application/json;q=0.1, application/*, "
			    "text/csv;q=0.5"),
	    both[1]);
}

Test(media_accept, is_null_when_all_are_refused)
{
	cr_expect_null(media_accept(json, text_of("text/html")));
	cr_expect_null(media_accept(json, text_of("application/json;q=0")));
	cr_expect_null(media_accept(json, text_of("*/*;q=0.0")));
	cr_expect_null(media_accept(json, text_of("application/problem+json")));
	cr_expect_null(media_accept(json, text_of("*/json")));
}

Test(media_accept, takes_empty_items)
{
	cr_expect_eq(accept(", text/csv ,"), both[1]);
}

Test(media_accept, accepts_all_when_it_cannot_be_parsed)
{
	static const char *const bad[] = {
		"json",
		"text/",
		"*/*;q=2",
		"*/*;q=",
		"*/*;q=0.1234",
		"*/*;q=1.1",
		"*/*;q=0x1",
		"*/*;q=0.x",
		"a/b c/d",
		"*/*;q=9",
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		cr_expect_eq(
		    media_accept(json, text_of(bad[i])), json[0], "%s", bad[i]);
}

Test(media, of_a_range_is_the_range)
{
	static const char *const images[] = { "image/*", NULL };
	static const char *const all[] = { "*/*", NULL };
	int exactness;

	cr_expect_eq(
	    media_match(images, text_of("image/png"), &exactness), images[0]);
	cr_expect_null(media_match(images, text_of("text/png"), &exactness));
	cr_expect_eq(media_match(all, text_of("text/png"), &exactness), all[0]);
}

Test(media_match, takes_the_row_that_says_most)
{
	static const char *const rows[] = { "*/*", "application/*",
		"application/*+json", "application/vnd.a+json", NULL };
	static const struct {
		const char *type;
		int row, exactness;
	} cases[] = {
		{ "text/csv", 0, 1 },
		{ "application/json", 1, 2 },
		{ "application/xjson", 1, 2 },
		{ "application/vnd.b+JSON", 2, 3 },
		{ "application/vnd.b+json; charset=utf-8", 2, 3 },
		{ "application/vnd.a+json", 3, 4 },
		{ "application/vnd.a+json; v=1", 3, 4 },
	};
	int exactness;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		cr_expect_eq(
		    media_match(rows, text_of(cases[i].type), &exactness),
		    rows[cases[i].row], "%s", cases[i].type);
		cr_expect_eq(
		    exactness, cases[i].exactness, "%s", cases[i].type);
	}
}
