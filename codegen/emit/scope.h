/*
 * The names of one generated file's own tables and functions, each given
 * out once.
 */
#ifndef EMIT_SCOPE_H
#define EMIT_SCOPE_H

#include "codegen/emit/lookup.h"

struct scope {
	struct arena	*arena;
	struct lookup	 taken;
};

void		 scope_init(struct scope *, struct arena *);

/*
 * A name as by printf that was not given out before; the second of one name
 * gets _2 behind it, and so on in the order of the calls. What begins like
 * the names of headers (api_) gets an underscore behind it.
 */
const char	*scope_name(struct scope *, const char *format, ...)
		    PRINTF_LIKE(2, 3);

#endif
