/*
 * The table tenants: a row is made before the tenant's file and outlives it,
 * so that a uuid never means two tenants.
 */
#ifndef STORE_TENANT_H
#define STORE_TENANT_H

#include "generated/models.h"
#include "src/store/store.h"

/* In the order of a tenant's life. */
enum store_tenant_state {
	STORE_TENANT_CREATING,	/* the file is not there yet, or not whole */
	STORE_TENANT_ACTIVE,
	STORE_TENANT_DELETING,	/* the file is on its way out */
	STORE_TENANT_DELETED,
	STORE_TENANT_STATE_COUNT
};

/*
 * Inserts a tenant in the state CREATING; OK when it is on disk. SAME: a
 * tenant with that uuid and content is there. CONFLICT: one with other
 * content, or one that is deleted or about to be. Both say its *state.
 * NOT_FOUND: there is no such user.
 */
MUST_USE enum store_result	store_tenant_insert(struct store *,
				    const struct api_tenant *,
				    enum store_tenant_state *state);

/* Finds a tenant in any state; its texts are in the arena. */
MUST_USE enum store_result	store_tenant_get(struct store *,
				    struct arena *, const struct uuid *,
				    struct api_tenant *,
				    enum store_tenant_state *);

/* Finds its state, and when it was deleted (in ms; 0: it was not). */
MUST_USE enum store_result	store_tenant_state(struct store *,
				    const struct uuid *,
				    enum store_tenant_state *,
				    int64_t *deleted_at);

/*
 * Moves a tenant to the state, from the one before it in its life, or from
 * CREATING to DELETING. CONFLICT: it is in none of these.
 */
MUST_USE enum store_result	store_tenant_move(struct store *,
				    const struct uuid *,
				    enum store_tenant_state to);

/* Changes what is named of an active tenant. NOT_FOUND: there is none. */
MUST_USE enum store_result	store_tenant_update(struct store *,
				    const struct uuid *,
				    const struct api_tenant_update *);

/* Takes back an insert: no row is left of a tenant that is CREATING. */
MUST_USE enum store_result	store_tenant_remove(struct store *,
				    const struct uuid *);

/*
 * A page of active tenants in the order in which they became active. owner:
 * only that user's (NULL: all). *next as for users.
 */
MUST_USE enum store_result	store_tenant_list(struct store *,
				    struct arena *,
				    const struct store_page *,
				    const struct uuid *owner,
				    struct api_tenant_list *, int64_t *next);

/* The uuids of all tenants in the state, in no order. */
MUST_USE enum store_result	store_tenant_uuids(struct store *,
				    struct arena *, enum store_tenant_state,
				    struct uuid_list *);

#endif
