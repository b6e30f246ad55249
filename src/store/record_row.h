/*
 * A row of records as the contract has it, for the files of this folder.
 */
#ifndef STORE_RECORD_ROW_H
#define STORE_RECORD_ROW_H

#include "generated/models.h"
#include "src/store/statement.h"

#define RECORD_COLUMNS \
	"r.seq, c.name, r.id, r.deleted, r.created_at, r.updated_at, r.data" \
	" FROM records AS r JOIN collections AS c ON c.number = r.collection"

/* Reads RECORD_COLUMNS; the texts live until the next step. */
void	record_row(struct statement *, struct api_change *);

#endif
