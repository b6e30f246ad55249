/*
 * Codes of objects, their keywords, their names, and references among them.
 */
#include "codegen/explain/explain.h"

static const struct explanation rows[] = {
	{ "bad_component_name",
	    "A component's name may have letters, digits, '.', '-' and '_' "
	    "(OpenAPI 3.1, section 4.8.7).",
	    "components:\n"
	    "  schemas:\n"
	    "    'my user': {type: object}\n",
	    "Rename it." },
	{ "bad_reference",
	    "The value of $ref is no JSON Pointer (RFC 6901) and no anchor "
	    "either.",
	    "$ref: '#components/schemas/User'\n",
	    "Write it as '#/components/schemas/User'." },
	{ "beside_reference",
	    "OpenAPI ignores what stands beside a $ref: everywhere in 3.0, "
	    "and outside of schemas in 3.1.",
	    "openapi: 3.0.3\n"
	    "...\n"
	    "pet: {$ref: '#/components/schemas/Pet', nullable: true}\n",
	    "Declare openapi: 3.1.0, or write allOf: [{$ref: ...}] with the "
	    "keyword beside it." },
	{ "duplicate_id",
	    "Two schemas have the same $id, so a reference by it could mean "
	    "either.",
	    "$id: https://example.com/user\n", "Give each its own." },
	{ "empty_name",
	    "An operationId or a parameter's name is the empty text. The "
	    "operation is named by its method and path, the parameter left "
	    "out.",
	    "operationId: ''\n", "Name it, or leave it out." },
	{ "external_reference",
	    "The reference leads to the network, from which nothing is "
	    "fetched, or to a file that is neither in the document's folder "
	    "nor below it, links followed.",
	    "$ref: 'https://example.com/schemas.json#/User'\n",
	    "Save the file beside the document and refer to it there." },
	{ "missing_keyword",
	    "An object lacks a keyword that it must have. It is a warning "
	    "where nothing depends on it.",
	    "parameters:\n"
	    "- {name: limit, schema: {type: integer}}   # in is missing\n",
	    "Add the keyword that the sentence names." },
	{ "name_collision",
	    "Two things of the document would have the same name in C. The "
	    "first keeps it; the other gets a mark of its own name behind it, "
	    "so that nothing but these two can ever change it.",
	    "properties:\n"
	    "  userName: {type: string}\n"
	    "  user_name: {type: string}\n",
	    "Nothing must be done; rename one to have a better name." },
	{ "older_dialect",
	    "$schema names an older draft of JSON Schema. Its keywords mean "
	    "what they mean in 2020-12; those that it alone has are notes.",
	    "$schema: http://json-schema.org/draft-07/schema#\n",
	    "Nothing must be done where the schema uses no keyword whose "
	    "meaning changed (items as a list, dependencies, id)." },
	{ "other_version",
	    "The keyword, or the way it is written, belongs to the other "
	    "version of OpenAPI: nullable and boolean exclusiveMinimum to 3.0, "
	    "const, $defs and lists of types to 3.1, a list of schemas in "
	    "items to neither. A schema's are taken as that version has "
	    "them.",
	    "openapi: 3.1.0\n"
	    "...\n"
	    "nullable: true\n",
	    "Write it as the declared version has it (type: [string, 'null']), "
	    "or declare the other one." },
	{ "reference_loop",
	    "A chain of $ref leads back to where it began, or through more "
	    "than 64 others, and never to an object.",
	    "A: {$ref: '#/components/schemas/B'}\n"
	    "B: {$ref: '#/components/schemas/A'}\n",
	    "Let one of them say what is meant. A schema that holds itself in "
	    "a property is no such loop." },
	{ "unknown_keyword",
	    "An object has a keyword that OpenAPI does not know there. It "
	    "could be a typo that turns a rule off. It is a warning in "
	    "schemas, where JSON Schema takes it for a note (of 3.0 not if it "
	    "is near to a keyword), and where nothing depends on it.",
	    "type: string\n"
	    "maxLenght: 5\n",
	    "Correct the name; begin the name of a note with x-." },
	{ "unknown_reference", "Nothing stands where the reference leads.",
	    "$ref: '#/components/schemas/Usr'\n",
	    "Declare it, or correct the name." },
	{ "unsupported_dialect",
	    "$schema or jsonSchemaDialect names a dialect of JSON Schema that "
	    "is not known, so what its keywords mean is not known either.",
	    "$schema: https://example.com/dialect\n",
	    "Remove it, or name "
	    "https://json-schema.org/draft/2020-12/schema or "
	    "https://spec.openapis.org/oas/3.1/dialect/base." },
	{ "unsupported_version", "The document is none of OpenAPI 3.0 and 3.1.",
	    "swagger: '2.0'\n",
	    "Convert the document, then declare openapi: 3.1.0." },
	{ "wrong_reference",
	    "The reference leads to something of another kind than what "
	    "stands here.",
	    "schema: {$ref: '#/components/parameters/Limit'}\n",
	    "Refer to one of the right section of components." },
	{ "wrong_type",
	    "A keyword's value has another shape than it must have. It is a "
	    "warning where nothing depends on it.",
	    "required: name   # a sequence: [name]\n",
	    "Write what the sentence asks for; quote a text that looks like a "
	    "number." },
};

const struct explanations explain_references =
    EXPLANATIONS("objects, names and references", rows);
