/*
 * Codes of schemas: types, rules, values.
 */
#include "codegen/explain/explain.h"

static const struct explanation rows[] = {
	{ "bad_divisor", "multipleOf is 0 or less, which divides nothing.",
	    "multipleOf: 0\n", "Write a number greater than 0." },
	{ "bad_pattern",
	    "The pattern is no regular expression of ECMA-262 with the flag "
	    "u, which is what JSON Schema means.",
	    "pattern: '[a-'\n",
	    "Correct it at the byte that is told. (?i), \\A and possessive "
	    "quantifiers are other dialects'." },
	{ "bare_null",
	    "The name of the type null is a text; without quotes YAML takes "
	    "it for the value null.",
	    "type: [string, null]\n", "Write 'null' in quotes." },
	{ "bound_out_of_range",
	    "A bound is beyond what the type can hold, so the type's own "
	    "holds.",
	    "type: integer\n"
	    "format: int32\n"
	    "maximum: 5000000000\n",
	    "Use format: int64, or remove the bound." },
	{ "duplicate_value",
	    "A list that has each value once (enum, required) has one twice; "
	    "the second one says nothing.",
	    "enum: [a, b, a]\n", "Remove one; 1 and 1.0 are the same value." },
	{ "empty_enum",
	    "An enum without values, or with none of its type, is a schema "
	    "that nothing fits.",
	    "enum: []\n", "Name values, or remove the enum." },
	{ "empty_range",
	    "Two bounds leave no value between them, so nothing fits.",
	    "minimum: 10\n"
	    "maximum: 1\n",
	    "Correct one." },
	{ "endless_default",
	    "A default that is an object gets the defaults that it lacks; this "
	    "one gets itself again, or another 64 levels. It is left out.",
	    "Node:\n"
	    "  properties:\n"
	    "    next: {$ref: '#/components/schemas/Node', default: {}}\n",
	    "Remove it, or give it the members that it lacks." },
	{ "enum_and_const",
	    "const allows one value; an enum beside it says nothing more, or "
	    "contradicts it.",
	    "const: a\n"
	    "enum: [a, b]\n",
	    "Remove one." },
	{ "infinite_schema",
	    "A schema demands another of its own kind without end, so no "
	    "finite value fits. In C a pointer breaks the circle.",
	    "Hen:\n"
	    "  type: object\n"
	    "  required: [hen]\n"
	    "  properties: {hen: {$ref: '#/components/schemas/Hen'}}\n",
	    "Make the property optional, or put it into a list." },
	{ "no_type",
	    "properties say nothing of values that are no objects (JSON "
	    "Schema 2020-12, section 10.3.2.1). Without a type these are "
	    "taken, and no struct in C could hold them, so all are kept as "
	    "JSON.",
	    "User:\n"
	    "  properties: {name: {type: string}}\n",
	    "Add type: object." },
	{ "null_not_in_enum",
	    "The type allows null, and the enum does not have it, so null is "
	    "refused, as both keywords demand.",
	    "type: [string, 'null']\n"
	    "enum: [a, b]\n",
	    "Add null to the enum, or take it from the type." },
	{ "nullable_without_type",
	    "In OpenAPI 3.0 nullable adds null to the type that stands beside "
	    "it, in the same schema (Schema Object, of 3.0.3). Without one it "
	    "says nothing, and null stays what the schemas of the union make "
	    "of it: mostly refused.",
	    "nullable: true\n"
	    "allOf: [{$ref: '#/components/schemas/Hen'}]\n",
	    "Say nullable where the type is, as in Hen, or in a schema of an "
	    "anyOf that is null: {type: object, nullable: true, enum: [null]}." },
	{ "read_only_and_write_only",
	    "What is readOnly is not in requests, what is writeOnly not in "
	    "responses: this is in neither.",
	    "readOnly: true\n"
	    "writeOnly: true\n",
	    "Remove one." },
	{ "rule_of_other_type",
	    "A rule is for values of another type, so it says nothing (JSON "
	    "Schema 2020-12, section 7.6.1): mostly the type or the rule is a "
	    "mistake.",
	    "type: integer\n"
	    "maxLength: 5\n",
	    "Remove it, or correct the type." },
	{ "unknown_type", "There is no such type in JSON Schema.",
	    "type: date\n",
	    "Use string, integer, number, boolean, array, object or 'null'; a "
	    "date is a string with format: date." },
	{ "unsupported_divisor",
	    "multipleOf has more than 19 digits, beyond which division is not "
	    "exact.",
	    "multipleOf: 0.12345678901234567890\n", "Round it." },
	{ "unsupported_tolerance",
	    "x-tolerant judges the items of an array one by one, for which "
	    "the array must be a list in C; this schema is kept as JSON.",
	    "type: [array, 'null']\n"
	    "x-tolerant: true\n",
	    "Remove it, or write a plain array." },
	{ "value_breaks_schema",
	    "A default, or a value of an enum, does not fit its own schema: it "
	    "is left out, so the default is not applied.",
	    "type: integer\n"
	    "default: none\n",
	    "Correct the value or the schema." },
};

const struct explanations explain_schemas = EXPLANATIONS("schemas", rows);
