/*
 * Subscribers in lists by tenant. Messages may come twice and late, so each
 * remembers what it was told last.
 */
#include "src/operations/hints.h"

#include <sys/queue.h>

#include <stdlib.h>

#include "generated/changes.h"

#define BUCKETS 256 /* a power of two */

struct subscriber {
	LIST_ENTRY(subscriber) in_bucket;
	struct hints *hints;
	struct event_stream *stream;
	struct uuid tenant;
	int64_t seq; /* the last that was told; -1: none */
};

LIST_HEAD(bucket, subscriber);

struct hints {
	struct listeners *listeners;
	struct bucket buckets[BUCKETS];
};

struct hints *
hints_open(struct listeners *listeners)
{
	struct hints *hints = calloc(1, sizeof(*hints));

	if (hints == NULL)
		abort();
	hints->listeners = listeners;
	return (hints);
}

void
hints_close(struct hints *hints)
{
	free(hints);
}

static struct bucket *
bucket_of(struct hints *hints, const struct uuid *tenant)
{
	size_t value = 5381;

	for (const char *c = tenant->text; *c != '\0'; c++)
		value = value * 33 + (unsigned char)*c;
	return (&hints->buckets[value % BUCKETS]);
}

static void
unsubscribe(void *state)
{
	struct subscriber *subscriber = state;

	LIST_REMOVE(subscriber, in_bucket);
	listeners_remove(subscriber->hints->listeners, &subscriber->tenant);
	free(subscriber);
}

struct event_stream *
hints_subscribe(
    struct hints *hints, struct call *call, const struct uuid *tenant)
{
	struct subscriber *subscriber = calloc(1, sizeof(*subscriber));

	if (subscriber == NULL)
		abort();
	subscriber->hints = hints;
	subscriber->tenant = *tenant;
	subscriber->seq = -1;
	subscriber->stream = event_stream_open(call, unsubscribe, subscriber);
	LIST_INSERT_HEAD(bucket_of(hints, tenant), subscriber, in_bucket);
	listeners_add(hints->listeners, tenant);
	return (subscriber->stream);
}

/* A reader that is too slow is dropped by the stream itself. */
static void
tell(struct subscriber *subscriber, int64_t seq)
{
	const struct event event = { .data = { NULL, 0 } };
	const struct api_change_hint hint = { .seq = seq };

	if (seq <= subscriber->seq)
		return;
	subscriber->seq = seq;
	(void)api_subscribe_changes_200_send(subscriber->stream, &event, &hint);
}

void
hints_tell(struct hints *hints, const struct uuid *tenant, int64_t seq)
{
	struct subscriber *subscriber;

	LIST_FOREACH (subscriber, bucket_of(hints, tenant), in_bucket)
		if (uuid_equal(&subscriber->tenant, tenant))
			tell(subscriber, seq);
}

void
hints_end(struct hints *hints, const struct uuid *tenant)
{
	struct subscriber *subscriber;

	LIST_FOREACH (subscriber, bucket_of(hints, tenant), in_bucket)
		if (uuid_equal(&subscriber->tenant, tenant))
			event_stream_close(subscriber->stream);
}
