/*
 * Definition before use. A struct that is a member of another's must come
 * before it; what lists and maps point to should, and cannot where schemas
 * are recursive. So a first walk orders by all uses, and a second one, in
 * that order, by those that must be. The stack is a list, since schemas may
 * be nested as deep as a document has lines.
 */
#include "codegen/model/schema.h"

/* Schemas that stand in no list (of what is broken, or any) are done. */
enum state {
	STATE_DONE,
	STATE_NEW,
	STATE_OPEN
};

struct visit {
	struct model_schema *schema;
	size_t next; /* which use comes next */
};

struct walk {
	struct build *build;
	bool must; /* only uses that must be */
	struct visit *stack;
	size_t depth;
	struct model_schema **done;
	size_t done_count;
};

/* The next use of a schema, NULL at the end; *member: in its struct. */
static struct model_schema *
next_use(struct visit *visit, struct model_property **member)
{
	const struct model_schema *schema = visit->schema;
	size_t index = visit->next++;

	*member = NULL;
	if (index < schema->property_count) {
		*member = &schema->properties[index];
		return ((*member)->schema);
	}
	index -= schema->property_count;
	if (index > 0)
		return (NULL);
	return (
	    schema->items != NULL ? schema->items : schema->additional_schema);
}

/* No value fits such a schema; in C a pointer breaks the circle. */
static void
break_circle(struct walk *walk, struct model_property *property)
{
	property->by_pointer = true;
	if (property->presence == MODEL_PRESENCE_NONE)
		property->presence = MODEL_PRESENCE_POINTER;
	diagnostic_warn(walk->build->diagnostics, property->mark,
	    "infinite_schema",
	    "%s is required, and a %s holds another without end, so no value "
	    "fits",
	    property->name.bytes, property->schema->name.bytes);
}

static void
enter(struct walk *walk, struct model_schema *schema)
{
	schema->order = STATE_OPEN;
	walk->stack[walk->depth].schema = schema;
	walk->stack[walk->depth++].next = 0;
}

static void
step(struct walk *walk)
{
	struct visit *visit = &walk->stack[walk->depth - 1];
	struct model_property *member;
	struct model_schema *used = next_use(visit, &member);

	if (used == NULL) {
		visit->schema->order = STATE_DONE;
		walk->done[walk->done_count++] = visit->schema;
		walk->depth--;
		return;
	}
	if (walk->must && (member == NULL || member->by_pointer))
		return;
	if (used->order == STATE_NEW)
		enter(walk, used);
	else if (used->order == STATE_OPEN && walk->must)
		break_circle(walk, member);
}

/* Walks from each of the schemas, and gives them in the order of ends. */
static struct model_schema **
order(struct build *build, struct model_schema *const *schemas, size_t *count,
    bool must)
{
	struct walk walk = { .build = build, .must = must };
	size_t room = build->schema_count * 2 + 1;

	for (size_t i = 0; i < *count; i++)
		schemas[i]->order = STATE_NEW;
	walk.done = arena_alloc(build->arena, room * sizeof(*walk.done));
	walk.stack = arena_alloc(build->arena, room * sizeof(*walk.stack));
	for (size_t i = 0; i < *count; i++) {
		if (schemas[i]->order != STATE_NEW)
			continue;
		enter(&walk, schemas[i]);
		while (walk.depth > 0)
			step(&walk);
	}
	*count = walk.done_count;
	return (walk.done);
}

void
schemas_order(struct build *build)
{
	struct model *model = build->model;
	struct model_schema **all;
	size_t count = build->schema_count;

	all = order(build, build->schemas, &count, false);
	all = order(build, all, &count, true);
	model->schemas =
	    arena_alloc(build->arena, count * sizeof(*model->schemas) + 1);
	for (size_t i = 0; i < count; i++)
		if (all[i]->named) {
			all[i]->order = model->schema_count;
			model->schemas[model->schema_count++] = all[i];
		}
}
