/*
 * Kore walks its queue of requests when the events of a turn are over. It
 * never sees a client's bytes: in its queue is one request of ours, which
 * sleeps while nobody waits, and runs all that wait when it is awake.
 */
#include "runtime/kore/turn.h"

#include <kore/kore.h>
#include <kore/http.h>

#include "runtime/kore/request_log.h"
#include "runtime/kore/write_queue.h"

static const char synthetic[] = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

static struct connection nobody; /* whose request it is */
static struct http_request *request;

static struct exchange_queue queue = TAILQ_HEAD_INITIALIZER(queue);
static unsigned waiting;

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

void
turn_add(struct exchange *exchange)
{
	TAILQ_INSERT_TAIL(&queue, exchange, in_queue);
	exchange->scheduled = true;
	waiting++;
	http_request_wakeup(request);
}

void
turn_leave(struct exchange *exchange)
{
	if (!exchange->scheduled)
		return;
	TAILQ_REMOVE(&queue, exchange, in_queue);
	exchange->scheduled = false;
	waiting--;
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
	struct exchange *exchange;

	for (unsigned left = waiting; left > 0 && waiting > 0; left--) {
		exchange = TAILQ_FIRST(&queue);
		turn_leave(exchange);
		exchange_run(exchange);
	}
	write_queue_run();
	request_log_flush();
	if (waiting == 0)
		http_request_sleep(req);
	else
		kore_timer_add(next_turn, 0, NULL, KORE_TIMER_ONESHOT);
	return (KORE_RESULT_RETRY);
}
