/*
 * Opening a tenant's database: the folder's lock and SQLite's own, the file's
 * first page, the map of its log, and whatever a crash left to be done. An
 * event loop leaves it to an errand of the call that needs it.
 */
#ifndef SESSION_OPENING_H
#define SESSION_OPENING_H

#include <sys/queue.h>

#include <semaphore.h>

#include "runtime/call.h"
#include "src/session/folder.h"
#include "src/session/sessions.h"

/*
 * Databases that errands have opened and no call has taken yet, at most: each
 * of them may take the place of one that has to be closed.
 */
#define OPENINGS_MAX	CLOSER_ROOM

struct opened {
	bool			 tried;		/* else all is zero: OK, nothing */
	enum store_result	 result;
	struct database		*database;	/* NULL: none */
	struct folder_identity	 file;
	bool			 alone;		/* it keeps others out */
	struct store_cause	 cause;		/* when it is not OK */
};

struct opening;
LIST_HEAD(opening_list, opening);

/* Of an event loop: what is being opened for its calls. */
struct openings {
	struct opening_list	 all;
	sem_t			 room;		/* for those not taken yet */
};

void	openings_init(struct openings *);
void	openings_release(struct openings *);

/* Opens it here and now. */
void	opening_run(const struct sessions *, const struct uuid *,
	    struct opened *);

/* Defers the call until the database was opened, or that has failed. */
void	opening_defer(struct call *, struct sessions *, const struct uuid *);

/*
 * What the call's errand has brought; the database is the caller's then.
 * Whoever comes second to one opening finds it OK and without a database.
 */
void	opening_take(struct call *, struct opened *);

/* Closes what nobody took. */
void	opening_drop(const struct sessions *, struct opened *);

#endif
