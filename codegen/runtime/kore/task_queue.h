/*
 * Steps of an exchange that a thread does: the work of a long operation, the
 * errand that a call waits for, the pieces of a body that goes to a file, and
 * the parts of a form there.
 */
#ifndef RUNTIME_KORE_TASK_QUEUE_H
#define RUNTIME_KORE_TASK_QUEUE_H

#include "runtime/kore/exchange.h"

/* Whether there is a thread for a task, and room; false: the call failed. */
MUST_USE bool	task_queue_admit(struct call *);

/*
 * Whether a thread has the exchange now, for its next step: exchange_worked
 * follows, even when the client has left. False: go on with it.
 */
MUST_USE bool	task_queue_take(struct exchange *);

/*
 * Whether a thread writes the exchange's piece: link_written follows, unless
 * the client has left. False: it is written, or the call has failed.
 */
MUST_USE bool	task_queue_write(struct exchange *);

#endif
