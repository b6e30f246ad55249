/*
 * Cursors: a place in one tenant's feed as a text. "9f3a01bc.812" is behind
 * the seq 812 of that epoch; of a pull of some collections only, their names
 * follow: "9f3a01bc.812.accounts,transactions".
 */
#ifndef STORE_CURSOR_H
#define STORE_CURSOR_H

#include "src/store/feed.h"

struct cursor {
	uint32_t	epoch;
	int64_t		seq;
	struct text	collections;	/* sorted, with commas; bytes NULL: all */
};

enum cursor_verdict {
	CURSOR_GOOD,
	CURSOR_OF_OTHERS,	/* it belongs to other collections */
	CURSOR_EPOCH,		/* expired: another epoch */
	CURSOR_BEYOND,		/* expired: a head that never was */
	CURSOR_PURGED,		/* expired: tombstones behind it are gone */
	CURSOR_VERDICT_COUNT
};

/* Reads one, which has the contract's pattern; it points into the text. */
struct cursor	cursor_read(struct text);

struct text	cursor_write(struct arena *, const struct cursor *);

/* The names of a text with commas between them: sorted, each once. */
struct text_list	cursor_names(struct arena *, struct text);

/* A set of names as cursors have it: sorted, each once. */
struct text	cursor_set(struct arena *, const struct text_list *names);

/* Whether a record of the collection is within the cursor's set. */
bool	cursor_covers(const struct cursor *, struct text collection);

/*
 * Whether the feed, as it was read, still has all that is behind the cursor.
 */
MUST_USE enum store_result	cursor_check(const struct feed *,
				    const struct cursor *,
				    enum cursor_verdict *);

#endif
