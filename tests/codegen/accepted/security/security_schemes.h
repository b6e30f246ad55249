/*
 * Who may call Security 1.0.0, and how it is known.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#ifndef API_SECURITY_SCHEMES_H
#define API_SECURITY_SCHEMES_H

#include "runtime/security.h"

/*
 * A key of iron.
 *
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_key(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/*
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_session(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/*
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_login(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/*
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_token(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/*
 * Hand-written: sets whose credentials these are, if they hold all scopes; it
 * may fail the call instead (call_fail).
 */
enum authentication	api_authenticate_who(struct call *,
			    const struct credentials *,
			    const struct text_list *scopes,
			    struct principal **);

/* The rows, for operations. */
extern const struct security_scheme	api_key_scheme;
extern const struct security_scheme	api_session_scheme;
extern const struct security_scheme	api_login_scheme;
extern const struct security_scheme	api_token_scheme;
extern const struct security_scheme	api_who_scheme;

#endif
