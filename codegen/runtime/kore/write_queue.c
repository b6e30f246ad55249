/*
 * The loop's side of writing: who waits is counted, gathered for the length
 * of a turn, handed to the thread that writes, and answered when its bell
 * rings.
 */
#include "runtime/kore/write_queue.h"

#include <poll.h>
#include <unistd.h>

#include <kore/kore.h>

#include "runtime/kore/broadcast.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/request_log.h"
#include "runtime/kore/watch.h"
#include "runtime/kore/writer.h"

#define RETRY_AFTER 1 /* seconds */

static struct exchange_queue gathered = TAILQ_HEAD_INITIALIZER(gathered);
static unsigned waiting; /* for their answers */
static int bell = -1; /* -1: nobody writes */

static void on_bell(void *, int);

static struct kore_event event = { .handle = on_bell };

bool
write_queue_begin(
    const struct write_group *group, struct application *application)
{
	if (!writer_begin(group, application, &bell))
		return (false);
	kore_platform_event_level_read(bell, &event);
	writer_every(WATCH_PERIOD, watch_look);
	return (true);
}

bool
write_queue_add(struct exchange *exchange)
{
	/* One that a task has gone before is run in any case: it ends it. */
	if (waiting >= edge.max_queued_writes &&
	    exchange->call.operation->begin == NULL) {
		return (call_fail_busy(&exchange->call, RETRY_AFTER,
		    "%u writes are waiting already", waiting));
	}
	TAILQ_INSERT_TAIL(&gathered, exchange, in_queue);
	exchange->place = PLACE_GATHERED;
	waiting++;
	return (true);
}

bool
write_queue_leave(struct exchange *exchange)
{
	if (exchange->place == PLACE_NONE)
		return (true);
	if (exchange->place == PLACE_GATHERED) {
		TAILQ_REMOVE(&gathered, exchange, in_queue);
	} else if (!writer_take_back(exchange)) {
		exchange->link = NULL;
		return (false);
	}
	exchange->place = PLACE_NONE;
	waiting--;
	return (true);
}

void
write_queue_run(void)
{
	writer_hand_over(&gathered);
}

static void
answer(struct exchange *exchange)
{
	waiting--;
	exchange->place = PLACE_NONE;
	exchange_answer(exchange);
}

/* What others are told of a write, they are told before its client is. */
static void
answer_all(void)
{
	struct exchange_queue queue = TAILQ_HEAD_INITIALIZER(queue);
	struct exchange *exchange;

	broadcast_deliver();
	writer_fetch(&queue);
	while ((exchange = TAILQ_FIRST(&queue)) != NULL) {
		TAILQ_REMOVE(&queue, exchange, in_queue);
		answer(exchange);
	}
	request_log_flush();
}

static void
on_bell(void *argument, int error)
{
	uint64_t rung;

	(void)argument;
	(void)error;
	if (read(bell, &rung, sizeof(rung)) == sizeof(rung))
		answer_all();
}

void
write_queue_end(void)
{
	struct pollfd ringing = { .fd = bell, .events = POLLIN };

	if (bell == -1)
		return;
	write_queue_run();
	while (waiting > 0) {
		(void)poll(&ringing, 1, -1);
		on_bell(NULL, 0);
	}
	writer_end();
	broadcast_deliver();
	bell = -1;
}
