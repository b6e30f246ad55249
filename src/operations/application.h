/*
 * What every operation of a worker stands on; the server opens it.
 */
#ifndef OPERATIONS_APPLICATION_H
#define OPERATIONS_APPLICATION_H

#include "src/session/sessions.h"
#include "src/store/store.h"

struct application {
	struct store	*store;
	struct sessions	*sessions;
	const char	*version;	/* of the server, as in api.yaml */
};

#endif
