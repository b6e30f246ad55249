/*
 * Who may call Same 1.0.0, and how it is known.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#ifndef API_SECURITY_SCHEMES_H
#define API_SECURITY_SCHEMES_H

#include "runtime/security.h"

/*
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_key(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/* The rows, for operations. */
extern const struct security_scheme	api_key_scheme;

#endif
