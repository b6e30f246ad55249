/*
 * Schemas among each other: presence, names, and the order in which they are
 * defined. What is refused is in refused/.
 */
#include "tests/codegen/model/given.h"

TestSuite(structs, .init = given_begin, .fini = given_end);

/* The schema of a property of the only object. */
static struct model_schema *
of(struct model *model, const char *name)
{
	return (given_property(given_schema(model, "all"), name)->schema);
}

Test(structs, keep_absence_and_null_beside_a_value)
{
	static const struct {
		const char *name;
		enum model_presence presence;
		bool by_pointer;
	} rows[] = {
		{ "needed", MODEL_PRESENCE_NONE, false },
		{ "null_needed", MODEL_PRESENCE_FLAG, false },
		{ "optional", MODEL_PRESENCE_FLAG, false },
		{ "null_optional", MODEL_PRESENCE_STATE, false },
		{ "default", MODEL_PRESENCE_NONE, false },
		{ "null_default", MODEL_PRESENCE_FLAG, false },
		{ "object_needed", MODEL_PRESENCE_NONE, false },
		{ "object", MODEL_PRESENCE_POINTER, true },
		{ "object_null_needed", MODEL_PRESENCE_POINTER, true },
		{ "object_null", MODEL_PRESENCE_STATE, true },
		{ "list", MODEL_PRESENCE_FLAG, false },
	};
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      required: [needed, null_needed, object_needed,\n"
	    "        object_null_needed]\n"
	    "      properties:\n"
	    "        needed: {type: string, default: a}\n"
	    "        null_needed: {type: [integer, 'null']}\n"
	    "        optional: {type: boolean}\n"
	    "        null_optional: {type: ['null', string]}\n"
	    "        default: {type: integer, default: 0}\n"
	    "        null_default: {type: [integer, 'null'], default: null}\n"
	    "        object_needed: {$ref: '#/components/schemas/One'}\n"
	    "        object: {$ref: '#/components/schemas/One'}\n"
	    "        object_null_needed: {$ref: '#/components/schemas/Nil'}\n"
	    "        object_null: {$ref: '#/components/schemas/Nil'}\n"
	    "        list: {type: array, items: {type: string}}\n"
	    "    One: {type: object, properties: {a: {type: string}}}\n"
	    "    Nil: {type: [object, 'null'],\n"
	    "      properties: {a: {type: string}}}\n");
	struct model_property *property;

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		property =
		    given_property(given_schema(model, "all"), rows[i].name);
		cr_assert_eq(
		    property->presence, rows[i].presence, "%s", rows[i].name);
		cr_assert_eq(property->by_pointer, rows[i].by_pointer, "%s",
		    rows[i].name);
	}
	property = given_property(given_schema(model, "all"), "needed");
	cr_assert_null(property->default_value);
	property = given_property(given_schema(model, "all"), "default");
	cr_assert_str_eq(property->default_value->text.bytes, "0");
	cr_assert_str_eq(property->c_name.bytes, "default_");
}

Test(structs, take_a_union_with_null_for_the_type_it_is)
{
	static const struct {
		const char *name;
		enum model_type type;
		bool nullable;
	} rows[] = {
		{ "whole", MODEL_INT64, true },
		{ "first", MODEL_TEXT, true },
		{ "words", MODEL_ENUM, true },
		{ "color", MODEL_ENUM, true },
		{ "list", MODEL_ARRAY, true },
		{ "inline", MODEL_OBJECT, true },
		{ "one", MODEL_ANY, false }, /* it would be a second struct */
		{ "fixed", MODEL_ANY, false }, /* const is asked of null, too */
		{ "not", MODEL_ANY, false },
		{ "nil", MODEL_ANY, false }, /* null would fit twice */
		{ "three", MODEL_ANY, false },
		{ "beside", MODEL_ANY, false },
		{ "referred", MODEL_ANY, false },
	};
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        whole: {anyOf: [{type: integer, minimum: 2},\n"
	    "          {type: 'null'}], title: Whole, default: 7}\n"
	    "        first: {oneOf: [{type: 'null'}, {type: string}]}\n"
	    "        words: {anyOf: [{enum: [a], type: string},\n"
	    "          {type: 'null'}]}\n"
	    "        color: {anyOf: [{$ref: '#/components/schemas/Color'},\n"
	    "          {type: 'null', description: None.}]}\n"
	    "        list: {anyOf: [{type: array, items: {type: integer}},\n"
	    "          {type: 'null'}]}\n"
	    "        inline: {anyOf: [{type: object,\n"
	    "          properties: {a: {type: string}}}, {type: 'null'}]}\n"
	    "        one: {anyOf: [{$ref: '#/components/schemas/One'},\n"
	    "          {type: 'null'}]}\n"
	    "        fixed: {anyOf: [{type: string, const: a},\n"
	    "          {type: 'null'}]}\n"
	    "        not: {anyOf: [{type: string, not: {const: a}},\n"
	    "          {type: 'null'}]}\n"
	    "        nil: {oneOf: [{type: [string, 'null']},\n"
	    "          {type: 'null'}]}\n"
	    "        three: {anyOf: [{type: string}, {type: integer},\n"
	    "          {type: 'null'}]}\n"
	    "        beside: {anyOf: [{type: integer}, {type: 'null'}],\n"
	    "          maximum: 5}\n"
	    "        referred: {$ref: '#/components/schemas/Color',\n"
	    "          anyOf: [{type: string}, {type: 'null'}]}\n"
	    "    Color: {type: string, enum: [red]}\n"
	    "    One: {type: object, properties: {a: {type: string}}}\n");
	struct model_property *property =
	    given_property(given_schema(model, "all"), "whole");

	cr_expect_str_eq(property->default_value->text.bytes, "7");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct model_schema *schema = of(model, rows[i].name);

		cr_expect_eq(schema->type, rows[i].type, "%s", rows[i].name);
		cr_expect_eq(
		    schema->nullable, rows[i].nullable, "%s", rows[i].name);
	}
}

Test(structs, hear_what_is_said_beside_a_reference)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        a: {$ref: '#/components/schemas/Id', readOnly: true,\n"
	    "          description: Mine.}\n"
	    "        b: {$ref: '#/components/schemas/Count', default: 2}\n"
	    "        c: {$ref: '#/components/schemas/Count'}\n"
	    "    Id: {type: string, format: uuid, description: An id.}\n"
	    "    Count: {type: integer, default: 1, writeOnly: true}\n");
	struct model_schema *all = given_schema(model, "all");

	cr_assert(given_property(all, "a")->read_only);
	cr_assert_str_eq(given_property(all, "a")->description.bytes, "Mine.");
	cr_assert_str_eq(
	    given_property(all, "b")->default_value->text.bytes, "2");
	cr_assert_str_eq(
	    given_property(all, "c")->default_value->text.bytes, "1");
	cr_assert(given_property(all, "c")->write_only);
	cr_assert_eq(
	    given_property(all, "b")->schema, given_property(all, "c")->schema);
}

Test(structs, tell_what_else_an_object_may_hold)
{
	struct model *model = given_schemas(
	    "    Ignoring: {type: object, properties: {a: {}}}\n"
	    "    Refusing: {type: object, properties: {a: {}},\n"
	    "      additionalProperties: false}\n"
	    "    Keeping: {type: object, additionalProperties: true,\n"
	    "      properties: {additional: {type: string}}}\n"
	    "    Counting: {type: object, properties: {a: {}},\n"
	    "      additionalProperties: {type: integer}}\n"
	    "    Empty: {type: object, additionalProperties: false}\n"
	    "    Map: {type: object, additionalProperties: {type: string}}\n");
	struct model_schema *keeping = given_schema(model, "keeping");

	cr_assert_eq(given_schema(model, "ignoring")->additional,
	    MODEL_ADDITIONAL_IGNORED);
	cr_assert_eq(given_schema(model, "refusing")->additional,
	    MODEL_ADDITIONAL_REFUSED);
	cr_assert_eq(keeping->additional, MODEL_ADDITIONAL_KEPT);
	cr_assert_eq(keeping->additional_schema->type, MODEL_ANY);
	cr_assert_str_eq(keeping->properties[0].c_name.bytes, "additional_");
	cr_assert_eq(given_schema(model, "counting")->additional_schema->type,
	    MODEL_INT64);
	cr_assert_eq(given_schema(model, "empty")->type, MODEL_OBJECT);
	cr_assert_eq(given_schema(model, "map")->items->type, MODEL_TEXT);
}

Test(structs, name_what_stands_inline_after_where_it_stands)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        far: {$ref: '#/components/schemas/Zoo/properties/one"
	    "/items/properties/kind'}\n"
	    "    Zoo:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        one:\n"
	    "          type: array\n"
	    "          items:\n"
	    "            type: object\n"
	    "            properties:\n"
	    "              kind: {type: string, enum: [a]}\n"
	    "        two:\n"
	    "          type: object\n"
	    "          additionalProperties:\n"
	    "            type: object\n"
	    "            properties: {b: {type: string}}\n");

	(void)given_schema(model, "zoo_one");
	(void)given_schema(model, "zoo_one_item");
	(void)given_schema(model, "zoo_two");
	(void)given_schema(model, "zoo_two_value");
	cr_assert_eq(
	    of(model, "far"), given_schema(model, "zoo_one_item_kind"));
	cr_assert_str_eq(
	    given_schema(model, "zoo_one_item")->name.bytes, "Zoo.one.item");
}

Test(structs, are_named_where_the_runtime_has_no_type_for_them)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        texts: {type: array, items: {type: string}}\n"
	    "        lists: {type: array, items: {type: array,\n"
	    "          items: {type: string}}}\n"
	    "        map: {type: object}\n"
	    "        counts: {type: object,\n"
	    "          additionalProperties: {type: integer}}\n"
	    "        names: {$ref: '#/components/schemas/Names'}\n"
	    "    Names: {type: array, items: {type: string}}\n"
	    "    Name: {type: string}\n");

	cr_assert_not(of(model, "texts")->named);
	cr_assert(of(model, "lists")->named);
	cr_assert_not(of(model, "lists")->items->named);
	cr_assert_not(of(model, "map")->named);
	cr_assert(of(model, "counts")->named);
	cr_assert(of(model, "names")->named);
	cr_assert_eq(model->schema_count, 4);
}

static size_t
place(struct model *model, const char *c_name)
{
	return (given_schema(model, c_name)->order);
}

Test(structs, come_after_those_they_embed)
{
	struct model *model = given_schemas(
	    "    A: {type: object, required: [b], properties: {\n"
	    "      b: {$ref: '#/components/schemas/B'}}}\n"
	    "    B: {type: object, required: [c, d], properties: {\n"
	    "      c: {$ref: '#/components/schemas/C'},\n"
	    "      d: {$ref: '#/components/schemas/D'}}}\n"
	    "    C: {type: array, items: {$ref: '#/components/schemas/A'}}\n"
	    "    D: {type: string, enum: [a]}\n");

	cr_assert_lt(place(model, "b"), place(model, "a"));
	cr_assert_lt(place(model, "c"), place(model, "b"));
	cr_assert_lt(place(model, "d"), place(model, "b"));
	for (size_t i = 0; i < model->schema_count; i++)
		cr_assert_eq(model->schemas[i]->order, i);
}

Test(structs, may_be_recursive_where_a_value_can_end)
{
	struct model *model = given_schemas(
	    "    Node: {type: object, required: [children, named],\n"
	    "      properties: {\n"
	    "      next: {$ref: '#/components/schemas/Node'},\n"
	    "      children: {type: array,\n"
	    "        items: {$ref: '#/components/schemas/Node'}},\n"
	    "      named: {type: object, additionalProperties:\n"
	    "        {$ref: '#/components/schemas/Node'}}}}\n"
	    "    Tree: {type: array,\n"
	    "      items: {$ref: '#/components/schemas/Tree'}}\n"
	    "    Forest: {type: object, additionalProperties:\n"
	    "      {$ref: '#/components/schemas/Forest'}}\n");
	struct model_schema *node = given_schema(model, "node");

	cr_assert(given_property(node, "next")->by_pointer);
	cr_assert_eq(given_property(node, "children")->schema->items, node);
	cr_assert_lt(place(model, "node_children"), place(model, "node"));
	cr_assert_lt(place(model, "node_named"), place(model, "node"));
	cr_assert_eq(
	    given_schema(model, "tree")->items, given_schema(model, "tree"));
	cr_assert_eq(given_schema(model, "forest")->type, MODEL_MAP);
}

Test(structs, of_a_long_chain_are_ordered_without_recursion)
{
	struct text text = arena_text(&given_arena, "", 0);
	const int length = 2000;

	for (int i = 0; i < length; i++)
		text = arena_format(&given_arena,
		    "    S%d: {type: object, "
		    "required: [a], properties: {a: {$ref: "
		    "'#/components/schemas/S%d'}}}\n%s",
		    i, i + 1, text.bytes);
	text = arena_format(
	    &given_arena, "%s    S%d: {type: string}\n", text.bytes, length);
	cr_assert_eq(
	    given_schemas(text.bytes)->schemas[0]->properties[0].schema->type,
	    MODEL_TEXT);
}

Test(structs, that_are_named_alike_are_told_apart_from_requests)
{
	struct model *model = given_schemas(
	    "    ListThingsRequest: {type: object, properties: {a: {}}}\n"
	    "    ListThingsResponse: {type: object, properties: {a: {}}}\n"
	    "    Alias: {$ref: '#/components/schemas/ListThingsRequest'}\n");

	(void)given_schema(model, "list_things_request_");
	(void)given_schema(model, "list_things_response_");
	cr_assert_eq(model->schema_count, 2);
}
