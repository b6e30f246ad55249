/*
 * Plain scalars (YAML 1.2.2, section 10.3) and what they are in JSON.
 */
#include "codegen/read/scalar.h"

#include <criterion/criterion.h>

static struct arena arena;

static void
begin(void)
{
	arena_init(&arena);
}

static void
end(void)
{
	arena_release(&arena);
}

TestSuite(scalar, .init = begin, .fini = end);

/* A row of the specification's tables. */
struct row {
	const char *plain;
	enum scalar_kind kind;
	const char *json;
};

static void
check(const struct row *rows, size_t count)
{
	enum scalar_kind kind;
	struct text json;

	for (size_t i = 0; i < count; i++) {
		cr_assert(scalar_resolve(
			      &arena, text_of(rows[i].plain), &kind, &json),
		    "%s", rows[i].plain);
		cr_assert_eq(kind, rows[i].kind, "%s", rows[i].plain);
		cr_assert_str_eq(json.bytes, rows[i].json, "%s", rows[i].plain);
	}
}

#define CHECK(rows) check((rows), sizeof(rows) / sizeof((rows)[0]))

Test(scalar, knows_null_and_booleans_in_three_spellings)
{
	static const struct row rows[] = {
		{ "", SCALAR_NULL, "null" },
		{ "~", SCALAR_NULL, "null" },
		{ "null", SCALAR_NULL, "null" },
		{ "Null", SCALAR_NULL, "null" },
		{ "NULL", SCALAR_NULL, "null" },
		{ "true", SCALAR_BOOLEAN, "true" },
		{ "True", SCALAR_BOOLEAN, "true" },
		{ "TRUE", SCALAR_BOOLEAN, "true" },
		{ "false", SCALAR_BOOLEAN, "false" },
		{ "FALSE", SCALAR_BOOLEAN, "false" },
	};

	CHECK(rows);
}

Test(scalar, leaves_words_of_yaml_1_1_as_texts)
{
	static const struct row rows[] = {
		{ "no", SCALAR_TEXT, "no" },
		{ "on", SCALAR_TEXT, "on" },
		{ "yes", SCALAR_TEXT, "yes" },
		{ "tRUE", SCALAR_TEXT, "tRUE" },
		{ "1_000", SCALAR_TEXT, "1_000" },
		{ "12:30:45", SCALAR_TEXT, "12:30:45" },
		{ "2020-01-01", SCALAR_TEXT, "2020-01-01" },
		{ "3.1.0", SCALAR_TEXT, "3.1.0" },
	};

	CHECK(rows);
}

Test(scalar, writes_integers_as_json)
{
	static const struct row rows[] = {
		{ "0", SCALAR_INTEGER, "0" },
		{ "-0", SCALAR_INTEGER, "-0" },
		{ "+12", SCALAR_INTEGER, "12" },
		{ "007", SCALAR_INTEGER, "7" },
		{ "-012", SCALAR_INTEGER, "-12" },
		{ "0x1F", SCALAR_INTEGER, "31" },
		{ "0o17", SCALAR_INTEGER, "15" },
		{ "0xFFFFFFFFFFFFFFFF", SCALAR_INTEGER,
		    "18446744073709551615" },
		{ "123456789012345678901234567890", SCALAR_INTEGER,
		    "123456789012345678901234567890" },
	};

	CHECK(rows);
}

Test(scalar, writes_other_numbers_as_json)
{
	static const struct row rows[] = {
		{ "1.", SCALAR_NUMBER, "1" },
		{ ".5", SCALAR_NUMBER, "0.5" },
		{ "-.5e3", SCALAR_NUMBER, "-0.5e3" },
		{ "+1.50E-07", SCALAR_NUMBER, "1.50e-07" },
		{ "1e+3", SCALAR_NUMBER, "1e+3" },
		{ "00.10", SCALAR_NUMBER, "0.10" },
	};

	CHECK(rows);
}

Test(scalar, takes_what_only_looks_like_a_number_as_text)
{
	static const struct row rows[] = {
		{ "-", SCALAR_TEXT, "-" },
		{ "+", SCALAR_TEXT, "+" },
		{ ".", SCALAR_TEXT, "." },
		{ "-.", SCALAR_TEXT, "-." },
		{ "1e", SCALAR_TEXT, "1e" },
		{ "1e+", SCALAR_TEXT, "1e+" },
		{ "e1", SCALAR_TEXT, "e1" },
		{ "1.2.3", SCALAR_TEXT, "1.2.3" },
		{ "0x", SCALAR_TEXT, "0x" },
		{ "0xg", SCALAR_TEXT, "0xg" },
		{ "0o8", SCALAR_TEXT, "0o8" },
		{ "0x-1", SCALAR_TEXT, "0x-1" },
		{ "0x1g", SCALAR_TEXT, "0x1g" },
		{ "1 ", SCALAR_TEXT, "1 " },
		{ "-0x1", SCALAR_TEXT, "-0x1" },
	};

	CHECK(rows);
}

Test(scalar, refuses_numbers_that_json_cannot_write)
{
	static const char *const rows[] = {
		".inf",
		"-.INF",
		"+.Inf",
		".nan",
		".NaN",
		"0x10000000000000000",
		"0o7777777777777777777777",
	};
	enum scalar_kind kind;
	struct text json;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_assert_not(
		    scalar_resolve(&arena, text_of(rows[i]), &kind, &json),
		    "%s", rows[i]);
}
