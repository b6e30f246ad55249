/*
 * users.db: who there is, which tenants they own, and where each tenant
 * stands in its life. What a tenant keeps is in a database of its own.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "src/store/database.h"

struct store;

/* Once in a process, before anything else of this folder. */
void	store_prepare(void);

/* Where a page begins and how long it is. */
struct store_page {
	int64_t	after;		/* the seq of the row before it; 0: none */
	int32_t	limit;		/* the most rows; more than 0 */
};

/*
 * Makes users.db if it is missing, and brings it to the newest schema. To be
 * called once, before processes share the file, with a path in a folder that
 * exists. CONFLICT: it was written by a newer server; DAMAGED: it is no
 * users.db; both leave it as it is.
 */
MUST_USE enum store_result	store_migrate(const char *path,
				    const struct store_settings *,
				    struct store_cause *);

/*
 * Opens users.db, which was migrated; DATABASE_IN_MEMORY is migrated here.
 * Settings are copied. The store belongs to the process that opened it.
 */
MUST_USE enum store_result	store_open(const char *path,
				    const struct store_settings *,
				    struct store **, struct store_cause *);

/* Closes it; NULL is none. */
void	store_close(struct store *);

/* Why the last function on it failed; lives until the next one. */
const char	*store_cause_of(const struct store *);

/*
 * False while what was written before has to be put in order first: whoever
 * writes should wait a little, never for long.
 */
MUST_USE bool	store_keeps_up(const struct store *);

/*
 * A transaction of several changes, outside of batches. end: commits when
 * result is OK, else rolls back; the result of both. A begin that fails is
 * ended too.
 */
MUST_USE enum store_result	store_begin(struct store *);
MUST_USE enum store_result	store_end(struct store *, enum store_result);
void	store_rollback(struct store *);

#endif
