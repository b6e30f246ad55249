/*
 * A pull: a page of a tenant's feed, written as JSON as it is read.
 */
#ifndef STORE_CHANGE_PULL_H
#define STORE_CHANGE_PULL_H

#include "generated/models.h"
#include "src/store/cursor.h"

#define CHANGE_PULL_MOST	500	/* changes of a page */

struct change_pull {
	int64_t			 after;		/* seq; 0: from the beginning */
	int32_t			 limit;		/* 1 to CHANGE_PULL_MOST */
	const struct text_list	*collections;	/* NULL: all */
};

/*
 * Reads a page of the feed, which was read in the snapshot that is open:
 * *json is a ChangePage, in the feed's arena.
 */
MUST_USE enum store_result	change_pull(const struct feed *,
				    const struct change_pull *,
				    struct text *json);

/*
 * What the feed holds, by collection, sorted by name, in its arena; the feed
 * was read in the snapshot that is open.
 */
MUST_USE enum store_result	feed_collections(const struct feed *,
				    struct api_sync_state_collections *);

#endif
