/*
 * Whether users.db can be written: looked at by the thread that writes, and
 * told to all.
 */
#ifndef STORE_HEALTH_H
#define STORE_HEALTH_H

#include "src/store/store.h"

struct health;

/* A look counts for so long; 0: only until the next one. */
struct health	*health_open(int milliseconds);

/* NULL is none. */
void	health_close(struct health *);

/*
 * Looks whether users.db has the schema of this server and can be written: a
 * row is written and rolled back. Not before the last look counts no more,
 * unless a write has failed since: that says it at once. For the one thread
 * that uses the store.
 */
void	health_look(struct health *, struct store *);

/*
 * What the last look found, for any thread. Not OK: *wrong is a sentence for
 * clients, the cause is for the log. BUSY when there was no look for long:
 * the thread that writes is stuck.
 */
MUST_USE enum store_result	health_tell(struct health *,
				    const char **wrong, struct store_cause *);

#endif
