/*
 * Objects: which member goes where, what is there, absent or null, and what
 * is said about those that are missing or too many.
 */
#include "tests/codegen/runtime/reading.h"

#include <stddef.h>

TestSuite(json_reader_object, .init = begin_reading, .fini = end_reading);

struct leaf {
	int32_t size;
	bool has_name;
	struct text name;
};

static const struct schema nullable_text = {
	.type = SCHEMA_TEXT, .nullable = true, .size = sizeof(struct text)
};
static const struct schema nullable_any = {
	.type = SCHEMA_ANY, .nullable = true, .size = sizeof(struct text)
};

static const struct property leaf_properties[] = {
	{ .name = TEXT("size"),
	    .schema = &schema_int32,
	    .offset = offsetof(struct leaf, size),
	    .default_json = "7" },
	{ .name = TEXT("name"),
	    .schema = &nullable_text,
	    .offset = offsetof(struct leaf, name),
	    .presence = PRESENCE_FLAG,
	    .presence_offset = offsetof(struct leaf, has_name) },
};
static const struct object_rules leaf_rules = {
	.properties = leaf_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
};
static const struct schema leaf_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct leaf),
	.object = &leaf_rules };
static const struct schema nullable_leaf = { .type = SCHEMA_OBJECT,
	.nullable = true,
	.size = sizeof(struct leaf),
	.object = &leaf_rules };

struct tree {
	struct uuid id;
	struct leaf leaf;
	struct leaf *other;
	enum presence note_presence;
	struct text note;
	struct tree *next;
	enum presence what_presence;
	struct text what;
	int64_t *count;
	struct text any;
	struct any_map additional;
};

static const struct schema tree_schema;

static const struct property tree_properties[] = {
	{ .name = TEXT("id"),
	    .schema = &schema_uuid,
	    .offset = offsetof(struct tree, id),
	    .required = true },
	{ .name = TEXT("leaf"),
	    .schema = &leaf_schema,
	    .offset = offsetof(struct tree, leaf),
	    .required = true },
	{ .name = TEXT("other"),
	    .schema = &nullable_leaf,
	    .offset = offsetof(struct tree, other),
	    .presence = PRESENCE_POINTER,
	    .by_pointer = true },
	{ .name = TEXT("note"),
	    .schema = &nullable_text,
	    .offset = offsetof(struct tree, note),
	    .presence = PRESENCE_STATE,
	    .presence_offset = offsetof(struct tree, note_presence) },
	{ .name = TEXT("next"),
	    .schema = &tree_schema,
	    .offset = offsetof(struct tree, next),
	    .presence = PRESENCE_POINTER,
	    .by_pointer = true },
	{ .name = TEXT("what"),
	    .schema = &nullable_any,
	    .offset = offsetof(struct tree, what),
	    .presence = PRESENCE_STATE,
	    .presence_offset = offsetof(struct tree, what_presence) },
	{ .name = TEXT("a/b~c"),
	    .schema = &schema_int64,
	    .offset = offsetof(struct tree, count),
	    .presence = PRESENCE_POINTER,
	    .by_pointer = true },
	{ .name = TEXT("made"),
	    .schema = &schema_text,
	    .offset = offsetof(struct tree, note),
	    .required = true,
	    .read_only = true },
	{ .name = TEXT("any"),
	    .schema = &nullable_any,
	    .offset = offsetof(struct tree, any) },
};
static const struct object_rules tree_rules = {
	.properties = tree_properties,
	.property_count = sizeof(tree_properties) / sizeof(tree_properties[0]),
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct tree, additional),
};
static const struct schema tree_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct tree),
	.object = &tree_rules };

#define ID "\"id\":\"AAAAAAAA-0000-4000-8000-000000000001\""

static struct tree *tree = (struct tree *)(void *)out;

Test(json_reader_object, is_bound_in_any_order)
{
	accepts(&tree_schema, "{\"leaf\":{\"name\":\"x\",\"size\":1}," ID "}");
	cr_assert_str_eq(tree->id.text, "aaaaaaaa-0000-4000-8000-000000000001");
	cr_assert_eq(tree->leaf.size, 1);
	cr_assert(tree->leaf.has_name);
	cr_assert_str_eq(tree->leaf.name.bytes, "x");
	cr_assert_null(tree->other);
	cr_assert_null(tree->next);
	cr_assert_null(tree->count);
	cr_assert_eq(tree->note_presence, PRESENCE_ABSENT);
	cr_assert_eq(tree->additional.count, 0);
	accepts(&tree_schema, "{" ID ",\"leaf\":{},\"note\":\"\"}");
	cr_assert_eq(tree->note_presence, PRESENCE_VALUE);
	cr_assert_str_eq(tree->note.bytes, "");
}

Test(json_reader_object, tells_absent_from_null_where_it_can)
{
	accepts(&tree_schema,
	    "{" ID ",\"leaf\":{\"name\":null},"
	    "\"other\":null,\"note\":null,\"what\":null}");
	cr_assert_not(tree->leaf.has_name);
	cr_assert_null(tree->other);
	cr_assert_eq(tree->note_presence, PRESENCE_NULL);
	cr_assert_eq(tree->what_presence, PRESENCE_NULL);
	accepts(&tree_schema,
	    "{" ID ",\"leaf\":{},\"what\":[null],"
	    "\"any\":null}");
	cr_assert_eq(tree->what_presence, PRESENCE_VALUE);
	cr_assert_str_eq(tree->what.bytes, "[null]");
	cr_assert_str_eq(tree->any.bytes, "null");
	refuses(&tree_schema, "{" ID ",\"leaf\":null}", "/leaf type");
	refuses(
	    &tree_schema, "{" ID ",\"leaf\":{},\"next\":null}", "/next type");
}

Test(json_reader_object, recurses_by_pointers)
{
	accepts(&tree_schema,
	    "{" ID ",\"leaf\":{},\"next\":{" ID ","
	    "\"leaf\":{\"size\":3},\"other\":{\"size\":4},"
	    "\"a/b~c\":5,\"next\":{" ID ",\"leaf\":{}}}}");
	cr_assert_eq(tree->next->leaf.size, 3);
	cr_assert_eq(tree->next->other->size, 4);
	cr_assert_eq(*tree->next->count, 5);
	cr_assert_eq(tree->next->next->leaf.size, 7);
	cr_assert_null(tree->next->next->next);
}

Test(json_reader_object, fills_in_defaults_at_every_depth)
{
	accepts(&tree_schema, "{" ID ",\"leaf\":{},\"other\":{}}");
	cr_assert_eq(tree->leaf.size, 7);
	cr_assert_eq(tree->other->size, 7);
	accepts(&tree_schema, "{" ID ",\"leaf\":{\"size\":0}}");
	cr_assert_eq(tree->leaf.size, 0, "0 is a value");
}

Test(json_reader_object, reports_all_that_is_missing)
{
	refuses(&tree_schema, "{}", "/id required, /leaf required");
	cr_assert_str_eq(call.failure.violations[0].detail.bytes, "is missing");
	refuses(&tree_schema, "{" ID ",\"leaf\":{},\"next\":{}}",
	    "/next/id required, /next/leaf required");
}

Test(json_reader_object, refuses_what_only_the_server_sets)
{
	refuses(&tree_schema, "{" ID ",\"leaf\":{},\"made\":[1]}",
	    "/made readOnly");
}

Test(json_reader_object, escapes_names_in_pointers)
{
	refuses(&tree_schema, "{" ID ",\"leaf\":{},\"a/b~c\":\"x\"}",
	    "/a~1b~0c type");
}

Test(json_reader_object, keeps_additional_members)
{
	accepts(&tree_schema,
	    "{\"x\":1," ID ",\"\":{\"leaf\":[]},"
	    "\"leaf\":{},\"\\u0079\":\"\\u007a\"}");
	cr_assert_eq(tree->additional.count, 3);
	cr_assert_str_eq(tree->additional.items[0].key.bytes, "x");
	cr_assert_str_eq(tree->additional.items[0].value.bytes, "1");
	cr_assert_str_eq(tree->additional.items[1].key.bytes, "");
	cr_assert_str_eq(
	    tree->additional.items[1].value.bytes, "{\"leaf\":[]}");
	cr_assert_str_eq(tree->additional.items[2].key.bytes, "y");
	cr_assert_str_eq(tree->additional.items[2].value.bytes, "\"\\u007a\"");
}

Test(json_reader_object, checks_additional_members_by_their_schema)
{
	static const struct map_rules map = { .values = &schema_int32,
		.entry_size = 24,
		.value_offset = 16,
		.max_properties = SCHEMA_UNBOUNDED };
	static const struct schema map_schema = {
		.type = SCHEMA_MAP, .size = sizeof(struct any_map), .map = &map
	};
	static const struct object_rules rules = { .properties =
						       leaf_properties,
		.property_count = 1,
		.max_properties = SCHEMA_UNBOUNDED,
		.additional = ADDITIONAL_KEPT,
		.additional_schema = &map_schema,
		.additional_offset = sizeof(struct leaf) };
	static const struct schema schema = { .type = SCHEMA_OBJECT,
		.size = sizeof(struct leaf) + sizeof(struct any_map),
		.object = &rules };

	accepts(&schema, "{\"a\":5,\"size\":6}");
	refuses(&schema, "{\"a\":5,\"b\":\"\",\"size\":\"\",\"c\":{}}",
	    "/b type, /size type, /c type");
}

Test(json_reader_object, ignores_or_refuses_additional_members)
{
	struct object_rules rules = leaf_rules;
	struct schema schema = leaf_schema;

	schema.object = &rules;
	accepts(&schema, "{\"x\":{\"y\":[1]},\"size\":2}");
	rules.additional = ADDITIONAL_REFUSED;
	accepts(&schema, "{\"size\":2}");
	refuses(&schema, "{\"x\":{\"y\":[1]},\"size\":2,\"\\u007a\\/\":1}",
	    "/x additionalProperties, /z~1 additionalProperties");
	stops(&schema, "{\"x\":1,\"x\":2}", "json_duplicate_name", "column 8");
	stops(&schema, "{\"size\":1,\"size\":2}", "json_duplicate_name",
	    "column 11");
}

Test(json_reader_object, counts_its_members)
{
	struct object_rules rules = leaf_rules;
	struct schema schema = leaf_schema;

	schema.object = &rules;
	rules.min_properties = 1;
	rules.max_properties = 2;
	refuses(&schema, "{}", " minProperties");
	cr_assert_str_eq(detail(), "must have at least 1 member");
	accepts(&schema, "{\"x\":1}");
	accepts(&schema, "{\"x\":1,\"size\":2}");
	refuses(&schema, "{\"x\":1,\"size\":2,\"y\":3}", " maxProperties");
	cr_assert_str_eq(detail(), "must have at most 2 members");
	rules.min_properties = 2;
	rules.max_properties = 1;
	refuses(&schema, "{\"size\":2}", " minProperties");
	cr_assert_str_eq(detail(), "must have at least 2 members");
	rules.min_properties = 0;
	refuses(&schema, "{\"x\":1,\"size\":2}", " maxProperties");
	cr_assert_str_eq(detail(), "must have at most 1 member");
}

Test(json_reader_object, may_have_more_properties_than_a_word_has_bits)
{
	static struct property properties[200];
	static char names[200][8];
	struct object_rules rules = { .properties = properties,
		.property_count = 200,
		.max_properties = SCHEMA_UNBOUNDED };
	struct schema schema = { .type = SCHEMA_OBJECT,
		.size = 200 * sizeof(int32_t),
		.object = &rules };
	struct buffer json;

	buffer_init(&json, &arena);
	for (size_t i = 0; i < 200; i++) {
		snprintf(names[i], sizeof(names[i]), "p%zu", i);
		properties[i] = (struct property){ .name = text_of(names[i]),
			.schema = &schema_int32,
			.offset = i * sizeof(int32_t),
			.required = true };
	}
	for (size_t i = 200; i-- > 0;)
		buffer_format(
		    &json, "%s\"p%zu\":%zu", i == 199 ? "{" : ",", i, i * 3);
	buffer_append(&json, "}", 1);
	accepts(&schema, buffer_text(&json).bytes);
	for (int i = 0; i < 200; i++)
		cr_assert_eq(((int32_t *)(void *)out)[i], i * 3);
	stops(&schema, "{\"p150\":1,\"p3\":1,\"p150\":1}",
	    "json_duplicate_name", "column 18");
	limits.violations = 3;
	refuses(&schema, "{\"p0\":1,\"p2\":1}",
	    "/p1 required, /p3 required, /p4 required");
	cr_assert_eq(call.failure.violations_left_out, 195);
}
