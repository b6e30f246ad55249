/*
 * The table records: what a tenant keeps, a row each, tombstones among them;
 * and the collections that they are in, with their counts.
 */
#ifndef STORE_RECORD_H
#define STORE_RECORD_H

#include "src/store/change_rule.h"
#include "src/store/feed.h"

/* What a push changes of a collection's counts. */
struct collection {
	struct text	name;
	int64_t		number;		/* 0: it has no row yet */
	int64_t		records;	/* added; negative: removed */
	int64_t		tombstones;
	int64_t		bytes;		/* of data */
};

/* A record as it is stored. */
struct record {
	struct change_stored	stored;
	struct text		created_at;
	int64_t			bytes;	/* of its data */
};

/* A record as it is to be written. */
struct record_write {
	const struct collection	*collection;
	const struct uuid	*id;
	int64_t			 seq;
	int64_t			 before;	/* its seq till now; 0: none */
	const struct change_content *content;
	struct text		 created_at;
	struct text		 writer;	/* bytes NULL: unknown */
	struct text		 data;		/* bytes NULL: none */
};

/* Finds the collection's number; 0 when it has no row. */
MUST_USE enum store_result	collection_find(const struct feed *,
				    struct collection *);

/* Gives it a row. CONFLICT: the tenant has as many as it may. */
MUST_USE enum store_result	collection_insert(const struct feed *,
				    struct collection *);

/* Adds what was counted to its row. */
MUST_USE enum store_result	collection_count(const struct feed *,
				    const struct collection *);

/* Finds a record; its texts are in the arena. NOT_FOUND: there is none. */
MUST_USE enum store_result	record_find(const struct feed *,
				    const struct collection *,
				    const struct uuid *, struct record *);

/* Inserts a record, or changes the one that it was before. */
MUST_USE enum store_result	record_write(const struct feed *,
				    const struct record_write *);

/*
 * Reads the record of a seq, which is of that collection, as the contract has
 * it, into the arena.
 */
MUST_USE enum store_result	record_read(const struct feed *,
				    const struct collection *, int64_t seq,
				    struct api_change *);

/*
 * Removes some tombstones that have been kept long enough, and keeps with
 * the feed and the collections how far that went.
 */
MUST_USE enum store_result	record_purge(struct feed *);

#endif
