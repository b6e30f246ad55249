/*
 * A discriminator changes no answer (OpenAPI 3.1, section 4.8.25), but tells
 * which branch of a union a value was meant for: its violations are better
 * than that it fits none.
 */
#include "codegen/model/assertion_rows.h"

#include <stdlib.h>

/* #/components/schemas/a.Dog is a.Dog, and Dog.yaml is Dog. */
static struct text
name_of(struct build *build, struct text reference)
{
	const char *slash = strrchr(reference.bytes, '/');
	const char *name = slash == NULL ? reference.bytes : slash + 1;

	if (memchr(reference.bytes, '#', reference.length) != NULL)
		return (text_of(name));
	return (arena_text(build->arena, name, strcspn(name, ".")));
}

static int
compare(const void *left, const void *right)
{
	const struct assert_member *a = left, *b = right;

	return (text_order(a->name, b->name));
}

/* The branch that a mapping's value or a tag itself names; NULL: none. */
static const struct assertions *
branch_of(struct build *build, const struct assertion *row,
    const struct node *branches, struct text name)
{
	const struct node *reference;

	for (size_t i = 0; i < branches->count; i++) {
		reference = node_get(branches->items[i], "$ref");
		if (node_is(reference, SCALAR_TEXT) &&
		    (text_equal(reference->text, name) ||
			text_equal(name_of(build, reference->text), name)))
			return (row->schemas[i]);
	}
	return (NULL);
}

static void
add(struct assertion *row, struct assert_member *members, struct text name,
    const struct assertions *schema)
{
	for (size_t i = 0; i < row->member_count; i++)
		if (text_equal(members[i].name, name))
			return;
	if (schema != NULL)
		members[row->member_count++] =
		    (struct assert_member){ .name = name, .schema = schema };
}

void
assertion_read_tags(
    struct reading *reading, struct assertion *row, const struct node *branches)
{
	struct build *build = reading->build;
	const struct node *said = node_get(reading->schema, "discriminator");
	const struct node *property = node_get(said, "propertyName");
	const struct node *mapping = member_of(said, "mapping", NODE_MAPPING);
	size_t most = branches->count;
	struct assert_member *members;
	const struct node *value;

	if (!node_is(property, SCALAR_TEXT))
		return;
	if (mapping != NULL)
		most += mapping->count;
	members = arena_alloc(build->arena, most * sizeof(*members) + 1);
	for (size_t i = 0; mapping != NULL && i < mapping->count; i++) {
		value = mapping->members[i].value;
		if (node_is(value, SCALAR_TEXT))
			add(row, members, mapping->members[i].name,
			    branch_of(build, row, branches, value->text));
	}
	for (size_t i = 0; i < branches->count; i++) {
		value = node_get(branches->items[i], "$ref");
		if (node_is(value, SCALAR_TEXT))
			add(row, members, name_of(build, value->text),
			    row->schemas[i]);
	}
	if (row->member_count == 0)
		return;
	qsort(members, row->member_count, sizeof(*members), compare);
	row->members = members;
	row->word = property->text.bytes;
}
