/*
 * Where credentials of Security 1.0.0 stand.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#include "security/security_schemes.h"

const struct security_scheme api_key_scheme = {
	.kind = SECURITY_KEY,
	.where = PLACE_HEADER,
	.name = "X-Key",
	.authenticate = api_authenticate_key,
};

const struct security_scheme api_session_scheme = {
	.kind = SECURITY_KEY,
	.where = PLACE_COOKIE,
	.name = "sid",
	.authenticate = api_authenticate_session,
};

const struct security_scheme api_login_scheme = {
	.kind = SECURITY_BASIC,
	.name = "Basic",
	.authenticate = api_authenticate_login,
};

const struct security_scheme api_token_scheme = {
	.kind = SECURITY_HTTP,
	.name = "Bearer",
	.authenticate = api_authenticate_token,
};

const struct security_scheme api_who_scheme = {
	.kind = SECURITY_HTTP,
	.name = "Bearer",
	.authenticate = api_authenticate_who,
};
