/*
 * Unicode properties as ECMA-262 names them and as PCRE2 does.
 */
#ifndef RUNTIME_PATTERN_PROPERTY_H
#define RUNTIME_PATTERN_PROPERTY_H

#include "runtime/arena.h"

/*
 * PCRE2's name of a property: Letter, gc=Lu, Script=Greek, Alphabetic. NULL
 * when it cannot be one; whether others exist, PCRE2 says. In the arena.
 */
const char *pattern_property(struct arena *, struct text name);

#endif
