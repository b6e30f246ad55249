/*
 * The table users.
 */
#ifndef STORE_USER_H
#define STORE_USER_H

#include "generated/models.h"
#include "src/store/store.h"

/*
 * Inserts a user; OK when it is on disk. SAME: the same user, to the byte,
 * is there. CONFLICT: *taken is "uuid" (with other content) or "email" (of
 * another user, without regard to the case of ASCII letters).
 */
MUST_USE enum store_result	store_user_insert(struct store *,
				    const struct api_user *,
				    const char **taken);

/* Finds a user, without the password; its texts are in the arena. */
MUST_USE enum store_result	store_user_get(struct store *, struct arena *,
				    const struct uuid *, struct api_user *);

/*
 * A page of users in the order of their creation, without passwords. email:
 * only the user with it (its bytes NULL: all). *next: where the next page
 * begins (store_page's after), 0 when there is none.
 */
MUST_USE enum store_result	store_user_list(struct store *,
				    struct arena *,
				    const struct store_page *,
				    struct text email,
				    struct api_user_list *, int64_t *next);

#endif
