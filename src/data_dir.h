/*
 * FINWISE_DATA_DIR: the folder that users.db and tenant_databases/ lie in,
 * held by one server at a time.
 */
#ifndef SRC_DATA_DIR_H
#define SRC_DATA_DIR_H

#include <limits.h>

#include "runtime/text.h"

struct data_dir {
	char	path[PATH_MAX];		/* absolute, links resolved */
	char	users_db[PATH_MAX];
	char	tenants[PATH_MAX];	/* the folder of the tenants' files */
	char	spool[PATH_MAX];	/* of files that are on their way */
};

/*
 * Finds the folder, makes tenant_databases/ and spool/ in it where they are
 * missing, empties spool/, and holds it until the process and all that were forked from it have ended.
 * False: *why is one line that says what is wrong, static.
 */
MUST_USE bool	data_dir_hold(struct data_dir *, const char *folder,
		    const char **why);

#endif
