/*
 * Where credentials of Same 1.0.0 stand.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/security_schemes.h"

const struct security_scheme api_key_scheme = {
	.kind = SECURITY_KEY,
	.where = PLACE_HEADER,
	.name = "X-Key",
	.authenticate = api_authenticate_key,
};
