/*
 * Whole databases: one copied into a file, and one put in another's place.
 */
#ifndef STORE_COPY_H
#define STORE_COPY_H

#include "src/store/database.h"

/*
 * Copies what is committed, as one state, into an empty file, which is the
 * caller's to unlink; others go on writing.
 */
MUST_USE enum store_result	database_copy(struct database *,
				    const char *path);

/*
 * Puts all of another database in the place of all that this one holds, in
 * one transaction: whoever reads it sees the one or the other, whatever
 * happens. Both have pages of the same size.
 */
MUST_USE enum store_result	database_replace(struct database *,
				    struct database *by);

#endif
