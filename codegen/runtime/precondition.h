/*
 * Conditional requests (RFC 9110, section 13): entity tags, and what If-Match
 * and If-None-Match make of a request.
 */
#ifndef RUNTIME_PRECONDITION_H
#define RUNTIME_PRECONDITION_H

#include "runtime/call.h"

/*
 * Whether a list of tags, or "*", has the tag (its quotes and W/ included).
 * Strongly, a weak tag is like no other, nor itself (section 8.8.3.2). What
 * is no list has nothing behind the place where it breaks.
 */
MUST_USE bool	precondition_has(struct text list, struct text tag,
		    bool strongly);

enum precondition {
	PRECONDITION_MET,
	PRECONDITION_NOT_MODIFIED,	/* answer 304, with the same ETag */
	PRECONDITION_FAILED		/* answer 412 */
};

/*
 * What the call's If-Match and If-None-Match say of a resource with that tag
 * (bytes NULL: there is none now), in their order (section 13.2.2).
 */
enum precondition	precondition_check(const struct call *,
			    struct text tag);

/* Fails the call with 412 and returns false. */
bool	precondition_fail(struct call *);

#endif
