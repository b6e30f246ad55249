/*
 * Open addressing (FNV-1a), at most half full.
 */
#include "codegen/emit/lookup.h"

#include <stdint.h>

#define SIZE_AT_FIRST 64

void
lookup_init(struct lookup *lookup, struct arena *arena)
{
	*lookup = (struct lookup){ .arena = arena };
}

/* The row of a key, or the free one where it would be. */
static struct lookup_row *
row_of(const struct lookup *lookup, const char *key)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);
	struct lookup_row *row;
	const char *byte;
	size_t slot;

	for (byte = key; *byte != '\0'; byte++)
		hash = (hash ^ (unsigned char)*byte) * UINT64_C(0x100000001b3);
	for (slot = hash & (lookup->size - 1);;
	     slot = (slot + 1) & (lookup->size - 1)) {
		row = &lookup->rows[slot];
		if (row->key == NULL || strcmp(row->key, key) == 0)
			return (row);
	}
}

const void *
lookup_find(const struct lookup *lookup, const char *key)
{
	return (lookup->size == 0 ? NULL : row_of(lookup, key)->value);
}

static void
grow(struct lookup *lookup)
{
	struct lookup old = *lookup;
	size_t i;

	lookup->size = old.size == 0 ? SIZE_AT_FIRST : old.size * 2;
	lookup->rows =
	    arena_alloc(lookup->arena, lookup->size * sizeof(*lookup->rows));
	for (i = 0; i < old.size; i++)
		if (old.rows[i].key != NULL)
			*row_of(lookup, old.rows[i].key) = old.rows[i];
}

void
lookup_add(struct lookup *lookup, const char *key, const void *value)
{
	struct lookup_row *row;

	if (lookup->count * 2 >= lookup->size)
		grow(lookup);
	row = row_of(lookup, key);
	lookup->count += row->key == NULL;
	*row = (struct lookup_row){ key, value };
}
