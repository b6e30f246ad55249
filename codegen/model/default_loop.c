/*
 * A default that is an object is filled in like any other: what it lacks gets
 * its own defaults. One that leads to itself again would have no end.
 */
#include "codegen/model/node_map.h"
#include "codegen/model/schema.h"

#define DEPTH_MAX 64 /* of defaults within one another */

struct loop {
	struct build *build;
	struct node_map done; /* defaults that have an end */
	size_t depth;
};

static void walk_value(
    struct loop *, const struct node *value, const struct model_schema *);

static void
walk_default(struct loop *loop, struct model_property *property)
{
	const struct node *value = property->default_value;

	if (value == NULL || value->kind == NODE_SCALAR ||
	    node_map_get(&loop->done, value) != NULL)
		return;
	if (loop->depth == DEPTH_MAX) {
		diagnostic_warn(loop->build->diagnostics, value->mark,
		    "endless_default",
		    "the default of %s has defaults in it without end, or "
		    "more than %d within one another, and is left out",
		    property->name.bytes, DEPTH_MAX);
		property->default_value = NULL;
		property_settle(loop->build, property);
		return;
	}
	loop->depth++;
	walk_value(loop, value, property->schema);
	loop->depth--;
	if (property->default_value != NULL)
		node_map_put(&loop->done, value, loop);
}

static void
walk_object(struct loop *loop, const struct node *value,
    const struct model_schema *schema)
{
	struct model_property *property;
	const struct member *member;

	for (size_t i = 0; i < schema->property_count; i++) {
		property = &schema->properties[i];
		member = node_member(value, property->name);
		if (member != NULL)
			walk_value(loop, member->value, property->schema);
		else
			walk_default(loop, property);
	}
}

static void
walk_value(struct loop *loop, const struct node *value,
    const struct model_schema *schema)
{
	if (schema->type == MODEL_OBJECT && value->kind == NODE_MAPPING)
		walk_object(loop, value, schema);
	else if (schema->type == MODEL_MAP && value->kind == NODE_MAPPING)
		for (size_t i = 0; i < value->count; i++)
			walk_value(
			    loop, value->members[i].value, schema->items);
	else if (schema->type == MODEL_ARRAY && value->kind == NODE_SEQUENCE)
		for (size_t i = 0; i < value->count; i++)
			walk_value(loop, value->items[i], schema->items);
}

void
defaults_settle(struct build *build)
{
	struct loop loop = { .build = build, .done.arena = build->arena };
	struct model_schema *schema;

	for (size_t i = 0; i < build->schema_count; i++) {
		schema = build->schemas[i];
		for (size_t k = 0; k < schema->property_count; k++)
			walk_default(&loop, &schema->properties[k]);
	}
}
