/*
 * Exchanges whose operation writes wait here for the end of the turn, and
 * are run and answered in groups, in the order in which they came.
 */
#ifndef RUNTIME_KORE_WRITE_QUEUE_H
#define RUNTIME_KORE_WRITE_QUEUE_H

#include "runtime/kore/exchange.h"

/* Lets an exchange wait; false, with the call failed, when too many do. */
MUST_USE bool	write_queue_add(struct exchange *);

/* Its client has left: if it waits, it waits no more. */
void	write_queue_remove(struct exchange *);

/*
 * Runs and answers a group of those that wait; what takes too long for one
 * turn is left for the next. To be called at the end of each turn.
 */
void	write_queue_run(void);

/* Runs and answers all of them. */
void	write_queue_finish(void);

#endif
