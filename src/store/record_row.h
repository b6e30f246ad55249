/*
 * A row of records as the contract has it, for the files of this folder.
 */
#ifndef STORE_RECORD_ROW_H
#define STORE_RECORD_ROW_H

#include "generated/models.h"
#include "src/store/statement.h"

#define RECORD_COLUMNS \
	"seq, id, deleted, created_at, updated_at, data, collection" \
	" FROM records"

/*
 * Reads RECORD_COLUMNS, but the collection, of which it returns the number;
 * the texts live until the next step.
 */
int64_t	record_row(struct statement *, struct api_change *);

#endif
