/*
 * The schema of users.db as numbered steps. For this folder only.
 */
#ifndef STORE_MIGRATION_H
#define STORE_MIGRATION_H

#include "src/store/database.h"

/* What users.db bears as its application id: "FWus". */
#define MIGRATION_APPLICATION_ID	0x46577573

/* The version that the newest step leads to. */
int	migration_newest(void);

/* The version of the database's schema; 0 before the first step. */
MUST_USE enum store_result	migration_version(struct database *,
				    int64_t *version);

/*
 * Switches the database to a write-ahead log and runs the steps that are
 * missing, in one transaction. CONFLICT: the schema is newer than all steps;
 * DAMAGED: somebody else's tables are in it. Both leave it as it is.
 */
MUST_USE enum store_result	migration_run(struct database *,
				    struct store_cause *);

#endif
