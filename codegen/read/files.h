/*
 * The document and the other files that it refers to: each is read once, when
 * a $ref first names it. They lie in the document's folder or below it.
 */
#ifndef READ_FILES_H
#define READ_FILES_H

#include "codegen/read/node.h"

#define FILES_MAX 1000
#define FILES_BYTES_MAX (64u << 20) /* of all but the document */

struct source {
	const char *path; /* as its marks have it */
	struct text uri; /* file:///..., without a fragment */
	const struct node *root; /* NULL: it could not be read */
};

struct files {
	struct arena *arena;
	struct diagnostics *diagnostics;
	struct source **items; /* the document is the first */
	size_t count, capacity;
	size_t bytes;
	const char *folder; /* real, with a '/' behind; NULL: there is none */
	const char *prefix; /* of the document's path: its folder, or "" */
};

/* The document alone, by the path that its root's mark has. */
void files_init(struct files *, struct arena *, const struct node *root,
    struct diagnostics *);

/* The file of a mark. */
const struct source *files_of(const struct files *, struct mark);

/*
 * The file at an absolute URI, read if need be. NULL, with a diagnostic at
 * the reference, when it is no file, lies elsewhere, or is beyond a bound.
 */
const struct source *files_open(
    struct files *, struct text uri, const struct node *reference);

#endif
