/*
 * Operations of FinWise 0.1.0 with the tag tenants.
 *
 * Separate sets of books, each with a database of its own.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_TENANTS_H
#define API_TENANTS_H

#include "generated/dependencies.h"
#include "generated/models.h"
#include "runtime/operation.h"

/* createTenant: POST /tenants */
struct api_create_tenant_request {
	struct api_tenant	body;
};

struct api_create_tenant_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_tenant	body;
			struct text		json;	/* in place of body */
		} status_200;
		struct {
			struct api_tenant	body;
			struct text		json;	/* in place of body */
			struct text		location;
		} status_201;
	};
};

/*
 * Create a tenant
 *
 * Creates a tenant of a user, and its database, under a UUID that the client
 * made. The database is on disk before the answer. The same request again
 * answers 200 with the tenant that is there; the UUID of a deleted tenant is
 * not given out again.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_create_tenant(struct call *,
		    const struct api_create_tenant_request *,
		    struct api_create_tenant_response *);

/* The same tenant was created before; this is it. */
bool	api_create_tenant_200(struct api_create_tenant_response *,
	    const struct api_tenant *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_tenant_200_json(struct api_create_tenant_response *,
	    struct text json);

/* The tenant was created; it and its database are on disk. */
bool	api_create_tenant_201(struct api_create_tenant_response *,
	    const struct api_tenant *body, struct text location);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_create_tenant_201_json(struct api_create_tenant_response *,
	    struct text json, struct text location);

/* listTenants: GET /tenants */
struct api_list_tenants_request {
	int32_t		limit;	/* 100 when absent */
	bool		has_after;
	struct text	after;
	bool		has_user_id;
	struct uuid	user_id;
};

struct api_list_tenants_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_tenant_list	body;
			struct text		json;	/* in place of body */
			bool			has_link;
			struct text		link;
		} status_200;
	};
};

/*
 * List tenants
 *
 * Tenants in the order of their creation, a page at a time; of one user with
 * `user_id`.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_tenants(struct call *,
		    const struct api_list_tenants_request *,
		    struct api_list_tenants_response *);

/* A page of tenants. link: NULL when absent. */
bool	api_list_tenants_200(struct api_list_tenants_response *,
	    const struct api_tenant_list *body, const struct text *link);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_list_tenants_200_json(struct api_list_tenants_response *,
	    struct text json, const struct text *link);

/* getTenant: GET /tenants/{tenant_id} */
struct api_get_tenant_request {
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

struct api_get_tenant_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_tenant_details	body;
			struct text			json;
		} status_200;
	};
};

/*
 * Get a tenant
 *
 * The tenant with this UUID, and the size of its database.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_tenant(struct call *,
		    const struct api_get_tenant_request *,
		    struct tenant_session *, struct api_get_tenant_response *);

/* The tenant. */
bool	api_get_tenant_200(struct api_get_tenant_response *,
	    const struct api_tenant_details *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_tenant_200_json(struct api_get_tenant_response *,
	    struct text json);

/* updateTenant: PATCH /tenants/{tenant_id} */
struct api_update_tenant_request {
	struct uuid			tenant_id;
	bool				has_x_tenant_id;
	struct uuid			x_tenant_id;
	struct api_tenant_update	body;
};

struct api_update_tenant_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_tenant	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Change a tenant
 *
 * Changes the name, or the policy for conflicts that holds where a push names
 * none. What is not named stays as it is.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_update_tenant(struct call *,
		    const struct api_update_tenant_request *,
		    struct api_update_tenant_response *);

/* The tenant as it is now. */
bool	api_update_tenant_200(struct api_update_tenant_response *,
	    const struct api_tenant *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_update_tenant_200_json(struct api_update_tenant_response *,
	    struct text json);

/* deleteTenant: DELETE /tenants/{tenant_id} */
struct api_delete_tenant_request {
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

struct api_delete_tenant_response {
	int	status;		/* set by the functions below */
};

/*
 * Delete a tenant
 *
 * Deletes the tenant and its database. Its UUID is not given out again.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_delete_tenant(struct call *,
		    const struct api_delete_tenant_request *,
		    struct api_delete_tenant_response *);

/* The tenant and its database are gone. */
bool	api_delete_tenant_204(struct api_delete_tenant_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_create_tenant_operation;
extern const struct operation	api_list_tenants_operation;
extern const struct operation	api_get_tenant_operation;
extern const struct operation	api_update_tenant_operation;
extern const struct operation	api_delete_tenant_operation;

#endif
