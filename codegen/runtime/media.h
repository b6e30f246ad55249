/*
 * Media types: which one a body has, and which one an Accept wants
 * (RFC 9110, sections 8.3 and 12.5.1).
 */
#ifndef RUNTIME_MEDIA_H
#define RUNTIME_MEDIA_H

#include "runtime/text.h"

/*
 * The row of media_types (NULL-terminated; image/ and a star is one, too, and
 * so is application/ and *+json) that the value of a Content-Type names most
 * exactly, parameters aside (a charset other than UTF-8 is refused); NULL when
 * none does. *exactness is 0 then, and more for a row that says more.
 */
const char	*media_match(const char *const *media_types, struct text,
		    int *exactness);

/* Whether the text is one media type, with or without parameters. */
bool		 media_valid(struct text);

/*
 * The row of media_types that an Accept likes best, the first of equals;
 * NULL when all are refused. An Accept that cannot be parsed accepts all.
 */
const char	*media_accept(const char *const *media_types, struct text);

#endif
