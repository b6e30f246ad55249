/*
 * The steps of an exchange whose request is complete, up to its answer.
 */
#include "runtime/kore/exchange.h"

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/clock.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/kore/spool.h"
#include "runtime/kore/task_queue.h"
#include "runtime/kore/turn.h"
#include "runtime/kore/write_queue.h"
#include "runtime/problem.h"

#define WARM_MAX 64 /* exchanges kept for later */

/* Those that ended: their arenas are warm. */
static struct exchange *warm;
static unsigned warm_count;

struct exchange *
exchange_begin(struct link *link)
{
	struct exchange *exchange = warm;
	struct arena arena;

	if (exchange != NULL) {
		warm = exchange->next;
		warm_count--;
		arena = exchange->arena;
	} else {
		if ((exchange = malloc(sizeof(*exchange))) == NULL)
			abort();
		arena_init(&arena);
	}
	*exchange = (struct exchange){
		.arena = arena,
		.link = link,
		.head.incoming.method = METHOD_COUNT,
		.began = clock_steady(),
	};
	call_init(&exchange->call, &exchange->arena, &edge.limits,
	    &exchange->head.incoming, edge.application);
	return (exchange);
}

static void
release(struct exchange *exchange)
{
	arena_release(&exchange->arena);
	free(exchange);
}

void
exchange_release(void)
{
	while (warm != NULL) {
		struct exchange *next = warm->next;

		release(warm);
		warm = next;
	}
	warm_count = 0;
}

void
exchange_end(struct exchange *exchange)
{
	turn_leave(exchange);
	spool_close_source(exchange->call.source);
	exchange->call.source = NULL;
	call_end(&exchange->call);
	if (exchange->spooled)
		spool_close(&exchange->file, exchange->mapped);
	if (warm_count == WARM_MAX) {
		release(exchange);
		return;
	}
	arena_reset(&exchange->arena);
	exchange->next = warm;
	warm = exchange;
	warm_count++;
}

/* Whether it takes its place in a group, instead of being run alone. */
static bool
is_grouped(const struct exchange *exchange)
{
	return (exchange->step == EXCHANGE_RUN && edge.write_group != NULL &&
	    exchange->call.operation->writes);
}

/* One step; a step that failed leads to the answer. */
static void
advance(struct exchange *exchange)
{
	struct call *call = &exchange->call;
	bool done = false;

	switch (exchange->step) {
	case EXCHANGE_ROUTE:
		done = dispatch_route(call, edge.api);
		exchange->step = EXCHANGE_READ;
		if (done && call->operation == NULL)
			exchange->step = EXCHANGE_ANSWER;
		break;
	case EXCHANGE_READ:
		done = dispatch_read(call, &exchange->request);
		exchange->step =
		    call->operation != NULL && call->operation->begin != NULL
		    ? EXCHANGE_BEGIN
		    : EXCHANGE_RUN;
		break;
	case EXCHANGE_BEGIN:
		done = task_queue_admit(call) &&
		    dispatch_begin(call, exchange->request);
		if (!call->deferred)
			exchange->step = EXCHANGE_WORK;
		break;
	case EXCHANGE_RUN:
		done = dispatch_run(call, exchange->request);
		if (!call->deferred)
			exchange->step = EXCHANGE_ANSWER;
		break;
	case EXCHANGE_WORK:
	case EXCHANGE_ANSWER:
		return;
	}
	if (!done && !call->deferred) {
		problem_write(call);
		exchange->step = EXCHANGE_ANSWER;
	}
}

/* Whether its next step is for others to run. */
static bool
waits(struct exchange *exchange)
{
	if (task_queue_take(exchange))
		return (true);
	if (!is_grouped(exchange))
		return (false);
	if (write_queue_add(exchange))
		return (true);
	problem_write(&exchange->call);
	exchange->step = EXCHANGE_ANSWER;
	return (false);
}

bool
exchange_run(struct exchange *exchange)
{
	while (exchange->step != EXCHANGE_ANSWER) {
		if (waits(exchange))
			return (false);
		advance(exchange);
	}
	return (true);
}

void
exchange_answer(struct exchange *exchange)
{
	if (exchange->link != NULL)
		link_answer(exchange->link);
	else
		exchange_end(exchange);
}

void
exchange_abandon(struct exchange *exchange)
{
	if (exchange->place == PLACE_TASK)
		exchange->link = NULL;
	else if (write_queue_leave(exchange))
		exchange_end(exchange);
}

void
exchange_worked(struct exchange *exchange)
{
	/* What was begun is ended in any case. */
	if (exchange->link == NULL && exchange->call.task == NULL)
		exchange_end(exchange);
	else if (exchange_run(exchange))
		exchange_answer(exchange);
	write_queue_run();
}
