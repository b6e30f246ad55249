/*
 * All connections of a worker: what takes too long is ended, and when the
 * server ends, so do they.
 */
#include <kore/kore.h>

#include "runtime/clock.h"
#include "runtime/kore/link_parts.h"

#define LINGER_TIME INT64_C(10000000) /* microseconds */
#define LAST_LINGER INT64_C(1000000) /* when the server ends */

/* The server ends: no connection has a next request. */
static bool draining;

int64_t
link_linger_time(void)
{
	return (draining ? LAST_LINGER : LINGER_TIME);
}

/* Its time is over: a request that has begun to come is told so. */
static void
time_out(struct link *link)
{
	if (link->state == LINK_HEAD || link->state == LINK_BODY) {
		exchange_time_out(link->exchange);
		link_refuse(link);
		return;
	}
	link_close(link);
}

/* Visits all links; the visitor may close the one it sees. */
static void
visit_all(void (*visit)(struct link *))
{
	struct connection *c, *next;
	struct link *link;

	for (c = TAILQ_FIRST(&connections); c != NULL; c = next) {
		next = TAILQ_NEXT(c, list);
		if ((link = link_of(c)) != NULL)
			visit(link);
	}
}

static void
sweep(struct link *link)
{
	int64_t now = clock_steady();

	if (link->state == LINK_BUSY || link_is_writing(link))
		return;
	if (link->deadline <= now)
		time_out(link);
	else if (link->delivery != NULL)
		delivery_beat(link->delivery, now);
}

void
link_sweep(void)
{
	visit_all(sweep);
}

static void
drain_one(struct link *link)
{
	link->last = true;
	if (link->state == LINK_IDLE)
		link_close(link);
	else if (link->state == LINK_LINGER)
		link_move(link, LINK_LINGER, LAST_LINGER);
	else if (link->delivery != NULL)
		delivery_finish(link->delivery);
}

void
link_drain(void)
{
	draining = true;
	visit_all(drain_one);
}

bool
link_is_draining(void)
{
	return (draining);
}

static unsigned counted;

static void
count(struct link *link)
{
	(void)link;
	counted++;
}

unsigned
link_count(void)
{
	counted = 0;
	visit_all(count);
	return (counted);
}

static void
close_receiving(struct link *link)
{
	if (link->state == LINK_HEAD || link->state == LINK_BODY)
		link_close(link);
}

void
link_close_receiving(void)
{
	visit_all(close_receiving);
}

void
link_close_all(void)
{
	visit_all(link_close);
}
