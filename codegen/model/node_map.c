/*
 * Open addressing by the node's address, at most half full.
 */
#include "codegen/model/node_map.h"

#include <stdint.h>

#define SIZE_FIRST 256

struct node_map_row {
	const struct node *node; /* NULL: free */
	void *value;
};

static struct node_map_row *
row_of(const struct node_map *map, const struct node *node)
{
	size_t at = (uintptr_t)node / 16 * UINT64_C(0x9e3779b97f4a7c15) >> 20 &
	    (map->size - 1);

	while (map->rows[at].node != NULL && map->rows[at].node != node)
		at = (at + 1) & (map->size - 1);
	return (&map->rows[at]);
}

void *
node_map_get(const struct node_map *map, const struct node *node)
{
	return (map->size == 0 ? NULL : row_of(map, node)->value);
}

static void
make_room(struct node_map *map)
{
	struct node_map_row *old = map->rows;
	size_t old_size = map->size;

	if (map->count * 2 < old_size)
		return;
	map->size = old_size == 0 ? SIZE_FIRST : old_size * 2;
	map->rows = arena_alloc(map->arena, map->size * sizeof(*map->rows));
	for (size_t i = 0; i < old_size; i++)
		if (old[i].node != NULL)
			*row_of(map, old[i].node) = old[i];
}

void
node_map_put(struct node_map *map, const struct node *node, void *value)
{
	make_room(map);
	*row_of(map, node) = (struct node_map_row){ node, value };
	map->count++;
}
