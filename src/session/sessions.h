/*
 * All tenants' databases as one process sees them: their files, their lives,
 * and the handles that are kept open.
 */
#ifndef SESSION_SESSIONS_H
#define SESSION_SESSIONS_H

#include "generated/models.h"
#include "src/store/closer.h"
#include "src/store/store.h"
#include "src/store/tenant.h"

struct sessions;

struct sessions_settings {
	/* The folder of the files, or DATABASE_IN_MEMORY: none. */
	const char		*folder;
	size_t			 handles;	/* open at most; 1 or more */
	unsigned		 group;		/* operations; 0: any number */
	int64_t			 trash_milliseconds;	/* 0: no trash */
	int64_t			 idle_milliseconds;	/* open unused; 0: ever */
	struct closer		*closer;	/* of handles; NULL: none */
	bool			 errands;	/* open them, not their calls */
	struct store_settings	 database;	/* of each tenant's */
	/* All of these get the context; each may be NULL. */
	void	*context;
	/*
	 * Called while a tenant is deleted, before its file is moved: every
	 * other process has to call sessions_forget, now or soon.
	 */
	void	(*on_delete)(void *, const struct uuid *);
	/*
	 * Called when a group's commit is on disk, once for each tenant that
	 * it changed, with the head of its feed: whoever listens to it, in
	 * any process, may look. A commit that was lost calls nothing.
	 */
	void	(*on_change)(void *, const struct uuid *, int64_t seq);
	/* Gets a line, for the log, for each thing that was put right. */
	void	(*report)(void *, const char *line);
	/* Called behind each step of a life; for tests of crashes. */
	void	(*on_step)(void *, const char *step);
};

/*
 * Opens the folder, and makes it, its trash and its orphans where they are
 * missing. Settings are copied; the store and folder's text outlive it. One
 * process each: not to be carried across a fork.
 */
MUST_USE enum store_result	sessions_open(struct store *,
				    const struct sessions_settings *,
				    struct sessions **, struct store_cause *);

/* Closes all handles; none may be in use. NULL is none. */
void	sessions_close(struct sessions *);

/* Why the last function on it failed; lives until the next one. */
const char	*sessions_cause(const struct sessions *);

/*
 * Creates a tenant: OK when its row and its file are on disk (in a group: will
 * be, at its end). SAME: it was
 * there with that content. CONFLICT (*state says which): its uuid has other
 * content, or was deleted. NOT_FOUND: there is no such user. Any other
 * result: nothing is there, or the next try or recovery finishes it.
 */
MUST_USE enum store_result	sessions_create(struct sessions *,
				    const struct api_tenant *,
				    enum store_tenant_state *state);

/*
 * Deletes a tenant, or finishes its deletion. NOT_FOUND: there is none, or
 * no more. BUSY: somebody is reading; it is out of reach already, and the
 * next try goes on.
 */
MUST_USE enum store_result	sessions_delete(struct sessions *,
				    const struct uuid *);

/*
 * Groups: what is written between begin and end, in operations from 0, lasts
 * behind the end, or has failed. leave: !keep takes back what the operation
 * wrote, it alone; a creation or deletion that returned OK goes on at the
 * end. result: OK, or why nothing of the operation is there (or, of a
 * deletion, not all of it): its answer has to be another one. Other processes
 * that wait for their turn have it after release.
 */
void	sessions_group_begin(struct sessions *);
void	sessions_group_enter(struct sessions *);
void	sessions_group_leave(struct sessions *, bool keep);
void	sessions_group_end(struct sessions *);
MUST_USE enum store_result	sessions_group_result(struct sessions *,
				    unsigned operation);
void	sessions_group_release(struct sessions *);

/* Whether the group would take too long with one more. */
MUST_USE bool	sessions_group_is_full(const struct sessions *);

/* Closes this process's handle on the tenant, at the latest when unused. */
void	sessions_forget(struct sessions *, const struct uuid *);

/*
 * Closes handles that nobody has used for idle_milliseconds, and those on
 * files that another process has deleted.
 */
void	sessions_close_idle(struct sessions *);

/* Handles that are open. */
size_t	sessions_handles(const struct sessions *);

/*
 * Puts right what a crash left, for the start: finishes what was begun,
 * empties the trash, removes temporary files, moves files that no row
 * explains to orphans, and tells of tenants whose file is missing. Not OK:
 * it could not be tried; a tenant that cannot be helped is only reported.
 */
MUST_USE enum store_result	sessions_recover(struct sessions *);

/*
 * What a timer may call while others serve: closes idle handles, finishes
 * what was begun, and empties the trash. While another process creates or deletes, it does nothing.
 */
MUST_USE enum store_result	sessions_tend(struct sessions *);

#endif
