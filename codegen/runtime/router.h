/*
 * Finds the operation of a path and a method in one walk over the segments.
 */
#ifndef RUNTIME_ROUTER_H
#define RUNTIME_ROUTER_H

#include "runtime/operation.h"

/*
 * Sets call->operation and call->path_values. A HEAD finds the GET. False
 * when the call failed: BAD_REQUEST (`.` or `..` segments, empty ones where no
 * path has them, an encoded slash where no text may stand, bad
 * percent-encoding), NOT_FOUND, or METHOD_NOT_ALLOWED with the header Allow.
 * An OPTIONS on a known path sets the response to 204 with Allow, leaves
 * call->operation NULL and returns true.
 */
MUST_USE bool	router_find(struct call *, const struct api *);

#endif
