/*
 * Kore schedules requests, but never sees a client's bytes: for each exchange
 * it is fed a request of ours, always the same, and hands it back to
 * exchange_run when its turn has come.
 */
#include "runtime/kore/exchange.h"

#include <unistd.h>

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/clock.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/task_queue.h"
#include "runtime/kore/write_queue.h"
#include "runtime/problem.h"

#define WARM_MAX 64 /* exchanges kept for later */

static const char synthetic[] = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

/* Kore walks its queue now: what is added to it may wait for the next walk. */
static bool running;

/*
 * How many are in Kore's queue: those that were there when this turn's walk
 * began, and those that came during the walk. Behind the last of the first
 * kind the turn has its end.
 */
static unsigned scheduled[2];
static unsigned turn;

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

/* It is in Kore's queue no more. */
static void
unschedule(struct exchange *exchange)
{
	if (exchange->scheduled)
		scheduled[exchange->turn]--;
	exchange->scheduled = false;
}

void
exchange_end(struct exchange *exchange)
{
	unschedule(exchange);
	call_end(&exchange->call);
	if (exchange->spooled)
		(void)close(exchange->file.fd);
	if (warm_count == WARM_MAX) {
		release(exchange);
		return;
	}
	arena_reset(&exchange->arena);
	exchange->next = warm;
	warm = exchange;
	warm_count++;
}

static void
next_walk(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
}

bool
exchange_schedule(struct exchange *exchange, struct connection *c)
{
	struct netbuf input = { .owner = c };

	input.buf = kore_malloc(sizeof(synthetic));
	memcpy(input.buf, synthetic, sizeof(synthetic));
	input.s_off = input.b_len = sizeof(synthetic) - 1;
	http_header_recv(&input);
	if (input.buf != NULL) {
		kore_free(input.buf);
		return (false);
	}
	exchange->turn = running ? !turn : turn;
	exchange->scheduled = true;
	scheduled[exchange->turn]++;
	if (running)
		kore_timer_add(next_walk, 0, NULL, KORE_TIMER_ONESHOT);
	return (true);
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
		exchange->step = EXCHANGE_WORK;
		break;
	case EXCHANGE_RUN:
		done = dispatch_run(call, exchange->request);
		exchange->step = EXCHANGE_ANSWER;
		break;
	case EXCHANGE_WORK:
	case EXCHANGE_ANSWER:
		return;
	}
	if (!done) {
		problem_write(call);
		exchange->step = EXCHANGE_ANSWER;
	}
}

/* Whether its next step is for others to run. */
static bool
waits(struct exchange *exchange)
{
	if (exchange->step == EXCHANGE_WORK) {
		task_queue_add(exchange);
		return (true);
	}
	if (!is_grouped(exchange))
		return (false);
	if (write_queue_add(exchange))
		return (true);
	problem_write(&exchange->call);
	exchange->step = EXCHANGE_ANSWER;
	return (false);
}

/* Goes on to the answer, or to a place in a queue. */
static void
go_on(struct exchange *exchange)
{
	while (exchange->step != EXCHANGE_ANSWER) {
		if (waits(exchange))
			return;
		advance(exchange);
	}
	exchange_answer(exchange);
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
	exchange->step = EXCHANGE_RUN;
	go_on(exchange);
	write_queue_run();
}

/* All that came before this walk has been run. */
static void
end_turn(void)
{
	write_queue_run();
	request_log_flush();
	turn = !turn;
}

int
exchange_run(struct http_request *req)
{
	struct exchange *exchange = link_exchange(req->owner);

	running = true;
	if (exchange != NULL) { /* else the client has left */
		unschedule(exchange);
		go_on(exchange);
	}
	if (scheduled[turn] == 0)
		end_turn();
	running = false;
	return (KORE_RESULT_OK);
}
