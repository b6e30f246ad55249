/*
 * Schemas that C cannot express: what becomes one, and that its rows hold
 * where they should. The JSON-Schema-Test-Suite goes through generated code
 * in tests/conformance; here each keyword is tried from both sides.
 */
#include "tests/codegen/model/given.h"

#include "runtime/assert.h"
#include "runtime/pattern.h"

TestSuite(assertions, .init = given_begin, .fini = given_end);

static const struct assertions *
of(struct model *model, const char *name)
{
	for (size_t i = 0; i < model->asserted_count; i++)
		if (strcmp(model->asserted[i]->name.bytes, name) == 0)
			return (model->asserted[i]->assertions);
	cr_assert_fail("%s has no assertions", name);
	return (NULL);
}

/* Patterns compile when they are first needed: no two tests share them. */
static void
release(const struct assertions *schema)
{
	for (size_t i = 0; i < schema->count; i++) {
		if (schema->rows[i].pattern != NULL)
			pattern_release(schema->rows[i].pattern);
		for (size_t k = 0; k < schema->rows[i].pattern_count; k++)
			pattern_release(schema->rows[i].patterns[k].pattern);
	}
}

static bool
holds(const struct assertions *schema, const char *json)
{
	return (assertions_hold(
	    &given_arena, &limits_default, schema, text_of(json)));
}

/* A schema; values that it takes; values that it refuses. */
static const struct {
	const char *schema;
	const char *takes[4];
	const char *refuses[4];
} rows[] = {
	{ "{type: [integer, string]}", { "1", "1.0", "\"a\"" },
	    { "1.5", "null", "[]" } },
	{ "{type: 'null'}", { "null" }, { "0", "\"null\"" } },
	{ "{not: {type: [number, boolean, object, array]}}", { "null", "\"\"" },
	    { "1", "{}", "[]", "true" } },
	{ "{minimum: 1.5, maximum: 3}", { "1.5", "3.0", "\"a\"" },
	    { "1.49999999999999999999", "3.1" } },
	{ "{exclusiveMinimum: 1, exclusiveMaximum: 2}", { "1.5" },
	    { "1", "2.0" } },
	{ "{multipleOf: 0.01}", { "19.99", "1e300", "{}" }, { "0.001" } },
	{ "{minLength: 1, maxLength: 2}", { "\"\xf0\x9f\x98\x80\"", "0" },
	    { "\"\"", "\"abc\"" } },
	{ "{pattern: '^a'}", { "\"ab\"", "1" }, { "\"ba\"" } },
	{ "{format: email}", { "\"a@b.c\"", "1" }, { "\"a\"" } },
	{ "{format: phone, minimum: 0}", { "\"a\"" }, { NULL } },
	{ "{format: int8}", { "127", "-128", "\"a\"" }, { "128", "-129" } },
	{ "{format: uint8}", { "0", "255" }, { "-1", "256", "0.5" } },
	{ "{format: int16}", { "32767", "-32768" }, { "32768", "-32769" } },
	{ "{format: uint16}", { "0", "65535" }, { "-1", "65536" } },
	{ "{format: uint32}", { "0", "4294967295" }, { "-1", "4294967296" } },
	{ "{format: int32}", { "1", "\"a\"" }, { "2147483648" } },
	{ "{type: integer, format: uint64}",
	    { "18446744073709551615", "0", "1e3" },
	    { "18446744073709551616", "-1", "1.5" } },
	{ "{minItems: 1, maxItems: 2, uniqueItems: true}",
	    { "[1]", "[1, \"1\"]", "{}" },
	    { "[]", "[1, 2, 3]",
		"[{\"a\": 1, \"b\": 2}, "
		"{\"b\": 2.0, \"a\": 1}]" } },
	{ "{items: {type: string}}", { "[]", "[\"a\"]", "1" },
	    { "[\"a\", 1]" } },
	{ "{prefixItems: [{type: string}], items: false}", { "[]", "[\"a\"]" },
	    { "[1]", "[\"a\", 1]" } },
	{ "{contains: {type: string}}", { "[1, \"a\"]", "1" },
	    { "[]", "[1]" } },
	{ "{contains: {type: string}, minContains: 2, maxContains: 3}",
	    { "[\"a\", \"b\", 1]" }, { "[\"a\"]", "[\"\",\"\",\"\",\"\"]" } },
	{ "{contains: false, minContains: 0}", { "[]", "[1]" }, { NULL } },
	{ "{minProperties: 1, maxProperties: 2}", { "{\"a\": 1}", "1" },
	    { "{}", "{\"a\":1,\"b\":2,\"c\":3}" } },
	{ "{required: [a]}", { "{\"a\": null}", "[]" }, { "{}" } },
	{ "{type: object, required: [a], properties: {b: {type: string}}}",
	    { "{\"a\": 1}" }, { "{\"b\": \"\"}", "[]" } },
	{ "{properties: {a: {type: string}}, additionalProperties: false}",
	    { "{\"a\": \"\"}", "{}" }, { "{\"a\": 1}", "{\"b\": 1}" } },
	{ "{patternProperties: {'^x': {type: string}}, "
	  "additionalProperties: {type: integer}}",
	    { "{\"xa\": \"\", \"a\": 1}" },
	    { "{\"xa\": 1}", "{\"a\": \"\"}" } },
	{ "{propertyNames: {maxLength: 1}}", { "{\"a\": 1}", "1" },
	    { "{\"ab\": 1}" } },
	{ "{dependentRequired: {a: [b]}}", { "{\"b\": 1}", "1" },
	    { "{\"a\": 1}" } },
	{ "{dependentSchemas: {a: {required: [b]}}}",
	    { "{\"b\": 1}", "{\"a\": 1, \"b\": 1}", "1" }, { "{\"a\": 1}" } },
	{ "{enum: [1, a, null, [1, {b: 2}]], minItems: 0}",
	    { "1.0", "\"a\"", "null", "[1, {\"b\": 2e0}]" },
	    { "2", "[{\"b\": 2}, 1]", "{}" } },
	{ "{type: object, const: {a: 1}}", { "{\"a\": 1.0}" }, { "{}", "1" } },
	{ "{allOf: [{minimum: 1}, {maximum: 2}]}", { "1", "\"a\"" },
	    { "0", "3" } },
	{ "{anyOf: [{type: string}, {minimum: 2}]}", { "\"\"", "2" }, { "1" } },
	{ "{oneOf: [{type: integer}, {minimum: 2}]}", { "1", "2.5" },
	    { "1.5", "3" } },
	{ "{if: {type: string}, then: {minLength: 1}, else: {minimum: 1}}",
	    { "\"a\"", "1", "null" }, { "\"\"", "0" } },
	{ "{if: {type: string}, else: false}", { "\"\"" }, { "1" } },
	{ "{anyOf: [{properties: {a: true}, required: [a]}, "
	  "{properties: {b: true}}], unevaluatedProperties: false}",
	    { "{\"a\": 1, \"b\": 1}", "{\"b\": 1}" },
	    { "{\"c\": 1}", "{\"a\": 1, \"c\": 1}" } },
	{ "{allOf: [{prefixItems: [true]}], unevaluatedItems: "
	  "{type: string}}",
	    { "[1]", "[1, \"a\"]" }, { "[1, 1]" } },
	{ "{not: {not: {properties: {a: true}}}, unevaluatedProperties: "
	  "false}",
	    { "{}" }, { "{\"a\": 1}" } },
	{ "false", { NULL }, { "1", "null", "{}" } },
	{ "{$defs: {a: {$anchor: b, type: string}}, properties: {c: "
	  "{$ref: '#b'}}}",
	    { "{\"c\": \"\"}" }, { "{\"c\": 1}" } },
	{ "{$id: 'https://e.org/x/y', $ref: '../x/y#/$defs/a', $defs: {a: "
	  "{type: string}}}",
	    { "\"\"" }, { "1" } },
	{ "{$id: 'https://e.org/tree', $dynamicAnchor: node, type: object, "
	  "properties: {c: {$dynamicRef: '#node'}}}",
	    { "{\"c\": {\"c\": {}}}" }, { "{\"c\": {\"c\": 1}}", "1" } },
};

Test(assertions, are_of_each_item_where_items_is_a_list)
{
	struct model *model = given_document(GIVEN_HEAD GIVEN_PATHS
	    "components: {schemas: {A: {type: array,\n"
	    "  items: [{type: string}, {type: integer}]}}}\n");
	const struct assertions *a = of(model, "A");

	cr_expect(holds(a, "[\"a\", 1, null]"));
	cr_expect(holds(a, "[]"));
	cr_expect_not(holds(a, "[1]"));
	cr_expect_not(holds(a, "[\"a\", \"b\"]"));
}

Test(assertions, hold_for_what_they_take_and_for_nothing_else)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct assertions *schema =
		    of(given_schemas(arena_format(
			   &given_arena, "    S: %s\n", rows[i].schema)
					 .bytes),
			"S");

		for (size_t k = 0; k < 4; k++) {
			if (rows[i].takes[k] != NULL)
				cr_expect(holds(schema, rows[i].takes[k]),
				    "%s refuses %s", rows[i].schema,
				    rows[i].takes[k]);
			if (rows[i].refuses[k] != NULL)
				cr_expect_not(holds(schema, rows[i].refuses[k]),
				    "%s takes %s", rows[i].schema,
				    rows[i].refuses[k]);
		}
		release(schema);
	}
}

Test(assertions, extend_a_tree_by_its_dynamic_anchor)
{
	const struct assertions *strict = of(
	    given_schemas(
		"    Tree: {$id: 'https://e.org/tree', $dynamicAnchor: node,\n"
		"      type: object, properties: {data: true, children:\n"
		"      {type: array, items: {$dynamicRef: '#node'}}}}\n"
		"    Strict: {$id: 'https://e.org/strict', $dynamicAnchor:\n"
		"      node, $ref: tree, unevaluatedProperties: false}\n"),
	    "Strict");

	cr_expect(holds(strict, "{\"children\": [{\"data\": 1}]}"));
	cr_expect_not(holds(strict, "{\"children\": [{\"daat\": 1}]}"));
}

Test(assertions, take_formats_for_notes_in_the_standard_dialect)
{
	const struct assertions *schema =
	    of(given_schemas("    S: {$schema: 'https://json-schema.org/draft/"
			     "2020-12/schema', format: email, minLength: 1}\n"),
		"S");

	cr_expect(holds(schema, "\"a\""));
	cr_expect_not(holds(schema, "\"\""));
}

Test(assertions, know_nullable_and_exclusive_of_3_0)
{
	const struct assertions *schema = of(
	    given_document(GIVEN_HEAD_30 GIVEN_PATHS
		"components:\n  schemas:\n"
		"    S: {anyOf: [{type: integer, nullable: true, minimum: 1, "
		"exclusiveMinimum: true}]}\n"
		"    T: {type: integer}\n"),
	    "S");

	cr_expect(holds(schema, "null"));
	cr_expect(holds(schema, "2"));
	cr_expect_not(holds(schema, "1"));
}

Test(assertions, leave_out_what_is_read_only)
{
	const struct assertions *schema =
	    of(given_schemas("    S: {properties: {a: {readOnly: true}}, "
			     "required: [a]}\n"),
		"S");

	cr_expect(holds(schema, "{}"));
	cr_expect_not(holds(schema, "{\"a\": 1}"));
}

Test(assertions, are_not_needed_where_an_all_of_is_one_object)
{
	struct model *model = given_schemas(
	    "    A: {type: object, required: [a], properties: {a: {type: "
	    "string}}}\n"
	    "    B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: "
	    "{b: {type: integer}}}], required: [b]}\n");
	struct model_schema *merged = given_schema(model, "b");

	cr_assert_eq(merged->type, MODEL_OBJECT);
	cr_assert_eq(merged->property_count, 2);
	cr_expect(given_property(merged, "a")->required);
	cr_expect(given_property(merged, "b")->required);
	cr_expect_eq(model->asserted_count, 0);
}

Test(assertions, are_needed_where_branches_share_a_name_or_are_closed)
{
	struct model *model = given_schemas(
	    "    Same: {allOf: [{type: object, properties: {a: {type: "
	    "string}}}, {properties: {a: {maxLength: 1}}}]}\n"
	    "    Closed: {allOf: [{type: object, properties: {a: {type: "
	    "string}}, additionalProperties: false}, {properties: {b: {type: "
	    "string}}}]}\n");

	cr_expect_not(holds(of(model, "Same"), "{\"a\": \"ab\"}"));
	cr_expect_not(holds(of(model, "Closed"), "{\"b\": \"\"}"));
}

Test(assertions, are_not_needed_for_an_all_of_one)
{
	struct model *model = given_schemas(
	    "    A: {type: string, maxLength: 1}\n"
	    "    B: {type: object, properties: {b: {allOf: [{$ref: "
	    "'#/components/schemas/A'}], description: An A.}}}\n");

	cr_expect_eq(
	    given_property(given_schema(model, "b"), "b")->schema->type,
	    MODEL_TEXT);
	cr_expect_eq(model->asserted_count, 0);
}

Test(assertions, keep_null_in_a_list_of_numbers_as_json)
{
	struct model *model = given_schemas(
	    "    A: {type: object, properties: {a: {type: array, items: "
	    "{type: [integer, 'null'], maximum: 3}}}}\n");
	struct model_schema *list =
	    given_property(given_schema(model, "a"), "a")->schema;

	cr_assert_eq(list->type, MODEL_ARRAY);
	cr_assert_eq(list->items->type, MODEL_ANY);
	cr_expect(holds(list->items->assertions, "null"));
	cr_expect(holds(list->items->assertions, "3"));
	cr_expect_not(holds(list->items->assertions, "4"));
}

Test(assertions, are_not_needed_for_values_that_have_one_name_in_c)
{
	struct model *model = given_schemas(
	    "    A: {type: object, properties: {a: {type: string, enum: [b-c, "
	    "b_c]}}}\n");
	struct model_schema *text =
	    given_property(given_schema(model, "a"), "a")->schema;

	cr_expect_eq(text->type, MODEL_TEXT);
	cr_expect_eq(text->value_count, 2);
}

Test(assertions, find_nothing_named_within_an_example)
{
	struct model *model = given_schemas(
	    "    A: {enum: [{$id: 'https://e.org/a'}], type: object}\n"
	    "    B: {$id: 'https://e.org/a', type: string}\n"
	    "    C: {not: {$ref: 'https://e.org/a'}}\n");

	cr_expect(holds(of(model, "C"), "1"));
	cr_expect_not(holds(of(model, "C"), "\"\""));
}

Test(assertions, know_the_branches_by_the_values_of_a_discriminator)
{
	static const struct {
		const char *value;
		size_t branch;
	} tags[] = { { "b.Dog", 1 }, { "kitty", 0 }, { "puppy", 1 } };
	struct model *model = given_schemas(
	    "    Pet:\n"
	    "      oneOf: [{$ref: '#/components/schemas/Cat'},\n"
	    "        {$ref: '#/components/schemas/b.Dog'}, {type: string}]\n"
	    "      discriminator:\n"
	    "        propertyName: kind\n"
	    "        mapping: {puppy: b.Dog, Cow: Cow,\n"
	    "          kitty: '#/components/schemas/Cat',\n"
	    "          Cat: '#/components/schemas/b.Dog'}\n"
	    "    Cat: {type: object}\n"
	    "    b.Dog: {type: object}\n");
	const struct assertion *row = &of(model, "Pet")->rows[0];
	size_t found = 0;

	cr_assert_str_eq(row->word, "kind");
	cr_assert_eq(row->member_count, 4);
	cr_expect_eq(row->members[0].schema, row->schemas[1], "mapping first");
	for (size_t i = 1; i < row->member_count; i++, found++) {
		cr_assert_str_eq(row->members[i].name.bytes, tags[found].value);
		cr_expect_eq(
		    row->members[i].schema, row->schemas[tags[found].branch]);
	}
	cr_expect(holds(of(model, "Pet"), "\"\""));
}
