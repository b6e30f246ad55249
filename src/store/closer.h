/*
 * Closing a database may fold its log in and wait for the disk: a thread of
 * its own does that for those who must not wait.
 */
#ifndef STORE_CLOSER_H
#define STORE_CLOSER_H

#include "src/store/database.h"

/* Databases that may wait to be closed; they are still open. */
#define CLOSER_MAX	32
#define CLOSER_ROOM	16	/* of it, for those who must not wait */

struct closer;

/* Starts the thread; NULL, with errno: there is none. */
struct closer	*closer_begin(void);

/* Closes what waits, and ends the thread. NULL is none. */
void	closer_end(struct closer *);

/*
 * Whether it has the room that is for those who must not wait; closer_wait
 * returns when it has. NULL: it has.
 */
MUST_USE bool	closer_has_room(struct closer *);
void	closer_wait(struct closer *);

/*
 * Takes over a database that nobody uses any more. When too many wait, or
 * there is no closer (NULL), it is closed at once.
 */
void	closer_take(struct closer *, struct database *);

#endif
