/*
 * Defaults that are filled into a text where the schemas that say them hold,
 * and the texts that stay as they came.
 */
#include "tests/codegen/runtime/reading.h"

#include "runtime/assert.h"

TestSuite(assert_fill, .init = begin_reading, .fini = end_reading);

static const struct assertion text_rows[] = {
	{ .kind = ASSERT_TYPE, .types = ASSERT_IS(JSON_TEXT) },
	{ .kind = ASSERT_MIN_LENGTH, .count = 2 },
};
static const struct assertions text = { .rows = text_rows, .count = 2 };
static const struct assertion integer_rows[] = { { .kind = ASSERT_TYPE,
    .types = ASSERT_INTEGER } };
static const struct assertions integer = { .rows = integer_rows, .count = 1 };
static const struct assert_member cat_members[] = {
	{ .name = TEXT("lives"), .schema = &integer, .default_json = "9" },
	{ .name = TEXT("na\"me"), .schema = &text, .default_json = "\"Tom\"" },
};
static const struct assertion cat_rows[] = {
	{ .kind = ASSERT_MEMBERS, .members = cat_members, .member_count = 2 }
};
static const struct assertions cat = { .rows = cat_rows, .count = 1 };
static const struct assert_member dog_members[] = {
	{ .name = TEXT("lives"), .schema = &integer, .default_json = "1" },
	{ .name = TEXT("owner"), .schema = &cat, .default_json = "{ }" },
};
static const struct text dog_names[] = { TEXT("dog") };
static const struct assertion dog_rows[] = {
	{ .kind = ASSERT_MEMBERS, .members = dog_members, .member_count = 2 },
	{ .kind = ASSERT_REQUIRED, .texts = dog_names, .text_count = 1 },
};
static const struct assertions dog = { .rows = dog_rows, .count = 2 };
static const struct assertions *const pets[] = { &dog, &cat };
static const struct assertion pet_rows[] = {
	{ .kind = ASSERT_ANY_OF, .schemas = pets, .schema_count = 2 },
};
static const struct assertions pet = { .rows = pet_rows, .count = 1 };

/* What a text becomes by a schema. */
static void
fills(const struct assertions *schema, const char *json, const char *expected)
{
	const struct any_rules rules = { .assertions = schema };
	const struct schema any = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};

	accepts(&any, json);
	cr_expect_str_eq(((struct text *)(void *)out)->bytes, expected);
}

Test(assert_fill, fills_in_the_defaults_of_what_holds)
{
	fills(&cat, "{}", "{\"lives\":9,\"na\\\"me\":\"Tom\"}");
	fills(&cat, "{ \"lives\" : 0 }",
	    "{ \"lives\" : 0 ,\"na\\\"me\":\"Tom\"}");
	fills(&cat, "[{}]", "[{}]");
}

Test(assert_fill, fills_in_no_default_of_what_does_not_hold)
{
	fills(&pet, "{ }", "{ \"lives\":9,\"na\\\"me\":\"Tom\"}");
}

Test(assert_fill, fills_in_the_first_default_of_a_member_and_those_in_it)
{
	fills(&pet, "{\"dog\": 1}",
	    "{\"dog\": 1,\"lives\":1,"
	    "\"owner\":{ \"lives\":9,\"na\\\"me\":\"Tom\"},"
	    "\"na\\\"me\":\"Tom\"}");
}

Test(assert_fill, fills_in_each_item_of_a_list_but_what_stays_as_it_came)
{
	const struct assertion verbatim_row = { .kind = ASSERT_REF,
		.schema = &cat };
	const struct assertions verbatim = {
		.rows = &verbatim_row, .count = 1, .verbatim = true
	};
	const struct assertions *const first[] = { &verbatim };
	const struct assertion items = { .kind = ASSERT_ITEMS,
		.schemas = first,
		.schema_count = 1,
		.schema = &cat };
	const struct assertions list = { .rows = &items, .count = 1 };

	fills(&list, "[{}, {\"na\\\"me\":\"ab\"}, {\"lives\":1}]",
	    "[{}, {\"na\\\"me\":\"ab\",\"lives\":9}, "
	    "{\"lives\":1,\"na\\\"me\":\"Tom\"}]");
}

Test(assert_fill, leaves_a_text_that_its_defaults_would_break)
{
	const struct assertion rows[] = {
		{ .kind = ASSERT_REF, .schema = &cat },
		{ .kind = ASSERT_MAX_PROPERTIES, .count = 1 },
	};
	const struct assertions few = { .rows = rows, .count = 2 };

	fills(&few, "{\"lives\":1}", "{\"lives\":1}");
}

Test(assert_fill, leaves_a_text_whose_defaults_have_no_end)
{
	static struct assertions endless;
	const struct assert_member member = {
		.name = TEXT("next"), .schema = &endless, .default_json = "{}"
	};
	const struct assertion row = {
		.kind = ASSERT_MEMBERS, .members = &member, .member_count = 1
	};

	endless = (struct assertions){ .rows = &row, .count = 1 };
	fills(&endless, "{}", "{}");
}

Test(assert_fill, counts_the_steps_of_filling_in)
{
	const struct assertion row = { .kind = ASSERT_REF, .schema = &cat };
	const struct assertions rows = { .rows = &row, .count = 1 };
	const struct any_rules rules = { .assertions = &rows };
	const struct schema any = {
		.type = SCHEMA_ANY, .size = sizeof(struct text), .any = &rules
	};

	limits.assertion_steps = 4;
	refuses(&any, "{}", " complexity");
}
