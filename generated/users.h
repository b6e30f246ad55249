/*
 * Operations of FinWise 0.1.0 with the tag users.
 *
 * The people who own tenants.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_USERS_H
#define API_USERS_H

#include "generated/models.h"
#include "runtime/operation.h"

/* createUser: POST /users */
struct api_create_user_request {
	struct api_user	body;
};

struct api_create_user_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_user	body;
			struct text	json;	/* in place of body */
		} status_200;
		struct {
			struct api_user	body;
			struct text	json;	/* in place of body */
			struct text	location;
		} status_201;
	};
};

/*
 * Create a user
 *
 * Creates a user under a UUID that the client made. The same request again
 * answers 200 with the user that is there.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_create_user(struct call *,
		    const struct api_create_user_request *,
		    struct api_create_user_response *);

/* The same user was created before; this is it. */
bool	api_create_user_200(struct api_create_user_response *,
	    const struct api_user *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_user_200_json(struct api_create_user_response *,
	    struct text json);

/* The user was created, and is on disk. */
bool	api_create_user_201(struct api_create_user_response *,
	    const struct api_user *body, struct text location);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_user_201_json(struct api_create_user_response *,
	    struct text json, struct text location);

/* listUsers: GET /users */
struct api_list_users_request {
	int32_t		limit;	/* 100 when absent */
	bool		has_after;
	struct text	after;
	bool		has_email;
	struct text	email;
};

struct api_list_users_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_user_list	body;
			struct text		json;	/* in place of body */
			bool			has_link;
			struct text		link;
		} status_200;
	};
};

/*
 * List users
 *
 * Users in the order of their creation, a page at a time. Rows that are created
 * while a client pages never shift what it has not read yet.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_users(struct call *,
		    const struct api_list_users_request *,
		    struct api_list_users_response *);

/* A page of users. link: NULL when absent. */
bool	api_list_users_200(struct api_list_users_response *,
	    const struct api_user_list *body, const struct text *link);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_list_users_200_json(struct api_list_users_response *,
	    struct text json, const struct text *link);

/* getUser: GET /users/{user_id} */
struct api_get_user_request {
	struct uuid	user_id;
};

struct api_get_user_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_user	body;
			struct text	json;	/* in place of body */
		} status_200;
	};
};

/*
 * Get a user
 *
 * The user with this UUID.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_user(struct call *, const struct api_get_user_request *,
		    struct api_get_user_response *);

/* The user. */
bool	api_get_user_200(struct api_get_user_response *,
	    const struct api_user *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_user_200_json(struct api_get_user_response *, struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_create_user_operation;
extern const struct operation	api_list_users_operation;
extern const struct operation	api_get_user_operation;

#endif
