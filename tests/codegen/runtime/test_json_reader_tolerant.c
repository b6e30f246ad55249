/*
 * Tolerant arrays: what an item breaks is its own, and the others go on.
 */
#include "tests/codegen/runtime/reading.h"

#include <stddef.h>

TestSuite(json_reader_tolerant, .init = begin_reading, .fini = end_reading);

struct pair {
	int32_t number;
	struct text word;
	struct tolerant_list inner;
};

static const struct text_rules word_rules = { .min_length = 2,
	.max_length = 3 };
static const struct schema word = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &word_rules
};

static const struct array_rules inner_rules = {
	.items = &schema_int32, .max_items = SCHEMA_UNBOUNDED, .tolerant = true
};
static const struct schema inner = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct tolerant_list),
	.array = &inner_rules };

static const struct property properties[] = {
	{ .name = TEXT("number"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct pair, number),
	    .required = true },
	{ .name = TEXT("word"),
	    .schema = &word,
	    .offset = offsetof(struct pair, word) },
	{ .name = TEXT("inner"),
	    .schema = &inner,
	    .offset = offsetof(struct pair, inner) },
};
static const struct object_rules pair_rules = { .properties = properties,
	.property_count = 3,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED };
static const struct schema pair = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct pair),
	.object = &pair_rules };

static struct array_rules rules = {
	.items = &pair, .max_items = 20, .tolerant = true
};
static const struct schema pairs = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct tolerant_list),
	.array = &rules };
static const struct tolerant_list *const list = (void *)out;

/* What one item broke, as "pointer keyword, ...". */
static const char *
broken(const struct tolerant_list *of, size_t item)
{
	struct buffer all;

	buffer_init(&all, &arena);
	for (size_t i = 0; i < of->broken[item].count; i++)
		buffer_format(&all, "%s%s %s", i == 0 ? "" : ", ",
		    of->broken[item].items[i].at.bytes,
		    of->broken[item].items[i].keyword.bytes);
	return (buffer_text(&all).bytes);
}

Test(json_reader_tolerant, keeps_what_an_item_broke_beside_it)
{
	const struct pair *items;

	accepts(&pairs,
	    "[{\"number\":1,\"word\":\"ab\"},{\"number\":2,\"word\":\"long\","
	    "\"x\":0},7,{\"word\":\"cd\"},{\"number\":5}]");
	items = list->items;
	cr_assert_eq(list->count, 5);
	cr_assert_str_eq(broken(list, 0), "");
	cr_assert_str_eq(
	    broken(list, 1), "/1/word maxLength, /1/x additionalProperties");
	cr_assert_str_eq(broken(list, 2), "/2 type");
	cr_assert_str_eq(broken(list, 3), "/3/number required");
	cr_assert_str_eq(broken(list, 4), "");
	cr_assert_eq(items[1].number, 2);
	cr_assert_eq(items[4].number, 5);
}

Test(json_reader_tolerant, has_no_list_while_all_items_are_whole)
{
	accepts(&pairs, "[]");
	cr_assert_null(list->broken);
	accepts(&pairs, "[{\"number\":1},{\"number\":2}]");
	cr_assert_null(list->broken);
}

/* The list is made at the ninth of eight places at first, or grown there. */
Test(json_reader_tolerant, grows_what_is_broken_with_its_items)
{
	struct buffer json;

	buffer_init(&json, &arena);
	for (int i = 0; i < 20; i++)
		buffer_format(&json, "%s%s", i == 0 ? "[" : ",",
		    i == 2 || i == 19 ? "0" : "{\"number\":1}");
	buffer_append(&json, "]", 1);
	accepts(&pairs, buffer_text(&json).bytes);
	for (size_t i = 0; i < 20; i++)
		cr_assert_eq(list->broken[i].count, i == 2 || i == 19 ? 1 : 0);
}

Test(json_reader_tolerant, still_fails_by_what_the_array_itself_breaks)
{
	rules.max_items = 2;
	refuses(&pairs, "[{\"number\":1},{\"number\":2},{\"number\":3}]",
	    " maxItems");
	rules.min_items = 1;
	refuses(&pairs, "[]", " minItems");
	refuses(&pairs, "{}", " type");
}

/* An item beyond the bound is not worth memory of its own. */
Test(json_reader_tolerant, sets_nothing_apart_beyond_its_bound)
{
	rules.max_items = 1;
	refuses(&pairs, "[0,0]", "/1 type,  maxItems");
	cr_assert_str_eq(broken(list, 0), "/0 type");
}

Test(json_reader_tolerant, bounds_the_violations_of_each_item)
{
	limits.violations = 1;
	accepts(&pairs, "[{\"a\":0,\"b\":0},{\"c\":0},{\"number\":1}]");
	cr_assert_str_eq(broken(list, 0), "/0/a additionalProperties");
	cr_assert_eq(list->broken[0].left_out, 2);
	cr_assert_str_eq(broken(list, 1), "/1/c additionalProperties");
	cr_assert_eq(list->broken[1].left_out, 1);
}

Test(json_reader_tolerant, may_hold_another_one)
{
	const struct pair *items;

	accepts(&pairs,
	    "[{\"number\":1,\"inner\":[1,\"x\"],\"word\":\"a\"},"
	    "{\"number\":1,\"inner\":[true]}]");
	items = list->items;
	cr_assert_str_eq(broken(list, 0), "/0/word minLength");
	cr_assert_str_eq(broken(&items[0].inner, 1), "/0/inner/1 type");
	cr_assert_eq(list->broken[1].count, 0);
	cr_assert_str_eq(broken(&items[1].inner, 0), "/1/inner/0 type");
}

Test(json_reader_tolerant, does_not_bear_what_is_no_json)
{
	stops(&pairs, "[{\"number\":\"x\"},{\"number\":1]", "json_syntax",
	    "column");
	stops(&pairs, "[{\"number\":1,\"number\":2}]", "json_duplicate_name",
	    "column");
}

/* What was wrong before the array stays the call's. */
static const struct property outer_properties[] = {
	{ .name = TEXT("number"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct pair, number) },
	{ .name = TEXT("inner"),
	    .schema = &inner,
	    .offset = offsetof(struct pair, inner) },
};
static const struct object_rules outer_rules = {
	.properties = outer_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema outer = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct pair),
	.object = &outer_rules };

Test(json_reader_tolerant, leaves_what_the_call_had_broken_before)
{
	refuses(&outer, "{\"number\":\"x\",\"inner\":[\"y\"]}", "/number type");
	refuses(&outer, "{\"inner\":[\"y\"],\"number\":\"x\"}", "/number type");
}

/* What JavaScript sends of an emoji that was cut in half harms one item. */
Test(json_reader_tolerant, sets_bad_escapes_of_an_item_apart)
{
	accepts(&pairs,
	    "[{\"number\":1,\"word\":\"a\\ud83d\"},{\"number\":2},"
	    "{\"number\":3,\"x\":{\"y\":[\"\\u0000\",\"\\u0000\"]}},"
	    "{\"number\":4,\"\\udc00\":0},\"\\u0000\",{\"number\":6}]");
	cr_assert_str_eq(broken(list, 0), "/0/word json_surrogate");
	cr_assert_str_eq(broken(list, 1), "");
	cr_assert_str_eq(broken(list, 2),
	    "/2/x additionalProperties, /2/x json_nul, /2/x json_nul");
	cr_assert_eq(list->broken[3].count, 2);
	cr_assert_str_eq(broken(list, 4), "/4 type, /4 json_nul");
	cr_assert_str_eq(broken(list, 5), "");
	cr_assert_str_eq(list->broken[0].items[0].detail.bytes,
	    "must not have half of a surrogate pair");
}

Test(json_reader_tolerant, stops_at_a_bad_escape_outside_of_its_items)
{
	static const struct property members[] = {
		{ .name = TEXT("pairs"), .schema = &pairs },
	};
	static const struct object_rules batch_rules = { .properties = members,
		.property_count = 1,
		.max_properties = SCHEMA_UNBOUNDED,
		.additional = ADDITIONAL_IGNORED };
	static const struct schema batch = { .type = SCHEMA_OBJECT,
		.size = sizeof(struct tolerant_list),
		.object = &batch_rules };

	stops(&batch, "{\"pairs\":[{\"number\":1}],\"a\":\"x\\u0000\"}",
	    "json_nul", "column 31");
}
