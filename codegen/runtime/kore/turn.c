/*
 * Kore walks its queue of requests when the events of a turn are over. It
 * never sees a client's bytes: in its queue is one request of ours, which
 * sleeps while nobody waits, and runs all that wait when it is awake. They
 * are answered in one go: each send to a client that sleeps wakes it, which
 * costs more than the send, and a client that is awake already costs nothing.
 */
#include "runtime/kore/turn.h"

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/clock.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/write_queue.h"

#define TOGETHER INT64_C(500) /* microseconds that an answer may wait so */

static const char synthetic[] = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

static struct connection nobody; /* whose request it is */
static struct http_request *request;

static struct exchange_queue queue = TAILQ_HEAD_INITIALIZER(queue);
static struct exchange_queue answers = TAILQ_HEAD_INITIALIZER(answers);
static unsigned waiting; /* in the queue */

void
turn_begin(void)
{
	struct netbuf input = { .owner = &nobody };

	nobody.owner = LIST_FIRST(&LIST_FIRST(&kore_servers)->listeners);
	TAILQ_INIT(&nobody.http_requests);
	input.buf = kore_malloc(sizeof(synthetic));
	memcpy(input.buf, synthetic, sizeof(synthetic));
	input.s_off = input.b_len = sizeof(synthetic) - 1;
	http_header_recv(&input); /* takes the buffer */
	request = TAILQ_FIRST(&nobody.http_requests);
	http_request_sleep(request);
}

static void
enter(struct exchange_queue *to, struct exchange *exchange)
{
	TAILQ_INSERT_TAIL(to, exchange, in_queue);
	exchange->turn = to;
}

void
turn_add(struct exchange *exchange)
{
	enter(&queue, exchange);
	waiting++;
	http_request_wakeup(request);
}

void
turn_leave(struct exchange *exchange)
{
	if (exchange->turn == NULL)
		return;
	TAILQ_REMOVE(exchange->turn, exchange, in_queue);
	waiting -= exchange->turn == &queue;
	exchange->turn = NULL;
}

static void
answer_all(void)
{
	struct exchange *exchange;

	while ((exchange = TAILQ_FIRST(&answers)) != NULL) {
		turn_leave(exchange);
		exchange_answer(exchange);
	}
}

/* Runs so many of those that wait, and answers those that are through. */
static void
run(unsigned count)
{
	int64_t until = clock_steady() + TOGETHER;
	struct exchange *exchange;

	for (; count > 0 && waiting > 0; count--) {
		exchange = TAILQ_FIRST(&queue);
		turn_leave(exchange);
		if (exchange_run(exchange))
			enter(&answers, exchange);
		if (clock_steady() < until)
			continue;
		answer_all();
		until = clock_steady() + TOGETHER;
	}
	answer_all();
}

static void
next_turn(void *arg, u_int64_t now)
{
	(void)arg;
	(void)now;
}

/* What comes while these are run has the next turn, which comes at once. */
int
turn_run(struct http_request *req)
{
	run(waiting);
	write_queue_run();
	request_log_flush();
	if (waiting == 0)
		http_request_sleep(req);
	else
		kore_timer_add(next_turn, 0, NULL, KORE_TIMER_ONESHOT);
	return (KORE_RESULT_RETRY);
}
