/*
 * GET /task  200, behind work that waits for fixture_tasks.gate
 * PUT /task  204, the same, as a write
 */
#ifndef TESTS_FIXTURE_TASK_H
#define TESTS_FIXTURE_TASK_H

#include <pthread.h>
#include <semaphore.h>

#include "runtime/operation.h"

struct fixture_tasks {
	sem_t		 gate;		/* the work waits here */
	bool		 refuses;	/* the first step does */
	bool		 defers;	/* the first step, once */
	bool		 run_defers;	/* the last step, once */
	unsigned	 errands;	/* that were run: before the gate */
	unsigned	 errands_ended;
	pthread_t	 errand_by;
	unsigned	 begun;
	unsigned	 run;		/* the last step was */
	pthread_t	 worked_by;	/* the last one */
	pthread_t	 run_by;
};

extern struct fixture_tasks	fixture_tasks;

extern const struct operation	fixture_task;
extern const struct operation	fixture_put_task;

#endif
