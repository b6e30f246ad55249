/*
 * Parameters: where they stand, how they are written, what they must be.
 */
#include "tests/codegen/runtime/parameter_fixture.h"

#include "runtime/assert.h"

TestSuite(parameters, .init = begin_call, .fini = end_call);

Test(parameters, may_be_none)
{
	cr_expect(parameters_read(&call, NULL, 0, &bound));
	request.query = text_of("");
	cr_expect(parameters_read(&call, NULL, 0, &bound));
}

Test(parameters, are_read_from_the_query)
{
	cr_assert(READ("number=7", NUMBER(PLACE_QUERY)));
	cr_expect_eq(bound.number, 7);
	cr_expect(bound.has_number);
}

Test(parameters, may_be_there_and_empty)
{
	struct parameter parameter = NUMBER(PLACE_QUERY);

	parameter.property.required = true;
	parameter.empty_allowed = true;
	cr_assert(read_one(parameter, "number"));
	cr_expect_not(bound.has_number);
	cr_assert(read_one(parameter, "number="));
	cr_expect_not(bound.has_number);
	cr_assert(read_one(parameter, "number=7"));
	cr_expect(bound.has_number);
	cr_expect_not(read_one(parameter, ""));
	cr_expect(broke("required"));
}

Test(parameters, are_decoded_by_name_and_value)
{
	cr_assert(READ("&n%75mber=%37&&", NUMBER(PLACE_QUERY)));
	cr_expect_eq(bound.number, 7);
}

Test(parameters, may_be_absent)
{
	cr_assert(READ(NULL, NUMBER(PLACE_QUERY)));
	cr_expect_not(bound.has_number);
}

Test(parameters, that_are_required_must_be_there)
{
	struct parameter parameter = NUMBER(PLACE_QUERY);

	parameter.property.required = true;
	cr_expect_not(read_one(parameter, ""));
	cr_expect(broke("required"));
	cr_expect_eq(call.failure.violations[0].where, PLACE_QUERY);
	cr_expect(is(call.failure.violations[0].at, "number"));
}

Test(parameters, that_are_absent_have_their_default)
{
	struct parameter parameter = NUMBER(PLACE_QUERY);

	parameter.property.default_json = "4";
	parameter.property.presence = PRESENCE_NONE;
	cr_assert(read_one(parameter, ""));
	cr_expect_eq(bound.number, 4);
}

Test(parameters, must_keep_their_schema)
{
	cr_expect_not(READ("number=10", NUMBER(PLACE_QUERY)));
	cr_expect(broke("maximum"));
}

Test(parameters, must_have_their_type)
{
	cr_expect_not(READ("number=", NUMBER(PLACE_QUERY)));
	cr_expect(broke("type"));
}

Test(parameters, that_nobody_declared_are_violations)
{
	cr_expect_not(READ("a=1&number=3&b", NUMBER(PLACE_QUERY)));
	cr_assert_eq(call.failure.violation_count, 2);
	cr_expect(is(call.failure.violations[0].keyword, "unknown"));
	cr_expect(is(call.failure.violations[0].at, "a"));
	cr_expect(is(call.failure.violations[1].at, "b"));
	cr_expect_eq(bound.number, 3);
}

Test(parameters, of_the_path_are_none_of_the_query)
{
	call.path_values[0] = text_of("7");
	cr_expect_not(READ("number=7", NUMBER(PLACE_PATH)));
	cr_expect(broke("unknown"));
}

Test(parameters, are_all_reported)
{
	const struct parameter both[] = { NUMBER(PLACE_QUERY),
		NUMBERS(PLACE_QUERY, STYLE_FORM, true) };

	request.query = text_of("number=x&numbers=0&numbers=z&c=d");
	cr_expect_not(parameters_read(&call, both, 2, &bound));
	cr_expect_eq(call.failure.violation_count, 4);
}

Test(parameters, may_not_be_there_twice)
{
	cr_expect_not(READ("number=1&number=1", NUMBER(PLACE_QUERY)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

Test(parameters, must_be_encoded_right)
{
	cr_expect_not(READ("number=%zz", NUMBER(PLACE_QUERY)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(parameters, must_be_encoded_right_in_their_names)
{
	cr_expect_not(READ("%ff=1", NUMBER(PLACE_QUERY)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

Test(parameters, are_read_from_the_path)
{
	call.path_values[1] = text_of("5");
	cr_assert(READ("",
	    { .where = PLACE_PATH,
		.path_index = 1,
		.property = { .name = TEXT("number"),
		    .schema = &small,
		    .offset = offsetof(struct bound, number) } }));
	cr_expect_eq(bound.number, 5);
}

Test(parameters, are_read_from_headers_in_any_case)
{
	static const struct header headers[] = { { TEXT("A"), TEXT("b") },
		{ TEXT("NUMBER"), TEXT("6") } };

	request.headers = headers;
	request.header_count = 2;
	cr_assert(READ("", NUMBER(PLACE_HEADER)));
	cr_expect_eq(bound.number, 6);
}

Test(parameters, of_headers_may_not_be_there_twice)
{
	static const struct header headers[] = { { TEXT("number"), TEXT("6") },
		{ TEXT("Number"), TEXT("6") } };

	request.headers = headers;
	request.header_count = 2;
	cr_expect_not(READ("", NUMBER(PLACE_HEADER)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "repeated_parameter"));
}

Test(parameters, that_are_in_the_path_twice_are_the_same)
{
	struct parameter parameter = NUMBER(PLACE_PATH);

	parameter.path_again = 2;
	call.path_raw[0] = call.path_values[0] = text_of("7");
	call.path_values[2] = text_of("7");
	cr_assert(read_one(parameter, ""));
	cr_expect_eq(bound.number, 7);
	call.path_values[2] = text_of("8");
	cr_expect_not(read_one(parameter, ""));
	cr_expect(failed(FAILURE_NOT_FOUND, "not_found"));
}

Test(parameters, may_be_broken_in_the_path)
{
	call.path_raw[0] = text_of("a,%f");
	cr_expect_not(READ("", TEXTS(PLACE_PATH, STYLE_SIMPLE, false)));
	cr_expect(failed(FAILURE_BAD_REQUEST, "bad_encoding"));
}

/* How often the response says that something is deprecated, and what. */
static bool
says(size_t count, const char *since)
{
	size_t found = 0;

	for (size_t i = 0; i < call.response.header_count; i++)
		if (is(call.response.headers[i].name, "Deprecation")) {
			cr_expect(is(call.response.headers[i].value, since));
			found++;
		}
	return (found == count);
}

Test(parameters, that_are_deprecated_are_told_where_they_came)
{
	struct parameter rows[] = { NUMBER(PLACE_QUERY),
		TEXTS(PLACE_QUERY, STYLE_FORM, true) };

	rows[0].deprecation = "@1";
	rows[1].deprecation = "@2";
	request.query = text_of("");
	cr_expect(parameters_read(&call, rows, 2, &bound));
	cr_expect(says(0, ""));
	request.query = text_of("texts=a&texts=b");
	cr_expect(parameters_read(&call, rows, 2, &bound));
	cr_expect(says(1, "@2"));
	request.query = text_of("texts=a&number=x");
	cr_expect_not(parameters_read(&call, rows, 2, &bound));
	cr_expect(says(1, "@2"), "the first one holds");
}

Test(parameters, may_have_three_states)
{
	cr_assert(READ("text=x",
	    { .where = PLACE_QUERY,
		.property = { .name = TEXT("text"),
		    .schema = &schema_text,
		    .offset = offsetof(struct bound, text),
		    .presence = PRESENCE_STATE,
		    .presence_offset =
			offsetof(struct bound, text_presence) } }));
	cr_expect(is(bound.text, "x"));
	cr_expect_eq(bound.text_presence, PRESENCE_VALUE);
}

Test(parameters, may_be_behind_a_pointer)
{
	cr_assert(READ("real=0.5",
	    { .where = PLACE_QUERY,
		.property = { .name = TEXT("real"),
		    .schema = &schema_double,
		    .offset = offsetof(struct bound, real),
		    .presence = PRESENCE_POINTER } }));
	cr_assert_not_null(bound.real);
	cr_expect_eq(*bound.real, 0.5);
}

/* A whole number above 0, or a string of one character. */
static const struct assertion whole_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER | ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_MINIMUM, .word = "1" },
	{ .kind = ASSERT_MAX_LENGTH, .count = 1 },
};
static const struct assertions either = { .rows = whole_rows, .count = 3 };
static const struct assertion text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_MAX_LENGTH, .count = 1 },
};
static const struct assertions only_text = { .rows = text_rows, .count = 2 };

static bool
read_any(const struct assertions *assertions, const char *query)
{
	const struct any_rules rules = { .assertions = assertions };
	const struct schema any = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};
	const struct parameter parameter = { .where = PLACE_QUERY,
		.property = { .name = TEXT("any"),
		    .schema = &any,
		    .offset = offsetof(struct bound, text) } };

	call.failure = (struct failure){ .kind = FAILURE_NONE };
	return (read_one(parameter, query));
}

Test(parameters, of_any_type_are_what_their_schema_takes)
{
	cr_assert(read_any(&either, "any=7"));
	cr_expect(is(bound.text, "7"));
	cr_assert(read_any(&either, "any=0"));
	cr_expect(is(bound.text, "\"0\""));
	cr_assert(read_any(&only_text, "any=7"));
	cr_expect(is(bound.text, "\"7\""));
}

Test(parameters, of_any_type_say_what_is_wrong_with_what_they_are)
{
	cr_expect_not(read_any(&either, "any=-7"));
	cr_expect(is(call.failure.violations[0].keyword, "minimum"));
	cr_expect_not(read_any(&only_text, "any=77"));
	cr_expect(is(call.failure.violations[0].keyword, "maxLength"));
}
