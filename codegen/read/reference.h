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

#endif
