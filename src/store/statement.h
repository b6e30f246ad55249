/*
 * Statements that are prepared once a database and kept. An error sticks to
 * the statement until its end, so that what stands between begin and end
 * needs no checks. For the files of this folder only.
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include "runtime/arena.h"
#include "runtime/uuid.h"
#include "src/store/database.h"

struct statement;

/*
 * The statement of sql, which is constant and one statement; not begun
 * twice before its end. Never NULL.
 */
struct statement	*statement_begin(struct database *, const char *sql);

/*
 * The same for one that is all that its operation writes: in a batch it needs
 * no savepoint, for it takes itself back when it fails. An operation that
 * fails behind what it has changed takes the transaction of all with it.
 */
struct statement	*statement_begin_once(struct database *,
			    const char *sql);

/* Parameters from 1; texts live until the end; no bytes: NULL. */
void	statement_bind_text(struct statement *, int, struct text);
void	statement_bind_uuid(struct statement *, int, const struct uuid *);
void	statement_bind_integer(struct statement *, int, int64_t);

/* Bytes that are no text; they live until the end. */
void	statement_bind_bytes(struct statement *, int, const void *, size_t);

/* Whether there is a row (another one); false at the last and on an error. */
MUST_USE bool	statement_step(struct statement *);

/* Columns from 0 of the row that a step found. */
int64_t	statement_integer(struct statement *, int);
struct text	statement_text(struct statement *, int, struct arena *);
void	statement_uuid(struct statement *, int, struct uuid *);

/* The same without a copy, until the next step or the end. */
struct text	statement_view(struct statement *, int);

/* Copies exactly size bytes; other ones mean a damaged file. */
void	statement_bytes(struct statement *, int, void *, size_t size);
bool	statement_is(struct statement *, int, struct text);

/*
 * Ends it: OK, or the first error with its cause on the database; CONFLICT
 * when a foreign key says no.
 */
MUST_USE enum store_result	statement_end(struct statement *);

/* Steps to the end, and ends it: for what returns no rows. */
MUST_USE enum store_result	statement_run(struct statement *);

/* Rows that the last statement of the database changed. */
int	statement_changes(const struct database *);

#endif
