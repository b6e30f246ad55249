/*
 * The writes of many operations as one transaction for each database: one
 * commit for all of them. Each operation has a savepoint of its own, or is
 * one statement (statement_begin_once), which is taken back by itself.
 */
#ifndef STORE_BATCH_H
#define STORE_BATCH_H

#include <stddef.h>

#include "src/store/result.h"

struct batch;

/* One process each: databases that are opened with it join it. */
struct batch	*batch_open(void);

/* Frees it; its databases are closed. NULL is none. */
void	batch_close(struct batch *);

/*
 * Begins: until its end, each statement that writes belongs to the
 * transaction that it begins, and nothing is on disk.
 */
void	batch_begin(struct batch *);

/* Whether it has begun and not ended. */
MUST_USE bool	batch_is_open(const struct batch *);

/* Begins an operation; they are numbered from 0. */
void	batch_enter(struct batch *);

/*
 * Ends it; !keep: what it wrote is taken back, and nothing else, unless it
 * fails behind its only write: then all of that database fails.
 */
void	batch_leave(struct batch *, bool keep);

/* How many databases it has to commit; each waits for the disk. */
size_t	batch_databases(const struct batch *);

/* Commits what was kept. */
void	batch_end(struct batch *);

/*
 * OK when all that the operation wrote and read is on disk; else nothing of
 * what it wrote is there, and *cause says why. Until the next begin.
 */
MUST_USE enum store_result	batch_result(const struct batch *,
				    unsigned operation, const char **cause);

#endif
