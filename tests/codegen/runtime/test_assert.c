/*
 * Tables by hand: what is reported, where, and what ends a walk that would
 * take too long. That each row holds where it should is asked of tables that
 * were built from documents: tests/codegen/model/test_assertions.c.
 */
#include "tests/codegen/runtime/reading.h"

#include "runtime/assert.h"

TestSuite(assert, .init = begin_reading, .fini = end_reading);

static const struct assertion text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_MIN_LENGTH, .count = 2 },
};
static const struct assertions text = { .rows = text_rows, .count = 2 };
static const struct assertions never = { .never = true };
static const struct assertions anything = { .count = 0 };
static const struct assertions *const both[] = { &text, &never };

static const struct assert_member members[] = {
	{ .name = TEXT("a/b"), .schema = &text },
	{ .name = TEXT("c"), .schema = &text, .read_only = true },
};
static const struct text names[] = { TEXT("a/b"), TEXT("d") };
static const struct assertion object_rows[] = {
	{ .kind = ASSERT_REQUIRED, .texts = names, .text_count = 2 },
	{ .kind = ASSERT_MEMBERS,
	    .members = members,
	    .member_count = 2,
	    .schema = &never },
};
static const struct assertions object = { .rows = object_rows, .count = 2 };

/* Whether the assertions of a kind, a row of them, refuse with that. */
static void
refuses_row(const struct assertion *row, const char *json, const char *expected)
{
	const struct assertions one = { .rows = row, .count = 1 };
	const struct any_rules rules = { .assertions = &one };
	const struct schema schema = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};

	refuses(&schema, json, expected);
}

static void
refuses_all(
    const struct assertions *schema, const char *json, const char *expected)
{
	const struct assertion row = { .kind = ASSERT_REF, .schema = schema };

	refuses_row(&row, json, expected);
}

Test(assert, reports_each_violation_where_it_is)
{
	refuses_all(&object, "{\"a/b\": 1, \"c\": \"\", \"e\": 2}",
	    "/d required, /a~1b type, /c readOnly, /e additionalProperties");
}

Test(assert, reports_below_the_place_of_the_value)
{
	const struct any_rules rules = { .assertions = &text };
	const struct schema any = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};
	const struct array_rules list_rules = { .items = &any,
		.max_items = SCHEMA_UNBOUNDED };
	const struct schema list = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct text_list),
		.array = &list_rules };

	refuses(&list, "[\"ab\", 1, \"a\"]", "/1 type, /2 minLength");
	accepts(&list, "[\"ab\"]");
	cr_assert_str_eq(
	    ((struct text_list *)(void *)out)->items[0].bytes, "\"ab\"");
}

Test(assert, reports_a_union_once_with_a_sentence)
{
	const struct assertion any = {
		.kind = ASSERT_ANY_OF, .schemas = both, .schema_count = 2
	};
	const struct assertion one = {
		.kind = ASSERT_ONE_OF, .schemas = both, .schema_count = 2
	};

	refuses_row(&any, "1", " anyOf");
	cr_assert_str_eq(
	    detail(), "must fit at least one of 2 schemas, and fits none");
	refuses_row(&one, "1", " oneOf");
	cr_assert_str_eq(detail(), "must fit one of 2 schemas, and fits none");
}

static const struct assertion number_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_INTEGER },
	{ .kind = ASSERT_MINIMUM, .word = "5" },
};
static const struct assertions number = { .rows = number_rows, .count = 2 };
static const struct assertion number_reference = { .kind = ASSERT_REF,
	.schema = &number };
static const struct assertions number_behind = { .rows = &number_reference,
	.count = 1 };
static const struct text cat_tag = TEXT("\"cat\""), dog_tag = TEXT("\"dog\"");
static const struct assertion tag_rows[] = {
	{ .kind = ASSERT_CONST, .texts = &cat_tag, .text_count = 1 },
	{ .kind = ASSERT_ENUM, .texts = &dog_tag, .text_count = 1 },
};
static const struct assertions cat_tags = { .rows = tag_rows, .count = 1 };
static const struct assertions dog_tags = { .rows = tag_rows + 1, .count = 1 };
static const struct assert_member tom_members[] = {
	{ .name = TEXT("age"), .schema = &number },
	{ .name = TEXT("kind"), .schema = &cat_tags },
};
static const struct assert_member rex_members[] = {
	{ .name = TEXT("kind"), .schema = &dog_tags },
	{ .name = TEXT("name"), .schema = &text },
};
static const struct assertion animal_rows[] = {
	{ .kind = ASSERT_MEMBERS, .members = tom_members, .member_count = 2 },
	{ .kind = ASSERT_MEMBERS, .members = rex_members, .member_count = 2 },
};
static const struct assertions tom = { .rows = animal_rows, .count = 1 };
static const struct assertions rex = { .rows = animal_rows + 1, .count = 1 };

Test(assert, tells_of_the_branch_of_a_union_that_takes_the_type)
{
	static const struct assertions *const two[] = { &text, &number_behind };
	const struct assertion any = {
		.kind = ASSERT_ANY_OF, .schemas = two, .schema_count = 2
	};

	refuses_row(&any, "4", " minimum");
	refuses_row(&any, "\"a\"", " minLength");
	refuses_row(&any, "[]", " anyOf");
}

Test(assert, tells_of_the_branch_of_a_union_that_has_the_tag)
{
	static const struct assertions *const two[] = { &tom, &rex };
	const struct assertion one = {
		.kind = ASSERT_ONE_OF, .schemas = two, .schema_count = 2
	};

	refuses_row(&one, "{\"kind\": \"cat\", \"age\": 4}", "/age minimum");
	refuses_row(&one, "{\"kind\": \"dog\", \"name\": 4}", "/name type");
	refuses_row(&one, "{\"kind\": \"cow\"}", " oneOf");
}

Test(assert, tells_of_the_branch_of_a_union_that_the_discriminator_names)
{
	static const struct assertions *const two[] = { &tom, &rex };
	static const struct assert_member tags[] = {
		{ .name = TEXT("Dog"), .schema = &rex },
		{ .name = TEXT("tom"), .schema = &tom },
	};
	const struct assertion one = { .kind = ASSERT_ONE_OF,
		.schemas = two,
		.schema_count = 2,
		.word = "of",
		.members = tags,
		.member_count = 2 };

	refuses_row(
	    &one, "{\"of\": \"tom\", \"age\": 4, \"name\": 1}", "/age minimum");
	refuses_row(
	    &one, "{\"of\": \"Dog\", \"age\": 4, \"name\": 1}", "/name type");
	refuses_row(&one, "{\"of\": \"cow\", \"age\": 4, \"name\": 1}",
	    "/of discriminator");
	cr_assert_str_eq(detail(), "must be one of: Dog, tom");
	refuses_row(&one, "{\"age\": 4, \"name\": 1}", "/of required");
	refuses_row(&one, "[1]", " oneOf");
}

Test(assert, says_how_many_fit_where_one_should)
{
	static const struct assertions *const twice[] = { &text, &text };
	const struct assertion one = {
		.kind = ASSERT_ONE_OF, .schemas = twice, .schema_count = 2
	};

	refuses_row(&one, "\"ab\"", " oneOf");
	cr_assert_str_eq(
	    detail(), "must fit only one of 2 schemas, and fits 2");
}

Test(assert, names_the_types_that_would_do)
{
	const struct assertion types = { .kind = ASSERT_TYPE,
		.types = ASSERT_INTEGER | ASSERT_IS(JSON_NULL) };

	refuses_row(&types, "1.5", " type");
	cr_assert_str_eq(detail(), "must be an integer or null");
}

Test(assert, names_the_keyword_of_each_row)
{
	static struct pattern pattern = { .source = "^a" };
	static const struct text values[] = { TEXT("1"), TEXT("2") };
	const struct assertion rows[] = {
		{ .kind = ASSERT_ENUM, .texts = values, .text_count = 2 },
		{ .kind = ASSERT_CONST, .texts = values, .text_count = 1 },
		{ .kind = ASSERT_MINIMUM, .word = "8" },
		{ .kind = ASSERT_EXCLUSIVE_MINIMUM, .word = "8" },
		{ .kind = ASSERT_MAXIMUM, .word = "6" },
		{ .kind = ASSERT_EXCLUSIVE_MAXIMUM, .word = "7" },
		{ .kind = ASSERT_MULTIPLE_OF, .word = "2" },
		{ .kind = ASSERT_NOT, .schema = &anything },
	};
	const struct assertion texts[] = {
		{ .kind = ASSERT_MAX_LENGTH, .count = 1 },
		{ .kind = ASSERT_PATTERN, .pattern = &pattern },
		{ .kind = ASSERT_FORMAT, .format = FORMAT_DATE },
	};
	const struct assertions numbers = { .rows = rows, .count = 8 };
	const struct assertions all = { .rows = texts, .count = 3 };

	refuses_all(&numbers, "7",
	    " enum,  const,  minimum,  exclusiveMinimum,  maximum,  "
	    "exclusiveMaximum,  multipleOf,  not");
	refuses_all(&all, "\"bc\"", " maxLength,  pattern,  format");
}

Test(assert, names_the_keyword_of_arrays)
{
	const struct assertion rows[] = {
		{ .kind = ASSERT_MIN_ITEMS, .count = 4 },
		{ .kind = ASSERT_MAX_ITEMS, .count = 2 },
		{ .kind = ASSERT_UNIQUE_ITEMS },
		{ .kind = ASSERT_CONTAINS,
		    .schema = &text,
		    .count = 1,
		    .most = SCHEMA_UNBOUNDED },
		{ .kind = ASSERT_CONTAINS,
		    .schema = &text,
		    .count = 2,
		    .most = SCHEMA_UNBOUNDED },
		{ .kind = ASSERT_ITEMS,
		    .schemas = both,
		    .schema_count = 2,
		    .schema = &never },
	};
	const struct assertions all = { .rows = rows, .count = 6 };

	refuses_all(&all, "[1, 1, 1]",
	    " minItems,  maxItems,  uniqueItems,  contains,  minContains, "
	    "/0 type, /1 prefixItems, /2 items");
}

Test(assert, stops_at_the_limit_of_steps)
{
	limits.assertion_steps = 3;
	refuses_all(&object, "{\"a/b\": \"ab\", \"d\": 1}", " complexity");
}

Test(assert, stops_where_a_schema_applies_itself)
{
	static struct assertions loop;
	static struct assertion row = { .kind = ASSERT_NOT };

	row.schema = &loop;
	loop = (struct assertions){ .rows = &row, .count = 1 };
	refuses_all(&loop, "1", " complexity");
}

Test(assert, stops_where_a_pattern_takes_too_long)
{
	static struct pattern pattern = { .source = "^(a+)+$" };
	const struct assertion row = { .kind = ASSERT_PATTERN,
		.pattern = &pattern };

	limits.pattern_steps = 10;
	refuses_row(&row, "\"aaaaaaaaaaaaaaaaaaaaaaaaaab\"", " complexity");
}

Test(assert, tries_a_parameter_as_a_number_and_as_a_string)
{
	static const struct assertion rows[] = {
		{ .kind = ASSERT_TYPE,
		    .types = ASSERT_INTEGER | ASSERT_IS(JSON_TEXT) },
		{ .kind = ASSERT_MIN_LENGTH, .count = 2 },
	};
	static const struct assertions either = { .rows = rows, .count = 2 };
	const struct any_rules rules = { .assertions = &either };
	const struct schema schema = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};
	struct text name = TEXT("p"), value;

	call_init(&call, &arena, &limits, NULL, NULL);
	cr_assert(json_read_parameter(
	    &call, &schema, PLACE_QUERY, name, text_of("7"), &value));
	cr_assert_str_eq(value.bytes, "7");
	cr_assert(json_read_parameter(
	    &call, &schema, PLACE_QUERY, name, text_of("1.5"), &value));
	cr_assert_str_eq(value.bytes, "\"1.5\"");
	cr_assert_not(json_read_parameter(
	    &call, &schema, PLACE_QUERY, name, text_of("x"), &value));
	cr_assert_str_eq(violations(), "p minLength");
}

/* What asks for a type only is not made a tree: it would be too deep. */
Test(assert, takes_a_type_at_sight)
{
	static const struct assertions open = { .count = 0 };
	static const struct assertion rows[] = {
		{ .kind = ASSERT_TYPE,
		    .types = ASSERT_IS(JSON_OBJECT) | ASSERT_IS(JSON_NULL) },
		{ .kind = ASSERT_MEMBERS, .schema = &open },
	};
	static const struct assertions some = { .rows = rows, .count = 2 };
	const struct any_rules rules = { .assertions = &some };
	const struct schema any = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};

	limits.assertion_steps = 0;
	accepts(&any, "{\"a\" : 1.0e0}");
	cr_assert_str_eq(
	    ((struct text *)(void *)out)->bytes, "{\"a\" : 1.0e0}");
	accepts(&any, "null");
	limits.assertion_steps = 9;
	refuses(&any, "[]", " type");
	refuses(&any, "\"{}\"", " type");
}

/* Defaults: of two branches, of an object that holds another, of a list. */
