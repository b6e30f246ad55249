/*
 * Who listens to which tenant, in all workers: counts in shared memory, so
 * that a commit that nobody waits for is told to nobody. A worker counts in
 * rows of its own, which a stand-in begins anew.
 */
#ifndef OPERATIONS_LISTENERS_H
#define OPERATIONS_LISTENERS_H

#include "runtime/uuid.h"

struct listeners;

/* For all workers, before they are born; NULL: no memory, see errno. */
struct listeners	*listeners_make(void);
void	listeners_free(struct listeners *);

/* This worker is number so and so (0 to 255), and nobody listens in it. */
void	listeners_begin(struct listeners *, unsigned worker);

/* One more, or one less, of this worker. On the event loop only. */
void	listeners_add(struct listeners *, const struct uuid *);
void	listeners_remove(struct listeners *, const struct uuid *);

/*
 * Whether anybody, in any worker, may listen to the tenant; from any thread.
 * True for a few tenants that share a count with one that is listened to.
 */
MUST_USE bool	listeners_any(const struct listeners *, const struct uuid *);

#endif
