/*
 * Operations of Alike 1 with the tag default.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#ifndef API_DEFAULT_H
#define API_DEFAULT_H

#include "alike/models.h"
#include "runtime/operation.h"

/* createPair: POST /pairs */
struct api_create_pair_request {
	struct api_pair	body;
};

struct api_create_pair_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_create_pair(struct call *,
		    const struct api_create_pair_request *,
		    struct api_create_pair_response *);

/* It is there. */
bool	api_create_pair_204(struct api_create_pair_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_create_pair_operation;

#endif
