/*
 * Schemas that apply themselves to the same value again would never end: a
 * walk along those edges, with a list for its stack, finds them.
 */
#include "codegen/model/assertion_rows.h"

enum state {
	STATE_NEW,
	STATE_OPEN,
	STATE_DONE
};

struct step {
	size_t schema;
	size_t next; /* which edge comes next */
};

/* Rows that apply schemas to the value itself, and where they have them. */
static const struct {
	bool one, list, members;
} in_place[ASSERT_KIND_COUNT] = {
	[ASSERT_REF] = { .one = true },
	[ASSERT_NOT] = { .one = true },
	[ASSERT_ALL_OF] = { .list = true },
	[ASSERT_ANY_OF] = { .list = true },
	[ASSERT_ONE_OF] = { .list = true },
	[ASSERT_CONDITION] = { .list = true },
	[ASSERT_DEPENDENT_SCHEMAS] = { .members = true },
};

/* How many such edges a row may have; some of them are NULL. */
static size_t
row_edges(const struct assertion *row)
{
	if (in_place[row->kind].one)
		return (1);
	if (in_place[row->kind].list)
		return (row->schema_count);
	return (in_place[row->kind].members ? row->member_count : 0);
}

static const struct assertions *
row_edge(const struct assertion *row, size_t n)
{
	if (in_place[row->kind].one)
		return (row->schema);
	return (in_place[row->kind].list ? row->schemas[n]
					 : row->members[n].schema);
}

static const struct assertions *
next_edge(const struct assertions *schema, size_t *next)
{
	const struct assertions *edge;
	size_t n = *next;

	for (size_t i = 0; i < schema->count; i++) {
		size_t edges = row_edges(&schema->rows[i]);

		for (; n < edges; n++) {
			++*next;
			edge = row_edge(&schema->rows[i], n);
			if (edge != NULL)
				return (edge);
		}
		n -= edges;
	}
	return (NULL);
}

static void
refuse(struct build *build, const struct node *schema)
{
	diagnostic_add(build->diagnostics, schema->mark, "reference_loop",
	    "this schema applies itself to the same value again, without end; "
	    "let it name what is meant");
}

static void
walk(struct build *build, const struct asked *items, size_t first,
    unsigned char *states, struct step *stack)
{
	size_t depth = 0;

	stack[depth++] = (struct step){ first, 0 };
	states[first] = STATE_OPEN;
	while (depth > 0) {
		struct step *step = &stack[depth - 1];
		const struct assertions *edge = next_edge(
		    &items[step->schema].held->assertions, &step->next);
		size_t index;

		if (edge == NULL) {
			states[step->schema] = STATE_DONE;
			depth--;
			continue;
		}
		index = ((const struct held *)(const void *)edge)->index;
		if (states[index] == STATE_OPEN)
			refuse(build, items[index].node);
		if (states[index] != STATE_NEW)
			continue;
		states[index] = STATE_OPEN;
		stack[depth++] = (struct step){ index, 0 };
	}
}

void
assertion_loops(struct build *build, const struct asked *items, size_t count)
{
	unsigned char *states = arena_alloc(build->arena, count + 1);
	struct step *stack =
	    arena_alloc(build->arena, count * sizeof(*stack) + 1);

	for (size_t i = 0; i < count; i++)
		if (states[i] == STATE_NEW)
			walk(build, items, i, states, stack);
}
