/*
 * What the files of this folder share: set before the workers are born, but
 * for the application, which each worker opens.
 */
#ifndef RUNTIME_KORE_EDGE_H
#define RUNTIME_KORE_EDGE_H

#include <stdint.h>

#include "runtime/operation.h"
#include "runtime/write_group.h"

struct edge {
	const struct api	*api;
	struct application	*application;
	struct limits		 limits;
	int64_t			 request_timeout;	/* microseconds */
	int64_t			 keepalive;		/* microseconds */
	int64_t			 drain;			/* microseconds */
	const char		*spool;			/* a folder, or NULL */
	int64_t			 heartbeat;		/* microseconds */
	unsigned		 max_queued_writes;
	unsigned		 max_streams;
	unsigned		 max_tasks;
	const struct write_group *write_group;		/* or NULL */
	bool			 alone;			/* there is one worker */
};

extern struct edge	edge;

#endif
