/*
 * A source on its way to a client: pulled when the client has taken what was
 * sent before, so that no more than a piece of it is in memory.
 */
#ifndef RUNTIME_KORE_DELIVERY_H
#define RUNTIME_KORE_DELIVERY_H

#include "runtime/source.h"

struct connection;
struct delivery;
struct link;

enum delivery_result {
	DELIVERY_SENT,		/* a piece of it was queued */
	DELIVERY_WAITS,		/* nothing to be sent: link_resume follows */
	DELIVERY_DONE,		/* the last of it was queued */
	DELIVERY_FAILED,	/* the connection has to be closed */
};

/*
 * Whether there is room for one stream more, if the response is one; else
 * the call's response is a 503 now.
 */
void	delivery_admit(struct call *);

/* Begins one for the response of the call, or NULL when it has no source. */
struct delivery	*delivery_begin(struct call *, struct link *);

/* Lets the source go; NULL is nothing. */
void	delivery_end(struct delivery *);

/* Queues the next piece for the connection, which has nothing to send. */
enum delivery_result	delivery_step(struct delivery *, struct connection *,
			    size_t *length);

/* Whether it is of no use to a client that sends no more. */
bool	delivery_is_live(const struct delivery *);

/* Whether its client was given up. */
bool	delivery_has_failed(const struct delivery *);

/* A sign of life, when there was none for so long. */
void	delivery_beat(struct delivery *, int64_t now);

/* The server ends: so does what has no end of its own. */
void	delivery_finish(struct delivery *);

#endif
