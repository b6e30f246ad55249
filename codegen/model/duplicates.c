/*
 * Values that stand in a list twice: found by one sort, so that a long list
 * takes no longer than it must.
 */
#include "codegen/model/build.h"

#include <stdlib.h>

static int
compare_places(struct mark a, struct mark b)
{
	if (a.line != b.line)
		return (a.line < b.line ? -1 : 1);
	return (a.column < b.column ? -1 : a.column > b.column);
}

static int
compare_values(const void *left, const void *right)
{
	const struct node *a = *(const struct node *const *)left;
	const struct node *b = *(const struct node *const *)right;
	int order = node_compare(a, b);

	return (order != 0 ? order : compare_places(a->mark, b->mark));
}

static struct node **
sorted_of(struct arena *arena, const struct node *list)
{
	size_t size = list->count * sizeof(struct node *);
	struct node **sorted = arena_alloc(arena, size + 1);

	for (size_t i = 0; i < list->count; i++)
		sorted[i] = list->items[i];
	qsort(sorted, list->count, sizeof(struct node *), compare_values);
	return (sorted);
}

bool
duplicates_any(struct build *build, const struct node *list)
{
	struct node **sorted = sorted_of(build->arena, list);

	for (size_t i = 1; i < list->count; i++)
		if (node_equal(sorted[i - 1], sorted[i]))
			return (true);
	return (false);
}

void
duplicates_refuse(struct build *build, const struct node *list)
{
	struct node **sorted = sorted_of(build->arena, list);
	struct mark first;

	for (size_t i = 1; i < list->count; i++) {
		if (!node_equal(sorted[i - 1], sorted[i]))
			continue;
		first = sorted[i - 1]->mark;
		diagnostic_add(build->diagnostics, sorted[i]->mark,
		    "duplicate_value",
		    "this value stands here twice, first "
		    "at %u:%u; remove one",
		    first.line, first.column);
	}
}
