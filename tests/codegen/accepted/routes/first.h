/*
 * Operations of Routes 1.0.0 with the tag first.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#ifndef API_FIRST_H
#define API_FIRST_H

#include "routes/models.h"
#include "runtime/operation.h"

/* getRoot: GET / */
struct api_get_root_request {
	char	unused;
};

struct api_get_root_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_root(struct call *, const struct api_get_root_request *,
		    struct api_get_root_response *);

/* Here. */
bool	api_get_root_204(struct api_get_root_response *);

/* getAny: GET /{any} */
struct api_get_any_request {
	struct text	any;
};

struct api_get_any_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_any(struct call *, const struct api_get_any_request *,
		    struct api_get_any_response *);

/* Here. */
bool	api_get_any_204(struct api_get_any_response *);

/* createUser: POST /users */
struct api_create_user_request {
	char	unused;
};

struct api_create_user_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_create_user(struct call *,
		    const struct api_create_user_request *,
		    struct api_create_user_response *);

/* Here. */
bool	api_create_user_204(struct api_create_user_response *);

/* putUsers: PUT /users */
struct api_put_users_request {
	char	unused;
};

struct api_put_users_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_put_users(struct call *,
		    const struct api_put_users_request *,
		    struct api_put_users_response *);

/* Here. */
bool	api_put_users_204(struct api_put_users_response *);

/* patchUsers: PATCH /users */
struct api_patch_users_request {
	char	unused;
};

struct api_patch_users_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_patch_users(struct call *,
		    const struct api_patch_users_request *,
		    struct api_patch_users_response *);

/* Here. */
bool	api_patch_users_204(struct api_patch_users_response *);

/* deleteUsers: DELETE /users */
struct api_delete_users_request {
	char	unused;
};

struct api_delete_users_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_delete_users(struct call *,
		    const struct api_delete_users_request *,
		    struct api_delete_users_response *);

/* Here. */
bool	api_delete_users_204(struct api_delete_users_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_root_operation;
extern const struct operation	api_get_any_operation;
extern const struct operation	api_create_user_operation;
extern const struct operation	api_put_users_operation;
extern const struct operation	api_patch_users_operation;
extern const struct operation	api_delete_users_operation;

#endif
