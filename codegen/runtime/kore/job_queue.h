/*
 * What would hold up the event loop is done by threads: in lanes, so that
 * what takes a moment does not wait for what takes seconds.
 */
#ifndef RUNTIME_KORE_JOB_QUEUE_H
#define RUNTIME_KORE_JOB_QUEUE_H

#include <sys/queue.h>

#include "runtime/text.h"

enum job_lane {
	JOB_TASKS,	/* long operations */
	JOB_ERRANDS,	/* what calls wait for before they are run */
	JOB_FILES,	/* bodies in files */
	JOB_LANES
};

/* Part of what it is for; nobody touches that until it is done. */
struct job {
	TAILQ_ENTRY(job)	 in_queue;
	void			(*run)(struct job *);	/* by a thread */
	void			(*done)(struct job *);	/* then by the loop */
};

/* Whether the lane has a thread; false, with errno: there is none. */
MUST_USE bool	job_queue_begin(enum job_lane);

/*
 * Has the job run, behind those that came before, and done. False: there is
 * no thread, and nothing has become of it.
 */
MUST_USE bool	job_queue_add(enum job_lane, struct job *);

/* All of them are done, and the threads have ended; there are no new ones. */
void	job_queue_end(void);

#endif
