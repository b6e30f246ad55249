/*
 * The table batches: what was answered to a batch, for the retry of a client
 * that did not get the answer.
 */
#ifndef STORE_BATCH_LOG_H
#define STORE_BATCH_LOG_H

#include "src/store/feed.h"

/* Which batch, and what it says. */
struct batch_key {
	struct text	client;	/* empty: one that has no name */
	struct text	batch;
	uint64_t	digest;
};

struct batch_answer {
	bool		refused;	/* it was atomic, and undone */
	struct text	json;
};

/*
 * Finds the answer, into the arena. NOT_FOUND: there is none, or it is too
 * old; CONFLICT: a batch of that name said something else.
 */
MUST_USE enum store_result	batch_log_find(struct feed *,
				    const struct batch_key *,
				    struct batch_answer *);

/* Keeps an answer, and drops some that are too old or too many. */
MUST_USE enum store_result	batch_log_add(struct feed *,
				    const struct batch_key *,
				    const struct batch_answer *);

#endif
