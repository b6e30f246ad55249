/*
 * Operations of Assertions 1.0.0 with the tag things.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#ifndef API_THINGS_H
#define API_THINGS_H

#include "assertions/models.h"
#include "runtime/operation.h"

/* createThing: POST /things */
struct api_create_thing_request {
	bool		has_page;
	struct text	page;
	struct text	body;
};

struct api_create_thing_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_box	body;
			struct text	json;	/* in place of body */
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
	    const struct api_box *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_thing_200_json(struct api_create_thing_response *,
	    struct text json);

/* replaceThing: PUT /things */
struct api_replace_thing_request {
	struct text	body;
};

struct api_replace_thing_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_replace_thing(struct call *,
		    const struct api_replace_thing_request *,
		    struct api_replace_thing_response *);

/* Done. */
bool	api_replace_thing_204(struct api_replace_thing_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_create_thing_operation;
extern const struct operation	api_replace_thing_operation;

#endif
