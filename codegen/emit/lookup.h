/*
 * A table from words to anything that grows: documents have tens of thousands
 * of names.
 */
#ifndef EMIT_LOOKUP_H
#define EMIT_LOOKUP_H

#include "runtime/arena.h"

struct lookup_row {
	const char	*key;		/* NULL: the row is free */
	const void	*value;
};

struct lookup {
	struct arena		*arena;
	struct lookup_row	*rows;
	size_t			 size;		/* a power of two, or 0 */
	size_t			 count;
};

void		 lookup_init(struct lookup *, struct arena *);

/* The value of a key, or NULL. */
const void	*lookup_find(const struct lookup *, const char *key);

/* Sets the value of a key; both live as long as the lookup. */
void		 lookup_add(struct lookup *, const char *key,
		    const void *value);

#endif
