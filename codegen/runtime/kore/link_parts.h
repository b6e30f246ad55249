/*
 * A connection's state, for link.c, which moves it, and links.c, which looks
 * after all of a worker's.
 */
#ifndef RUNTIME_KORE_LINK_PARTS_H
#define RUNTIME_KORE_LINK_PARTS_H

#include "runtime/kore/delivery.h"
#include "runtime/kore/link.h"

enum link_state {
	LINK_IDLE,	/* no byte of a next request has come */
	LINK_HEAD,	/* its head is coming */
	LINK_BODY,	/* its body is coming */
	LINK_BUSY,	/* it is in the turn's queue, or parked */
	LINK_ANSWER,	/* its response is going out */
	LINK_LINGER,	/* all is said: reading to the end */
};

/* Allocated by Kore's allocator: Kore frees it with the connection. */
struct link {
	struct connection	*connection;
	struct exchange		*exchange;	/* NULL when idle */
	struct delivery		*delivery;	/* of a source, or NULL */
	enum link_state		 state;
	int64_t			 deadline;	/* on the steady clock; BUSY: none */
	size_t			 lingered;	/* bytes thrown away */
	bool			 last;		/* no further request is read */
	bool			 hangup;	/* the client has closed its side */
};

/* Moves on, for so many microseconds at most. */
void	link_move(struct link *, enum link_state, int64_t time);

/* Answers with what the exchange was refused for, as the last thing. */
void	link_refuse(struct link *);

void	link_close(struct link *);

/* The link of Kore's connection; NULL: it is none of ours. */
struct link	*link_of(const struct connection *);

/* Whether a piece of its request's body is being written down. */
bool	link_is_writing(const struct link *);

/* Whether the server ends. */
bool	link_is_draining(void);

/* How long the rest of what a client sends is read. */
int64_t	link_linger_time(void);

#endif
