/*
 * Parameters of a field's value, as Content-Disposition has them (RFC 2183).
 */
#ifndef RUNTIME_DISPOSITION_H
#define RUNTIME_DISPOSITION_H

#include "runtime/call.h"

/*
 * The value of a parameter, quotes and escapes undone, in the arena; false
 * when it is not there, or its quotes have no end.
 */
MUST_USE bool disposition_parameter(
    struct arena *, struct text value, const char *name, struct text *);

/*
 * What a part's filename is, in UTF-8; bytes NULL: it has none. False when
 * the call failed: bad_encoding.
 */
MUST_USE bool
disposition_filename(struct call *, struct text value, struct text *);

#endif
