/*
 * The folder itself is locked, so that no file is left behind that would
 * have to be explained.
 */
#include "src/data_dir.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static char reason[PATH_MAX + 128];

static bool
fail(const char **why, const char *what, const char *folder)
{
	snprintf(
	    reason, sizeof(reason), "%s %s: %s", what, folder, strerror(errno));
	*why = reason;
	return (false);
}

/* Holds the folder; the descriptor stays open and is inherited. */
static bool
lock(const char *folder, const char **why)
{
	int held = open(folder, O_RDONLY | O_DIRECTORY);

	if (held == -1)
		return (fail(why, "cannot open the data folder", folder));
	if (flock(held, LOCK_EX | LOCK_NB) == 0)
		return (true);
	if (errno == EWOULDBLOCK) {
		snprintf(reason, sizeof(reason),
		    "another server uses the data folder %s", folder);
		*why = reason;
	} else {
		fail(why, "cannot lock the data folder", folder);
	}
	close(held);
	return (false);
}

static bool
join(
    char path[PATH_MAX], const char *folder, const char *name, const char **why)
{
	int length = snprintf(path, PATH_MAX, "%s/%s", folder, name);

	if (length >= 0 && length < PATH_MAX)
		return (true);
	errno = ENAMETOOLONG;
	return (fail(why, "cannot use the data folder", folder));
}

static bool
make(const char *folder, const char **why)
{
	if (mkdir(folder, 0700) == 0 || errno == EEXIST)
		return (true);
	return (fail(why, "cannot make the folder", folder));
}

/* What was on its way when a server was killed goes nowhere. */
static bool
empty(const char *folder, const char **why)
{
	DIR *directory = opendir(folder);
	const struct dirent *entry;
	bool done = true;

	if (directory == NULL)
		return (fail(why, "cannot read the folder", folder));
	while (done && (entry = readdir(directory)) != NULL)
		if (entry->d_name[0] != '.' &&
		    unlinkat(dirfd(directory), entry->d_name, 0) == -1)
			done = fail(why, "cannot empty the folder", folder);
	closedir(directory);
	return (done);
}

bool
data_dir_hold(struct data_dir *dir, const char *folder, const char **why)
{
	if (realpath(folder, dir->path) == NULL)
		return (fail(why, "cannot find the data folder", folder));
	if (!join(dir->users_db, dir->path, "users.db", why) ||
	    !join(dir->tenants, dir->path, "tenant_databases", why) ||
	    !join(dir->spool, dir->path, "spool", why))
		return (false);
	if (access(dir->path, W_OK | X_OK) != 0)
		return (fail(why, "cannot write the data folder", folder));
	if (!lock(dir->path, why))
		return (false);
	return (make(dir->tenants, why) && make(dir->spool, why) &&
	    empty(dir->spool, why));
}
