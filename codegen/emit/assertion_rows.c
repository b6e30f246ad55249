/*
 * The rows of one schema's assertions, behind all that they point at.
 */
#include "codegen/emit/assertion_walk.h"

#include "codegen/emit/literal.h"

static const char *const kinds[ASSERT_KIND_COUNT] = {
	[ASSERT_TYPE] = "TYPE",
	[ASSERT_ENUM] = "ENUM",
	[ASSERT_CONST] = "CONST",
	[ASSERT_MINIMUM] = "MINIMUM",
	[ASSERT_EXCLUSIVE_MINIMUM] = "EXCLUSIVE_MINIMUM",
	[ASSERT_MAXIMUM] = "MAXIMUM",
	[ASSERT_EXCLUSIVE_MAXIMUM] = "EXCLUSIVE_MAXIMUM",
	[ASSERT_MULTIPLE_OF] = "MULTIPLE_OF",
	[ASSERT_MIN_LENGTH] = "MIN_LENGTH",
	[ASSERT_MAX_LENGTH] = "MAX_LENGTH",
	[ASSERT_PATTERN] = "PATTERN",
	[ASSERT_FORMAT] = "FORMAT",
	[ASSERT_MIN_ITEMS] = "MIN_ITEMS",
	[ASSERT_MAX_ITEMS] = "MAX_ITEMS",
	[ASSERT_UNIQUE_ITEMS] = "UNIQUE_ITEMS",
	[ASSERT_ITEMS] = "ITEMS",
	[ASSERT_CONTAINS] = "CONTAINS",
	[ASSERT_MIN_PROPERTIES] = "MIN_PROPERTIES",
	[ASSERT_MAX_PROPERTIES] = "MAX_PROPERTIES",
	[ASSERT_REQUIRED] = "REQUIRED",
	[ASSERT_MEMBERS] = "MEMBERS",
	[ASSERT_PROPERTY_NAMES] = "PROPERTY_NAMES",
	[ASSERT_DEPENDENT_REQUIRED] = "DEPENDENT_REQUIRED",
	[ASSERT_DEPENDENT_SCHEMAS] = "DEPENDENT_SCHEMAS",
	[ASSERT_REF] = "REF",
	[ASSERT_DYNAMIC_REF] = "DYNAMIC_REF",
	[ASSERT_ALL_OF] = "ALL_OF",
	[ASSERT_ANY_OF] = "ANY_OF",
	[ASSERT_ONE_OF] = "ONE_OF",
	[ASSERT_NOT] = "NOT",
	[ASSERT_CONDITION] = "CONDITION",
	[ASSERT_UNEVALUATED_ITEMS] = "UNEVALUATED_ITEMS",
	[ASSERT_UNEVALUATED_PROPERTIES] = "UNEVALUATED_PROPERTIES",
};

/* What a row points to; NULL: nothing. */
struct parts {
	const char *pattern;
	const char *texts;
	const char *schemas;
	const char *members;
	const char *patterns;
};

/* The bits by their names. */
static void
write_types(struct assertion_walk *walk, unsigned types)
{
	static const struct {
		unsigned bit;
		const char *name;
	} names[] = {
		{ ASSERT_IS(JSON_TEXT), "ASSERT_IS(JSON_TEXT)" },
		{ ASSERT_IS(JSON_NUMBER), "ASSERT_IS(JSON_NUMBER)" },
		{ ASSERT_INTEGER, "ASSERT_INTEGER" },
		{ ASSERT_IS(JSON_BOOLEAN), "ASSERT_IS(JSON_BOOLEAN)" },
		{ ASSERT_IS(JSON_NULL), "ASSERT_IS(JSON_NULL)" },
		{ ASSERT_IS(JSON_OBJECT), "ASSERT_IS(JSON_OBJECT)" },
		{ ASSERT_IS(JSON_ARRAY), "ASSERT_IS(JSON_ARRAY)" },
	};
	struct buffer line;

	buffer_init(&line, walk->file->arena);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((types & names[i].bit) != 0)
			buffer_format(&line, "%s%s",
			    line.length == 0 ? "" : " |" OUTPUT_BREAK " ",
			    names[i].name);
	output_line(&walk->file->output, ".types =" OUTPUT_BREAK " %s,",
	    buffer_text(&line).bytes);
}

static void
write_row(struct assertion_walk *walk, const struct assertion *row,
    const struct parts *parts)
{
	struct output *output = &walk->file->output;

	output_line(output, "{");
	output->indent++;
	output_line(output, ".kind = ASSERT_%s,", kinds[row->kind]);
	if (row->types != 0)
		write_types(walk, row->types);
	assertion_count(walk, "count", row->count);
	assertion_count(walk, "most", row->most);
	if (row->word != NULL)
		output_line(output, ".word =" OUTPUT_BREAK " %s,",
		    literal_string(walk->file->arena, text_of(row->word)));
	if (row->format != FORMAT_NONE)
		output_line(output, ".format = %s,",
		    literal_format(walk->file->arena, row->format));
	assertion_pointer(walk, "pattern", "&", parts->pattern);
	assertion_pointer(walk, "texts", "", parts->texts);
	assertion_count(walk, "text_count", row->text_count);
	if (row->schema != NULL)
		assertion_pointer(
		    walk, "schema", "&", assertion_name(walk, row->schema));
	assertion_pointer(walk, "schemas", "", parts->schemas);
	assertion_count(walk, "schema_count", row->schema_count);
	assertion_pointer(walk, "members", "", parts->members);
	assertion_count(walk, "member_count", row->member_count);
	assertion_pointer(walk, "patterns", "", parts->patterns);
	assertion_count(walk, "pattern_count", row->pattern_count);
	output->indent--;
	output_line(output, "},");
}

const char *
assertion_write_rows(struct assertion_walk *walk, const char *by,
    const struct assertions *schema)
{
	const char *name;
	struct parts *parts;

	if (schema->count == 0)
		return (NULL);
	parts = arena_alloc(walk->file->arena, schema->count * sizeof(*parts));
	for (size_t i = 0; i < schema->count; i++) {
		const struct assertion *row = &schema->rows[i];

		parts[i].pattern =
		    assertion_write_pattern(walk, by, row->pattern);
		parts[i].texts = assertion_write_texts(
		    walk, by, row->texts, row->text_count);
		parts[i].schemas = assertion_write_schemas(walk, by, row);
		parts[i].members = assertion_write_members(
		    walk, by, "members", row->members, row->member_count);
		parts[i].patterns = assertion_write_members(
		    walk, by, "patterns", row->patterns, row->pattern_count);
	}
	name =
	    assertion_begin(walk, "const struct assertion", by, "rows", "[]");
	for (size_t i = 0; i < schema->count; i++)
		write_row(walk, &schema->rows[i], &parts[i]);
	assertion_end(walk);
	return (name);
}
