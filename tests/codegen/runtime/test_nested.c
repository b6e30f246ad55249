/*
 * Nested values in brackets, as JSON.
 */
#include "tests/codegen/runtime/call_fixture.h"

#include "runtime/nested.h"

TestSuite(nested, .init = begin_call, .fini = end_call);

static const struct array_rules numbers_rules = { .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED };
static const struct schema numbers = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &numbers_rules };
static const struct map_rules counts_rules = { .values = &schema_int64 };
static const struct schema counts = { .type = SCHEMA_MAP,
	.map = &counts_rules };
static const struct property point_properties[] = {
	{ .name = TEXT("x"), .schema = &schema_int32 },
	{ .name = TEXT("name"), .schema = &schema_text },
	{ .name = TEXT("on"), .schema = &schema_boolean },
	{ .name = TEXT("list"), .schema = &numbers },
	{ .name = TEXT("counts"), .schema = &counts },
	{ .name = TEXT("any"), .schema = &schema_any },
};
static const struct object_rules point_rules = { .properties = point_properties,
	.property_count = 6 };
static const struct schema point = { .type = SCHEMA_OBJECT,
	.object = &point_rules };
static const struct array_rules points_rules = { .items = &point };
static const struct schema points = { .type = SCHEMA_ARRAY,
	.array = &points_rules };

/* Of pairs n[a]=b&n[c]=d, undecoded; "" when the call failed. */
static const char *
json_of(const struct schema *schema, const char *query)
{
	static struct text items[64];
	struct text_list pairs = { items, 0 };
	char *copy = strdup(query), *rest = copy, *pair, *equals;
	struct text json;
	bool done;

	while ((pair = strsep(&rest, "&")) != NULL) {
		equals = strchr(pair, '=');
		items[pairs.count++] =
		    arena_text(&arena, pair, (size_t)(equals - pair));
		items[pairs.count++] =
		    arena_text(&arena, equals + 1, strlen(equals + 1));
	}
	free(copy);
	done = nested_json(&call, schema, text_of("n"), pairs, &json);
	return (done ? json.bytes : "");
}

static void
expect_failure(const struct schema *schema, const char *query, const char *code)
{
	end_call();
	begin_call();
	cr_expect_str_eq(json_of(schema, query), "", "%s", query);
	cr_expect(failed(FAILURE_BAD_REQUEST, code), "%s", query);
}

Test(nested, texts_become_what_their_schema_has)
{
	cr_expect_str_eq(json_of(&point, "n[x]=1&n[name]=1&n[on]=true"),
	    "{\"name\":\"1\",\"on\":true,\"x\":1}");
	cr_expect_str_eq(json_of(&point, "n[x]=one&n[on]=1"),
	    "{\"on\":\"1\",\"x\":\"one\"}");
	cr_expect_str_eq(
	    json_of(&point, "n[other][x]=1"), "{\"other\":{\"x\":\"1\"}}");
	cr_expect_str_eq(
	    json_of(&point, "n[name]=a\"b"), "{\"name\":\"a\\\"b\"}");
}

Test(nested, lists_have_empty_brackets_or_numbers_or_none)
{
	cr_expect_str_eq(json_of(&numbers, "n[]=3&n[]=1&n[]=2"), "[3,1,2]");
	cr_expect_str_eq(json_of(&numbers, "n[10]=3&n[2]=1&n[0]=2"), "[2,1,3]");
	cr_expect_str_eq(json_of(&numbers, "n=3&n=1"), "[3,1]");
	cr_expect_str_eq(json_of(&numbers, "n=3"), "[3]");
	cr_expect_str_eq(
	    json_of(&point, "n[list][]=3&n[x]=1"), "{\"list\":[3],\"x\":1}");
	cr_expect_str_eq(json_of(&points, "n[1][x]=2&n[0][x]=1&n[1][on]=true"),
	    "[{\"x\":1},{\"on\":true,\"x\":2}]");
	cr_expect_str_eq(json_of(&points, "n[][x]=2&n[][name]=b&n[][x]=1"),
	    "[{\"x\":2},{\"name\":\"b\"},{\"x\":1}]");
}

Test(nested, numbers_are_names_where_the_schema_has_names)
{
	cr_expect_str_eq(
	    json_of(&point, "n[counts][7]=1&n[counts][b]=2&n[counts][]=3"),
	    "{\"counts\":{\"\":3,\"7\":1,\"b\":2}}");
	cr_expect_str_eq(json_of(&point, "n[any][0]=a"), "{\"any\":[\"a\"]}");
	cr_expect_str_eq(json_of(&numbers, "n[a]=1"), "{\"a\":1}");
}

Test(nested, a_place_has_one_value)
{
	expect_failure(&point, "n[x]=1&n[x]=2", "repeated_parameter");
	expect_failure(&point, "n[x]=1&n[x][y]=2", "repeated_parameter");
	expect_failure(&point, "n=1&n[x]=2", "repeated_parameter");
	expect_failure(&numbers, "n=1&n[]=2", "repeated_parameter");
	expect_failure(&numbers, "n[1]=1&n[1]=2", "repeated_parameter");
}

Test(nested, brackets_fit_and_are_not_too_many)
{
	char deep[3 * 2000 + 8] = "n";

	expect_failure(&point, "n[x]y[z]=1", "bad_parameter");
	expect_failure(&point, "n[x]]=1", "bad_parameter");
	for (int i = 0; i < 2000; i++)
		memcpy(deep + 1 + 3 * (size_t)i, "[a]", 3);
	memcpy(deep + 1 + 3 * 2000, "=1", 3);
	expect_failure(&point, deep, "too_deep");
}

Test(nested, names_are_the_name_or_have_brackets)
{
	cr_expect(nested_takes(text_of("n"), text_of("n")));
	cr_expect(nested_takes(text_of("n"), text_of("n[a][]")));
	cr_expect_not(nested_takes(text_of("n"), text_of("na")));
	cr_expect_not(nested_takes(text_of("n"), text_of("n[")));
	cr_expect_not(nested_takes(text_of("n"), text_of("n[a]b")));
	cr_expect_not(nested_takes(text_of("n"), text_of("m[a]")));
}
