/*
 * Two tables by file, line and column. Places survive what the model does to
 * the tree: members of merged schemas still know where they came from.
 */
#include "codegen/model/uses.h"

#include <stdint.h>

#define SIZE_AT_FIRST 1024

static bool
is_at(struct mark a, struct mark b)
{
	return (a.line == b.line && a.column == b.column &&
	    (a.file == b.file || strcmp(a.file, b.file) == 0));
}

static struct use *
slot_of(struct use *rows, size_t size, struct mark mark)
{
	size_t slot = ((uint64_t)mark.line << 20 ^ mark.column) *
		    UINT64_C(0x9e3779b97f4a7c15) >>
		20 &
	    (size - 1);

	while (rows[slot].mark.file != NULL && !is_at(rows[slot].mark, mark))
		slot = (slot + 1) & (size - 1);
	return (&rows[slot]);
}

/* The row of a place, new or not; the table is at most half full. */
static struct use *
put(struct uses *uses, struct use **rows, size_t *size, size_t *count,
    struct mark mark)
{
	struct use *old = *rows, *slot;
	size_t old_size = *size;

	if (*count * 2 >= old_size) {
		*size = old_size == 0 ? SIZE_AT_FIRST : old_size * 2;
		*rows = arena_alloc(uses->arena, *size * sizeof(**rows));
		for (size_t i = 0; i < old_size; i++)
			if (old[i].mark.file != NULL)
				*slot_of(*rows, *size, old[i].mark) = old[i];
	}
	slot = slot_of(*rows, *size, mark);
	if (slot->mark.file == NULL) {
		*slot = (struct use){ .mark = mark };
		++*count;
	}
	return (slot);
}

void
use_keep(struct uses *uses, struct mark mark, const struct vocabulary *words,
    bool enforced)
{
	struct use *use;

	if (uses == NULL || mark.file == NULL)
		return;
	use = put(uses, &uses->rows, &uses->size, &uses->count, mark);
	use->enforced = use->enforced || enforced;
	if (words != NULL)
		use->words = words;
}

void
use_ignore(struct uses *uses, const struct node *value)
{
	if (uses != NULL && value != NULL && value->mark.file != NULL)
		(void)put(uses, &uses->ignored, &uses->ignored_size,
		    &uses->ignored_count, value->mark);
}

void
use_heed(struct uses *uses, const struct node *value)
{
	if (uses != NULL && value->mark.file != NULL)
		put(uses, &uses->ignored, &uses->ignored_size,
		    &uses->ignored_count, value->mark)
		    ->enforced = true;
}

const struct use *
use_of(const struct uses *uses, struct mark mark)
{
	const struct use *use;

	if (uses->size == 0 || mark.file == NULL)
		return (NULL);
	use = slot_of(uses->rows, uses->size, mark);
	return (use->mark.file == NULL ? NULL : use);
}

bool
use_ignored(const struct uses *uses, const struct node *value)
{
	const struct use *use;

	if (uses->ignored_size == 0 || value->mark.file == NULL)
		return (false);
	use = slot_of(uses->ignored, uses->ignored_size, value->mark);
	return (use->mark.file != NULL && !use->enforced);
}
