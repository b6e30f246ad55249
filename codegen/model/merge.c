/*
 * allOf of objects is inheritance in most documents: branches that only list
 * properties, no two of the same name, make one object that means exactly
 * what they mean together. Anything else is left to the assertions.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

#include "codegen/list.h"
#include "codegen/model/assertion.h"
#include "codegen/model/resource.h"

#define BRANCHES_MAX 100 /* of all allOf within one another */

struct merge {
	struct build *build;
	struct member *properties;
	size_t count, capacity;
	struct node **required;
	size_t required_count, required_capacity;
	size_t branches;
	bool object; /* a branch says so */
};

const struct node *
merge_alias(struct build *build, const struct node *schema)
{
	const struct node *all = member_of(schema, "allOf", NODE_SEQUENCE);

	(void)build;
	if (all == NULL || all->count != 1)
		return (NULL);
	for (size_t i = 0; i < schema->count; i++)
		if (keyword_asserts(schema->members[i].name) &&
		    strcmp(schema->members[i].name.bytes, "allOf") != 0)
			return (NULL);
	return (all->items[0]);
}

static bool
add_property(struct merge *merge, const struct member *member)
{
	for (size_t i = 0; i < merge->count; i++)
		if (text_equal(merge->properties[i].name, member->name))
			return (merge->properties[i].value == member->value);
	merge->properties = list_room(merge->build->arena, merge->properties,
	    merge->count, &merge->capacity, sizeof(*member));
	merge->properties[merge->count++] = *member;
	return (true);
}

static bool
add_required(struct merge *merge, struct node *name)
{
	if (!node_is(name, SCALAR_TEXT))
		return (false);
	for (size_t i = 0; i < merge->required_count; i++)
		if (text_equal(merge->required[i]->text, name->text))
			return (true);
	merge->required = list_room(merge->build->arena, merge->required,
	    merge->required_count, &merge->required_capacity,
	    sizeof(struct node *));
	merge->required[merge->required_count++] = name;
	return (true);
}

static bool add_schema(struct merge *, const struct node *);

/* What a keyword adds; false: no struct says as much. */
static bool
add_keyword(struct merge *merge, const struct member *member)
{
	const char *name = member->name.bytes;
	const struct node *value = member->value;
	bool good = true;

	if (strcmp(name, "properties") == 0) {
		good = value->kind == NODE_MAPPING;
		for (size_t i = 0; good && i < value->count; i++)
			good = add_property(merge, &value->members[i]);
		return (good);
	}
	if (strcmp(name, "required") == 0 || strcmp(name, "allOf") == 0) {
		good = value->kind == NODE_SEQUENCE;
		for (size_t i = 0; good && i < value->count; i++)
			good = name[0] == 'r'
			    ? add_required(merge, value->items[i])
			    : add_schema(merge, value->items[i]);
		return (good);
	}
	if (strcmp(name, "type") == 0) {
		merge->object = true;
		return (node_is(value, SCALAR_TEXT) &&
		    strcmp(value->text.bytes, "object") == 0);
	}
	return (!keyword_asserts(member->name));
}

static bool
add_schema(struct merge *merge, const struct node *schema)
{
	const struct node *reference = node_get(schema, "$ref");
	const struct anchor *anchor;
	size_t before = merge->build->diagnostics->errors;

	if (schema->kind != NODE_MAPPING || ++merge->branches > BRANCHES_MAX ||
	    node_get(schema, "nullable") != NULL ||
	    assertion_beside_reference(merge->build, schema))
		return (false);
	if (reference != NULL) {
		if (!node_is(reference, SCALAR_TEXT))
			return (false);
		schema = resource_find(merge->build,
		    place_of(merge->build, schema), reference, &anchor);
		return (schema != NULL && add_schema(merge, schema));
	}
	if (!keywords_check(merge->build, schema, &schema_words) ||
	    merge->build->diagnostics->errors > before)
		return (false);
	for (size_t i = 0; i < schema->count; i++)
		if (!add_keyword(merge, &schema->members[i]))
			return (false);
	return (true);
}

static bool
is_property(const struct merge *merge, struct text name)
{
	for (size_t i = 0; i < merge->count; i++)
		if (text_equal(merge->properties[i].name, name))
			return (true);
	return (false);
}

static int
compare(const void *left, const void *right)
{
	const struct member *const *a = left, *const *b = right;

	return (text_order((*a)->name, (*b)->name));
}

struct node *
merge_mapping(
    struct build *build, struct mark mark, struct member *members, size_t count)
{
	struct node *node = arena_alloc(build->arena, sizeof(*node));

	node->kind = NODE_MAPPING;
	node->mark = mark;
	node->members = members;
	node->count = count;
	node->by_name =
	    arena_alloc(build->arena, count * sizeof(struct member *) + 1);
	for (size_t i = 0; i < count; i++)
		node->by_name[i] = &members[i];
	qsort(node->by_name, count, sizeof(struct member *), compare);
	return (node);
}

/* The keywords of the merged object: the annotations, and what is new. */
static struct node *
object(struct merge *merge, const struct node *schema)
{
	struct build *build = merge->build;
	struct member *members =
	    arena_alloc(build->arena, (schema->count + 3) * sizeof(*members));
	struct node *type = arena_alloc(build->arena, sizeof(*type));
	struct node *required = arena_alloc(build->arena, sizeof(*required));
	size_t count = 0;

	for (size_t i = 0; i < schema->count; i++)
		if (!keyword_asserts(schema->members[i].name))
			members[count++] = schema->members[i];
	type->mark = required->mark = schema->mark;
	type->kind = NODE_SCALAR;
	type->scalar_kind = SCALAR_TEXT;
	type->text = text_of("object");
	required->kind = NODE_SEQUENCE;
	required->items = merge->required;
	required->count = merge->required_count;
	members[count++] =
	    (struct member){ text_of("type"), schema->mark, type };
	members[count++] = (struct member){ text_of("properties"), schema->mark,
		merge_mapping(
		    build, schema->mark, merge->properties, merge->count) };
	members[count++] =
	    (struct member){ text_of("required"), schema->mark, required };
	return (merge_mapping(build, schema->mark, members, count));
}

const struct node *
merge_all_of(struct build *build, const struct node *schema)
{
	struct merge merge = { .build = build };

	if (node_get(schema, "allOf") == NULL ||
	    node_get(schema, "$ref") != NULL || !add_schema(&merge, schema) ||
	    !merge.object || merge.count == 0)
		return (NULL);
	for (size_t i = 0; i < merge.required_count; i++)
		if (!is_property(&merge, merge.required[i]->text))
			return (NULL);
	return (object(&merge, schema));
}
