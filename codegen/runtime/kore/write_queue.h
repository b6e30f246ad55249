/*
 * Exchanges whose operation writes wait here for the end of the turn, are
 * run in groups by a thread, in the order in which they came, and answered.
 */
#ifndef RUNTIME_KORE_WRITE_QUEUE_H
#define RUNTIME_KORE_WRITE_QUEUE_H

#include "runtime/kore/exchange.h"
#include "runtime/write_group.h"

/* Starts the thread; false with errno. */
MUST_USE bool	write_queue_begin(const struct write_group *,
		    struct application *);

/* Lets an exchange wait; false, with the call failed, when too many do. */
MUST_USE bool	write_queue_add(struct exchange *);

/*
 * Its client has left. True: it waits no more. False: it is being run, and
 * ends by itself, without a link.
 */
MUST_USE bool	write_queue_leave(struct exchange *);

/* Hands over those that wait. To be called at the end of each turn. */
void	write_queue_run(void);

/* All of them are run and answered, and the thread has ended. */
void	write_queue_end(void);

#endif
