/*
 * `$ref`: a JSON Pointer (RFC 6901) in a URI's fragment, of this file or
 * another.
 */
#ifndef READ_REFERENCE_H
#define READ_REFERENCE_H

#include "codegen/read/files.h"

struct reference {
	const struct node *target; /* has no $ref itself */
	struct text *tokens; /* of the last pointer, undone */
	size_t token_count;
};

/*
 * Follows the $ref of a mapping, and those it leads to, to what is meant.
 * False, with a diagnostic, when it leads to no file that may be read,
 * nowhere, or back to itself.
 */
MUST_USE bool reference_follow(
    struct files *, const struct node *from, struct reference *);

/* One hop of it: from a node with $ref to where that leads. */
MUST_USE bool reference_hop(
    struct files *, const struct node *name, struct reference *);

/* Parts a fragment into tokens; false when it is no JSON Pointer. */
MUST_USE bool reference_part(
    struct arena *, struct text fragment, struct reference *);

/* What a fragment that is a JSON Pointer names below root, or NULL. */
const struct node *reference_walk(
    struct arena *, const struct node *root, struct text fragment);

#endif
