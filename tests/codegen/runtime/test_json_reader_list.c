/*
 * Arrays and maps: how they grow, what they count, which items are equal.
 */
#include "tests/codegen/runtime/reading.h"

#include <stddef.h>

TestSuite(json_reader_list, .init = begin_reading, .fini = end_reading);

static struct array_rules rules;
static const struct schema array = {
	.type = SCHEMA_ARRAY, .size = sizeof(struct any_list), .array = &rules
};

static void
items_are(
    const struct schema *items, size_t minimum, size_t maximum, bool unique)
{
	rules = (struct array_rules){
		.items = items,
		.min_items = minimum,
		.max_items = maximum,
		.unique = unique,
	};
}

Test(json_reader_list, of_integers_is_bound_in_order)
{
	struct int32_list *list = (struct int32_list *)(void *)out;

	items_are(&schema_int32, 0, SCHEMA_UNBOUNDED, false);
	accepts(&array, "[]");
	cr_assert_eq(list->count, 0);
	accepts(&array, "[3,1,2]");
	cr_assert_eq(list->count, 3);
	cr_assert_eq(list->items[0], 3);
	cr_assert_eq(list->items[2], 2);
}

Test(json_reader_list, grows_to_thousands)
{
	struct text_list *list = (struct text_list *)(void *)out;
	struct buffer json;

	buffer_init(&json, &arena);
	for (int i = 0; i < 5000; i++)
		buffer_format(&json, "%s\"t%d\"", i == 0 ? "[" : ",", i);
	buffer_append(&json, "]", 1);
	items_are(&schema_text, 0, SCHEMA_UNBOUNDED, true);
	accepts(&array, buffer_text(&json).bytes);
	cr_assert_eq(list->count, 5000);
	for (int i = 0; i < 5000; i++) {
		char expected[16];

		snprintf(expected, sizeof(expected), "t%d", i);
		cr_assert_str_eq(list->items[i].bytes, expected);
	}
}

Test(json_reader_list, of_lists_is_bound_at_every_depth)
{
	static const struct array_rules inner_rules = { &schema_boolean, 1,
		SCHEMA_UNBOUNDED, false, false };
	static const struct schema inner = { .type = SCHEMA_ARRAY,
		.nullable = true,
		.size = sizeof(struct bool_list),
		.array = &inner_rules };
	struct any_list *list = (struct any_list *)(void *)out;
	struct bool_list *lists;

	items_are(&inner, 0, SCHEMA_UNBOUNDED, false);
	accepts(&array, "[[true],null,[false,true]]");
	lists = list->items;
	cr_assert_eq(list->count, 3);
	cr_assert_eq(lists[0].count, 1);
	cr_assert_eq(lists[1].count, 0);
	cr_assert_eq(lists[2].count, 2);
	cr_assert(lists[2].items[1]);
	refuses(&array, "[[true],[],[1,false],{},[[[]]]]",
	    "/1 minItems, /2/0 type, /3 type, /4/0 type");
}

Test(json_reader_list, counts_its_items)
{
	items_are(&schema_int32, 1, 2, false);
	refuses(&array, "[]", " minItems");
	cr_assert_str_eq(detail(), "must have at least 1 item");
	accepts(&array, "[1]");
	accepts(&array, "[1,2]");
	refuses(&array, "[1,2,3]", " maxItems");
	cr_assert_str_eq(detail(), "must have at most 2 items");
	items_are(&schema_int32, 2, 1, false);
	refuses(&array, "[1]", " minItems");
	cr_assert_str_eq(detail(), "must have at least 2 items");
	items_are(&schema_int32, 0, 1, false);
	refuses(&array, "[1,2]", " maxItems");
	cr_assert_str_eq(detail(), "must have at most 1 item");
}

Test(json_reader_list, finds_equal_items_of_any_kind)
{
	items_are(&schema_any, 0, SCHEMA_UNBOUNDED, true);
	accepts(&array, "[1,\"1\",[1],{\"a\":1},true,null,false,{},[],0]");
	accepts(&array, "[\"a\",\"b\",\"\\\"a\",\"\"]");
	refuses(&array, "[1,2,1.0]", " uniqueItems");
	cr_assert_str_eq(detail(), "the items 0 and 2 are equal");
	refuses(&array, "[\"a\",\"\\u0061\"]", " uniqueItems");
	refuses(&array, "[\"\\n\\\"\",\"\\u000a\\u0022\"]", " uniqueItems");
	refuses(&array, "[[1,[2]], [ 1e0 , [ 2 ] ] ]", " uniqueItems");
	refuses(&array, "[{\"a\":1,\"b\":2},3,{ \"b\" : 2, \"a\" : 1 }]",
	    " uniqueItems");
	refuses(&array, "[null,null]", " uniqueItems");
	refuses(&array, "[true,false,true]", " uniqueItems");
}

Test(json_reader_list, finds_equal_items_that_are_broken_as_well)
{
	items_are(&schema_int32, 0, SCHEMA_UNBOUNDED, true);
	refuses(&array, "[\"a\",{},\"a\"]",
	    "/0 type, /1 type, /2 type,  uniqueItems");
}

Test(json_reader_list, finds_equal_items_in_inner_lists_apart)
{
	static const struct array_rules inner_rules = { &schema_int32, 0,
		SCHEMA_UNBOUNDED, true, false };
	static const struct schema inner = { .type = SCHEMA_ARRAY,
		.size = sizeof(struct int32_list),
		.array = &inner_rules };

	items_are(&inner, 0, SCHEMA_UNBOUNDED, true);
	accepts(&array, "[[1,2],[2,1],[],[1]]");
	refuses(&array, "[[1,1],[2],[2]]", "/0 uniqueItems,  uniqueItems");
}

struct numbers {
	struct {
		struct text key;
		int64_t value;
	} * items;
	size_t count;
};

static const struct map_rules map_rules = { .values = &schema_int64,
	.entry_size = sizeof(struct text) + sizeof(int64_t),
	.value_offset = sizeof(struct text),
	.min_properties = 1,
	.max_properties = 9 };
static const struct schema map = {
	.type = SCHEMA_MAP, .size = sizeof(struct numbers), .map = &map_rules
};

Test(json_reader_list, of_keys_and_values_is_a_map)
{
	struct numbers *numbers = (struct numbers *)(void *)out;

	accepts(&map, "{\"b\":2,\"\\u0061\":1,\"\":0}");
	cr_assert_eq(numbers->count, 3);
	cr_assert_str_eq(numbers->items[0].key.bytes, "b");
	cr_assert_eq(numbers->items[0].value, 2);
	cr_assert_str_eq(numbers->items[1].key.bytes, "a");
	cr_assert_eq(numbers->items[1].value, 1);
	cr_assert_str_eq(numbers->items[2].key.bytes, "");
}

Test(json_reader_list, of_keys_and_values_counts_and_checks_them)
{
	refuses(&map, "{}", " minProperties");
	refuses(
	    &map, "{\"a\":1,\"b\":\"\",\"c/d\":null}", "/b type, /c~1d type");
	accepts(&map,
	    "{\"1\":1,\"2\":1,\"3\":1,\"4\":1,\"5\":1,\"6\":1,"
	    "\"7\":1,\"8\":1,\"9\":1}");
	refuses(&map,
	    "{\"1\":1,\"2\":1,\"3\":1,\"4\":1,\"5\":1,\"6\":1,"
	    "\"7\":1,\"8\":1,\"9\":1,\"10\":1}",
	    " maxProperties");
	stops(&map, "{\"a\":1,\"a\":2}", "json_duplicate_name", "column 8");
}

Test(json_reader_list, of_objects_is_a_list_of_structs)
{
	static const struct property properties[] = {
		{ .name = TEXT("n"),
		    .schema = &schema_int64,
		    .offset = 0,
		    .required = true },
		{ .name = TEXT("t"),
		    .schema = &schema_text,
		    .offset = 8,
		    .default_json = "\"d\"" },
	};
	static const struct object_rules object_rules = { .properties =
							      properties,
		.property_count = 2,
		.max_properties = SCHEMA_UNBOUNDED };
	static const struct schema object = {
		.type = SCHEMA_OBJECT, .size = 24, .object = &object_rules
	};
	struct any_list *list = (struct any_list *)(void *)out;
	struct {
		int64_t n;
		struct text t;
	} * items;

	items_are(&object, 0, SCHEMA_UNBOUNDED, false);
	accepts(&array, "[{\"n\":1},{\"t\":\"x\",\"n\":2}]");
	items = list->items;
	cr_assert_eq(items[0].n, 1);
	cr_assert_str_eq(items[0].t.bytes, "d");
	cr_assert_eq(items[1].n, 2);
	cr_assert_str_eq(items[1].t.bytes, "x");
	refuses(&array, "[{\"n\":1},{}]", "/1/n required");
}
