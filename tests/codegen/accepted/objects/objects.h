/*
 * Operations of Objects 1.0.0 with the tag objects.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#ifndef API_OBJECTS_H
#define API_OBJECTS_H

#include "objects/models.h"
#include "runtime/operation.h"

/* echoObjects: POST /objects */
struct api_echo_objects_request {
	struct api_everything	body;
};

struct api_echo_objects_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_everything	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_echo_objects(struct call *,
		    const struct api_echo_objects_request *,
		    struct api_echo_objects_response *);

/* The same. */
bool	api_echo_objects_200(struct api_echo_objects_response *,
	    const struct api_everything *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_echo_objects_200_json(struct api_echo_objects_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_echo_objects_operation;

#endif
