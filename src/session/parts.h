/*
 * What the files of this folder share; nobody else's business.
 */
#ifndef SESSION_PARTS_H
#define SESSION_PARTS_H

#include "src/session/cache.h"
#include "src/session/folder.h"
#include "src/session/sessions.h"

struct sessions {
	struct store		*store;
	struct sessions_settings settings;
	bool			 in_memory;	/* no folder, nothing evicted */
	struct folder		 folder;
	struct cache		 cache;
	struct store_cause	 cause;
};

/* Opens one tenant's database; its file is there, or it is in memory. */
MUST_USE enum store_result	sessions_database(struct sessions *,
				    const struct uuid *, struct database **);

/*
 * Keeps other processes from creating, deleting and recovering; waits for
 * them no longer than the time given.
 */
MUST_USE enum store_result	sessions_lock(struct sessions *,
				    int milliseconds);
void	sessions_unlock(struct sessions *);

/* Reports a line as by printf. */
void	sessions_tell(const struct sessions *, const char *format, ...)
	    PRINTF_LIKE(2, 3);

/* Moves a file to orphans, and tells why, or that it could not be done. */
enum store_result	sessions_quarantine(struct sessions *,
			    const char *name, const char *why);

/*
 * The tenant's state, and when it was deleted. NOT_FOUND: there is no row;
 * any other failure leaves its cause.
 */
MUST_USE enum store_result	sessions_state(struct sessions *,
				    const struct uuid *,
				    enum store_tenant_state *,
				    int64_t *deleted_at);

/* Looks for what no row explains in the folder; the lock is held. */
MUST_USE enum store_result	orphans_find(struct sessions *,
				    struct arena *);

/* Takes over the store's cause and returns the result. */
enum store_result	sessions_store_failed(struct sessions *,
			    enum store_result);

/* Walks a tenant's creation or deletion to its end; the lock is held. */
MUST_USE enum store_result	life_finish_creation(struct sessions *,
				    const struct uuid *);
MUST_USE enum store_result	life_finish_deletion(struct sessions *,
				    const struct uuid *);

#endif
