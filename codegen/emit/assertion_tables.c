/*
 * What the rows of assertions point at: schemas, texts, patterns, members by
 * name, the anchors of a resource.
 */
#include "codegen/emit/assertion_walk.h"

#include "codegen/emit/literal.h"

void
assertion_append_schema(struct assertion_walk *walk, struct buffer *row,
    const struct assertions *schema)
{
	if (schema != NULL)
		buffer_format(row, "," OUTPUT_BREAK " .schema = &%s",
		    assertion_name(walk, assertion_share(walk, schema)));
}

void
assertion_append_pattern(struct assertion_walk *walk, struct buffer *row,
    const struct pattern *pattern)
{
	if (pattern != NULL)
		buffer_format(row, "," OUTPUT_BREAK " .pattern = PATTERN(%s)",
		    literal_string(
			walk->file->arena, text_of(pattern->source)));
}

void
assertion_append_texts(struct assertion_walk *walk, struct buffer *row,
    const struct text *texts, size_t count)
{
	if (count == 0)
		return;
	buffer_format(row, "," OUTPUT_BREAK " ASSERT_TEXTS(");
	for (size_t i = 0; i < count; i++)
		buffer_format(row, "%sTEXT(%s)",
		    i == 0 ? OUTPUT_BREAK : "," OUTPUT_BREAK " ",
		    literal_string(walk->file->arena, texts[i]));
	buffer_format(row, ")");
}

const char *
assertion_write_members(struct assertion_walk *walk, const char *by,
    const char *part, const struct assert_member *members, size_t count)
{
	struct output *output = &walk->file->output;
	const struct assert_member *member;
	struct buffer row;
	const char *name;

	if (count == 0)
		return (NULL);
	name = scope_name(&walk->file->scope, "%s_%s", by, part);
	output_line(output,
	    "static const struct assert_member" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < count; i++) {
		member = &members[i];
		buffer_init(&row, walk->file->arena);
		assertion_append_pattern(walk, &row, member->pattern);
		assertion_append_schema(walk, &row, member->schema);
		assertion_append_texts(
		    walk, &row, member->texts, member->text_count);
		if (member->read_only)
			buffer_format(
			    &row, "," OUTPUT_BREAK " .read_only = true");
		if (member->default_json != NULL)
			buffer_format(&row,
			    "," OUTPUT_BREAK " .default_json = %s",
			    literal_string(walk->file->arena,
				text_of(member->default_json)));
		output_line(output, "{ .name = TEXT(%s)%s },",
		    literal_string(walk->file->arena, member->name),
		    buffer_text(&row).bytes);
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* A resource's anchors, once. */
const char *
assertion_write_resource(struct assertion_walk *walk, const char *by,
    const struct assert_resource *resource)
{
	struct output *output = &walk->file->output;
	const char *name, *anchors;

	if (resource == NULL)
		return (NULL);
	name = assertion_name(walk, resource);
	if (name != NULL)
		return (name);
	anchors = assertion_write_members(
	    walk, by, "anchors", resource->anchors, resource->anchor_count);
	name = scope_name(&walk->file->scope, "%s_resource", by);
	output_line(output,
	    "static const struct assert_resource" OUTPUT_BREAK
	    " %s =" OUTPUT_BREAK " { .anchors = %s," OUTPUT_BREAK
	    " .anchor_count = %zu };",
	    name, anchors == NULL ? "NULL" : anchors, resource->anchor_count);
	output_blank(output);
	assertion_named(walk, resource, name);
	return (name);
}
