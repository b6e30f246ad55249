/*
 * A request's body, by its media type: JSON, forms, texts, bytes.
 */
#ifndef RUNTIME_BODY_H
#define RUNTIME_BODY_H

#include "runtime/operation.h"

/* The row of the operation's bodies for the Content-Type; NULL: none. */
const struct request_body	*body_of(const struct call *);

/*
 * Reads the body into the request's struct, all violations reported. False
 * when the call failed: missing_body, bad_encoding, bad_form, or as
 * json_read and bind_members say.
 */
MUST_USE bool	body_read(struct call *, void *request);

#endif
