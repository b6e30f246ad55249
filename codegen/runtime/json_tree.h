/*
 * A JSON value as a tree, where one pass cannot decide: each node knows its
 * parent, and so its JSON Pointer.
 */
#ifndef RUNTIME_JSON_TREE_H
#define RUNTIME_JSON_TREE_H

#include "runtime/json_value.h"

struct json_node {
	enum json_kind kind;
	struct text source; /* as it was sent */
	struct text text; /* TEXT: undone; else the source */
	struct text name; /* of a member */
	size_t index; /* among its parent's */
	const struct json_node *parent; /* NULL: the root */
	struct json_node *first; /* child */
	struct json_node *next; /* sibling */
	size_t count; /* of children */
};

/*
 * The tree of a JSON text that was checked before: it must be valid. It
 * recurses as deep as the text is nested; all of it is the arena's.
 */
struct json_node *json_tree(struct arena *, struct text json);

/* The member of that name, or NULL; also where the node is no object. */
const struct json_node *json_tree_member(
    const struct json_node *, struct text name);

/* Appends the JSON Pointer from the root to the node (RFC 6901). */
void json_tree_pointer(struct buffer *, const struct json_node *);

#endif
