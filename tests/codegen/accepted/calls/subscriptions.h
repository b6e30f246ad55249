/*
 * Operations of Calls 1 with the tag subscriptions.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#ifndef API_SUBSCRIPTIONS_H
#define API_SUBSCRIPTIONS_H

#include "calls/models.h"
#include "runtime/operation.h"

/* subscribe: POST /subscriptions */
struct api_subscribe_request {
	bool				has_body;
	struct api_subscribe_body	body;
};

struct api_subscribe_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_subscribe(struct call *,
		    const struct api_subscribe_request *,
		    struct api_subscribe_response *);

/* Done. */
bool	api_subscribe_204(struct api_subscribe_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_subscribe_operation;

#endif
