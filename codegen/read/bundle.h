/*
 * The document with all files that it refers to, as one.
 */
#ifndef READ_BUNDLE_H
#define READ_BUNDLE_H

#include "codegen/read/files.h"

/*
 * Writes the document as JSON; where it has other files they stand in its
 * member x-files, and each $ref leads there.
 */
struct buffer;
void bundle_write_json(struct files *, struct buffer *);

#endif
