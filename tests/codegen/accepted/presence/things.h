/*
 * Operations of Presence 1.0.0 with the tag things.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#ifndef API_THINGS_H
#define API_THINGS_H

#include "presence/models.h"
#include "runtime/operation.h"

/* createThing: POST /things */
struct api_create_thing_request {
	bool			has_body;
	struct api_thing	body;
};

struct api_create_thing_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_thing	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_create_thing(struct call *,
		    const struct api_create_thing_request *,
		    struct api_create_thing_response *);

/* The thing. */
bool	api_create_thing_200(struct api_create_thing_response *,
	    const struct api_thing *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_thing_200_json(struct api_create_thing_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_create_thing_operation;

#endif
