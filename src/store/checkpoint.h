/*
 * The write-ahead log of one database is copied into its file by a thread of
 * its own, so that no request waits for it.
 */
#ifndef STORE_CHECKPOINT_H
#define STORE_CHECKPOINT_H

#include "src/store/database.h"

struct checkpoint;

/*
 * Takes over the checkpoints of an open database, whose path it is, until
 * the end. The thread has a connection of its own.
 */
MUST_USE enum store_result	checkpoint_begin(struct database *,
				    const char *path,
				    const struct store_settings *,
				    struct checkpoint **,
				    struct store_cause *);

/* Waits for the thread and ends it, before the database. NULL is none. */
void	checkpoint_end(struct checkpoint *);

/*
 * False while the log is too long and not copied yet: whoever writes should
 * wait a little. It is true again after a quarter of a second at the latest.
 */
MUST_USE bool	checkpoint_keeps_up(struct checkpoint *);

#endif
