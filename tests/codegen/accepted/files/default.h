/*
 * Operations of Files 1 with the tag default.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#ifndef API_DEFAULT_H
#define API_DEFAULT_H

#include "files/models.h"
#include "runtime/operation.h"

/* listPets: GET /pets */
struct api_list_pets_request {
	bool	has_limit;
	int64_t	limit;
};

struct api_list_pets_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_list_pets_200_body	body;
			struct text			json;
		} status_200;
		struct {
			struct api_owner	body;
			struct text		json;	/* in place of body */
		} status_400;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_pets(struct call *,
		    const struct api_list_pets_request *,
		    struct api_list_pets_response *);

/* Pets. */
bool	api_list_pets_200(struct api_list_pets_response *,
	    const struct api_list_pets_200_body *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_list_pets_200_json(struct api_list_pets_response *,
	    struct text json);

/* Bad. */
bool	api_list_pets_400(struct api_list_pets_response *,
	    const struct api_owner *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_list_pets_400_json(struct api_list_pets_response *,
	    struct text json);

/* getOwner: GET /owners/{id} */
struct api_get_owner_request {
	struct text	id;
};

struct api_get_owner_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_owner	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_owner(struct call *,
		    const struct api_get_owner_request *,
		    struct api_get_owner_response *);

/* An owner. */
bool	api_get_owner_200(struct api_get_owner_response *,
	    const struct api_owner *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_owner_200_json(struct api_get_owner_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_list_pets_operation;
extern const struct operation	api_get_owner_operation;

#endif
