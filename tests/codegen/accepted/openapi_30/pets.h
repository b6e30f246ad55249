/*
 * Operations of OpenAPI 3.0 1.0.0 with the tag pets.
 *
 * As the older version says it.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#ifndef API_PETS_H
#define API_PETS_H

#include "openapi_30/models.h"
#include "runtime/operation.h"

/* getPet: GET /pets/{pet_id} */
struct api_get_pet_request {
	int64_t	pet_id;
};

struct api_get_pet_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_pet	body;
			struct text	json;	/* in place of body */
		} status_200;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_pet(struct call *, const struct api_get_pet_request *,
		    struct api_get_pet_response *);

/* The pet. */
bool	api_get_pet_200(struct api_get_pet_response *,
	    const struct api_pet *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_pet_200_json(struct api_get_pet_response *, struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_pet_operation;

#endif
