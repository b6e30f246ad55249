/*
 * Long work off the event loop: what a task needs is gathered by the loop,
 * worked on by a thread, and answered by the loop again.
 */
#ifndef RUNTIME_KORE_TASK_QUEUE_H
#define RUNTIME_KORE_TASK_QUEUE_H

#include "runtime/kore/exchange.h"

/* Whether there is a thread, and room; false with the call failed. */
MUST_USE bool	task_queue_admit(struct call *);

/*
 * Has the exchange's task worked on, which was admitted; exchange_worked
 * follows, even when the client has left.
 */
void	task_queue_add(struct exchange *);

/* All of them are worked on and answered, and the threads have ended. */
void	task_queue_end(void);

#endif
