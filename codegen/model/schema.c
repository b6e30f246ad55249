/*
 * Schemas by the node they stand at: each node becomes one schema, however
 * often it is referred to. What a schema holds is read later, by
 * schema_fill.c.
 */
#include "codegen/model/schema.h"

#include "codegen/list.h"
#include "codegen/model/assertion.h"
#include "codegen/model/names.h"
#include "codegen/model/resource.h"
#include "codegen/read/uri.h"

#define SCHEMAS_MAX 100000
#define HOPS_MAX 64 /* of one $ref */

struct known_schema {
	const struct node *node; /* NULL: a free slot */
	struct model_schema *schema;
};

static size_t
slot_of(const struct build *build, const struct node *node)
{
	size_t slot =
	    ((uintptr_t)node >> 4) * UINT64_C(0x9e3779b97f4a7c15) >> 20 &
	    (build->known_size - 1);

	while (
	    build->known[slot].node != NULL && build->known[slot].node != node)
		slot = (slot + 1) & (build->known_size - 1);
	return (slot);
}

/* Keeps the table at most half full. */
static void
make_room(struct build *build)
{
	struct known_schema *old = build->known;
	size_t old_size = build->known_size;

	if (build->schema_count * 2 < old_size)
		return;
	build->known_size = old_size == 0 ? 256 : old_size * 2;
	build->known = arena_alloc(
	    build->arena, build->known_size * sizeof(*build->known));
	for (size_t i = 0; i < old_size; i++)
		if (old[i].node != NULL)
			build->known[slot_of(build, old[i].node)] = old[i];
}

struct text
schema_derive(struct build *build, struct text base, const char *part)
{
	if (base.length + strlen(part) > NAME_MAX_LENGTH)
		return (base);
	return (arena_format(build->arena, "%s.%s", base.bytes, part));
}

const struct node *
schema_anything(void)
{
	static const struct node any = { .kind = NODE_SCALAR,
		.scalar_kind = SCALAR_BOOLEAN,
		.text = TEXT("true") };

	return (&any);
}

struct model_schema *
schema_create(struct build *build, const struct node *node, struct text name)
{
	struct model_schema *schema =
	    arena_alloc(build->arena, sizeof(*schema));

	schema->mark = node->mark;
	schema->node = node;
	schema->name = name;
	schema->c_name = name_snake(build->arena, name);
	schema->description = member_text(node, "description");
	schema->type = MODEL_ANY;
	return (schema);
}

void
schema_list(struct build *build, struct model_schema *schema)
{
	build->schemas = list_room(build->arena, build->schemas,
	    build->schema_count, &build->schema_capacity, sizeof(schema));
	build->schemas[build->schema_count++] = schema;
}

static struct model_schema *
add(struct build *build, const struct node *node, struct text name)
{
	struct model_schema *schema;
	size_t slot;

	make_room(build);
	slot = slot_of(build, node);
	if (build->known[slot].node != NULL)
		return (build->known[slot].schema);
	schema = schema_create(build, node, name);
	if (build->schema_count == SCHEMAS_MAX) {
		diagnostic_add(build->diagnostics, build->root->mark,
		    "too_many_schemas",
		    "the document has more than %d "
		    "schemas; split it",
		    SCHEMAS_MAX);
		schema->broken = true;
		return (schema);
	}
	build->known[slot].node = node;
	build->known[slot].schema = schema;
	schema_list(build, schema);
	return (schema);
}

/*
 * In another file: User.yaml as a whole is User, and so is what a pointer's
 * last token calls so.
 */
static struct text
name_by_file(
    struct build *build, const struct reference *reference, struct text base)
{
	const char *path = reference->target->mark.file, *slash;

	if (path == build->root->mark.file)
		return (base);
	if (reference->token_count > 0)
		return (reference->tokens[reference->token_count - 1]);
	slash = strrchr(path, '/');
	path = slash == NULL ? path : slash + 1;
	return (arena_text(build->arena, path, strcspn(path, ".")));
}

/*
 * #/components/schemas/User/properties/address is called as it would be if
 * it were reached through User; what is elsewhere is called by who asks.
 */
static struct text
name_by_pointer(
    struct build *build, const struct reference *reference, struct text base)
{
	static const char *const steps[][2] = {
		{ "items", "item" },
		{ "additionalProperties", "value" },
	};
	const struct text *tokens = reference->tokens;
	const char *part;

	if (reference->token_count < 3 ||
	    strcmp(tokens[0].bytes, "components") != 0 ||
	    strcmp(tokens[1].bytes, "schemas") != 0)
		return (name_by_file(build, reference, base));
	base = tokens[2];
	for (size_t i = 3; i < reference->token_count; i++) {
		part = tokens[i].bytes;
		if (strcmp(part, "properties") == 0 &&
		    i + 1 < reference->token_count)
			part = tokens[++i].bytes;
		else
			for (size_t j = 0; j < COUNT_OF(steps); j++)
				if (strcmp(part, steps[j][0]) == 0)
					part = steps[j][1];
		base = schema_derive(build, base, part);
	}
	return (base);
}

/* A hop that is no pointer into the document: by $id or $anchor. */
static const struct node *
hop_by_name(
    struct build *build, const struct node *node, struct reference *reference)
{
	const struct anchor *anchor;

	reference->target = resource_find(
	    build, place_of(build, node), node_get(node, "$ref"), &anchor);
	if (!reference_part(build->arena,
		uri_fragment(node_get(node, "$ref")->text), reference))
		reference->token_count = 0; /* an anchor */
	return (reference->target);
}

/*
 * The schema that is meant: what a $ref, or an allOf of one schema, leads to,
 * as long as nothing beside it demands more.
 */
static const struct node *
follow(
    struct build *build, const struct node *node, struct reference *reference)
{
	struct mark mark = node->mark;

	*reference = (struct reference){ .target = node };
	for (size_t hops = 0; hops < HOPS_MAX; hops++) {
		const struct node *next, *from = reference->target;

		if (node_get(from, "$ref") == NULL) {
			next = merge_alias(build, from);
			if (next == NULL)
				return (from);
			if (!keywords_check(build, from, &schema_words))
				return (NULL);
			nullable_check(build, from);
			reference->target = next;
			reference->token_count = 0;
			continue;
		}
		if (assertion_beside_reference(build, from))
			return (from);
		mark = node_get(from, "$ref")->mark;
		if (!keywords_check(build, from, &schema_reference_words))
			return (NULL);
		if (!resource_local(build, from)
			? hop_by_name(build, from, reference) == NULL
			: !reference_hop(
			      build->files, node_get(from, "$ref"), reference))
			return (NULL);
		if (!object_fits(build, from, &schema_words, reference))
			return (NULL);
	}
	diagnostic_add(build->diagnostics, mark, "reference_loop",
	    "the $ref leads back to itself, or through more than %d others; "
	    "let it name what is meant",
	    HOPS_MAX);
	return (NULL);
}

struct model_schema *
schema_of(struct build *build, const struct node *node, struct text base)
{
	struct model_schema *schema;
	struct reference reference;
	const struct node *target;

	target = follow(build, node, &reference);
	if (target == NULL) {
		schema = schema_create(build, node, base);
		schema->broken = true;
		return (schema);
	}
	if (node_get(node, "$ref") != NULL ||
	    node->mark.file != target->mark.file)
		base = name_by_pointer(build, &reference, base);
	return (add(build, target, base));
}

void
schema_declare(struct build *build, const struct member *member)
{
	struct model_schema *schema;

	if (!assertion_beside_reference(build, member->value) &&
	    (node_get(member->value, "$ref") != NULL ||
		merge_alias(build, member->value) != NULL)) {
		(void)schema_of(build, member->value, member->name);
		return;
	}
	schema = add(build, member->value, member->name);
	schema->component = true;
}
