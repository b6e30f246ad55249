/*
 * anyOf or oneOf of one type and null is how most documents say "or null":
 * where no keyword of that type could mean null, too, it is the type with
 * null beside it. Anything else is left to the assertions.
 */
#include "codegen/model/schema.h"

#include "codegen/model/resource.h"

#define HOPS_MAX 64 /* of one $ref */

/* What a branch may say: nothing of this is asked of null. */
static const char *const harmless[] = { "type", "enum", "format", "minLength",
	"maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
	"exclusiveMaximum", "multipleOf", "items", "minItems", "maxItems",
	"uniqueItems", "properties", "required", "additionalProperties",
	"minProperties", "maxProperties" };

static bool
is_harmless(struct text name)
{
	for (size_t i = 0; i < COUNT_OF(harmless); i++)
		if (strcmp(name.bytes, harmless[i]) == 0)
			return (true);
	return (!keyword_asserts(name));
}

/* The union of two that is all that a schema demands; NULL: it is not so. */
static const struct node *
only_union(const struct node *schema)
{
	const struct node *found = NULL;

	if (node_get(schema, "$ref") != NULL)
		return (NULL);
	for (size_t i = 0; i < schema->count; i++) {
		const struct member *member = &schema->members[i];

		if (!keyword_asserts(member->name))
			continue;
		if (found != NULL ||
		    (strcmp(member->name.bytes, "anyOf") != 0 &&
			strcmp(member->name.bytes, "oneOf") != 0))
			return (NULL);
		found = member->value;
	}
	if (found == NULL || found->kind != NODE_SEQUENCE || found->count != 2)
		return (NULL);
	return (found);
}

static bool
is_null(const struct node *branch)
{
	const struct node *type = node_get(branch, "type");

	for (size_t i = 0; i < branch->count; i++)
		if (keyword_asserts(branch->members[i].name) &&
		    strcmp(branch->members[i].name.bytes, "type") != 0)
			return (false);
	return (node_is(type, SCALAR_TEXT) &&
	    strcmp(type->text.bytes, "null") == 0);
}

/* Where a $ref leads; only to what needs no struct, which would be a second. */
static const struct node *
follow(struct build *build, const struct node *branch)
{
	const struct node *target = branch, *reference, *type;
	const struct anchor *anchor;

	for (size_t hops = 0; hops < HOPS_MAX && target != NULL; hops++) {
		reference = node_get(target, "$ref");
		if (reference == NULL)
			break;
		if (!node_is(reference, SCALAR_TEXT) ||
		    !keywords_check(build, target, &schema_reference_words))
			return (NULL);
		target = resource_find(
		    build, place_of(build, target), reference, &anchor);
	}
	type = node_get(target, "type");
	if (target != branch &&
	    (!node_is(type, SCALAR_TEXT) ||
		strcmp(type->text.bytes, "object") == 0 ||
		strcmp(type->text.bytes, "array") == 0))
		return (NULL);
	return (target);
}

/* Whether its type is one that is not null, and the rest is of that type. */
static bool
is_typed(const struct node *branch)
{
	const struct node *type = node_get(branch, "type");

	if (!node_is(type, SCALAR_TEXT) ||
	    strcmp(type->text.bytes, "null") == 0)
		return (false);
	for (size_t i = 0; i < branch->count; i++)
		if (!is_harmless(branch->members[i].name))
			return (false);
	return (true);
}

static struct node *
null_node(struct build *build, struct mark mark, enum scalar_kind kind)
{
	struct node *node = arena_alloc(build->arena, sizeof(*node));

	node->kind = NODE_SCALAR;
	node->scalar_kind = kind;
	node->mark = mark;
	node->text = text_of("null");
	return (node);
}

/* A type or an enum with null behind it. */
static struct node *
with_null(struct build *build, const struct member *member)
{
	bool is_type = strcmp(member->name.bytes, "type") == 0;
	const struct node *value = member->value;
	struct node *list = arena_alloc(build->arena, sizeof(*list));
	size_t count = is_type ? 1 : value->count;

	list->kind = NODE_SEQUENCE;
	list->mark = value->mark;
	list->count = count + 1;
	list->items =
	    arena_alloc(build->arena, list->count * sizeof(struct node *));
	if (is_type)
		list->items[0] = member->value;
	else
		memcpy(
		    list->items, value->items, count * sizeof(struct node *));
	list->items[count] =
	    null_node(build, value->mark, is_type ? SCALAR_TEXT : SCALAR_NULL);
	return (list);
}

/* The place's annotations, and what the branch demands. */
static const struct node *
join(struct build *build, const struct node *schema, const struct node *branch)
{
	struct member *members = arena_alloc(
	    build->arena, (schema->count + branch->count) * sizeof(*members));
	size_t count = 0;

	for (size_t i = 0; i < schema->count; i++)
		if (!keyword_asserts(schema->members[i].name))
			members[count++] = schema->members[i];
	for (size_t i = 0; i < branch->count; i++) {
		const struct member *member = &branch->members[i];
		const char *name = member->name.bytes;

		if (!keyword_asserts(member->name) &&
		    (strncmp(name, "content", strlen("content")) != 0 ||
			node_get(schema, name) != NULL))
			continue;
		members[count] = *member;
		if (strcmp(name, "type") == 0 ||
		    (strcmp(name, "enum") == 0 &&
			member->value->kind == NODE_SEQUENCE))
			members[count].value = with_null(build, member);
		count++;
	}
	return (merge_mapping(build, schema->mark, members, count));
}

const struct node *
nullable_union(struct build *build, const struct node *schema)
{
	const struct node *both = only_union(schema), *branch;
	size_t null;

	if (build->version_30 || both == NULL)
		return (NULL);
	null = is_null(both->items[0]) ? 0 : 1;
	if (!is_null(both->items[null]))
		return (NULL);
	branch = follow(build, both->items[1 - null]);
	if (branch == NULL || !is_typed(branch) ||
	    !keywords_check(build, both->items[null], &schema_words) ||
	    !keywords_check(build, branch, &schema_words))
		return (NULL);
	return (join(build, schema, branch));
}

void
nullable_check(struct build *build, const struct node *schema)
{
	static const char *const unions[] = { "allOf", "anyOf", "oneOf" };

	if (!build->version_30 || !member_true(schema, "nullable", false) ||
	    node_get(schema, "type") != NULL)
		return;
	for (size_t i = 0; i < COUNT_OF(unions); i++) {
		if (node_get(schema, unions[i]) == NULL)
			continue;
		diagnostic_warn(build->diagnostics,
		    node_get(schema, "nullable")->mark, "nullable_without_type",
		    "nullable adds null to the type beside it, and there is "
		    "none, so it says nothing; null is what %s takes or "
		    "refuses",
		    unions[i]);
		use_ignore(build->uses, node_get(schema, "nullable"));
		return;
	}
}
