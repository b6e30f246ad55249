/*
 * multipart/form-data taken apart (RFC 7578): names, and where in the body the
 * contents are.
 */
#ifndef RUNTIME_MULTIPART_H
#define RUNTIME_MULTIPART_H

#include "runtime/call.h"

/*
 * The parts of the call's body: names and contents by turns. A content is a
 * slice of the body, without a NUL behind it; of a part without a filename it
 * is UTF-8. False when the call failed: bad_form, bad_encoding;
 * too_many_parts, part_too_long (limits).
 */
MUST_USE bool	multipart_read(struct call *, struct text_list *);

#endif
