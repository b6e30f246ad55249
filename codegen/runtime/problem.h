/*
 * A failure on the wire: application/problem+json (RFC 9457).
 */
#ifndef RUNTIME_PROBLEM_H
#define RUNTIME_PROBLEM_H

#include "runtime/call.h"

/*
 * Replaces the call's response by its failure's problem document, keeping
 * Allow; adds Retry-After where the failure has one.
 */
void	problem_write(struct call *);

#endif
