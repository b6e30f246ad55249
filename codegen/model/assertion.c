/*
 * A list of schemas that grows while it is read: nesting, recursion and
 * chains of $ref cost no stack.
 */
#include "codegen/model/assertion_rows.h"

#include "codegen/list.h"
#include "codegen/model/node_map.h"
#include "runtime/buffer.h"

#define ASSERTIONS_MAX 200000

struct asserting {
	struct node_map known;
	struct asked *items;
	size_t count, capacity, done;
};

static struct asserting *
asserting_of(struct build *build)
{
	if (build->asserting == NULL) {
		build->asserting =
		    arena_alloc(build->arena, sizeof(*build->asserting));
		build->asserting->known.arena = build->arena;
	}
	return (build->asserting);
}

const struct assertions *
assertion_of(struct build *build, const struct node *node)
{
	struct asserting *all = asserting_of(build);
	struct held *held = node_map_get(&all->known, node);

	if (held != NULL)
		return (&held->assertions);
	held = arena_alloc(build->arena, sizeof(*held));
	held->index = all->count;
	if (all->count == ASSERTIONS_MAX) {
		diagnostic_add(build->diagnostics, node->mark,
		    "too_many_schemas",
		    "the document has more than %d schemas; split it",
		    ASSERTIONS_MAX);
		return (&held->assertions);
	}
	node_map_put(&all->known, node, held);
	all->items = list_room(build->arena, all->items, all->count,
	    &all->capacity, sizeof(*all->items));
	all->items[all->count++] = (struct asked){ node, held };
	return (&held->assertions);
}

/* The anchors of a resource, once; NULL: it has none. */
static const struct assert_resource *
table_of(struct build *build, struct resource *resource)
{
	struct assert_member *anchors;
	size_t count = 0;

	for (size_t i = 0; i < resource->anchor_count; i++)
		count += resource->anchors[i].dynamic;
	if (count == 0)
		return (NULL);
	if (resource->table != NULL)
		return (resource->table);
	resource->table = arena_alloc(build->arena, sizeof(*resource->table));
	anchors = arena_alloc(build->arena, count * sizeof(*anchors));
	for (size_t i = 0; i < resource->anchor_count; i++) {
		if (!resource->anchors[i].dynamic)
			continue;
		anchors->name = resource->anchors[i].name;
		anchors++->schema =
		    assertion_of(build, resource->anchors[i].node);
	}
	resource->table->anchors = anchors - count;
	resource->table->anchor_count = count;
	return (resource->table);
}

static void
fill(struct build *build, const struct asked *asked)
{
	struct assertions *assertions = &asked->held->assertions;
	const struct schema_place *place = place_of(build, asked->node);
	struct reading reading = {
		.build = build,
		.schema = asked->node,
		.place = place,
	};

	if (node_is(asked->node, SCALAR_BOOLEAN)) {
		assertions->never = asked->node->text.bytes[0] == 'f';
		return;
	}
	if (node_get(asked->node, "$ref") != NULL &&
		    !assertion_beside_reference(build, asked->node)
		? !keywords_check(build, asked->node, &schema_reference_words)
		: !keywords_check(build, asked->node, &schema_words))
		return;
	assertion_rows(&reading);
	assertions->rows = reading.rows;
	assertions->count = reading.count;
	assertions->resource = table_of(build, place->resource);
	assertions->verbatim = member_true(asked->node, "x-json", false);
}

void
assertions_fill(struct build *build)
{
	struct asserting *all = asserting_of(build);
	struct asked asked;

	while (all->done < all->count) {
		asked = all->items[all->done++];
		fill(build, &asked);
	}
	assertion_loops(build, all->items, all->count);
	if (build->diagnostics->errors == 0)
		assertions_defaults(build);
}

bool
assertion_check(struct build *build, const struct assertions *assertions,
    const struct node *value)
{
	struct buffer json;

	buffer_init(&json, build->arena);
	node_write_json(value, &json);
	return (assertions_hold(
	    build->arena, &limits_default, assertions, buffer_text(&json)));
}

void
assertions_release(struct build *build)
{
	struct asserting *all = asserting_of(build);

	for (size_t i = 0; i < all->done; i++) {
		const struct assertions *schema =
		    &all->items[i].held->assertions;

		for (size_t k = 0; k < schema->count; k++)
			assertion_release(&schema->rows[k]);
	}
}
