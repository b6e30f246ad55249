/*
 * The rules of scalars: each keyword from both sides of its bound.
 */
#include "tests/codegen/runtime/reading.h"

TestSuite(json_value, .init = begin_reading, .fini = end_reading);

#define OF(kind, c_type, member, pointer) \
	{ \
		.type = (kind), .size = sizeof(c_type), .member = (pointer) \
	}

static struct text *
text_value(void)
{
	return ((struct text *)(void *)out);
}

Test(json_value, text_is_bound_and_ended_with_nul)
{
	accepts(&schema_text, "\"a\\u00e9\\n\\ud83d\\ude00\"");
	cr_assert_str_eq(text_value()->bytes, "a\xc3\xa9\n\xf0\x9f\x98\x80");
	cr_assert_eq(text_value()->length, 8);
	accepts(&schema_text, "\"\"");
	cr_assert_str_eq(text_value()->bytes, "");
}

Test(json_value, other_types_are_refused_by_type)
{
	refuses(&schema_text, "1", " type");
	cr_assert_str_eq(detail(), "must be a string");
	refuses(&schema_text, "true", " type");
	refuses(&schema_text, "null", " type");
	refuses(&schema_text, "[{\"a\":[]}]", " type");
	refuses(&schema_text, "{\"a\":[{}]}", " type");
	refuses(&schema_uuid, "1", " type");
	refuses(&schema_int32, "\"1\"", " type");
	refuses(&schema_int64, "false", " type");
	refuses(&schema_double, "\"1\"", " type");
	refuses(&schema_decimal, "null", " type");
	refuses(&schema_boolean, "\"true\"", " type");
	refuses(&schema_boolean, "0", " type");
	refuses(&schema_any_map, "[]", " type");
	refuses(&schema_any_map, "1", " type");
}

Test(json_value, text_length_is_in_code_points)
{
	static const struct text_rules rules = { .min_length = 2,
		.max_length = 3 };
	static const struct schema schema =
	    OF(SCHEMA_TEXT, struct text, text, &rules);

	refuses(&schema, "\"a\"", " minLength");
	cr_assert_str_eq(detail(), "must be at least 2 characters long");
	refuses(&schema, "\"\xf0\x9f\x98\x80\"", " minLength");
	accepts(&schema, "\"ab\"");
	accepts(&schema, "\"\\ud83d\\ude00\\ud83d\\ude00\"");
	accepts(&schema, "\"abc\"");
	accepts(&schema, "\"\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\"");
	refuses(&schema, "\"abcd\"", " maxLength");
	cr_assert_str_eq(detail(), "must be at most 3 characters long");
	refuses(
	    &schema, "\"\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac!\"", " maxLength");
}

Test(json_value, text_of_length_one_is_said_in_the_singular)
{
	static const struct text_rules rules = { .min_length = 1,
		.max_length = SCHEMA_UNBOUNDED };
	static const struct schema schema =
	    OF(SCHEMA_TEXT, struct text, text, &rules);

	refuses(&schema, "\"\"", " minLength");
	cr_assert_str_eq(detail(), "must be at least 1 character long");
}

Test(json_value, text_breaks_all_its_rules_at_once)
{
	static struct pattern pattern = { "^[a-z]+$", NULL };
	static const struct text allowed[] = { TEXT("a@b.cc") };
	static const struct text_rules rules = { .min_length = 4,
		.max_length = SCHEMA_UNBOUNDED,
		.format = FORMAT_EMAIL,
		.pattern = &pattern,
		.texts = allowed,
		.text_count = 1 };
	static const struct schema schema =
	    OF(SCHEMA_TEXT, struct text, text, &rules);

	refuses(&schema, "\"A\"", " minLength,  format,  pattern,  enum");
	cr_assert_str_eq(call.failure.violations[1].detail.bytes,
	    "must be an e-mail address");
	cr_assert_str_eq(call.failure.violations[2].detail.bytes,
	    "must match the pattern ^[a-z]+$");
	cr_assert_str_eq(
	    call.failure.violations[3].detail.bytes, "must be one of: a@b.cc");
}

Test(json_value, text_that_wears_the_pattern_out_is_refused)
{
	static struct pattern pattern = { "^(a+)+$", NULL };
	static const struct text_rules rules = { .max_length = SCHEMA_UNBOUNDED,
		.pattern = &pattern };
	static const struct schema schema =
	    OF(SCHEMA_TEXT, struct text, text, &rules);

	accepts(&schema, "\"aaaa\"");
	refuses(&schema, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"",
	    " pattern");
	cr_assert(strstr(detail(), "too long") != NULL);
}

Test(json_value, text_may_be_one_of_few)
{
	static const struct text allowed[] = { TEXT("a"), TEXT("b") };
	static const struct text_rules rules = { .max_length = SCHEMA_UNBOUNDED,
		.texts = allowed,
		.text_count = 2 };
	static const struct schema schema =
	    OF(SCHEMA_TEXT, struct text, text, &rules);

	accepts(&schema, "\"b\"");
	refuses(&schema, "\"ab\"", " enum");
	cr_assert_str_eq(detail(), "must be one of: a, b");
}

Test(json_value, uuid_is_bound_in_lower_case)
{
	accepts(&schema_uuid, "\"AAAAAAAA-0000-4000-8000-000000000001\"");
	cr_assert_str_eq(out, "aaaaaaaa-0000-4000-8000-000000000001");
	refuses(&schema_uuid, "\"aaaaaaaa\"", " format");
	cr_assert_str_eq(detail(), "must be a UUID");
}

Test(json_value, enum_is_bound_by_its_place)
{
	static const struct text texts[] = { TEXT("red"), TEXT("green") };
	static const struct text_rules rules = { .texts = texts,
		.text_count = 2 };
	static const struct schema schema = OF(SCHEMA_ENUM, int, text, &rules);

	accepts(&schema, "\"red\"");
	cr_assert_eq(*(int *)(void *)out, 1);
	accepts(&schema, "\"gr\\u0065en\"");
	cr_assert_eq(*(int *)(void *)out, 2);
	refuses(&schema, "\"Red\"", " enum");
	cr_assert_eq(*(int *)(void *)out, 0);
	refuses(&schema, "1", " type");
}

Test(json_value, const_is_reported_as_such)
{
	static const struct text texts[] = { TEXT("red") };
	static const struct text_rules rules = {
		.texts = texts, .text_count = 1, .constant = true
	};
	static const struct schema schema = OF(SCHEMA_ENUM, int, text, &rules);

	refuses(&schema, "\"green\"", " const");
	cr_assert_str_eq(detail(), "must be red");
}

Test(json_value, choices_are_shown_up_to_a_number)
{
	struct text texts[20];
	struct text_rules rules = { .texts = texts, .text_count = 20 };
	struct schema schema = OF(SCHEMA_ENUM, int, text, &rules);

	for (int i = 0; i < 20; i++)
		texts[i] = text_of("x");
	refuses(&schema, "\"y\"", " enum");
	cr_assert(strstr(detail(), "x, x or 4 others") != NULL);
}

static void
is_int32(const char *json, int32_t expected)
{
	accepts(&schema_int32, json);
	cr_assert_eq(*(int32_t *)(void *)out, expected);
}

static void
is_int64(const char *json, int64_t expected)
{
	accepts(&schema_int64, json);
	cr_assert_eq(*(int64_t *)(void *)out, expected);
}

Test(json_value, integer_is_taken_however_it_is_written)
{
	is_int32("0", 0);
	is_int32("-0", 0);
	is_int32("1.0", 1);
	is_int32("1e2", 100);
	is_int32("2147483647", INT32_MAX);
	is_int32("-2147483648", INT32_MIN);
	is_int64("9223372036854775807", INT64_MAX);
	is_int64("-9223372036854775808", INT64_MIN);
	refuses(&schema_int32, "1.5", " type");
	cr_assert_str_eq(detail(), "must be an integer");
	refuses(&schema_int64, "1e-1", " type");
}

Test(json_value, integer_beyond_its_bits_breaks_the_format)
{
	refuses(&schema_int32, "2147483648", " format");
	cr_assert_str_eq(detail(), "must be an integer of 32 bits");
	refuses(&schema_int32, "-2147483649", " format");
	refuses(&schema_int64, "9223372036854775808", " format");
	cr_assert_str_eq(detail(), "must be an integer of 64 bits");
	refuses(&schema_int64, "-1e30", " format");
}

Test(json_value, integer_keeps_its_bounds)
{
	static const struct integer_rules rules = { .minimum = -5,
		.maximum = 10 };
	static const struct schema schema =
	    OF(SCHEMA_INT32, int32_t, integer, &rules);

	accepts(&schema, "-5");
	accepts(&schema, "10");
	refuses(&schema, "-6", " minimum");
	cr_assert_str_eq(detail(), "must be at least -5");
	refuses(&schema, "11", " maximum");
	cr_assert_str_eq(detail(), "must be at most 10");
	refuses(&schema, "1e30", " maximum");
	refuses(&schema, "-1e30", " minimum");
	refuses(&schema, "3000000000", " maximum");
}

Test(json_value, integer_has_exclusive_bounds_as_they_were_said)
{
	static const struct integer_rules rules = { .minimum = 1,
		.maximum = 9,
		.exclusive_minimum = true,
		.exclusive_maximum = true };
	static const struct schema schema =
	    OF(SCHEMA_INT64, int64_t, integer, &rules);

	accepts(&schema, "1");
	accepts(&schema, "9");
	refuses(&schema, "0", " exclusiveMinimum");
	cr_assert_str_eq(detail(), "must be greater than 0");
	refuses(&schema, "10", " exclusiveMaximum");
	cr_assert_str_eq(detail(), "must be less than 10");
}

Test(json_value, integer_may_be_a_multiple_or_one_of_few)
{
	static const int64_t values[] = { 6, 9, -12 };
	static const struct integer_rules rules = { .minimum = INT64_MIN,
		.maximum = INT64_MAX,
		.multiple_of = 6,
		.values = values,
		.value_count = 3 };
	static const struct schema schema =
	    OF(SCHEMA_INT64, int64_t, integer, &rules);

	accepts(&schema, "6");
	accepts(&schema, "-1.2e1");
	refuses(&schema, "9", " multipleOf");
	cr_assert_str_eq(detail(), "must be a multiple of 6");
	refuses(&schema, "12", " enum");
	cr_assert_str_eq(detail(), "must be one of: 6, 9, -12");
	refuses(&schema, "1", " multipleOf,  enum");
}

Test(json_value, double_is_the_nearest)
{
	accepts(&schema_double, "0.1");
	cr_assert_eq(*(double *)(void *)out, 0.1);
	accepts(&schema_double, "1e-400");
	cr_assert_eq(*(double *)(void *)out, 0.0);
	refuses(&schema_double, "1e400", " format");
	cr_assert_str_eq(detail(), "must be within the range of a double");
}

Test(json_value, number_keeps_its_bounds_exactly)
{
	static const struct number_rules rules = { .minimum = "0.1",
		.maximum = "1e3" };
	static const struct schema schema =
	    OF(SCHEMA_DOUBLE, double, number, &rules);

	accepts(&schema, "0.1");
	accepts(&schema, "1000.0");
	refuses(&schema, "0.09999999999999999999999", " minimum");
	cr_assert_str_eq(detail(), "must be at least 0.1");
	refuses(&schema, "1000.00000000000000000001", " maximum");
	cr_assert_str_eq(detail(), "must be at most 1e3");
	refuses(&schema, "1e400", " maximum");
}

Test(json_value, number_has_exclusive_bounds)
{
	static const struct number_rules rules = { .exclusive_minimum = "0",
		.exclusive_maximum = "1" };
	static const struct schema schema =
	    OF(SCHEMA_DECIMAL, struct text, number, &rules);

	accepts(&schema, "1e-999");
	cr_assert_str_eq(text_value()->bytes, "1e-999");
	refuses(&schema, "0.0", " exclusiveMinimum");
	cr_assert_str_eq(detail(), "must be greater than 0");
	refuses(&schema, "-1", " exclusiveMinimum");
	refuses(&schema, "1.0", " exclusiveMaximum");
	cr_assert_str_eq(detail(), "must be less than 1");
	refuses(&schema, "2", " exclusiveMaximum");
}

Test(json_value, number_may_be_a_multiple_or_one_of_few)
{
	static const char *const values[] = { "0.30", "1e1" };
	static const struct number_rules rules = {
		.multiple_of = "0.1", .values = values, .value_count = 2
	};
	static const struct schema schema =
	    OF(SCHEMA_DOUBLE, double, number, &rules);

	accepts(&schema, "0.3");
	accepts(&schema, "10");
	refuses(&schema, "0.35", " multipleOf,  enum");
	refuses(&schema, "0.4", " enum");
	cr_assert_str_eq(detail(), "must be one of: 0.30, 1e1");
}

Test(json_value, decimal_keeps_its_digits)
{
	accepts(&schema_decimal, "-12345678901234567890.123456789E-5");
	cr_assert_str_eq(
	    text_value()->bytes, "-12345678901234567890.123456789E-5");
}

Test(json_value, boolean_is_bound)
{
	accepts(&schema_boolean, "true");
	cr_assert(*(bool *)(void *)out);
	accepts(&schema_boolean, "false");
	cr_assert_not(*(bool *)(void *)out);
}

Test(json_value, boolean_may_be_constant)
{
	static const struct text values[] = { TEXT("true") };
	static const struct any_rules rules = {
		.values = values, .value_count = 1, .constant = true
	};
	static const struct schema schema =
	    OF(SCHEMA_BOOLEAN, bool, any, &rules);

	accepts(&schema, "true");
	refuses(&schema, "false", " const");
	cr_assert_str_eq(detail(), "must be true");
}

Test(json_value, any_is_compared_as_json)
{
	static const struct text values[] = { TEXT("{\"a\":[1,\"b\"]}"),
		TEXT("null"), TEXT("2.50"), TEXT("\"x\"") };
	static const struct any_rules rules = { .values = values,
		.value_count = 4 };
	static const struct schema schema =
	    OF(SCHEMA_ANY, struct text, any, &rules);

	accepts(&schema, "{ \"\\u0061\": [ 1.0, \"b\" ] }");
	accepts(&schema, "null");
	accepts(&schema, "25e-1");
	accepts(&schema, "\"\\u0078\"");
	refuses(&schema, "{\"a\":[\"b\",1]}", " enum");
	refuses(&schema, "\"y\"", " enum");
	refuses(&schema, "false", " enum");
}

Test(json_value, choices_are_only_counted_when_there_are_enough)
{
	static const struct text texts[] = { TEXT("red") };
	static const struct text_rules rules = { .texts = texts,
		.text_count = 1 };
	static const struct schema color = OF(SCHEMA_ENUM, int, text, &rules);
	static const struct array_rules items = { &color, 0, SCHEMA_UNBOUNDED,
		false, false };
	static const struct schema list = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct enum_list),
		.array = &items };

	limits.violations = 1;
	refuses(&list, "[\"a\",\"b\",\"c\"]", "/0 enum");
	cr_assert_eq(call.failure.violations_left_out, 2);
}
