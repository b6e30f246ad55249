/*
 * The tenants' databases that are open: a hash table by uuid and a list by
 * last use. Only idle ones are closed to make room.
 */
#ifndef SESSION_CACHE_H
#define SESSION_CACHE_H

#include <sys/queue.h>

#include "src/session/folder.h"
#include "src/store/closer.h"

struct handle {
	LIST_ENTRY(handle)	 same_bucket;
	TAILQ_ENTRY(handle)	 by_use;
	struct uuid		 tenant;
	struct database		*database;
	struct folder_identity	 file;
	unsigned		 users;
	int64_t			 used_at;	/* on the steady clock */
	bool			 forgotten;	/* in no list; closed unused */
	bool			 alone;		/* keeps others out: closed now */
};

LIST_HEAD(handle_bucket, handle);
TAILQ_HEAD(handle_queue, handle);

struct cache {
	struct handle_bucket	*buckets;
	size_t			 bucket_count;	/* a power of two */
	struct handle_queue	 by_use;	/* the latest first */
	size_t			 capacity;	/* SIZE_MAX: no bound */
	size_t			 count;		/* open ones, forgotten too */
	struct closer		*closer;
};

/* The closer (NULL: none) closes what is not needed, and outlives it. */
void	cache_init(struct cache *, size_t capacity, struct closer *);

/* Closes all; none may be in use. */
void	cache_release(struct cache *);

/* The tenant's handle, which becomes the latest; NULL when none is open. */
struct handle	*cache_find(struct cache *, const struct uuid *);

/* Makes room for one more; false when all are in use. */
MUST_USE bool	cache_make_room(struct cache *);

/*
 * Closes those that nobody used since that time of the steady clock, as many
 * as the closer has room for.
 */
void	cache_close_idle(struct cache *, int64_t since);

/* Closes those whose file stands in the folder no more, in the same way. */
void	cache_close_gone(struct cache *, const struct folder *);

/* Keeps a database that was opened, and owns it from now on. */
struct handle	*cache_add(struct cache *, const struct uuid *,
		    struct database *, const struct folder_identity *);

/* The same of one that keeps others out: it is closed when given back. */
struct handle	*cache_add_alone(struct cache *, const struct uuid *,
		    struct database *);

/* Takes and gives back a handle; in between it stays open. */
void	cache_take(struct handle *);
void	cache_give(struct cache *, struct handle *);

/*
 * Closes the tenant's handle, or, when it is in use, takes care that it is
 * closed when given back; true when it is closed now (or was not open).
 */
bool	cache_forget(struct cache *, const struct uuid *);

#endif
