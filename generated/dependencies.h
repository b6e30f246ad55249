/*
 * What operations of FinWise 0.1.0 depend on: opened before them, closed after.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_DEPENDENCIES_H
#define API_DEPENDENCIES_H

#include "generated/models.h"
#include "runtime/call.h"

/*
 * tenant_session: The open database of the tenant that the request names, in
 * its path or in the header X-Tenant-ID. Both and different: 400. Unknown: 404.
 * Its file is missing or cannot be used: 503.
 */
struct tenant_session;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_tenant_session_request {
	bool		has_tenant_id;
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_tenant_session(struct call *,
		    const struct api_tenant_session_request *,
		    struct tenant_session **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_tenant_session(struct call *, struct tenant_session *);

#endif
