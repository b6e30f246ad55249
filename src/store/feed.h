/*
 * A tenant's feed: its epoch, its counter, and what it holds in all, as one
 * row that each push carries forward.
 */
#ifndef STORE_FEED_H
#define STORE_FEED_H

#include "runtime/arena.h"
#include "runtime/uuid.h"
#include "src/store/database.h"

/* What is taken at most, and how long things are kept. */
struct feed_limits {
	int64_t	batch_items;
	int64_t	batch_bytes;		/* of a body; told, not enforced here */
	int64_t	record_bytes;		/* of its data */
	int64_t	page_bytes;
	int64_t	tenant_records;		/* tombstones among them */
	int64_t	tenant_bytes;		/* of all data */
	int64_t	tenant_collections;
	int64_t	tombstone_milliseconds;
	int64_t	batch_milliseconds;	/* answers are kept for a retry */
	int64_t	batch_count;		/* answers kept at most */
	int64_t	answer_bytes;		/* of all answers that are kept */
};

/*
 * 500, 1 MiB; 64 KiB; 1 MiB; 1,000,000, 1 GiB, 256; 180 and 30 days; 10,000,
 * 64 MiB.
 */
extern const struct feed_limits	feed_limits_default;

struct feed {
	struct database			*database;
	struct arena			*arena;
	const struct uuid		*tenant;
	const struct feed_limits	*limits;
	int64_t				 now;	/* ms; when the request came */
	/* As read; a file that was never written to has the zeros. */
	bool				 written;
	uint32_t			 epoch;
	int64_t				 head;	/* the last seq given */
	int64_t				 records;	/* and tombstones */
	int64_t				 bytes;
	int64_t				 purged;	/* in any collection */
	int64_t				 answers;	/* bytes of kept ones */
};

/*
 * Reads it. Before the first write the epoch is one that follows from the
 * tenant's uuid, and the first write keeps it. UNAVAILABLE: the file is a
 * newer server's.
 */
MUST_USE enum store_result	feed_read(struct feed *);

/* Makes the tables and the row where they are missing, and reads it. */
MUST_USE enum store_result	feed_prepare(struct feed *);

/* Writes it back. */
MUST_USE enum store_result	feed_write(const struct feed *);

/*
 * Gives the tenant an epoch that it did not have, so that all cursors there
 * are expire: after its file was exchanged for another one.
 */
MUST_USE enum store_result	feed_renew(struct feed *);

#endif
