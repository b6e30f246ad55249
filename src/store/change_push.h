/*
 * A push: the changes of a batch, one after the other, in one transaction.
 */
#ifndef STORE_CHANGE_PUSH_H
#define STORE_CHANGE_PUSH_H

#include "generated/models.h"
#include "src/store/cursor.h"

enum push_verdict {
	PUSH_DONE,	/* each change has its own result */
	PUSH_UNDONE,	/* it is atomic, and one did not go in: so none did */
	PUSH_REUSED,	/* another batch had this name; nothing was done */
	PUSH_EXPIRED,	/* the base cursor is; nothing was done */
};

struct push_answer {
	enum push_verdict	verdict;
	enum cursor_verdict	cursor;	/* EXPIRED: why */
	struct text		json;	/* DONE, UNDONE: a ChangeBatchResult */
	int64_t			head;	/* DONE: the last seq now, */
	bool			changed;	/* and whether this moved it */
};

/*
 * Applies a batch to the tenant of the feed, which needs not be read; policy
 * is what holds where the batch names none. The same batch again gets the
 * answer that it got. OK: see the verdict; only DONE and UNDONE are to be
 * committed. Else nothing was written.
 */
MUST_USE enum store_result	change_push(struct feed *,
				    const struct api_change_batch *,
				    enum api_conflict_policy policy,
				    struct push_answer *);

#endif
