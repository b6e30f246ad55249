/*
 * Values that do not come in a body: parameters and defaults.
 */
#include "tests/codegen/runtime/reading.h"

#include <stddef.h>

TestSuite(json_reader_scalar, .init = begin_reading, .fini = end_reading);

static bool
parameter(const struct schema *schema, const char *value)
{
	memset(out, 0, sizeof(out));
	call_init(&call, &arena, &limits, NULL, NULL);
	return (json_read_parameter(
	    &call, schema, PLACE_QUERY, text_of("name"), text_of(value), out));
}

static void
takes(const struct schema *schema, const char *value)
{
	cr_assert(parameter(schema, value), "%s", value);
}

static void
breaks(const struct schema *schema, const char *value, const char *expected)
{
	cr_assert_not(parameter(schema, value), "%s", value);
	cr_assert_str_eq(violations(), expected);
	cr_assert_eq(call.failure.violations[0].where, PLACE_QUERY);
}

Test(json_reader_scalar, parameter_is_bound_by_its_type)
{
	takes(&schema_text, "a\"b");
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "a\"b");
	takes(&schema_uuid, "AAAAAAAA-0000-4000-8000-000000000001");
	cr_assert_str_eq(out, "aaaaaaaa-0000-4000-8000-000000000001");
	takes(&schema_int32, "-12");
	cr_assert_eq(*(int32_t *)(void *)out, -12);
	takes(&schema_int64, "9223372036854775807");
	takes(&schema_double, "1.5");
	cr_assert_eq(*(double *)(void *)out, 1.5);
	takes(&schema_decimal, "1.50");
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "1.50");
	takes(&schema_boolean, "true");
	cr_assert(*(bool *)(void *)out);
	takes(&schema_boolean, "false");
	takes(&schema_any, "a\"b");
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "\"a\\\"b\"");
}

Test(json_reader_scalar, parameter_of_another_type_is_refused)
{
	breaks(&schema_int32, "abc", "name type");
	breaks(&schema_int32, "", "name type");
	breaks(&schema_int32, "+1", "name type");
	breaks(&schema_int32, "01", "name type");
	breaks(&schema_int32, "1.5", "name type");
	breaks(&schema_int32, "1 ", "name type");
	breaks(&schema_int32, "9999999999", "name format");
	breaks(&schema_double, "NaN", "name type");
	breaks(&schema_double, "1e1000000000000000000", "name type");
	breaks(&schema_boolean, "TRUE", "name type");
	breaks(&schema_boolean, "1", "name type");
	breaks(&schema_boolean, "", "name type");
	breaks(&schema_uuid, "x", "name format");
}

Test(json_reader_scalar, parameter_without_a_scalar_schema_is_our_fault)
{
	cr_assert_not(parameter(&schema_any_map, "x"));
	cr_assert_eq(call.failure.kind, FAILURE_INTERNAL);
}

static bool
fills(const struct schema *schema, const char *json)
{
	memset(out, 0, sizeof(out));
	call_init(&call, &arena, &limits, NULL, NULL);
	return (json_read_default(&call, schema, json, out));
}

Test(json_reader_scalar, default_is_bound_by_its_type)
{
	struct any_map *entries = (struct any_map *)(void *)out;

	cr_assert(fills(&schema_int32, "100"));
	cr_assert_eq(*(int32_t *)(void *)out, 100);
	cr_assert(fills(&schema_boolean, "true"));
	cr_assert(*(bool *)(void *)out);
	cr_assert(fills(&schema_boolean, "false"));
	cr_assert(fills(&schema_text, "\"a b\""));
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "a b");
	cr_assert(fills(&schema_text, "\"a\\nb\""));
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "a\nb");
	cr_assert(fills(&schema_text, "\"\""));
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "");
	cr_assert(fills(&schema_any, "\"x\""));
	cr_assert_str_eq(((struct text *)(void *)out)->bytes, "\"x\"");
	cr_assert(fills(&schema_any_map, "{\"a\":[1]}"));
	cr_assert_eq(entries->count, 1);
	cr_assert_str_eq(entries->items[0].value.bytes, "[1]");
}

Test(json_reader_scalar, default_may_be_null)
{
	static const struct schema nullable = { .type = SCHEMA_TEXT,
		.nullable = true,
		.size = sizeof(struct text) };

	cr_assert(fills(&nullable, "null"));
	cr_assert_null(((struct text *)(void *)out)->bytes);
}

Test(json_reader_scalar, default_may_be_an_array)
{
	static const struct array_rules rules = { &schema_int32, 0, 9, false,
		false };
	static const struct schema list = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct int32_list),
		.array = &rules };
	struct int32_list *bound = (struct int32_list *)(void *)out;

	cr_assert(fills(&list, "[1,2]"));
	cr_assert_eq(bound->count, 2);
	cr_assert_eq(bound->items[1], 2);
}

Test(json_reader_scalar, default_that_breaks_its_schema_is_our_fault)
{
	static const char *const bad[] = { "\"x\"", "1.5", "1x", "", "{",
		"null", "[1]", "9999999999" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		cr_assert_not(fills(&schema_int32, bad[i]), "%s", bad[i]);
		cr_assert_eq(call.failure.kind, FAILURE_INTERNAL);
		cr_assert_eq(call.failure.violation_count, 0);
		cr_assert(strstr(call.failure.cause.bytes, bad[i]) != NULL);
	}
	cr_assert_not(fills(&schema_text, "\"x"));
	cr_assert_not(fills(&schema_text, "\"x\"y\""));
	cr_assert_not(fills(&schema_boolean, "trux"));
}

Test(json_reader_scalar, default_of_an_object_that_is_bad_fails_the_call)
{
	static const struct property properties[] = {
		{ .name = TEXT("n"),
		    .schema = &schema_int32,
		    .default_json = "true" },
	};
	static const struct object_rules rules = { .properties = properties,
		.property_count = 1,
		.max_properties = SCHEMA_UNBOUNDED };
	static const struct schema schema = {
		.type = SCHEMA_OBJECT, .size = sizeof(int32_t), .object = &rules
	};

	cr_assert_not(reads(&schema, "{}"));
	cr_assert_eq(call.failure.kind, FAILURE_INTERNAL);
}
