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

/* The tables that a row points to; NULL: none. */
struct parts {
	const char *members;
	const char *patterns;
};

/* The bits by their names. */
static void
append_types(struct buffer *row, unsigned types)
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
	const char *before = "," OUTPUT_BREAK " .types = ";

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((types & names[i].bit) != 0) {
			buffer_format(row, "%s%s", before, names[i].name);
			before = " |" OUTPUT_BREAK " ";
		}
}

static void
append_count(struct buffer *row, const char *member, size_t count)
{
	if (count == SCHEMA_UNBOUNDED)
		buffer_format(
		    row, "," OUTPUT_BREAK " .%s = SCHEMA_UNBOUNDED", member);
	else if (count > 0)
		buffer_format(
		    row, "," OUTPUT_BREAK " .%s = %zu", member, count);
}

static void
append_schemas(struct assertion_walk *walk, struct buffer *row,
    const struct assertion *assertion)
{
	const struct assertions *schema;

	if (assertion->schema_count == 0)
		return;
	buffer_format(row, "," OUTPUT_BREAK " ASSERT_SCHEMAS(");
	for (size_t i = 0; i < assertion->schema_count; i++) {
		schema = assertion->schemas[i];
		if (i > 0)
			buffer_format(row, "," OUTPUT_BREAK " ");
		if (schema == NULL)
			buffer_format(row, "NULL");
		else
			buffer_format(row, "&%s",
			    assertion_name(
				walk, assertion_share(walk, schema)));
	}
	buffer_format(row, ")");
}

static void
append_table(struct buffer *row, const char *macro, const char *table)
{
	if (table != NULL)
		buffer_format(
		    row, "," OUTPUT_BREAK " %s_ROWS(%s)", macro, table);
}

static void
write_row(struct assertion_walk *walk, const struct assertion *row,
    const struct parts *parts)
{
	struct arena *arena = walk->file->arena;
	struct buffer rest;

	buffer_init(&rest, arena);
	append_types(&rest, row->types);
	append_count(&rest, "count", row->count);
	append_count(&rest, "most", row->most);
	if (row->word != NULL)
		buffer_format(&rest, "," OUTPUT_BREAK " .word = %s",
		    literal_string(arena, text_of(row->word)));
	if (row->format != FORMAT_NONE)
		buffer_format(&rest, "," OUTPUT_BREAK " .format = %s",
		    literal_format(arena, row->format));
	assertion_append_pattern(walk, &rest, row->pattern);
	assertion_append_texts(walk, &rest, row->texts, row->text_count);
	assertion_append_schema(walk, &rest, row->schema);
	append_schemas(walk, &rest, row);
	append_table(&rest, "ASSERT_MEMBER", parts->members);
	append_table(&rest, "ASSERT_PATTERN", parts->patterns);
	output_line(&walk->file->output, "{ .kind = ASSERT_%s%s },",
	    kinds[row->kind], buffer_text(&rest).bytes);
}

const char *
assertion_write_rows(struct assertion_walk *walk, const char *by,
    const struct assertions *schema)
{
	struct output *output = &walk->file->output;
	const struct assertion *row;
	const char *name;
	struct parts *parts;

	if (schema->count == 0)
		return (NULL);
	parts = arena_alloc(walk->file->arena, schema->count * sizeof(*parts));
	for (size_t i = 0; i < schema->count; i++) {
		row = &schema->rows[i];
		parts[i].members = assertion_write_members(
		    walk, by, "members", row->members, row->member_count);
		parts[i].patterns = assertion_write_members(
		    walk, by, "patterns", row->patterns, row->pattern_count);
	}
	name = scope_name(&walk->file->scope, "%s_rows", by);
	output_line(output,
	    "static const struct assertion" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < schema->count; i++)
		write_row(walk, &schema->rows[i], &parts[i]);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}
