/*
 * The server's settings: environment variables with the prefix FINWISE_,
 * read once at start, and all errors told at once.
 */
#ifndef SRC_SETTINGS_H
#define SRC_SETTINGS_H

#include <stdint.h>
#include <stdio.h>

#include "runtime/text.h"

enum synchronous { SYNCHRONOUS_FULL, SYNCHRONOUS_NORMAL };

struct settings {
	const char	*host;
	const char	*data_dir;
	int64_t		 port;			/* 0: any free one */
	int64_t		 workers;
	int64_t		 max_connections;	/* a worker */
	int64_t		 max_tenant_handles;	/* a worker */
	int64_t		 max_body_bytes;
	int64_t		 request_timeout;	/* seconds */
	int64_t		 keepalive;		/* seconds */
	int64_t		 busy_timeout;		/* milliseconds */
	int64_t		 max_queued_writes;	/* a worker */
	int64_t		 max_group;		/* writes a commit */
	int64_t		 max_import_bytes;
	int64_t		 max_streams;		/* a worker */
	int64_t		 drain;			/* seconds */
	int64_t		 max_crashes;		/* a minute */
	int64_t		 trash;			/* seconds */
	int64_t		 synchronous;		/* enum synchronous */
	int64_t		 max_batch_items;
	int64_t		 max_record_bytes;
	int64_t		 max_page_bytes;
	int64_t		 max_tenant_records;
	int64_t		 max_tenant_bytes;
	int64_t		 max_tenant_collections;
	int64_t		 tombstone;		/* seconds */
#ifdef SEEDED_FAULTS
	const char	*seeded_fault;		/* src/store/seeded.h */
#endif
};

/*
 * Reads the settings from an environment of NAME=value strings, which must
 * outlive them. False when any is wrong or unknown: a line for each of them,
 * with what would be right, is on errors.
 */
MUST_USE bool	settings_read(struct settings *, char *const *environment,
		    FILE *errors);

#endif
