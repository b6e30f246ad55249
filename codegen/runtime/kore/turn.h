/*
 * A turn of the event loop: first its events, then what they completed, then
 * the end, where writes are handed over and the log is written.
 */
#ifndef RUNTIME_KORE_TURN_H
#define RUNTIME_KORE_TURN_H

#include "runtime/kore/exchange.h"

struct http_request;

/* Begins with nobody waiting; once in each worker, when it can be served. */
void	turn_begin(void);

/* Runs the exchange, whose request is complete, when the events are over. */
void	turn_add(struct exchange *);

/* It ends: if it waits here, it waits no more. */
void	turn_leave(struct exchange *);

/* Kore's handler of the one request that it knows. */
int	turn_run(struct http_request *);

#endif
