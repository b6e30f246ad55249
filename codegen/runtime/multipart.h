/*
 * multipart/form-data taken apart (RFC 7578): names and values, in memory.
 */
#ifndef RUNTIME_MULTIPART_H
#define RUNTIME_MULTIPART_H

#include "runtime/call.h"

/*
 * The parts of the call's body: names and contents by turns. A part without
 * a filename is UTF-8. False when the call failed: bad_form, bad_encoding;
 * too_many_parts, part_too_long (limits).
 */
MUST_USE bool	multipart_read(struct call *, struct text_list *);

#endif
