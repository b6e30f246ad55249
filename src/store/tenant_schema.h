/*
 * The schema of a tenant's database as numbered steps. A file has none when
 * it is made; the first write brings it, in its own transaction.
 */
#ifndef STORE_TENANT_SCHEMA_H
#define STORE_TENANT_SCHEMA_H

#include "src/store/database.h"

/* The version that the newest step leads to. */
int	tenant_schema_newest(void);

/*
 * The version of the database's schema: 0 when it was never written to.
 * UNAVAILABLE, with a cause: a newer server wrote it.
 */
MUST_USE enum store_result	tenant_schema_version(struct database *,
				    int64_t *version);

/* A database in memory that has the schema of that version, and no rows. */
MUST_USE enum store_result	tenant_schema_model(int64_t version,
				    struct database **);

/* Runs the steps that are missing, within the transaction that is open. */
MUST_USE enum store_result	tenant_schema_ready(struct database *);

#endif
