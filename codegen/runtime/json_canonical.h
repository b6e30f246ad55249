/*
 * Equal JSON values as equal bytes, for const, enum and uniqueItems: members
 * sorted by name, numbers and escapes in one form, no white space.
 */
#ifndef RUNTIME_JSON_CANONICAL_H
#define RUNTIME_JSON_CANONICAL_H

#include "runtime/arena.h"

/*
 * The canonical form of a JSON text that was checked before: it must be valid
 * and without duplicate names. It recurses as deep as the text is nested. An
 * escape that is half of a surrogate pair may still be there, for who reads
 * refuses it with its item only: it is U+FFFD.
 */
struct text json_canonical(struct arena *, struct text json);

/*
 * What a string of such a text says: source has its quotes. Without escapes
 * it is the source's own bytes, not followed by a NUL.
 */
struct text json_unescape(struct arena *, struct text source);

#endif
