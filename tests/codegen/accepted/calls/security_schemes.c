/*
 * Where credentials of Calls 1 stand.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/security_schemes.h"

const struct security_scheme api_certificate_scheme = {
	.kind = SECURITY_KEY,
	.where = PLACE_HEADER,
	.name = "Client-Cert",
	.authenticate = api_authenticate_certificate,
};
