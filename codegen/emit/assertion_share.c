/*
 * Assertions that say the same are written once. Each is told by what its
 * rows say, where schemas are told by the first one that says the same; those
 * that are within themselves, or know anchors, are their own.
 */
#include "codegen/emit/assertion_walk.h"

#include "codegen/emit/literal.h"

#define DEPTH_MAX 200 /* deeper ones are not compared */

static const struct assertions *
share(struct assertion_walk *, const struct assertions *, unsigned depth);

static const char *
address_of(struct assertion_walk *walk, const struct assertions *schema)
{
	return (output_format(walk->file->arena, "%p", (const void *)schema));
}

static void
append_text(struct buffer *key, struct text text)
{
	buffer_format(key, " %zu:", text.length);
	buffer_append_text(key, text);
}

static void
append_string(struct buffer *key, const char *string)
{
	if (string == NULL)
		buffer_format(key, " -");
	else
		append_text(key, text_of(string));
}

static void
append_texts(struct buffer *key, const struct text *texts, size_t count)
{
	buffer_format(key, " %zu", count);
	for (size_t i = 0; i < count; i++)
		append_text(key, texts[i]);
}

static void
append_schema(struct assertion_walk *walk, struct buffer *key,
    const struct assertions *schema, unsigned depth)
{
	if (schema == NULL)
		buffer_format(key, " -");
	else
		buffer_format(
		    key, " %p", (const void *)share(walk, schema, depth));
}

static void
append_members(struct assertion_walk *walk, struct buffer *key,
    const struct assert_member *members, size_t count, unsigned depth)
{
	buffer_format(key, " %zu", count);
	for (size_t i = 0; i < count; i++) {
		append_text(key, members[i].name);
		buffer_format(key, " %d", members[i].read_only);
		append_string(key, members[i].default_json);
		append_schema(walk, key, members[i].schema, depth);
		append_texts(key, members[i].texts, members[i].text_count);
	}
}

static void
append_row(struct assertion_walk *walk, struct buffer *key,
    const struct assertion *row, unsigned depth)
{
	buffer_format(key, "\n%d %u %zu %zu %d", row->kind, row->types,
	    row->count, row->most, row->format);
	append_string(key, row->word);
	append_string(key, row->pattern == NULL ? NULL : row->pattern->source);
	append_texts(key, row->texts, row->text_count);
	append_schema(walk, key, row->schema, depth);
	buffer_format(key, " %zu", row->schema_count);
	for (size_t i = 0; i < row->schema_count; i++)
		append_schema(walk, key, row->schemas[i], depth);
	append_members(walk, key, row->members, row->member_count, depth);
	append_members(walk, key, row->patterns, row->pattern_count, depth);
}

/* What its rows say; before they are known it stands for itself. */
static const char *
key_of(struct assertion_walk *walk, const struct assertions *schema,
    unsigned depth)
{
	struct buffer key;

	buffer_init(&key, walk->file->arena);
	buffer_format(&key, "%d %d", schema->never, schema->verbatim);
	for (size_t i = 0; i < schema->count; i++)
		append_row(walk, &key, &schema->rows[i], depth);
	return (buffer_text(&key).bytes);
}

static const struct assertions *
share(struct assertion_walk *walk, const struct assertions *schema,
    unsigned depth)
{
	const char *address = address_of(walk, schema), *key;
	const struct assertions *first = lookup_find(&walk->shared, address);

	if (first != NULL)
		return (first);
	lookup_add(&walk->shared, address, schema);
	if (schema->resource != NULL || depth == DEPTH_MAX)
		return (schema);
	key = key_of(walk, schema, depth + 1);
	first = lookup_find(&walk->said, key);
	if (first == NULL) {
		lookup_add(&walk->said, key, schema);
		return (schema);
	}
	lookup_add(&walk->shared, address, first);
	return (first);
}

const struct assertions *
assertion_share(struct assertion_walk *walk, const struct assertions *schema)
{
	return (share(walk, schema, 0));
}

const char *
assertion_hint(struct assertion_walk *walk, const struct assertions *schema)
{
	static const struct {
		unsigned bit;
		const char *name;
	} kinds[] = {
		{ ASSERT_IS(JSON_NULL), "null" },
		{ ASSERT_IS(JSON_TEXT), "text" },
		{ ASSERT_IS(JSON_NUMBER), "number" },
		{ ASSERT_INTEGER, "integer" },
		{ ASSERT_IS(JSON_BOOLEAN), "boolean" },
		{ ASSERT_IS(JSON_OBJECT), "object" },
		{ ASSERT_IS(JSON_ARRAY), "array" },
	};
	const struct assertion *rows = schema->rows;
	struct buffer name;

	if (schema->resource != NULL || schema->count == 0 ||
	    schema->count > 2 || rows[0].kind != ASSERT_TYPE ||
	    (schema->count == 2 && rows[1].kind != ASSERT_FORMAT))
		return (NULL);
	buffer_init(&name, walk->file->arena);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if ((rows[0].types & kinds[i].bit) != 0)
			buffer_format(&name, "%s%s",
			    name.length == 0 ? "is_" : "_or_", kinds[i].name);
	if (schema->count == 2)
		buffer_format(&name, "_%s",
		    literal_identifier(walk->file->arena,
			text_of(
			    literal_format(walk->file->arena, rows[1].format) +
			    strlen("FORMAT_"))));
	return (buffer_text(&name).bytes);
}
