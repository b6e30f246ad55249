/*
 * assertions.c: what the schemas demand that no C type expresses, as the
 * tables of runtime/assert.h. They point at one another in circles, so all of
 * them are declared first.
 */
#include "codegen/emit/assertions.h"

#include "codegen/emit/literal.h"
#include "runtime/assert.h"

struct named {
	const struct assertions *schema;
	const char *name;
	bool exported;
};

struct walk {
	struct file *file;
	struct named *items;
	size_t count, capacity;
	struct lookup names; /* from an address */
};

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

static const char *
key_of(struct walk *walk, const void *address)
{
	return (output_format(walk->file->arena, "%p", address));
}

static const char *
name_of(struct walk *walk, const struct assertions *schema)
{
	return (lookup_find(&walk->names, key_of(walk, schema)));
}

static void
add(struct walk *walk, const struct assertions *schema, const char *name,
    bool exported)
{
	size_t capacity = walk->capacity;

	if (walk->count == capacity) {
		walk->capacity = capacity == 0 ? 64 : capacity * 2;
		walk->items = arena_grow(walk->file->arena, walk->items,
		    capacity * sizeof(*walk->items),
		    walk->capacity * sizeof(*walk->items));
	}
	walk->items[walk->count++] = (struct named){ schema, name, exported };
	lookup_add(&walk->names, key_of(walk, schema), name);
}

/* Names a schema that is pointed at, by the one that points at it. */
static void
meet(struct walk *walk, const struct assertions *schema, const char *by)
{
	if (schema != NULL && name_of(walk, schema) == NULL)
		add(walk, schema, scope_name(&walk->file->scope, "%s", by),
		    false);
}

static void
meet_members(struct walk *walk, const struct assert_member *members,
    size_t count, const char *by)
{
	for (size_t i = 0; i < count; i++)
		meet(walk, members[i].schema,
		    output_format(walk->file->arena, "%s_%s", by,
			literal_identifier(
			    walk->file->arena, members[i].name)));
}

static void
meet_all(struct walk *walk, const struct assertions *schema, const char *by)
{
	for (size_t i = 0; i < schema->count; i++) {
		const struct assertion *row = &schema->rows[i];

		meet(walk, row->schema, by);
		for (size_t k = 0; k < row->schema_count; k++)
			meet(walk, row->schemas[k], by);
		meet_members(walk, row->members, row->member_count, by);
		meet_members(walk, row->patterns, row->pattern_count, by);
	}
	if (schema->resource != NULL)
		meet_members(walk, schema->resource->anchors,
		    schema->resource->anchor_count, by);
}

static const char *
begin(struct walk *walk, const char *type, const char *by, const char *part,
    const char *brackets)
{
	const char *name = scope_name(&walk->file->scope, "%s_%s", by, part);

	output_line(&walk->file->output, "static %s" OUTPUT_BREAK " %s%s = {",
	    type, name, brackets);
	walk->file->output.indent++;
	return (name);
}

static void
end(struct walk *walk)
{
	walk->file->output.indent--;
	output_line(&walk->file->output, "};");
	output_blank(&walk->file->output);
}

static const char *
write_texts(
    struct walk *walk, const char *by, const struct text *texts, size_t count)
{
	const char *name;

	if (count == 0)
		return (NULL);
	name = begin(walk, "const struct text", by, "texts", "[]");
	for (size_t i = 0; i < count; i++)
		output_line(&walk->file->output, "TEXT(%s),",
		    literal_string(walk->file->arena, texts[i]));
	end(walk);
	return (name);
}

static const char *
write_pattern(struct walk *walk, const char *by, const struct pattern *pattern)
{
	const char *name;

	if (pattern == NULL)
		return (NULL);
	name = begin(walk, "struct pattern", by, "pattern", "");
	output_line(&walk->file->output, ".source =" OUTPUT_BREAK " %s,",
	    literal_string(walk->file->arena, text_of(pattern->source)));
	end(walk);
	return (name);
}

static const char *
write_schemas(struct walk *walk, const char *by, const struct assertion *row)
{
	struct output *output = &walk->file->output;
	const char *name;

	if (row->schema_count == 0)
		return (NULL);
	name =
	    begin(walk, "const struct assertions *const", by, "schemas", "[]");
	for (size_t i = 0; i < row->schema_count; i++)
		if (row->schemas[i] == NULL)
			output_line(output, "NULL,");
		else
			output_line(
			    output, "&%s,", name_of(walk, row->schemas[i]));
	end(walk);
	return (name);
}

/* ".member = &name," where there is a name. */
static void
write_pointer(
    struct walk *walk, const char *member, const char *prefix, const char *name)
{
	if (name != NULL)
		output_line(&walk->file->output, ".%s =" OUTPUT_BREAK " %s%s,",
		    member, prefix, name);
}

static void
write_count(struct walk *walk, const char *member, size_t count)
{
	if (count == SCHEMA_UNBOUNDED)
		output_line(
		    &walk->file->output, ".%s = SCHEMA_UNBOUNDED,", member);
	else if (count > 0)
		output_line(&walk->file->output, ".%s = %zu,", member, count);
}

static const char *
write_members(struct walk *walk, const char *by, const char *part,
    const struct assert_member *members, size_t count)
{
	struct arena *arena = walk->file->arena;
	struct output *output = &walk->file->output;
	const char **texts, **patterns, *name;

	if (count == 0)
		return (NULL);
	texts = arena_alloc(arena, count * sizeof(*texts));
	patterns = arena_alloc(arena, count * sizeof(*patterns));
	for (size_t i = 0; i < count; i++) {
		texts[i] = write_texts(
		    walk, by, members[i].texts, members[i].text_count);
		patterns[i] = write_pattern(walk, by, members[i].pattern);
	}
	name = begin(walk, "const struct assert_member", by, part, "[]");
	for (size_t i = 0; i < count; i++) {
		output_line(output, "{");
		output->indent++;
		output_line(output, ".name =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(arena, members[i].name));
		write_pointer(walk, "pattern", "&", patterns[i]);
		if (members[i].schema != NULL)
			write_pointer(walk, "schema", "&",
			    name_of(walk, members[i].schema));
		write_pointer(walk, "texts", "", texts[i]);
		write_count(walk, "text_count", members[i].text_count);
		if (members[i].read_only)
			output_line(output, ".read_only = true,");
		output->indent--;
		output_line(output, "},");
	}
	end(walk);
	return (name);
}

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
write_types(struct walk *walk, unsigned types)
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
write_row(
    struct walk *walk, const struct assertion *row, const struct parts *parts)
{
	struct output *output = &walk->file->output;

	output_line(output, "{");
	output->indent++;
	output_line(output, ".kind = ASSERT_%s,", kinds[row->kind]);
	if (row->types != 0)
		write_types(walk, row->types);
	write_count(walk, "count", row->count);
	write_count(walk, "most", row->most);
	if (row->word != NULL)
		output_line(output, ".word =" OUTPUT_BREAK " %s,",
		    literal_string(walk->file->arena, text_of(row->word)));
	if (row->format != FORMAT_NONE)
		output_line(output, ".format = %s,",
		    literal_format(walk->file->arena, row->format));
	write_pointer(walk, "pattern", "&", parts->pattern);
	write_pointer(walk, "texts", "", parts->texts);
	write_count(walk, "text_count", row->text_count);
	if (row->schema != NULL)
		write_pointer(walk, "schema", "&", name_of(walk, row->schema));
	write_pointer(walk, "schemas", "", parts->schemas);
	write_count(walk, "schema_count", row->schema_count);
	write_pointer(walk, "members", "", parts->members);
	write_count(walk, "member_count", row->member_count);
	write_pointer(walk, "patterns", "", parts->patterns);
	write_count(walk, "pattern_count", row->pattern_count);
	output->indent--;
	output_line(output, "},");
}

static const char *
write_rows(struct walk *walk, const char *by, const struct assertions *schema)
{
	const char *name;
	struct parts *parts;

	if (schema->count == 0)
		return (NULL);
	parts = arena_alloc(walk->file->arena, schema->count * sizeof(*parts));
	for (size_t i = 0; i < schema->count; i++) {
		const struct assertion *row = &schema->rows[i];

		parts[i].pattern = write_pattern(walk, by, row->pattern);
		parts[i].texts =
		    write_texts(walk, by, row->texts, row->text_count);
		parts[i].schemas = write_schemas(walk, by, row);
		parts[i].members = write_members(
		    walk, by, "members", row->members, row->member_count);
		parts[i].patterns = write_members(
		    walk, by, "patterns", row->patterns, row->pattern_count);
	}
	name = begin(walk, "const struct assertion", by, "rows", "[]");
	for (size_t i = 0; i < schema->count; i++)
		write_row(walk, &schema->rows[i], &parts[i]);
	end(walk);
	return (name);
}

/* A resource's anchors, once. */
static const char *
write_resource(
    struct walk *walk, const char *by, const struct assert_resource *resource)
{
	const char *name, *anchors;

	if (resource == NULL)
		return (NULL);
	name = lookup_find(&walk->names, key_of(walk, resource));
	if (name != NULL)
		return (name);
	anchors = write_members(
	    walk, by, "anchors", resource->anchors, resource->anchor_count);
	name = begin(walk, "const struct assert_resource", by, "resource", "");
	write_pointer(walk, "anchors", "", anchors);
	write_count(walk, "anchor_count", resource->anchor_count);
	end(walk);
	lookup_add(&walk->names, key_of(walk, resource), name);
	return (name);
}

static void
define(struct walk *walk, const struct named *item)
{
	struct output *output = &walk->file->output;
	const char *by =
	    item->exported ? item->name + strlen("api_") : item->name;
	const char *rows = write_rows(walk, by, item->schema);
	const char *resource = write_resource(walk, by, item->schema->resource);

	output_line(output, "%sconst struct assertions" OUTPUT_BREAK " %s = {",
	    item->exported ? "" : "static ", item->name);
	output->indent++;
	write_pointer(walk, "rows", "", rows);
	write_count(walk, "count", item->schema->count);
	output_line(
	    output, ".never = %s,", item->schema->never ? "true" : "false");
	write_pointer(walk, "resource", "&", resource);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

const char *
assertions_name(struct arena *arena, const struct model_schema *schema)
{
	return (
	    output_format(arena, "api_%s_assertions", schema->c_name.bytes));
}

void
file_assertions(struct file *file)
{
	const struct model *model = file->model;
	struct walk walk = { .file = file };

	lookup_init(&walk.names, file->arena);
	file_begin(file, "What schemas of %s %s demand that no C type says.",
	    file_string(model->title), file_string(model->version));
	file_include(file, "models");
	output_blank(&file->output);
	output_line(&file->output, "#include \"runtime/assert.h\"");
	output_blank(&file->output);
	for (size_t i = 0; i < model->asserted_count; i++)
		add(&walk, model->asserted[i]->assertions,
		    assertions_name(file->arena, model->asserted[i]), true);
	for (size_t i = 0; i < walk.count; i++)
		meet_all(&walk, walk.items[i].schema,
		    walk.items[i].exported ? walk.items[i].name + strlen("api_")
					   : walk.items[i].name);
	for (size_t i = model->asserted_count; i < walk.count; i++)
		output_line(&file->output, "static const struct assertions %s;",
		    walk.items[i].name);
	if (walk.count > model->asserted_count)
		output_blank(&file->output);
	for (size_t i = 0; i < walk.count; i++)
		define(&walk, &walk.items[i]);
}
