/*
 * assertions.c: what the schemas demand that no C type expresses, as the
 * tables of runtime/assert.h. They point at one another in circles, so all of
 * them are declared first.
 */
#include "codegen/emit/assertions.h"

#include "codegen/emit/assertion_walk.h"
#include "codegen/emit/literal.h"

struct named {
	const struct assertions *schema;
	const char *name;
	bool exported;
};

static const char *
key_of(struct assertion_walk *walk, const void *address)
{
	return (output_format(walk->file->arena, "%p", address));
}

const char *
assertion_name(struct assertion_walk *walk, const void *address)
{
	return (lookup_find(&walk->names, key_of(walk, address)));
}

void
assertion_named(
    struct assertion_walk *walk, const void *address, const char *name)
{
	lookup_add(&walk->names, key_of(walk, address), name);
}

static void
add(struct assertion_walk *walk, const struct assertions *schema,
    const char *name, bool exported)
{
	size_t capacity = walk->capacity;

	if (walk->count == capacity) {
		walk->capacity = capacity == 0 ? 64 : capacity * 2;
		walk->items = arena_grow(walk->file->arena, walk->items,
		    capacity * sizeof(*walk->items),
		    walk->capacity * sizeof(*walk->items));
	}
	walk->items[walk->count++] = (struct named){ schema, name, exported };
	schema = assertion_share(walk, schema);
	if (assertion_name(walk, schema) == NULL)
		assertion_named(walk, schema, name);
}

/* Names a schema that is pointed at, by the one that points at it. */
static void
meet(struct assertion_walk *walk, const struct assertions *schema,
    const char *by)
{
	const char *hint;

	if (schema == NULL)
		return;
	schema = assertion_share(walk, schema);
	if (assertion_name(walk, schema) != NULL)
		return;
	hint = assertion_hint(walk, schema);
	add(walk, schema,
	    scope_name(&walk->file->scope, "%s", hint == NULL ? by : hint),
	    false);
}

static void
meet_members(struct assertion_walk *walk, const struct assert_member *members,
    size_t count, const char *by)
{
	for (size_t i = 0; i < count; i++)
		meet(walk, members[i].schema,
		    output_format(walk->file->arena, "%s_%s", by,
			literal_identifier(
			    walk->file->arena, members[i].name)));
}

static void
meet_all(struct assertion_walk *walk, const struct assertions *schema,
    const char *by)
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

static void
define(struct assertion_walk *walk, const struct named *item)
{
	struct output *output = &walk->file->output;
	const char *by =
	    item->exported ? item->name + strlen("api_") : item->name;
	const char *rows = assertion_write_rows(walk, by, item->schema);
	const char *resource =
	    assertion_write_resource(walk, by, item->schema->resource);
	struct buffer said;

	buffer_init(&said, walk->file->arena);
	if (rows != NULL)
		buffer_format(&said, " ASSERT_ROWS(%s)", rows);
	if (rows == NULL || item->schema->never)
		buffer_format(&said, "%s .never = %s",
		    rows == NULL ? "" : "," OUTPUT_BREAK,
		    item->schema->never ? "true" : "false");
	if (item->schema->verbatim)
		buffer_format(&said, "," OUTPUT_BREAK " .verbatim = true");
	if (resource != NULL)
		buffer_format(
		    &said, "," OUTPUT_BREAK " .resource = &%s", resource);
	output_line(output,
	    "%sconst struct assertions" OUTPUT_BREAK " %s =" OUTPUT_BREAK
	    " {%s };",
	    item->exported ? "" : "static ", item->name,
	    buffer_text(&said).bytes);
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
	struct assertion_walk walk = { .file = file };

	lookup_init(&walk.names, file->arena);
	lookup_init(&walk.shared, file->arena);
	lookup_init(&walk.said, file->arena);
	file_begin(file, "What schemas of %s %s demand that no C type says.",
	    file_string(model->title), file_string(model->version));
	file_include(file, "models");
	output_blank(&file->output);
	output_line(&file->output, "#include \"runtime/assert_rows.h\"");
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
