/*
 * URI references against a base (RFC 3986, section 5.2).
 */
#ifndef READ_URI_H
#define READ_URI_H

#include "runtime/arena.h"

/* What a reference means at a base, without its fragment. */
struct text uri_resolve(
    struct arena *, struct text base, struct text reference);

/* What is behind the first '#'; bytes NULL: there is none. */
struct text uri_fragment(struct text reference);

/*
 * Undoes percent-encoding into the arena; false when it is broken, or what
 * comes out is not UTF-8 or holds U+0000.
 */
MUST_USE bool uri_decode(struct arena *, struct text, struct text *decoded);

#endif
