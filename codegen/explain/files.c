/*
 * Codes of files: what is no text, no YAML, or no value that JSON has.
 */
#include "codegen/explain/explain.h"

static const struct explanation rows[] = {
	{ "alias_loop",
	    "An alias stands inside the value that its own anchor names, so "
	    "that the value would hold itself without end.",
	    "a: &a\n"
	    "  b: *a\n",
	    "Name a schema under components/schemas and use $ref: schemas may "
	    "refer to themselves, YAML's values may not." },
	{ "bad_merge_key",
	    "The merge key << brings the members of other mappings into this "
	    "one, and here it names something that is none.",
	    "<<: text\n",
	    "Name a mapping or a list of mappings, or quote '<<' to have a "
	    "member of that name." },
	{ "bad_syntax",
	    "The text is no YAML 1.2, or, where the file's name ends in .json, "
	    "no JSON. The words are the parser's own.",
	    "paths: [a, b\n",
	    "Correct the text at that place. JSON takes no comments and no "
	    "comma behind the last member." },
	{ "bad_utf8",
	    "The bytes are not UTF-8, or an escape writes half a surrogate "
	    "pair, which is no character.",
	    "title: \"\\ud83d\"\n",
	    "Save the file as UTF-8; write both halves of a pair." },
	{ "cannot_read",
	    "The system did not give the file's bytes; the sentence says why.",
	    "$ref: 'other.yaml'\n", "Check the path and its permissions." },
	{ "duplicate_anchor",
	    "Two places of one schema resource have the same $anchor or "
	    "$dynamicAnchor, so a reference could mean either (JSON Schema "
	    "2020-12, section 8.2.2).",
	    "$defs:\n"
	    "  a: {$anchor: x}\n"
	    "  b: {$anchor: x}\n",
	    "Rename one." },
	{ "duplicate_member",
	    "A name stands twice in one mapping. YAML forbids it, and most "
	    "readers keep the last one in silence.",
	    "type: string\n"
	    "type: integer\n",
	    "Remove one; both places are told." },
	{ "empty_document",
	    "The file holds nothing but white space and comments.",
	    "# nothing yet\n", "Begin with openapi: 3.1.0." },
	{ "name_not_text",
	    "A member's name is a list, a mapping or null. Names in JSON are "
	    "texts.",
	    "? [a, b]\n"
	    ": value\n",
	    "Write the name as a text, in quotes where it looks like something "
	    "else." },
	{ "nul_in_text",
	    "A text holds U+0000. Texts in C end there, so what stands behind "
	    "it would be lost somewhere.",
	    "pattern: \"a\\0b\"\n", "Remove it." },
	{ "number_not_json",
	    ".inf and .nan are numbers of YAML that JSON cannot write.",
	    "maximum: .inf\n",
	    "Leave a bound out where there is none; quote what is a text." },
	{ "several_documents",
	    "The file holds more than one YAML document, parted by ---.",
	    "openapi: 3.1.0\n"
	    "---\n"
	    "openapi: 3.0.3\n",
	    "Keep one document a file." },
	{ "unknown_alias",
	    "An alias names an anchor that was not written before it.",
	    "schema: *user\n",
	    "Write &user before the value that is meant, above this place." },
	{ "unsupported_tag",
	    "A tag says what a value is beyond what JSON knows: !!binary, "
	    "!mine.",
	    "example: !!binary aGVsbG8=\n",
	    "Remove the tag; quote the value if it is a text." },
};

const struct explanations explain_files =
    EXPLANATIONS("files and their syntax", rows);
