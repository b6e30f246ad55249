/*
 * The streams of a worker's event loop that tell of changes: a hint that
 * there is something to pull, never what.
 */
#ifndef OPERATIONS_HINTS_H
#define OPERATIONS_HINTS_H

#include "runtime/event_stream.h"
#include "runtime/uuid.h"
#include "src/operations/listeners.h"

struct hints;

/* Begins without streams; the listeners outlive it. */
struct hints	*hints_open(struct listeners *);

/* Its streams are closed already. NULL is none. */
void	hints_close(struct hints *);

/*
 * Opens a stream for the call, which is told of the tenant's commits from
 * now on: its first hint has to be read behind it.
 */
struct event_stream	*hints_subscribe(struct hints *, struct call *,
			    const struct uuid *tenant);

/* Tells the tenant's streams of its head, each once of each. */
void	hints_tell(struct hints *, const struct uuid *, int64_t seq);

/* Ends the tenant's streams: it is gone, or is another one. */
void	hints_end(struct hints *, const struct uuid *);

#endif
