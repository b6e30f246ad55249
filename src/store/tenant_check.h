/*
 * Whether a file that a client sent can be a tenant's database: it is
 * somebody's until all of it has been looked at.
 */
#ifndef STORE_TENANT_CHECK_H
#define STORE_TENANT_CHECK_H

#include "src/store/database.h"

enum tenant_verdict {
	TENANT_FINE,
	TENANT_NO_DATABASE,	/* none of SQLite's, or not in our form */
	TENANT_OF_OTHERS,	/* it bears another tenant's id */
	TENANT_NEWER,		/* a newer server wrote it */
	TENANT_SCHEMA,		/* other tables, or something beside them */
	TENANT_DAMAGED,		/* broken pages, or rows that make no sense */
	TENANT_VERDICT_COUNT
};

/* What its first bytes (STORE_IMAGE_HEADER) and its length say. */
enum tenant_verdict	tenant_check_header(const struct uuid *,
			    const unsigned char *bytes, uint64_t length);

/* Looks at the rest; not OK: it could not be done. */
MUST_USE enum store_result	tenant_check(struct database *,
				    enum tenant_verdict *);

#endif
