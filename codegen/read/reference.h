/*
 * `$ref`: a JSON Pointer (RFC 6901) in a URI's fragment, of this document.
 */
#ifndef READ_REFERENCE_H
#define READ_REFERENCE_H

#include "codegen/read/node.h"

struct reference {
	const struct node *target; /* has no $ref itself */
	struct text *tokens; /* of the last pointer, undone */
	size_t token_count;
};

/*
 * Follows the $ref of a mapping, and those it leads to, to what is meant.
 * False, with a diagnostic, when it leads out of the document, nowhere, or
 * back to itself.
 */
MUST_USE bool reference_follow(struct arena *, const struct node *root,
    const struct node *from, struct reference *, struct diagnostics *);

/* One hop of it: from a node with $ref to where that leads. */
MUST_USE bool reference_hop(struct arena *, const struct node *root,
    const struct node *name, struct reference *, struct diagnostics *);

/* What a fragment that is a JSON Pointer names below root, or NULL. */
const struct node *reference_walk(
    struct arena *, const struct node *root, struct text fragment);

#endif
