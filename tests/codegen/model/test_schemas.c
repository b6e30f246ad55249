/*
 * Schemas: types, rules, values and defaults. What is refused is in
 * refused/.
 */
#include "tests/codegen/model/given.h"

TestSuite(schemas, .init = given_begin, .fini = given_end);

/* The schema of a property of the only object. */
static struct model_schema *
of(struct model *model, const char *name)
{
	return (given_property(given_schema(model, "all"), name)->schema);
}

Test(schemas, have_the_type_that_type_and_format_say)
{
	static const struct {
		const char *name;
		enum model_type type;
	} rows[] = {
		{ "text", MODEL_TEXT },
		{ "uuid", MODEL_UUID },
		{ "date", MODEL_TEXT },
		{ "password", MODEL_TEXT },
		{ "integer", MODEL_INT64 },
		{ "int32", MODEL_INT32 },
		{ "int64", MODEL_INT64 },
		{ "number", MODEL_DECIMAL },
		{ "double", MODEL_DOUBLE },
		{ "float", MODEL_DOUBLE },
		{ "boolean", MODEL_BOOLEAN },
		{ "any", MODEL_ANY },
		{ "true", MODEL_ANY },
		{ "enum", MODEL_ENUM },
		{ "const", MODEL_ENUM },
		{ "object", MODEL_OBJECT },
		{ "map", MODEL_MAP },
		{ "free", MODEL_MAP },
		{ "array", MODEL_ARRAY },
	};
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        text: {type: string}\n"
	    "        uuid: {type: string, format: uuid}\n"
	    "        date: {type: [string], format: date}\n"
	    "        password: {type: string, format: password}\n"
	    "        integer: {type: integer}\n"
	    "        int32: {type: integer, format: int32}\n"
	    "        int64: {type: integer, format: int64}\n"
	    "        number: {type: number}\n"
	    "        double: {type: number, format: double}\n"
	    "        float: {type: number, format: float}\n"
	    "        boolean: {type: boolean}\n"
	    "        any: {description: Whatever.}\n"
	    "        'true': true\n"
	    "        enum: {type: string, enum: [a, b]}\n"
	    "        const: {type: string, const: a}\n"
	    "        object: {type: object, properties: {a: {}}}\n"
	    "        map: {type: object, additionalProperties: {}}\n"
	    "        free: {type: object}\n"
	    "        array: {type: array, items: {type: string}}\n");

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_assert_eq(of(model, rows[i].name)->type, rows[i].type, "%s",
		    rows[i].name);
	cr_assert_str_eq(of(model, "date")->format.bytes, "date");
	cr_assert_null(of(model, "password")->format.bytes);
}

Test(schemas, of_narrow_integers_have_the_bounds_of_their_format)
{
	static const struct {
		const char *name;
		enum model_type type;
		const char *minimum, *maximum;
	} rows[] = {
		{ "i8", MODEL_INT32, "-128", "127" },
		{ "u8", MODEL_INT32, "0", "255" },
		{ "i16", MODEL_INT32, "-32768", "32767" },
		{ "u16", MODEL_INT32, "1", "65535" },
		{ "u32", MODEL_INT64, "0", "7" },
	};
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        i8: {type: integer, format: int8}\n"
	    "        u8: {type: [integer, 'null'], format: uint8}\n"
	    "        i16: {type: integer, format: int16, minimum: -1e30}\n"
	    "        u16: {type: integer, format: uint16, minimum: 1}\n"
	    "        u32: {type: integer, format: uint32, maximum: 7}\n");

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct model_schema *schema = of(model, rows[i].name);

		cr_expect_eq(schema->type, rows[i].type, "%s", rows[i].name);
		cr_expect_str_eq(schema->minimum.bytes, rows[i].minimum);
		cr_expect_str_eq(schema->maximum.bytes, rows[i].maximum);
	}
}

Test(schemas, infer_the_type_of_values_where_none_is_said)
{
	struct model *model =
	    given_schemas("    All:\n"
			  "      type: object\n"
			  "      properties:\n"
			  "        texts: {enum: [a, null]}\n"
			  "        integers: {enum: [1, 2]}\n"
			  "        numbers: {const: 1.5}\n"
			  "        booleans: {enum: [true]}\n"
			  "        mixed: {enum: [a, 1, {b: 1}]}\n"
			  "        objects: {const: {a: [1]}}\n");

	cr_assert_eq(of(model, "texts")->type, MODEL_ENUM);
	cr_assert(of(model, "texts")->nullable);
	cr_assert_eq(of(model, "texts")->value_count, 1);
	cr_assert_eq(of(model, "integers")->type, MODEL_INT64);
	cr_assert_eq(of(model, "numbers")->type, MODEL_DECIMAL);
	cr_assert_eq(of(model, "booleans")->type, MODEL_BOOLEAN);
	cr_assert_eq(of(model, "mixed")->type, MODEL_ANY);
	cr_assert_eq(of(model, "mixed")->value_count, 3);
	cr_assert_str_eq(of(model, "mixed")->values[0].text.bytes, "\"a\"");
	cr_assert_str_eq(
	    of(model, "objects")->values[0].text.bytes, "{\"a\":[1]}");
}

Test(schemas, keep_each_rule)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      minProperties: 1\n"
	    "      maxProperties: 1e1\n"
	    "      properties:\n"
	    "        text: {type: string, minLength: 0, maxLength: 5.0,\n"
	    "          pattern: ^a}\n"
	    "        number: {type: number, minimum: -1.50, maximum: 1e3,\n"
	    "          multipleOf: 0.01}\n"
	    "        open: {type: integer, exclusiveMinimum: 0,\n"
	    "          exclusiveMaximum: 9}\n"
	    "        list: {type: array, items: {}, minItems: 1,\n"
	    "          maxItems: 2, uniqueItems: true}\n");
	struct model_schema *all = given_schema(model, "all");

	cr_assert_str_eq(all->min_properties.bytes, "1");
	cr_assert_str_eq(all->max_properties.bytes, "10");
	cr_assert_str_eq(of(model, "text")->min_length.bytes, "0");
	cr_assert_str_eq(of(model, "text")->max_length.bytes, "5");
	cr_assert_str_eq(of(model, "text")->pattern.bytes, "^a");
	cr_assert_str_eq(of(model, "number")->minimum.bytes, "-1.50");
	cr_assert_str_eq(of(model, "number")->maximum.bytes, "1e3");
	cr_assert_str_eq(of(model, "number")->multiple_of.bytes, "0.01");
	cr_assert_str_eq(of(model, "open")->exclusive_minimum.bytes, "0");
	cr_assert_str_eq(of(model, "open")->exclusive_maximum.bytes, "9");
	cr_assert_str_eq(of(model, "list")->min_items.bytes, "1");
	cr_assert_str_eq(of(model, "list")->max_items.bytes, "2");
	cr_assert(of(model, "list")->unique_items);
	cr_assert_null(of(model, "open")->minimum.bytes);
}

Test(schemas, of_openapi_3_0_say_null_and_exclusive_in_their_way)
{
	struct model *model = given_document(GIVEN_HEAD_30 GIVEN_PATHS
	    "components:\n"
	    "  schemas:\n"
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        text: {type: string, nullable: true}\n"
	    "        not: {type: string, nullable: false}\n"
	    "        least: {type: integer, minimum: 1,\n"
	    "          exclusiveMinimum: true}\n"
	    "        most: {type: integer, maximum: 1,\n"
	    "          exclusiveMaximum: false}\n");

	cr_assert(of(model, "text")->nullable);
	cr_assert_not(of(model, "not")->nullable);
	cr_assert_str_eq(of(model, "least")->exclusive_minimum.bytes, "1");
	cr_assert_null(of(model, "least")->minimum.bytes);
	cr_assert_str_eq(of(model, "most")->maximum.bytes, "1");
	cr_assert_null(of(model, "most")->exclusive_maximum.bytes);
}

Test(schemas, turn_texts_of_an_enum_into_constants)
{
	struct model *model = given_schemas(
	    "    Status: {type: string, minLength: 0,\n"
	    "      enum: [in-progress, '', 1st, '+1', inDoubt]}\n");
	struct model_schema *status = given_schema(model, "status");
	static const char *const names[] = {
		"IN_PROGRESS",
		"EMPTY",
		"_1ST",
		"PLUS_1",
		"IN_DOUBT",
	};

	cr_assert_eq(status->value_count, 5);
	for (size_t i = 0; i < 5; i++)
		cr_assert_str_eq(status->values[i].c_name.bytes, names[i]);
	cr_assert_str_eq(status->values[0].text.bytes, "in-progress");
	cr_assert_null(status->min_length.bytes);
}

Test(schemas, keep_values_of_other_types_as_json)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        level: {type: [integer, 'null'], enum: [1, 2, null]}\n"
	    "        rate: {type: number, const: 0.50}\n"
	    "        yes: {type: boolean, const: true}\n");

	cr_assert_eq(of(model, "level")->value_count, 2);
	cr_assert(of(model, "level")->nullable);
	cr_assert_str_eq(of(model, "level")->values[1].text.bytes, "2");
	cr_assert_str_eq(of(model, "rate")->values[0].text.bytes, "0.50");
	cr_assert_str_eq(of(model, "yes")->values[0].text.bytes, "true");
}

Test(schemas, take_defaults_that_fit)
{
	struct model *model = given_schemas(
	    "    All:\n"
	    "      type: object\n"
	    "      properties:\n"
	    "        a: {type: string, format: date, default: 2020-02-29}\n"
	    "        b: {type: string, pattern: ^a+$, maxLength: 2,\n"
	    "          default: aa}\n"
	    "        c: {type: array, items: {type: integer},\n"
	    "          uniqueItems: true, default: [1, 2]}\n"
	    "        d: {$ref: '#/components/schemas/One', default: {x: 1}}\n"
	    "        e: {type: number, format: double, default: -1.5e3}\n"
	    "        f: {type: [string, 'null'], enum: [a, null],\n"
	    "          default: null}\n"
	    "        g: {type: object, additionalProperties:\n"
	    "          {type: boolean}, default: {a: true}}\n"
	    "        h: {default: [anything, 1]}\n"
	    "        i: {type: string, format: uuid,\n"
	    "          default: 0191F3C2-7a52-7c3b-9b1e-52f0c54d9a01}\n"
	    "        j: {type: integer, enum: [1, 2], default: 2}\n"
	    "    One: {type: object, required: [x],\n"
	    "      properties: {x: {type: integer}}}\n");
	struct model_schema *all = given_schema(model, "all");

	for (size_t i = 0; i < all->property_count; i++)
		cr_assert_not_null(all->properties[i].default_value);
	cr_assert(given_property(all, "d")->by_pointer);
}
