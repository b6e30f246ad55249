/*
 * SQLite's side of database.h, statement.h and batch.h. Only their files
 * may include this: no other floor or file knows the engine.
 */
#ifndef STORE_SQLITE_H
#define STORE_SQLITE_H

#include <sqlite3.h>

#include "src/store/batch.h"
#include "src/store/database.h"
#include "src/store/statement.h"

struct statement {
	struct statement	*next;		/* of the same database */
	struct database		*database;
	const char		*sql;		/* compared as a pointer */
	sqlite3_stmt		*compiled;
	enum store_result	 result;
	bool			 writes;
	bool			 alone;		/* a transaction of its own */
};

struct database {
	sqlite3			*handle;
	sqlite3_io_methods	 methods;	/* of its file */
	struct statement	*statements;
	char			*name;		/* its path, for causes */
	struct store_cause	 cause;
	enum store_result	 failed;	/* the last failure */
	struct batch		*batch;		/* or NULL */
	size_t			 member;	/* of it, from 1; 0: of none */
	struct turnstile	*turnstile;	/* or NULL */
	int			 patience;	/* milliseconds, before it */
	bool			 has_turn;
	bool			 writes_alone;	/* database_write_begin's own */
	bool			 looks;		/* a snapshot of its own */
};

/* What SQLite's code means; the cause is kept unless it is SQLITE_OK. */
enum store_result	database_result(struct database *, int code,
			    const char *action);

/*
 * A commit that failed on the disk may stand in the log all the same, whole
 * but for its sync, and a crash would bring back what was told to have
 * failed. One that goes well is written over it, and ends the log: each
 * frame's checksum goes on from those before it (SQLite's file format,
 * section 4.3). This is such a one, of nothing; if it fails too, the next one
 * that does not does it. Other failures need none.
 */
void	database_overwrite(struct database *, enum store_result failed);

/* Runs a statement that begins or ends something; it joins no batch. */
MUST_USE enum store_result	database_control(struct database *,
				    const char *sql);

/* What a statement does; once: it is all that its operation writes. */
enum joining { JOIN_READS, JOIN_WRITES, JOIN_WRITES_ONCE };

/*
 * What a statement has to do before it is run: one that writes belongs to
 * the open batch of its database, if there is one.
 */
MUST_USE enum store_result	batch_join(struct database *, enum joining);

/* The database is about to be closed. */
void	batch_lose(struct database *);

/* The statement of sql, without joining a batch. */
struct statement	*statement_prepare(struct database *, const char *sql);

#endif
