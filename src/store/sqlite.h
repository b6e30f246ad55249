/*
 * SQLite's side of database.h and statement.h. Only their two files may
 * include this: no other floor or file knows the engine.
 */
#ifndef STORE_SQLITE_H
#define STORE_SQLITE_H

#include <sqlite3.h>

#include "src/store/database.h"
#include "src/store/statement.h"

struct statement {
	struct statement	*next;		/* of the same database */
	struct database		*database;
	const char		*sql;		/* compared as a pointer */
	sqlite3_stmt		*compiled;
	enum store_result	 result;
};

struct database {
	sqlite3			*handle;
	struct statement	*statements;
	char			*name;		/* its path, for causes */
	struct store_cause	 cause;
};

/* What SQLite's code means; the cause is kept unless it is SQLITE_OK. */
enum store_result	database_result(struct database *, int code,
			    const char *action);

#endif
