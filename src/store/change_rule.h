/*
 * What becomes of a change: the rules of sync as a function of what comes,
 * what is stored, and what the client had seen. No clock, no SQL.
 */
#ifndef STORE_CHANGE_RULE_H
#define STORE_CHANGE_RULE_H

#include "generated/models.h"

#define CHANGE_HASH_SIZE	16

/* Of what a change makes of a record: its data and updated_at. */
struct change_hash {
	unsigned char	bytes[CHANGE_HASH_SIZE];	/* most telling first */
};

/* What a change says, or a record is. */
struct change_content {
	bool			deleted;
	struct text		updated_at;
	int64_t			compared;	/* ms, by the server's clock */
	struct change_hash	hash;
};

struct change_incoming {
	struct change_content	content;
	const int64_t		*base_seq;	/* or NULL */
	struct text		 base_updated_at;	/* bytes NULL: none */
};

struct change_stored {
	struct change_content	content;
	int64_t			seq;
	struct text		writer;	/* client_id; bytes NULL: unknown */
};

/* Whose batch it is in. */
struct change_context {
	enum api_conflict_policy policy;
	struct text		 client;	/* bytes NULL: unknown */
	int64_t			 seen;	/* what it pulled; 0: nothing */
};

/*
 * APPLIED, UNCHANGED, GONE, CONFLICT or SUPERSEDED; stored is NULL when there
 * is no such record, as after its tombstone was removed.
 */
enum api_change_status	change_rule(const struct change_incoming *,
			    const struct change_stored *,
			    const struct change_context *);

/* The hash of a content; data is not looked at in a tombstone. */
struct change_hash	change_hash(bool deleted, struct text updated_at,
			    struct text data);

/*
 * The time that is compared: what the client says, corrected by how far its
 * clock is off, and never later than now (all in ms).
 */
int64_t	change_compared(int64_t updated_at, int64_t client_clock_ahead,
	    int64_t now);

#endif
