/*
 * What the files of this folder share; nobody else's business.
 */
#ifndef SESSION_PARTS_H
#define SESSION_PARTS_H

#include "src/session/cache.h"
#include "src/session/folder.h"
#include "src/session/opening.h"
#include "src/session/sessions.h"

enum life_kind {
	LIFE_CREATION,
	LIFE_DELETION,
	LIFE_SHARED	/* as the tenant's first one in the group */
};

/* A tenant's creation or deletion that is under way. */
struct life {
	struct uuid		 tenant;
	enum life_kind		 kind;
	unsigned		 operation;	/* of the group */
	bool			 begun;		/* its row is on disk */
	enum store_result	 result;
	struct store_cause	 cause;		/* when it is not OK */
};

/* A tenant's feed that was moved; to be told when that is on disk. */
struct change {
	struct uuid		 tenant;
	int64_t			 seq;
	unsigned		 operation;	/* of the group */
};

struct sessions {
	struct store		*store;
	struct sessions_settings settings;
	bool			 in_memory;	/* no folder, nothing evicted */
	struct folder		 folder;
	struct cache		 cache;
	struct openings		 openings;
	struct store_cause	 cause;
	bool			 grouped;	/* a group is open */
	bool			 locked;	/* for the group */
	bool			 kept;		/* the turn, until it is released */
	unsigned		 operations;	/* of the group */
	struct life		*lives;		/* in their order */
	size_t			 life_count;
	size_t			 life_capacity;
	struct change		*changes;	/* of the group, in order */
	size_t			 change_count;
	size_t			 change_capacity;
};

/* Adds a change of the operation that is under way, or tells of it now. */
void	change_add(struct sessions *, const struct uuid *, int64_t seq);

/* Forgets those of the operation that is under way. */
void	change_drop(struct sessions *);

/* Tells of those whose operations are on disk, each tenant once. */
void	change_tell_all(struct sessions *);

/*
 * Opens one tenant's database, in its file or in memory; any thread may.
 * NOT_FOUND: the file is missing; CONFLICT: something else stands in its
 * place. alone: on a full disk, to read it and close it at once; BUSY when
 * others have it open.
 */
MUST_USE enum store_result	sessions_database(const struct sessions *,
				    const struct uuid *, bool alone,
				    struct database **,
				    struct folder_identity *,
				    struct store_cause *);

/*
 * Keeps other processes from writing, creating, deleting and recovering;
 * waits for them no longer than the time given, each time.
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

/* Adds a life to those that are under way. */
void	life_add(struct sessions *, const struct life *);

/*
 * Walks them to their ends; the lock is held, and all rows that begin them
 * are on disk. Each has its result then.
 */
void	life_finish_all(struct sessions *);

/*
 * Nobody was told of the tenants whose creation failed: their rows go, and
 * only when that is on disk their files. Rows that stay are finished by the
 * next try.
 */
void	life_undo_creations(struct sessions *);

/* Tells of a step, for each life of the kind that got so far. */
void	life_tell_step(struct sessions *, enum life_kind, const char *step);

/* Walks one that was left to its end, and takes nothing back. */
MUST_USE enum store_result	life_finish_one(struct sessions *,
				    enum life_kind, const struct uuid *);

#endif
