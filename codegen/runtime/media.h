/*
 * Media types: which one a body has, and which one an Accept wants
 * (RFC 9110, sections 8.3 and 12.5.1).
 */
#ifndef RUNTIME_MEDIA_H
#define RUNTIME_MEDIA_H

#include "runtime/text.h"

/*
 * The row of media_types (NULL-terminated; image/ and a star is one, too)
 * that the value of a Content-Type names, parameters aside (a charset other
 * than UTF-8 is refused); NULL when none does.
 */
const char	*media_match(const char *const *media_types, struct text);

/* Whether the text is one media type, with or without parameters. */
bool		 media_valid(struct text);

/*
 * The row of media_types that an Accept likes best, the first of equals;
 * NULL when all are refused. An Accept that cannot be parsed accepts all.
 */
const char	*media_accept(const char *const *media_types, struct text);

#endif
