/*
 * Operations of Routes 1.0.0 with the tag second.
 *
 * Written by openapi-kore from routes.yaml; do not edit.
 */
#ifndef API_SECOND_H
#define API_SECOND_H

#include "routes/models.h"
#include "runtime/operation.h"

/* listUsers: GET /users */
struct api_list_users_request {
	char	unused;
};

struct api_list_users_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_users(struct call *,
		    const struct api_list_users_request *,
		    struct api_list_users_response *);

/* Here. */
bool	api_list_users_204(struct api_list_users_response *);

/* getKey: GET /users/{user}/keys/{key} */
struct api_get_key_request {
	struct text	key;
	struct text	user;
};

struct api_get_key_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_key(struct call *, const struct api_get_key_request *,
		    struct api_get_key_response *);

/* Here. */
bool	api_get_key_204(struct api_get_key_response *);

/* getUser: GET /users/{id} */
struct api_get_user_request {
	struct text	id;
};

struct api_get_user_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_user(struct call *, const struct api_get_user_request *,
		    struct api_get_user_response *);

/* Here. */
bool	api_get_user_204(struct api_get_user_response *);

/* getMe: GET /users/me */
struct api_get_me_request {
	char	unused;
};

struct api_get_me_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_me(struct call *, const struct api_get_me_request *,
		    struct api_get_me_response *);

/* Here. */
bool	api_get_me_204(struct api_get_me_response *);

/* getUsersMe: GET /users-me */
struct api_get_users_me_request {
	char	unused;
};

struct api_get_users_me_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_users_me(struct call *,
		    const struct api_get_users_me_request *,
		    struct api_get_users_me_response *);

/* Here. */
bool	api_get_users_me_204(struct api_get_users_me_response *);

/* getVersion: GET /users_me/2.0 */
struct api_get_version_request {
	char	unused;
};

struct api_get_version_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_version(struct call *,
		    const struct api_get_version_request *,
		    struct api_get_version_response *);

/* Here. */
bool	api_get_version_204(struct api_get_version_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_list_users_operation;
extern const struct operation	api_get_key_operation;
extern const struct operation	api_get_user_operation;
extern const struct operation	api_get_me_operation;
extern const struct operation	api_get_users_me_operation;
extern const struct operation	api_get_version_operation;

#endif
