/*
 * A table from nodes to what was made of them: each node once.
 */
#ifndef MODEL_NODE_MAP_H
#define MODEL_NODE_MAP_H

#include "codegen/read/node.h"

struct node_map {
	struct arena *arena;
	struct node_map_row *rows;
	size_t size; /* a power of two, or 0 */
	size_t count;
};

/* What stands for the node, or NULL. */
void *node_map_get(const struct node_map *, const struct node *);

/* Keeps a value for a node that has none. */
void node_map_put(struct node_map *, const struct node *, void *value);

#endif
