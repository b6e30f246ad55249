/*
 * One sort of all candidates by name does it: of those with the same name
 * the first stays, and a second one that was not merged is a duplicate.
 */
#include "codegen/read/members.h"

#include <stdlib.h>

struct candidate {
	struct member member;
	size_t position; /* the mapping's own come first */
	bool dropped;
};

static int
compare_candidates(const void *left, const void *right)
{
	const struct candidate *a = *(struct candidate *const *)left;
	const struct candidate *b = *(struct candidate *const *)right;
	int order = text_order(a->member.name, b->member.name);

	if (order != 0)
		return (order);
	return (a->position < b->position ? -1 : 1);
}

static void *
must_have(void *p)
{
	if (p == NULL)
		abort();
	return (p);
}

static struct candidate *
gather(const struct node *mapping, struct node *const *merged,
    size_t merged_count, size_t *count)
{
	struct candidate *all;
	size_t room = mapping->count + 1;

	for (size_t i = 0; i < merged_count; i++)
		room += merged[i]->count;
	all = must_have(calloc(room, sizeof(*all)));
	*count = 0;
	for (size_t i = 0; i < mapping->count; i++)
		all[(*count)++].member = mapping->members[i];
	for (size_t i = 0; i < merged_count; i++)
		for (size_t j = 0; j < merged[i]->count; j++)
			all[(*count)++].member = merged[i]->members[j];
	for (size_t i = 0; i < *count; i++)
		all[i].position = i;
	return (all);
}

/* Drops all but the first of each name. */
static void
drop(struct candidate **sorted, size_t count, size_t own,
    struct diagnostics *diagnostics)
{
	const struct candidate *first = NULL;

	for (size_t i = 0; i < count; i++) {
		if (first == NULL ||
		    !text_equal(first->member.name, sorted[i]->member.name)) {
			first = sorted[i];
			continue;
		}
		sorted[i]->dropped = true;
		if (sorted[i]->position >= own)
			continue;
		diagnostic_add(diagnostics, sorted[i]->member.mark,
		    "duplicate_member",
		    "the member %s stands here twice, "
		    "first at %u:%u; remove one",
		    first->member.name.bytes, first->member.mark.line,
		    first->member.mark.column);
	}
}

static int
compare_members(const void *left, const void *right)
{
	const struct member *a = *(struct member *const *)left;
	const struct member *b = *(struct member *const *)right;

	return (text_order(a->name, b->name));
}

void
members_settle(struct arena *arena, struct node *mapping,
    struct node *const *merged, size_t merged_count,
    struct diagnostics *diagnostics)
{
	struct candidate *all, **sorted;
	size_t count, own = mapping->count;

	all = gather(mapping, merged, merged_count, &count);
	sorted = must_have(calloc(count + 1, sizeof(struct candidate *)));
	for (size_t i = 0; i < count; i++)
		sorted[i] = &all[i];
	qsort(sorted, count, sizeof(struct candidate *), compare_candidates);
	drop(sorted, count, own, diagnostics);
	mapping->members =
	    arena_alloc(arena, count * sizeof(struct member) + 1);
	mapping->by_name =
	    arena_alloc(arena, count * sizeof(struct member *) + 1);
	mapping->count = 0;
	for (size_t i = 0; i < count; i++) {
		if (all[i].dropped)
			continue;
		mapping->by_name[mapping->count] =
		    &mapping->members[mapping->count];
		mapping->members[mapping->count++] = all[i].member;
	}
	qsort(mapping->by_name, mapping->count, sizeof(struct member *),
	    compare_members);
	free(sorted);
	free(all);
}
