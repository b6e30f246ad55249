/*
 * What the rows of assertions point at: texts, patterns, lists of schemas,
 * members by name, the anchors of a resource.
 */
#include "codegen/emit/assertion_walk.h"

#include "codegen/emit/literal.h"

const char *
assertion_begin(struct assertion_walk *walk, const char *type, const char *by,
    const char *part, const char *brackets)
{
	const char *name = scope_name(&walk->file->scope, "%s_%s", by, part);

	output_line(&walk->file->output, "static %s" OUTPUT_BREAK " %s%s = {",
	    type, name, brackets);
	walk->file->output.indent++;
	return (name);
}

void
assertion_end(struct assertion_walk *walk)
{
	walk->file->output.indent--;
	output_line(&walk->file->output, "};");
	output_blank(&walk->file->output);
}

const char *
assertion_write_texts(struct assertion_walk *walk, const char *by,
    const struct text *texts, size_t count)
{
	const char *name;

	if (count == 0)
		return (NULL);
	name = assertion_begin(walk, "const struct text", by, "texts", "[]");
	for (size_t i = 0; i < count; i++)
		output_line(&walk->file->output, "TEXT(%s),",
		    literal_string(walk->file->arena, texts[i]));
	assertion_end(walk);
	return (name);
}

const char *
assertion_write_pattern(
    struct assertion_walk *walk, const char *by, const struct pattern *pattern)
{
	const char *name;

	if (pattern == NULL)
		return (NULL);
	name = assertion_begin(walk, "struct pattern", by, "pattern", "");
	output_line(&walk->file->output, ".source =" OUTPUT_BREAK " %s,",
	    literal_string(walk->file->arena, text_of(pattern->source)));
	assertion_end(walk);
	return (name);
}

const char *
assertion_write_schemas(
    struct assertion_walk *walk, const char *by, const struct assertion *row)
{
	struct output *output = &walk->file->output;
	const char *name;

	if (row->schema_count == 0)
		return (NULL);
	name = assertion_begin(
	    walk, "const struct assertions *const", by, "schemas", "[]");
	for (size_t i = 0; i < row->schema_count; i++)
		if (row->schemas[i] == NULL)
			output_line(output, "NULL,");
		else
			output_line(output, "&%s,",
			    assertion_name(walk, row->schemas[i]));
	assertion_end(walk);
	return (name);
}

/* ".member = &name," where there is a name. */
void
assertion_pointer(struct assertion_walk *walk, const char *member,
    const char *prefix, const char *name)
{
	if (name != NULL)
		output_line(&walk->file->output, ".%s =" OUTPUT_BREAK " %s%s,",
		    member, prefix, name);
}

void
assertion_count(struct assertion_walk *walk, const char *member, size_t count)
{
	if (count == SCHEMA_UNBOUNDED)
		output_line(
		    &walk->file->output, ".%s = SCHEMA_UNBOUNDED,", member);
	else if (count > 0)
		output_line(&walk->file->output, ".%s = %zu,", member, count);
}

const char *
assertion_write_members(struct assertion_walk *walk, const char *by,
    const char *part, const struct assert_member *members, size_t count)
{
	struct arena *arena = walk->file->arena;
	struct output *output = &walk->file->output;
	const char **texts, **patterns, *name;

	if (count == 0)
		return (NULL);
	texts = arena_alloc(arena, count * sizeof(*texts));
	patterns = arena_alloc(arena, count * sizeof(*patterns));
	for (size_t i = 0; i < count; i++) {
		texts[i] = assertion_write_texts(
		    walk, by, members[i].texts, members[i].text_count);
		patterns[i] =
		    assertion_write_pattern(walk, by, members[i].pattern);
	}
	name =
	    assertion_begin(walk, "const struct assert_member", by, part, "[]");
	for (size_t i = 0; i < count; i++) {
		output_line(output, "{");
		output->indent++;
		output_line(output, ".name =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(arena, members[i].name));
		assertion_pointer(walk, "pattern", "&", patterns[i]);
		if (members[i].schema != NULL)
			assertion_pointer(walk, "schema", "&",
			    assertion_name(walk, members[i].schema));
		assertion_pointer(walk, "texts", "", texts[i]);
		assertion_count(walk, "text_count", members[i].text_count);
		if (members[i].read_only)
			output_line(output, ".read_only = true,");
		if (members[i].default_json != NULL)
			output_line(output,
			    ".default_json =" OUTPUT_BREAK " %s,",
			    literal_string(
				arena, text_of(members[i].default_json)));
		output->indent--;
		output_line(output, "},");
	}
	assertion_end(walk);
	return (name);
}

/* A resource's anchors, once. */
const char *
assertion_write_resource(struct assertion_walk *walk, const char *by,
    const struct assert_resource *resource)
{
	const char *name, *anchors;

	if (resource == NULL)
		return (NULL);
	name = assertion_name(walk, resource);
	if (name != NULL)
		return (name);
	anchors = assertion_write_members(
	    walk, by, "anchors", resource->anchors, resource->anchor_count);
	name = assertion_begin(
	    walk, "const struct assert_resource", by, "resource", "");
	assertion_pointer(walk, "anchors", "", anchors);
	assertion_count(walk, "anchor_count", resource->anchor_count);
	assertion_end(walk);
	assertion_named(walk, resource, name);
	return (name);
}
