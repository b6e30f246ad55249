/*
 * One tenant's open database, for as long as one call needs it. There is no
 * other way to a tenant's database.
 */
#ifndef SESSION_SESSION_H
#define SESSION_SESSION_H

#include "src/session/sessions.h"

struct tenant_session;

/*
 * The tenant that a request names, by its path or its header (NULL: not);
 * the call's log line gets it. False when the call failed: 400 when both
 * differ (code tenant_mismatch), or when neither is there.
 */
MUST_USE bool	session_named(struct call *, const struct uuid *path,
		    const struct uuid *header, struct uuid *tenant);

/*
 * Opens the tenant's database; the session lives until its close, at most as
 * long as the call. False when the call failed: as session_named, 404 when
 * there is no such tenant (or not yet, or no more), 503 when its file is
 * missing or is not that tenant's. Nothing is ever created.
 */
MUST_USE bool	session_open(struct call *, struct sessions *,
		    const struct uuid *path, const struct uuid *header,
		    struct tenant_session **);

/* Gives the database back. */
void	session_close(struct tenant_session *);

/* The tenant's row, as it was when the session was opened. */
const struct api_tenant	*session_tenant(const struct tenant_session *);

/*
 * The operation has changed the tenant; seq is the feed's head now. When that
 * is on disk, whoever listens is told (on_change).
 */
void	session_changed(struct tenant_session *, int64_t seq);

/* The database, for the store's functions on it. */
struct database	*session_database(const struct tenant_session *);

/* The database's size in bytes; false when the call failed. */
MUST_USE bool	session_database_bytes(struct call *,
		    const struct tenant_session *, int64_t *);

#endif
