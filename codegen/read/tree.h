/*
 * Builds the tree from a parser's events: what is open is a stack of frames,
 * and what has an anchor is remembered for its aliases. Knows no parser.
 */
#ifndef READ_TREE_H
#define READ_TREE_H

#include "codegen/read/document.h"

struct anchor;

struct frame {
	struct node *node;
	size_t capacity; /* of its items or members */
	struct member next; /* mapping: the name that was read */
	bool named; /* a name was read, its value not */
	bool merging; /* that name is a merge key */
	struct node **merged; /* what merge keys named */
	size_t merged_count, merged_capacity;
	size_t size; /* nodes in it, aliases expanded */
	unsigned height;
	size_t anchor; /* its anchor's index + 1, or 0 */
};

struct tree {
	struct arena *arena;
	struct diagnostics *diagnostics;
	struct frame frames[DOCUMENT_DEPTH_MAX];
	size_t depth;
	struct anchor *anchors;
	size_t anchor_count, anchor_capacity;
	struct node *root;
	size_t size; /* of all */
};

/* A scalar as it comes from the parser. */
struct scalar {
	struct text text;
	struct mark mark; /* line 0: that of its name or list */
	bool plain;
	struct text anchor; /* bytes NULL: none */
};

/*
 * Each takes one event. False when the tree cannot go on; why is in the
 * diagnostics.
 */
MUST_USE bool tree_scalar(struct tree *, const struct scalar *);
MUST_USE bool tree_alias(struct tree *, struct text name, struct mark);
MUST_USE bool
tree_begin(struct tree *, enum node_kind, struct text anchor, struct mark);
void tree_end(struct tree *);

#endif
