/*
 * A response as bytes: the head is written here, and by no one else.
 */
#ifndef RUNTIME_KORE_REPLY_H
#define RUNTIME_KORE_REPLY_H

#include "runtime/call.h"

/* The head of the call's response, in its arena, its empty line included. */
struct text	reply_head(struct call *, bool close);

/* The body that follows the head at once: empty to a HEAD. */
struct text	reply_body(const struct call *);

#endif
