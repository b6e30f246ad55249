/*
 * A value that stands twice in a list: sorted, it lies beside itself, so that
 * a long list costs no more than its sorting.
 */
#include "codegen/model/build.h"

#include <stdlib.h>

struct item {
	const struct node *node;
	size_t index;
};

static int
compare_items(const void *left, const void *right)
{
	const struct item *a = left, *b = right;
	int order = node_compare(a->node, b->node);

	if (order != 0)
		return (order);
	return (a->index < b->index ? -1 : 1);
}

bool *
duplicates_of(struct build *build, const struct node *list)
{
	bool *again = arena_alloc(build->arena, list->count + 1);
	struct item *sorted =
	    arena_alloc(build->arena, list->count * sizeof(*sorted) + 1);

	for (size_t i = 0; i < list->count; i++)
		sorted[i] = (struct item){ list->items[i], i };
	qsort(sorted, list->count, sizeof(*sorted), compare_items);
	for (size_t i = 1; i < list->count; i++)
		again[sorted[i].index] =
		    node_equal(sorted[i - 1].node, sorted[i].node);
	return (again);
}

bool
duplicates_any(struct build *build, const struct node *list)
{
	bool *again = duplicates_of(build, list);

	for (size_t i = 0; i < list->count; i++)
		if (again[i])
			return (true);
	return (false);
}

void
duplicates_warn(struct build *build, const struct node *list)
{
	bool *again = duplicates_of(build, list);

	for (size_t i = 0; i < list->count; i++)
		if (again[i])
			diagnostic_warn(build->diagnostics,
			    list->items[i]->mark, "duplicate_value",
			    "this value stands here twice; once is enough");
}
