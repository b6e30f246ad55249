/*
 * Operations of Constraints 1.0.0 with the tag all.
 *
 * Each keyword of a schema, once.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#ifndef API_ALL_H
#define API_ALL_H

#include "constraints/models.h"
#include "runtime/operation.h"

/* putAll: PUT /all */
struct api_put_all_request {
	struct api_all	body;
};

struct api_put_all_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_put_all(struct call *, const struct api_put_all_request *,
		    struct api_put_all_response *);

/* Valid. */
bool	api_put_all_204(struct api_put_all_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_put_all_operation;

#endif
