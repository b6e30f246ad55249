/*
 * From a file to a tree: YAML 1.2 and JSON, one document a file.
 */
#ifndef READ_DOCUMENT_H
#define READ_DOCUMENT_H

#include "codegen/read/node.h"

#define DOCUMENT_BYTES_MAX (64u << 20)
#define DOCUMENT_DEPTH_MAX 200
#define DOCUMENT_NODES_MAX 4000000 /* with aliases expanded */

/*
 * Reads the document. NULL when there is no tree to go on with; what is
 * wrong is in the diagnostics, and may be also when there is a tree. A file
 * whose name ends in .json is read as JSON. path lives as long as the tree.
 */
struct node *
document_read(struct arena *, const char *path, struct diagnostics *);

/* The same of bytes in memory; the tree keeps none of them. */
struct node *document_parse(
    struct arena *, const char *path, struct text bytes, struct diagnostics *);

#endif
