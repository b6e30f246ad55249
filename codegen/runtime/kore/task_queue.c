/*
 * What is bounded are the tasks of operations: the others are short, and no
 * more than there are connections.
 */
#include "runtime/kore/task_queue.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/kore/spool.h"
#include "runtime/multipart.h"
#include "runtime/problem.h"

#define RETRY_AFTER 5 /* seconds */

static unsigned under_way; /* tasks: waiting, worked on, or not fetched yet */

bool
task_queue_admit(struct call *call)
{
	if (!job_queue_begin(JOB_TASKS))
		return (call_fail_internal(
		    call, "no thread for a task: %s", strerror(errno)));
	if (under_way < edge.max_tasks)
		return (true);
	return (call_fail_busy(call, RETRY_AFTER,
	    "%u long operations are under way already", under_way));
}

static struct exchange *
exchange_of(struct job *job)
{
	return ((void *)((char *)job - offsetof(struct exchange, job)));
}

static void
work(struct job *job)
{
	struct exchange *exchange = exchange_of(job);

	exchange->call.operation->work(exchange->call.task);
	exchange->step = EXCHANGE_RUN;
}

static void
run_errand(struct job *job)
{
	call_run_errand(&exchange_of(job)->call);
}

static void
take_apart(struct job *job)
{
	struct exchange *exchange = exchange_of(job);
	struct form_parts *parts =
	    arena_alloc(&exchange->arena, sizeof(*parts));

	exchange->head.incoming.parts = parts;
	if (multipart_read(&exchange->call, parts))
		return;
	problem_write(&exchange->call);
	exchange->step = EXCHANGE_ANSWER;
}

static void
done(struct job *job)
{
	struct exchange *exchange = exchange_of(job);

	under_way -= job->run == work;
	exchange->place = PLACE_NONE;
	exchange_worked(exchange);
}

static void
write_down(struct job *job)
{
	struct exchange *exchange = exchange_of(job);

	/* A failure is the call's. */
	if (!spool_write(&exchange->call, exchange->file.fd,
		exchange->piece.bytes, exchange->piece.length))
		return;
}

static void
written(struct job *job)
{
	struct exchange *exchange = exchange_of(job);

	exchange->place = PLACE_NONE;
	if (exchange->link != NULL)
		link_written(exchange->link);
	else
		exchange_end(exchange);
}

bool
task_queue_write(struct exchange *exchange)
{
	exchange->job = (struct job){ .run = write_down, .done = written };
	if (job_queue_add(JOB_FILES, &exchange->job)) {
		exchange->place = PLACE_TASK;
		return (true);
	}
	write_down(&exchange->job);
	return (false);
}

/* Which lane its next step is for; false: none. */
static bool
choose(struct exchange *exchange, enum job_lane *lane)
{
	const struct incoming *request = &exchange->head.incoming;
	struct job *job = &exchange->job;

	job->done = done;
	if (exchange->call.deferred) {
		*lane = JOB_ERRANDS;
		job->run = run_errand;
	} else if (exchange->step == EXCHANGE_WORK) {
		*lane = JOB_TASKS;
		job->run = work;
	} else if (exchange->step == EXCHANGE_READ && request->mapped &&
	    request->parts == NULL) {
		*lane = JOB_FILES;
		job->run = take_apart;
	} else {
		return (false);
	}
	return (true);
}

bool
task_queue_take(struct exchange *exchange)
{
	enum job_lane lane;

	if (!choose(exchange, &lane))
		return (false);
	if (!job_queue_add(lane, &exchange->job)) {
		exchange->job.run(&exchange->job);
		return (false);
	}
	under_way += lane == JOB_TASKS;
	exchange->place = PLACE_TASK;
	return (true);
}
