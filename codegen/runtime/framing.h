/*
 * What the fields of a head mean for the message: how long it is, what it is
 * for, and whether the connection goes on. For head.c.
 */
#ifndef RUNTIME_FRAMING_H
#define RUNTIME_FRAMING_H

#include "runtime/head.h"

/*
 * Checks the fields of a head against each other and sets all but incoming
 * and length. old_version: HTTP/1.0. False when the call failed.
 */
MUST_USE bool	framing_read(struct call *, struct head *, bool old_version);

/* Whether the text is a token (RFC 9110, section 5.6.2). */
bool	framing_token(struct text);

/* Whether the text may be a host and a port (RFC 3986, section 3.2). */
bool	framing_host(struct text);

/* The text without the spaces and tabs around it. */
struct text	framing_trim(struct text);

#endif
