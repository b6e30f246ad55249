/*
 * multipart/form-data taken apart (RFC 7578): names, and where in the body the
 * contents are.
 */
#ifndef RUNTIME_MULTIPART_H
#define RUNTIME_MULTIPART_H

#include "runtime/call.h"

struct form_part {
	struct text name;
	struct text content; /* a slice of the body, no NUL behind it */
	struct text filename; /* bytes NULL: none */
	struct text media_type; /* bytes NULL: none; is one, else */
	struct text fields; /* all of them: a slice of the body */
};

struct form_parts {
	struct form_part *items;
	size_t count;
};

/*
 * The parts of the call's body. A filename has its quoting and its percent-
 * encoding undone (RFC 7578, section 4.2; where it is none, it stays), or is
 * filename*'s (RFC 8187). False when the call failed: bad_form, bad_encoding;
 * too_many_parts, part_too_long (limits).
 */
MUST_USE bool multipart_read(struct call *, struct form_parts *);

/* Takes the next field of a part off the rest; false: it has no colon. */
MUST_USE bool multipart_field(struct text *rest, struct header *);

#endif
