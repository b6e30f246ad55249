/*
 * What the files of this folder know of each other's store.
 */
#ifndef STORE_USERS_DB_H
#define STORE_USERS_DB_H

#include "src/store/statement.h"
#include "src/store/store.h"

/* Begins a statement on users.db. */
struct statement	*store_statement(struct store *, const char *sql);
struct statement	*store_statement_once(struct store *,
			    const char *sql);

/*
 * Room for one more row behind count rows; *capacity, 0 at first, is kept
 * by the caller.
 */
void	*store_rows_grow(struct arena *, void *rows, size_t row_size,
	    size_t count, size_t *capacity);

/* Rows that the last statement changed. */
int	store_changes(const struct store *);

/* What failed last since the last transaction began, told once. */
enum store_result	store_failure(struct store *);

/* CONFLICT: the schema is another server's. */
MUST_USE enum store_result	store_check_version(struct store *,
				    struct store_cause *);

#endif
