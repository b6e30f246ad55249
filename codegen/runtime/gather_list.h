/*
 * Texts that are lists: cut apart, decoded, collected. For gather*.c.
 */
#ifndef RUNTIME_GATHER_LIST_H
#define RUNTIME_GATHER_LIST_H

#include "runtime/call.h"

enum coding {
	CODING_NONE,	/* as it stands, but for space around */
	CODING_PERCENT,
	CODING_PLUS,	/* percent, and + is a space */
	CODING_DONE	/* undone already */
};

/* Takes the next item off rest; false behind the last one. */
bool	gather_next(struct text *rest, char separator, struct text *item);

/* How many items there are at most. */
size_t	gather_count(struct text list, char separator);

/* Fails the call: what is not UTF-8 in percent-encoding. */
bool	gather_bad_encoding(struct call *, const char *what);

/* Adds one text. False when the call failed. */
MUST_USE bool	gather_add(struct call *, struct text raw, enum coding,
		    struct text_list *);

/* Adds the items of a,b,c; an empty text has none. */
MUST_USE bool	gather_add_items(struct call *, struct text raw,
		    char separator, enum coding, struct text_list *);

/* Adds the names and values of a=1,b=2 by turns. */
MUST_USE bool	gather_add_members(struct call *, struct text raw,
		    char separator, enum coding, struct text_list *);

#endif
