/*
 * One list: at its head the operations of the group that have been run,
 * behind them those that wait. Within a group nothing returns to the event
 * loop, so that no client leaves it.
 */
#include "runtime/kore/write_queue.h"

#include <poll.h>

#include <kore/kore.h>

#include "runtime/clock.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/problem.h"

#define GROUP_TIME INT64_C(2000) /* microseconds of running */
#define RETRY_AFTER 1 /* seconds */
#define PAUSE 1 /* milliseconds, when it cannot begin */

static TAILQ_HEAD(, exchange) queue = TAILQ_HEAD_INITIALIZER(queue);
static unsigned waiting;
static bool timer_set;

bool
write_queue_add(struct exchange *exchange)
{
	if (waiting >= edge.max_queued_writes) {
		return (call_fail_busy(&exchange->call, RETRY_AFTER,
		    "%u writes are waiting already", waiting));
	}
	TAILQ_INSERT_TAIL(&queue, exchange, in_queue);
	exchange->queued = true;
	waiting++;
	return (true);
}

void
write_queue_remove(struct exchange *exchange)
{
	if (!exchange->queued)
		return;
	TAILQ_REMOVE(&queue, exchange, in_queue);
	exchange->queued = false;
	waiting--;
}

static void
run_one(struct exchange *exchange)
{
	const struct write_group *group = edge.write_group;

	group->enter(edge.application);
	exchange->done = dispatch_run(&exchange->call, exchange->request);
	group->leave(edge.application, exchange->done);
	exchange->step = EXCHANGE_ANSWER;
}

/* Runs as many as fit in a group, at least one, and returns how many. */
static unsigned
run_group(void)
{
	int64_t until = clock_steady() + GROUP_TIME;
	struct exchange *exchange;
	unsigned count = 0;

	edge.write_group->begin(edge.application);
	TAILQ_FOREACH (exchange, &queue, in_queue) {
		if (count > 0 &&
		    (clock_steady() >= until ||
			edge.write_group->full(edge.application)))
			break;
		run_one(exchange);
		count++;
	}
	edge.write_group->end(edge.application);
	return (count);
}

/* The operation's answer, or that of its group. */
static void
settle(struct exchange *exchange, unsigned number)
{
	struct call *call = &exchange->call;
	struct failure failure = call->failure;

	call->failure = (struct failure){ .kind = FAILURE_NONE };
	if (!edge.write_group->result(edge.application, number, call)) {
		failure = call->failure;
		dispatch_revoke(call, &failure);
		return;
	}
	call->failure = failure;
	if (!exchange->done)
		problem_write(call);
}

static void
on_timer(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
	timer_set = false;
	write_queue_run();
}

static void
run_later(unsigned milliseconds)
{
	if (timer_set)
		return;
	timer_set = true;
	kore_timer_add(on_timer, milliseconds, NULL, KORE_TIMER_ONESHOT);
}

void
write_queue_run(void)
{
	unsigned count;

	if (TAILQ_EMPTY(&queue))
		return;
	if (!edge.write_group->ready(edge.application)) {
		run_later(PAUSE);
		return;
	}
	count = run_group();
	for (unsigned number = 0; number < count; number++) {
		struct exchange *exchange = TAILQ_FIRST(&queue);

		write_queue_remove(exchange);
		settle(exchange, number);
		link_answer(exchange->link);
	}
	if (!TAILQ_EMPTY(&queue))
		run_later(0);
}

void
write_queue_finish(void)
{
	while (!TAILQ_EMPTY(&queue)) {
		write_queue_run();
		poll(NULL, 0, PAUSE);
	}
}
