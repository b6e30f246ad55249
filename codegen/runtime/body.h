/*
 * A request's body, by its media type: JSON, forms, texts, bytes.
 */
#ifndef RUNTIME_BODY_H
#define RUNTIME_BODY_H

#include "runtime/operation.h"

/*
 * The row of the operation's bodies for the Content-Type, which is
 * application/octet-stream where it is not said; NULL: none.
 */
const struct request_body	*body_of(const struct call *);

/*
 * Reads the body into the request's struct, all violations reported. One
 * without a byte is there when its Content-Type is that of a text, of bytes
 * or of a form. False when the call failed: missing_body, length_required,
 * bad_encoding, bad_form, or as json_read and bind_members say.
 */
MUST_USE bool	body_read(struct call *, void *request);

#endif
