/*
 * Requests that the server makes: webhooks and callbacks. No client is
 * generated, but what they carry has its types, readers and writers, and
 * their operations have names that nobody else has.
 */
#include "codegen/model/operation.h"

#include <stdlib.h>

#include "codegen/list.h"
#include "codegen/model/node_map.h"

struct id {
	struct text text;
	struct mark mark;
	bool call; /* else of an operation that is served */
};

struct calls {
	struct build *build;
	struct node_map seen; /* callbacks, which may be referred to often */
	struct id *ids;
	size_t count, capacity;
};

static void read_callbacks(struct calls *, const struct node *);

static void
add_id(struct calls *calls, const struct node *operation, bool call)
{
	const struct node *id = node_get(operation, "operationId");

	if (!node_is(id, SCALAR_TEXT) || !operation_has_id(operation))
		return;
	calls->ids = list_room(calls->build->arena, calls->ids, calls->count,
	    &calls->capacity, sizeof(*calls->ids));
	calls->ids[calls->count++] = (struct id){ id->text, id->mark, call };
}

/* The schemas of one request, and of the answers to it. */
static void
read_call(struct calls *calls, const struct node *node, struct text base)
{
	struct build *build = calls->build;
	struct model_operation operation = { .node = node, .id = base };
	struct text id = member_text(node, "operationId");
	const struct node *part;

	if (!keywords_check(build, node, &operation_words))
		return;
	if (id.length > 0)
		operation.id = id;
	operation.mark = node->mark;
	add_id(calls, node, true);
	parameter_list_read(build, member_of(node, "parameters", NODE_SEQUENCE),
	    operation.id, &operation.parameters, &operation.parameter_count);
	part = member_of(node, "requestBody", NODE_MAPPING);
	if (part != NULL)
		bodies_read(build, part,
		    schema_derive(build, operation.id, "body"), &operation);
	part = member_of(node, "responses", NODE_MAPPING);
	if (part != NULL)
		responses_read(build, part, &operation);
	read_callbacks(calls, node);
}

static void
read_item(struct calls *calls, const struct node *node, struct text base)
{
	const struct node *item =
	    object_read(calls->build, node, &path_item_words);
	const struct keyword *keyword;
	const struct node *operation;

	for (size_t i = 0; item != NULL && i < path_item_words.count; i++) {
		keyword = &path_item_words.keywords[i];
		operation = member_of(item, keyword->name, NODE_MAPPING);
		if (operation != NULL && keyword->shape == SHAPE_MAPPING)
			read_call(calls, operation,
			    schema_derive(calls->build, base, keyword->name));
	}
}

/* A callback is path items by expressions, each seen once. */
static void
read_callback(struct calls *calls, const struct member *member)
{
	struct reference reference;
	const struct node *node = object_follow(
	    calls->build, member->value, &callback_words, &reference);

	if (node == NULL || node_map_get(&calls->seen, node) != NULL)
		return;
	node_map_put(&calls->seen, node, calls);
	if (node->kind != NODE_MAPPING) {
		diagnostic_add(calls->build->diagnostics, node->mark,
		    "wrong_type",
		    "a callback is a mapping from expressions to path items");
		return;
	}
	for (size_t i = 0; i < node->count; i++)
		if (strncmp(node->members[i].name.bytes, "x-", 2) != 0)
			read_item(calls, node->members[i].value, member->name);
}

static void
read_callbacks(struct calls *calls, const struct node *holder)
{
	const struct node *all = member_of(holder, "callbacks", NODE_MAPPING);

	for (size_t i = 0; all != NULL && i < all->count; i++)
		read_callback(calls, &all->members[i]);
}

static int
compare_ids(const void *left, const void *right)
{
	const struct id *a = left, *b = right;
	int order = text_order(a->text, b->text);

	if (order != 0)
		return (order);
	if (a->call != b->call)
		return (a->call - b->call);
	return (a->mark.line < b->mark.line ? -1 : a->mark.line > b->mark.line);
}

/* Those of operations that are served are compared in operation.c. */
static void
check_ids(struct calls *calls)
{
	const struct id *a, *b;

	if (calls->count > 0)
		qsort(calls->ids, calls->count, sizeof(struct id), compare_ids);
	for (size_t i = 1; i < calls->count; i++) {
		a = &calls->ids[i - 1];
		b = &calls->ids[i];
		if (b->call && text_equal(a->text, b->text))
			diagnostic_add(calls->build->diagnostics, b->mark,
			    "duplicate_operation_id",
			    "the operationId %s is the same as %s at %u:%u; "
			    "rename one",
			    b->text.bytes, a->text.bytes, a->mark.line,
			    a->mark.column);
	}
}

void
calls_read(struct build *build)
{
	struct calls calls = { .build = build, .seen.arena = build->arena };
	const struct node *webhooks =
	    member_of(build->root, "webhooks", NODE_MAPPING);

	for (size_t i = 0; i < build->model->operation_count; i++) {
		add_id(&calls, build->model->operations[i].node, false);
		read_callbacks(&calls, build->model->operations[i].node);
	}
	read_callbacks(&calls, node_get(build->root, "components"));
	for (size_t i = 0; webhooks != NULL && i < webhooks->count; i++)
		if (strncmp(webhooks->members[i].name.bytes, "x-", 2) != 0)
			read_item(&calls, webhooks->members[i].value,
			    webhooks->members[i].name);
	check_ids(&calls);
}
