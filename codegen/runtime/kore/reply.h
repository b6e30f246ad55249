/*
 * A response as bytes: the head is written here, and by no one else.
 */
#ifndef RUNTIME_KORE_REPLY_H
#define RUNTIME_KORE_REPLY_H

#include "runtime/call.h"

/* The head of the call's response, in its arena, its empty line included. */
struct text	reply_head(struct call *, bool close);

/* How many bytes of body follow the head at once: none to a HEAD. */
size_t	reply_body_length(const struct call *);

#endif
