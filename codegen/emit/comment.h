/*
 * Prose of a document as the lines of a C comment: what would end or open
 * one, or hide from a reader's eye, is taken out, and paragraphs are filled.
 */
#ifndef EMIT_COMMENT_H
#define EMIT_COMMENT_H

#include "runtime/arena.h"

struct comment {
	struct text	*lines;		/* empty between paragraphs */
	size_t		 line_count;
};

/*
 * Lays a text out in lines of at most columns columns, the three before it
 * (" * ") included; only a longer word goes beyond. Lines that begin with a
 * space or the mark of a list or a table stay lines of their own.
 */
void	comment_lay(struct arena *, struct text, size_t columns,
	    struct comment *);

#endif
