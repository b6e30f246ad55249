/*
 * Operations of Least 1 with the tag default.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#ifndef API_DEFAULT_H
#define API_DEFAULT_H

#include "least/models.h"
#include "runtime/operation.h"

/* ping: GET / */
struct api_ping_request {
	char	unused;
};

struct api_ping_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_ping(struct call *, const struct api_ping_request *,
		    struct api_ping_response *);

/* It is there. */
bool	api_ping_204(struct api_ping_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_ping_operation;

#endif
