/*
 * Schemas by the node they stand at: each node becomes one schema, however
 * often it is referred to. What a schema holds is asked for and read later,
 * from a list, so that neither nesting nor recursion costs stack.
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

static struct model_schema *
create(struct build *build, const struct node *node, struct text name)
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

static struct model_schema *
add(struct build *build, const struct node *node, struct text name)
{
	struct model_schema *schema;
	size_t slot;

	make_room(build);
	slot = slot_of(build, node);
	if (build->known[slot].node != NULL)
		return (build->known[slot].schema);
	schema = create(build, node, name);
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
	build->schemas = list_room(build->arena, build->schemas,
	    build->schema_count, &build->schema_capacity, sizeof(schema));
	build->schemas[build->schema_count++] = schema;
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
		schema = create(build, node, base);
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

static void
fill_array(struct build *build, struct model_schema *schema)
{
	const struct node *items = node_get(schema->node, "items");
	struct text name = schema_derive(build, schema->name, "item");

	if (items != NULL) {
		schema->items = schema_of(build, items, name);
		return;
	}
	if (build->version_30)
		diagnostic_warn(build->diagnostics, schema->mark,
		    "missing_keyword",
		    "an array needs items; it is taken as one of any items");
	schema->items = create(build, schema->node, name);
}

/* What is kept as JSON has no items in C that could be told apart. */
static void
refuse_tolerance(struct build *build, const struct node *schema)
{
	if (member_true(schema, "x-tolerant", false))
		diagnostic_add(build->diagnostics,
		    node_get(schema, "x-tolerant")->mark,
		    "unsupported_tolerance",
		    "x-tolerant is for arrays that are lists in C, and this "
		    "schema is kept as JSON; remove it");
}

static void
fill(struct build *build, struct model_schema *schema)
{
	const struct node *merged;

	if (node_is(schema->node, SCALAR_BOOLEAN)) {
		if (schema->node->text.bytes[0] == 'f')
			schema->assertions = assertion_of(build, schema->node);
		return;
	}
	if (!keywords_check(build, schema->node, &schema_words))
		return;
	nullable_check(build, schema->node);
	merged = merge_all_of(build, schema->node);
	if (merged == NULL)
		merged = nullable_union(build, schema->node);
	if (merged != NULL) {
		schema->node = merged;
	} else if (assertion_needed(build, schema->node)) {
		schema->assertions = assertion_of(build, schema->node);
		refuse_tolerance(build, schema->node);
		object_untyped(build, schema->node);
		return;
	}
	type_read(build, schema);
	if (schema->type == MODEL_OBJECT)
		object_fill(build, schema);
	rules_read(build, schema);
	allowed_read(build, schema);
	if (schema->type == MODEL_ARRAY)
		fill_array(build, schema);
}

/* Lists and maps that the runtime has no type for get one of their own. */
static bool
needs_name(const struct model_schema *schema)
{
	const struct model_schema *items = schema->items;

	switch (schema->type) {
	case MODEL_OBJECT:
	case MODEL_ENUM:
		return (true);
	case MODEL_ARRAY:
		return (schema->component || schema->tolerant ||
		    items->type == MODEL_OBJECT || items->type == MODEL_ARRAY ||
		    items->type == MODEL_MAP);
	case MODEL_MAP:
		return (schema->component || items->type != MODEL_ANY ||
		    items->value_count > 0 || items->assertions != NULL);
	case MODEL_TEXT:
	case MODEL_UUID:
	case MODEL_INT32:
	case MODEL_INT64:
	case MODEL_DOUBLE:
	case MODEL_DECIMAL:
	case MODEL_BOOLEAN:
	case MODEL_ANY:
		break;
	}
	return (false);
}

/* The same schema for values that are kept as JSON. */
static struct model_schema *
schema_as_json(struct build *build, struct model_schema *schema)
{
	struct model_schema *json;

	if (schema->as_json != NULL)
		return (schema->as_json);
	json = create(build, schema->node, schema->name);
	json->assertions = assertion_of(build, schema->node);
	schema->as_json = json;
	build->schemas = list_room(build->arena, build->schemas,
	    build->schema_count, &build->schema_capacity, sizeof(json));
	build->schemas[build->schema_count++] = json;
	return (json);
}

/*
 * In a list or a map only what has room for it can be null in C; anything
 * else is kept as JSON there.
 */
static void
null_in_list(struct build *build, struct model_schema **values)
{
	const unsigned roomy = 1u << MODEL_TEXT | 1u << MODEL_UUID |
	    1u << MODEL_ENUM | 1u << MODEL_DECIMAL | 1u << MODEL_ANY;
	struct model_schema *schema = *values;

	if (schema != NULL && schema->nullable &&
	    (roomy & 1u << schema->type) == 0)
		*values = schema_as_json(build, schema);
}

/* A body has nothing beside it that could tell null from a value. */
static void
null_as_bodies(struct build *build, struct model_operation *operation)
{
	struct model_schema **body;

	for (size_t i = 0; i < operation->body_count; i++) {
		body = &operation->bodies[i].schema;
		if (*body != NULL && (*body)->nullable)
			*body = schema_as_json(build, *body);
	}
	for (size_t i = 0; i < operation->response_count; i++) {
		body = &operation->responses[i].schema;
		if (*body != NULL && (*body)->nullable)
			*body = schema_as_json(build, *body);
	}
}

static void
keep_asserted(struct build *build)
{
	struct model *model = build->model;

	model->asserted = arena_alloc(
	    build->arena, build->schema_count * sizeof(*model->asserted) + 1);
	for (size_t i = 0; i < build->schema_count; i++)
		if (build->schemas[i]->assertions != NULL)
			model->asserted[model->asserted_count++] =
			    build->schemas[i];
}

/* A type that is deprecated is one of C's; others have no name to say it. */
static void
read_deprecation(struct build *build, struct model_schema *schema)
{
	schema->deprecated =
	    schema->named && member_true(schema->node, "deprecated", false);
	if (!schema->deprecated)
		return;
	deprecation_enforce(build, schema->node);
	build->model->deprecated_types = true;
}

void
schemas_fill(struct build *build)
{
	size_t before;

	for (size_t i = 0; i < build->schema_count; i++) {
		before = build->diagnostics->errors;
		fill(build, build->schemas[i]);
		if (build->diagnostics->errors > before)
			build->schemas[i]->broken = true;
	}
	for (size_t i = 0, count = build->schema_count; i < count; i++) {
		null_in_list(build, &build->schemas[i]->items);
		null_in_list(build, &build->schemas[i]->additional_schema);
	}
	for (size_t i = 0; i < build->model->operation_count; i++)
		null_as_bodies(build, &build->model->operations[i]);
	assertions_fill(build);
	for (size_t i = 0; i < build->schema_count; i++) {
		build->schemas[i]->named = needs_name(build->schemas[i]);
		read_deprecation(build, build->schemas[i]);
	}
	keep_asserted(build);
}
