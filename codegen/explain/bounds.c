/*
 * Codes of bounds: what a document may have at most. Each bound keeps a
 * hostile document from taking all memory or time.
 */
#include "codegen/explain/explain.h"

#define SPLIT "Split the document, or name what is repeated and use $ref."

static const struct explanation rows[] = {
	{ "path_too_long",
	    "A path is longer than 8192 bytes, which is as long as what a "
	    "request may ask for.",
	    "/a/a/a/...: {}\n", "Shorten it." },
	{ "pattern_too_long", "A pattern is longer than 16384 bytes.",
	    "pattern: '(a|b|...)'\n", "Let the operation check it." },
	{ "too_complex",
	    "More than 1,000,000 objects are read, each $ref followed.",
	    "$ref: '...'\n", SPLIT },
	{ "too_deep", "The document is nested deeper than 200 levels.",
	    "[[[[[[[[...]]]]]]]]\n",
	    "Give the inner schemas names and use $ref." },
	{ "too_large", "The file is larger than 64 MiB.", "openapi: 3.1.0\n",
	    SPLIT },
	{ "too_many_anchors", "The file has more than 1000 anchors of YAML.",
	    "a: &a1 {}\n", "Use $ref in place of aliases." },
	{ "too_many_dependencies", "There are more than 64 x-dependencies.",
	    "x-dependencies: {...}\n", "Make some one." },
	{ "too_many_errors",
	    "More than 1000 errors were found; those beyond are only counted.",
	    "...\n", "Correct the first ones, and run it again." },
	{ "too_many_files",
	    "The document refers to more than 1000 files, or to files of more "
	    "than 64 MiB together.",
	    "$ref: 'schemas/1001.yaml'\n",
	    "Put what belongs together into "
	    "one file." },
	{ "too_many_headers", "A response has more than 64 headers.",
	    "headers: {...}\n", "Remove some, or move them to the body." },
	{ "too_many_nodes",
	    "The document has more than 4,000,000 values, aliases expanded: a "
	    "few lines of aliases of aliases can stand for billions.",
	    "b: [*a, *a, *a]\n"
	    "c: [*b, *b, *b]\n",
	    SPLIT },
	{ "too_many_parameters", "A list has more than 1024 parameters.",
	    "parameters: [...]\n", "Move some to a body." },
	{ "too_many_path_parameters", "A path has more than 16 templates.",
	    "/{a}/{b}/...: {}\n", "Move some to the query." },
	{ "too_many_schemas",
	    "The document has more than 100,000 schemas, or 200,000 places "
	    "where one is asserted.",
	    "schemas: {...}\n", SPLIT },
	{ "too_many_security_choices",
	    "A security list has more than 64 choices.", "security: [...]\n",
	    "Make some one." },
	{ "too_many_tags", "Operations have more than 1000 tags.",
	    "tags: [...]\n", "Use fewer; each first tag is a file." },
};

const struct explanations explain_bounds = EXPLANATIONS("bounds", rows);
