/*
 * Those that have bytes again are resumed together behind the turn: what
 * woke them may be in the middle of waking others.
 */
#include "runtime/kore/delivery.h"

#include <kore/kore.h>

#include "runtime/clock.h"
#include "runtime/dispatch.h"
#include "runtime/kore/edge.h"
#include "runtime/kore/link.h"
#include "runtime/kore/spool.h"

#define PIECE ((size_t)64 * 1024)
#define TURN ((size_t)1024 * 1024) /* bytes for one client, then others */
#define CHUNK_ROOM 16 /* for a chunk's size before it and its end behind it */
#define RETRY_AFTER 5 /* seconds */

struct delivery {
	struct source *source;
	struct link *link;
	bool chunked; /* RFC 9112, section 7.1 */
	bool awake; /* in the list */
	size_t turn; /* bytes of this turn */
	int64_t sent_at;
	TAILQ_ENTRY(delivery) in_list;
};

static TAILQ_HEAD(deliveries, delivery) awake = TAILQ_HEAD_INITIALIZER(awake);
static bool timer_set;
static unsigned streams; /* those without an end of their own */

static void
resume_all(void *arg, u_int64_t now)
{
	struct delivery *delivery, *last;

	(void)arg;
	(void)now;
	timer_set = false;
	last = TAILQ_LAST(&awake, deliveries);
	while ((delivery = TAILQ_FIRST(&awake)) != NULL) {
		bool end = delivery == last;

		TAILQ_REMOVE(&awake, delivery, in_list);
		delivery->awake = false;
		link_resume(delivery->link);
		if (end)
			break;
	}
}

static void
wake(void *waker)
{
	struct delivery *delivery = waker;

	if (!delivery->awake)
		TAILQ_INSERT_TAIL(&awake, delivery, in_list);
	delivery->awake = true;
	if (!timer_set)
		kore_timer_add(resume_all, 0, NULL, KORE_TIMER_ONESHOT);
	timer_set = true;
}

static bool
is_live(const struct source *source)
{
	return (source->maker->finish != NULL);
}

bool
delivery_is_live(const struct delivery *delivery)
{
	return (is_live(delivery->source));
}

bool
delivery_has_failed(const struct delivery *delivery)
{
	return (delivery->source->failed);
}

/* A HEAD, a 204 and a 304 have no body. */
static bool
has_body(const struct call *call)
{
	int status = call->response.status;

	return (call->request->method != METHOD_HEAD && status != 204 &&
	    status != 304);
}

void
delivery_admit(struct call *call)
{
	struct failure failure;

	if (call->response.source == NULL || !has_body(call) ||
	    !is_live(call->response.source) || streams < edge.max_streams)
		return;
	(void)call_fail_busy(
	    call, RETRY_AFTER, "%u streams are open already", streams);
	failure = call->failure;
	dispatch_revoke(call, &failure);
}

struct delivery *
delivery_begin(struct call *call, struct link *link)
{
	struct source *source = call->response.source;
	struct delivery *delivery;

	if (source == NULL || !has_body(call))
		return (NULL);
	delivery = kore_calloc(1, sizeof(*delivery));
	delivery->source = source_take(call);
	delivery->link = link;
	delivery->chunked =
	    source->length == SOURCE_UNKNOWN && !call->request->old_version;
	delivery->sent_at = clock_steady();
	streams += is_live(source);
	source->on_wake = wake;
	source->waker = delivery;
	return (delivery);
}

void
delivery_end(struct delivery *delivery)
{
	if (delivery == NULL)
		return;
	if (delivery->awake)
		TAILQ_REMOVE(&awake, delivery, in_list);
	streams -= is_live(delivery->source);
	spool_close_source(delivery->source);
	kore_free(delivery);
}

/* Queues the piece that stands at room, with length bytes, and its end. */
static void
queue(struct connection *c, const struct delivery *delivery, char *room,
    size_t length, bool end)
{
	char size[CHUNK_ROOM];
	int digits;

	if (!delivery->chunked) {
		if (length > 0)
			net_send_queue(c, room, length);
		return;
	}
	if (length > 0) {
		digits = snprintf(size, sizeof(size), "%zx\r\n", length);
		room -= digits;
		memcpy(room, size, (size_t)digits);
		length += (size_t)digits;
		memcpy(room + length, "\r\n", 2);
		net_send_queue(c, room, length + 2);
	}
	if (end)
		net_send_queue(c, "0\r\n\r\n", 5);
}

enum delivery_result
delivery_step(struct delivery *delivery, struct connection *c, size_t *length)
{
	static char piece[CHUNK_ROOM + PIECE + CHUNK_ROOM];
	struct source *source = delivery->source;
	enum source_result result;

	*length = 0;
	if (source->failed)
		return (DELIVERY_FAILED);
	if (delivery->turn >= TURN) {
		delivery->turn = 0;
		wake(delivery);
		return (DELIVERY_WAITS);
	}
	result = source->maker->pull(
	    source->state, piece + CHUNK_ROOM, PIECE, length);
	if (result == SOURCE_FAILED)
		return (DELIVERY_FAILED);
	if (result == SOURCE_LATER)
		*length = 0;
	queue(c, delivery, piece + CHUNK_ROOM, *length, result == SOURCE_END);
	delivery->turn += *length;
	if (*length > 0)
		delivery->sent_at = clock_steady();
	if (result == SOURCE_END)
		return (DELIVERY_DONE);
	return (*length > 0 ? DELIVERY_SENT : DELIVERY_WAITS);
}

void
delivery_beat(struct delivery *delivery, int64_t now)
{
	if (!is_live(delivery->source) ||
	    now - delivery->sent_at < edge.heartbeat)
		return;
	delivery->sent_at = now;
	delivery->source->maker->beat(delivery->source->state);
}

void
delivery_finish(struct delivery *delivery)
{
	if (is_live(delivery->source))
		delivery->source->maker->finish(delivery->source->state);
}
