/*
 * What every operation of a worker stands on; the server opens it twice: for
 * the event loop, which reads, and for the thread that writes.
 */
#ifndef OPERATIONS_APPLICATION_H
#define OPERATIONS_APPLICATION_H

#include "src/session/sessions.h"
#include "src/store/feed.h"
#include "src/store/health.h"
#include "src/store/store.h"

struct hints;

struct application {
	struct store	*store;
	struct sessions	*sessions;
	struct health	*health;	/* of the store that is written to */
	const char	*version;	/* of the server, as in api.yaml */
	struct feed_limits limits;	/* of each tenant's feed */
	const char	*spool;		/* a folder for files under way */
	struct hints	*hints;		/* the event loop's; NULL: none */
};

#endif
