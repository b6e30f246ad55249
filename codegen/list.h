/*
 * Lists that grow in an arena, each time to twice their size.
 */
#ifndef CODEGEN_LIST_H
#define CODEGEN_LIST_H

#include "runtime/arena.h"

/* The items, moved where there was no room for one more behind count. */
static inline void *
list_room(struct arena *arena, void *items, size_t count, size_t *capacity,
    size_t size)
{
	size_t old = *capacity;

	if (count < old)
		return (items);
	*capacity = old == 0 ? 8 : old * 2;
	return (arena_grow(arena, items, old * size, *capacity * size));
}

#endif
