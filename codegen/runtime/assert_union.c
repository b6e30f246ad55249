/*
 * A value that no branch of a union fits is told what is wrong by the branch
 * that it was meant for, where there is no doubt which one that is: the one
 * that its discriminator names, or the only one that takes values of its type
 * and whose tags (members with const or enum) it has.
 */
#include "runtime/assert_visit.h"

#define HOPS_MAX 16 /* of $ref */
#define TAGS_SHOWN 16

/* The rows themselves, behind references that say nothing more. */
static const struct assertions *
follow(const struct assertions *schema)
{
	for (int hops = 0; hops < HOPS_MAX; hops++) {
		if (schema->count != 1 || schema->rows[0].kind != ASSERT_REF)
			break;
		schema = schema->rows[0].schema;
	}
	return (schema);
}

static const struct assertion *
row_of(const struct assertions *schema, enum assertion_kind kind)
{
	for (size_t i = 0; i < schema->count; i++)
		if (schema->rows[i].kind == kind)
			return (&schema->rows[i]);
	return (NULL);
}

static bool
takes_kind(const struct assertions *schema, enum json_kind kind)
{
	const struct assertion *row = row_of(schema, ASSERT_TYPE);
	unsigned wanted = ASSERT_IS(kind);

	if (kind == JSON_NUMBER)
		wanted |= ASSERT_INTEGER;
	return (!schema->never && (row == NULL || (row->types & wanted) != 0));
}

static bool
is_tag(const struct assertions *schema)
{
	return (row_of(schema, ASSERT_CONST) != NULL ||
	    row_of(schema, ASSERT_ENUM) != NULL);
}

/* Whether all tags that the value has are the branch's. */
static bool
has_tags(const struct assert_visit *self, const struct assertions *schema)
{
	const struct assertion *row = row_of(schema, ASSERT_MEMBERS);
	const struct json_node *child;

	for (size_t i = 0; row != NULL && i < row->member_count; i++) {
		const struct assert_member *member = &row->members[i];

		if (member->schema == NULL || !is_tag(follow(member->schema)))
			continue;
		child = json_tree_member(self->node, member->name);
		if (child != NULL && !assert_try(self, member->schema, child))
			return (false);
	}
	return (true);
}

/* The only branch that may be meant; NULL: none, or several. */
static const struct assertions *
meant(const struct assert_visit *self, const struct assertion *row)
{
	const struct assertions *found = NULL, *schema;

	for (size_t i = 0; i < row->schema_count; i++) {
		schema = follow(row->schemas[i]);
		if (!takes_kind(schema, self->node->kind) ||
		    (self->node->kind == JSON_OBJECT &&
			!has_tags(self, schema)))
			continue;
		if (found != NULL)
			return (NULL);
		found = row->schemas[i];
	}
	return (found);
}

/* A discriminator's value that is none of those that there are. */
static bool
refuse_tag(const struct assert_visit *self, const struct assertion *row)
{
	struct buffer list;

	buffer_init(&list, self->run->arena);
	for (size_t i = 0; i < row->member_count && i < TAGS_SHOWN; i++)
		buffer_format(&list, "%s%s", i == 0 ? "" : ", ",
		    row->members[i].name.bytes);
	if (row->member_count > TAGS_SHOWN)
		buffer_format(
		    &list, " or %zu others", row->member_count - TAGS_SHOWN);
	return (assert_violate_member(self, text_of(row->word), "discriminator",
	    arena_format(self->run->arena, "must be one of: %s",
		buffer_text(&list).bytes)
		.bytes));
}

/* By the discriminator; false: it says nothing, as of what is no object. */
static bool
tag_tells(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *tag;

	if (row->word == NULL || self->node->kind != JSON_OBJECT)
		return (false);
	tag = json_tree_member(self->node, text_of(row->word));
	if (tag == NULL)
		return (!assert_violate_member(
		    self, text_of(row->word), "required", "is missing"));
	for (size_t i = 0; i < row->member_count; i++)
		if (tag->kind == JSON_TEXT &&
		    text_equal(row->members[i].name, tag->text))
			return (
			    !assert_apply(self, row->members[i].schema, false));
	return (!refuse_tag(self, row));
}

bool
assert_union_tells(const struct assert_visit *self, const struct assertion *row)
{
	const struct assertions *schema;

	if (self->silent)
		return (false);
	if (tag_tells(self, row))
		return (true);
	schema = meant(self, row);
	return (schema != NULL && !assert_apply(self, schema, false));
}
