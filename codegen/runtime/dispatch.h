/*
 * The way of every request: route, negotiate, read, run, write; and a
 * problem document wherever it ends early.
 */
#ifndef RUNTIME_DISPATCH_H
#define RUNTIME_DISPATCH_H

#include "runtime/operation.h"

/*
 * Answers the call: afterwards call->response is whole, whatever happened.
 * A status that the operation does not declare becomes a 500, with the cause
 * in call->failure for the log; but for 501, which is nobody's. It is the three steps below, one by one.
 */
void	dispatch(struct call *, const struct api *);

/*
 * Finds the operation and settles 404, 405, 406 and 415 by the head alone.
 * True without an operation: the response is there (an OPTIONS). False when
 * the call failed.
 */
MUST_USE bool	dispatch_route(struct call *, const struct api *);

/*
 * Checks who calls: before a body is taken that is not read into memory, and
 * else by dispatch_read. False when the call failed.
 */
MUST_USE bool	dispatch_admit(struct call *);

/*
 * Checks who calls, then reads parameters and body into the operation's request, in the call's
 * arena; all violations of both are reported. False when the call failed.
 */
MUST_USE bool	dispatch_read(struct call *, void **request);

/*
 * Prepares the task of an operation that has one: operation->work has to be
 * done with call->task before it is run. False when the call failed.
 */
MUST_USE bool	dispatch_begin(struct call *, const void *request);

/*
 * Runs the operation and writes its response. False when the call failed;
 * the problem is still to be written; or that it is deferred: an errand is
 * to be run, and then this again. So it is with dispatch_begin.
 */
MUST_USE bool	dispatch_run(struct call *, const void *request);

/*
 * Takes back the answer of an operation that was run: the failure, which is
 * the call's, takes its place, and the response is whole.
 */
void	dispatch_revoke(struct call *, const struct failure *);

#endif
