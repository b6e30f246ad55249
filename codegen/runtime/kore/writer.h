/*
 * The thread that runs what writes. All that waits for a disk or for another
 * process waits here, so that the event loop never does.
 */
#ifndef RUNTIME_KORE_WRITER_H
#define RUNTIME_KORE_WRITER_H

#include "runtime/kore/exchange.h"
#include "runtime/write_group.h"

/*
 * Starts the thread: it runs groups with that application, and rings the
 * loop's bell (a descriptor that becomes readable) when there is something
 * to fetch. False with errno.
 */
MUST_USE bool	writer_begin(const struct write_group *,
		    struct application *, int *bell);

/* Runs what was handed over, and ends the thread. Nothing, without one. */
void	writer_end(void);

/* Hands over exchanges whose next step is to be run; the list is empty then. */
void	writer_hand_over(struct exchange_queue *);

/* Takes one back; false: it is being run, or was. */
MUST_USE bool	writer_take_back(struct exchange *);

/* Fetches those that were run, behind others; their responses are whole. */
void	writer_fetch(struct exchange_queue *);

/* Rings the bell, from any thread. */
void	writer_ring(void);

/* Whether the caller is that thread. */
MUST_USE bool	writer_is_current(void);

/* Calls back between groups, with the thread's application. */
void	writer_every(unsigned milliseconds,
	    void (*callback)(struct application *));

#endif
