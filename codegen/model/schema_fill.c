/*
 * What schemas hold: a list of them is read, which grows by those that are
 * asked for meanwhile, so that neither nesting nor recursion costs stack.
 * Then null is given room, and what has a name in C is known.
 */
#include "codegen/model/schema.h"

#include "codegen/model/assertion.h"

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
	schema->items = schema_create(build, schema->node, name);
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
	json = schema_create(build, schema->node, schema->name);
	json->assertions = assertion_of(build, schema->node);
	schema->as_json = json;
	schema_list(build, json);
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
