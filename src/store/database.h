/*
 * One open database: a file (or memory), its settings, and the statements
 * that were prepared for it. One thread at a time may use it.
 */
#ifndef STORE_DATABASE_H
#define STORE_DATABASE_H

#include "runtime/uuid.h"
#include "src/store/result.h"

#define DATABASE_IN_MEMORY	":memory:"

enum store_synchronous { STORE_SYNCHRONOUS_FULL, STORE_SYNCHRONOUS_NORMAL };

struct store_settings {
	enum store_synchronous	synchronous;	/* FULL: a commit is on disk */
	int			busy_milliseconds;	/* for a writer, */
						/* behind the turnstile less */
	bool			 checkpoints;	/* of users.db by a thread */
	bool			 reads_only;	/* what writes fails */
	struct batch		*batch;		/* that writes may join; or NULL */
	struct turnstile	*turnstile;	/* before each write; or NULL */
};

/* FULL; 250 ms; reads and writes; no thread, batch or turnstile. */
extern const struct store_settings	store_settings_default;

struct database_options {
	const struct store_settings	*settings;
	bool		 create;	/* the file, where it is missing */
	uint32_t	 application_id;	/* what it must bear; 0: any */
	/*
	 * Nobody else may have it open: no shared index is made, which a disk
	 * that is full has no room for. BUSY when somebody has.
	 */
	bool		 alone;
	/* Whose database it must be, before anything is done to it; or NULL. */
	const struct uuid	*tenant;
	int		 cache_kibibytes;	/* the most pages kept */
};

struct database;

/* Once in a process: SQLite keeps no count in which its threads would meet. */
void	database_prepare(void);

/*
 * Opens a database to read and write. Not OK: nothing is open, and the cause
 * says why; DAMAGED when the file is no database or bears another id, CONFLICT
 * when it does not begin as that tenant's.
 */
MUST_USE enum store_result	database_open(const char *path,
				    const struct database_options *,
				    struct database **, struct store_cause *);

/*
 * Reads the file's beginning and its end, where what is new is, so that who
 * reads next does not wait for the disk.
 */
void	database_read_ahead(struct database *);

/* Closes it with its statements; the last one folds the log in. NULL: no. */
void	database_close(struct database *);

/* Why the last function on it failed; lives until the next one. */
const char	*database_cause(const struct database *);

/* Keeps why a database cannot be used, in words, and returns the result. */
enum store_result	database_refuse(struct database *, enum store_result,
			    const char *why);

/*
 * A transaction that writes, from its begin on. What fails on the way has to
 * be rolled back; a commit that fails is rolled back by itself.
 */
MUST_USE enum store_result	database_begin(struct database *);
MUST_USE enum store_result	database_commit(struct database *);
void	database_rollback(struct database *);

/*
 * A write that may stand in a batch: it joins the open one, or begins a
 * transaction of its own, before anything is read. end: commits what is its
 * own when the result is OK, else rolls it back; the result of both.
 */
MUST_USE enum store_result	database_write_begin(struct database *);
MUST_USE enum store_result	database_write_end(struct database *,
				    enum store_result);

/*
 * Reads that see one state of the database, whoever writes meanwhile. Within
 * a transaction they see that; end is for a begin that was OK.
 */
MUST_USE enum store_result	database_snapshot_begin(struct database *);
void	database_snapshot_end(struct database *);

/* A part of a transaction; !keep takes it back. They may be nested. */
MUST_USE enum store_result	database_savepoint(struct database *);
MUST_USE enum store_result	database_release(struct database *, bool keep);

/*
 * Copies the whole write-ahead log into the file and empties it; BUSY when
 * somebody still reads from it.
 */
MUST_USE enum store_result	database_fold(struct database *);

/*
 * What failed last since the last transaction began, told once; OK: nothing.
 * The cause is still there.
 */
enum store_result	database_failure(struct database *);

/* Whether it has writes that wait for their batch's end. NULL: no. */
MUST_USE bool	database_is_pending(const struct database *);

/* The size of what is committed, in bytes, whether folded or not. */
MUST_USE enum store_result	database_bytes(struct database *, int64_t *);

#endif
