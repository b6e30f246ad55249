/*
 * A tenant's database on its way out or in as one file. A transfer is made
 * where sessions are, and then is a thread's, with connections of its own.
 */
#ifndef SESSION_TRANSFER_H
#define SESSION_TRANSFER_H

#include "src/session/sessions.h"
#include "src/store/tenant_check.h"

struct transfer {
	struct uuid		 tenant;
	char			*path;		/* of its database */
	const char		*spool;		/* a folder of our own */
	struct store_settings	 database;
	enum store_result	 result;
	struct store_cause	 cause;
	int			 file;		/* a copy, without a name; or -1 */
	uint64_t		 length;	/* of it */
	enum tenant_verdict	 verdict;	/* of what is to come in */
};

/*
 * Makes one in the arena for a tenant that is there; the spool, a folder of
 * the same file system, outlives it.
 */
struct transfer	*transfer_make(struct arena *, const struct sessions *,
		    const struct uuid *, const char *spool);

/*
 * Copies what is committed into a file, which is the caller's then, while
 * others go on writing. Looks at nothing but the transfer; takes its time.
 */
void	transfer_export(struct transfer *);

/*
 * Puts a file's database in the place of the tenant's, with a new epoch, if
 * it can be one (verdict). All of it is on disk behind it, or nothing has
 * changed. NOT_FOUND: the tenant has gone meanwhile.
 */
void	transfer_import(struct transfer *, int file, uint64_t length);

/* All are told that the tenant has become another one. */
void	transfer_announce(const struct sessions *, const struct uuid *);

#endif
