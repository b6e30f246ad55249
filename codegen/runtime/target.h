/*
 * The target of a request (RFC 9112, section 3.2). For head.c.
 */
#ifndef RUNTIME_TARGET_H
#define RUNTIME_TARGET_H

#include "runtime/call.h"

/*
 * Cuts scheme and authority off an http URI (absolute-form, section 3.2.2);
 * nothing may be left. False: it is none.
 */
MUST_USE bool	target_cut_authority(struct text *target);

/*
 * Sets path and query, slices of the target; the path is "/" for nothing.
 * False: one holds a character that must be percent-encoded.
 */
MUST_USE bool	target_split(struct text target, struct incoming *);

#endif
