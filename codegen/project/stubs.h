/*
 * Files that a user goes on with by hand: each function that generated code
 * asks for, answering 501 until it is written.
 */
#ifndef PROJECT_STUBS_H
#define PROJECT_STUBS_H

#include "codegen/emit/emit.h"

/*
 * The files, named by their place below src/. written: all C that is there
 * already; functions that it defines are left out, and files without any
 * function are none. What is new of a tag that has a file goes to one of its
 * own: taken says which names are given out.
 */
struct emit_files stubs_of(struct arena *, const struct model *,
    struct text written, bool (*taken)(void *context, const char *name),
    void *context);

/*
 * The same functions as one file, weak: whoever links with those that were
 * written by hand has these.
 */
struct text stubs_weak(
    struct arena *, const struct model *, const char *generated);

#endif
