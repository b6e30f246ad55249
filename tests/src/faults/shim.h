/*
 * A shim below SQLite (a VFS around the system's own) and below the code
 * that handles files itself (the functions of libc that it calls): it counts
 * the calls that change files, and lets one of them fail.
 */
#ifndef TESTS_SRC_FAULTS_SHIM_H
#define TESTS_SRC_FAULTS_SHIM_H

#include <stdbool.h>

struct shim_plan {
	long	at;		/* calls that go well first */
	int	error;		/* how it fails: an errno */
	bool	lasting;	/* all behind it fail too */
};

/* Makes the shim SQLite's VFS; before the first database is opened. */
void	shim_install(void);

/* From now on calls are counted, and the one of the plan fails. */
void	shim_arm(const struct shim_plan *);

/* All go well again. Whether one failed. */
bool	shim_disarm(void);

/* What failed: "sync users.db-wal"; lives until the next shim_arm. */
const char	*shim_struck_at(void);

/*
 * For the shim itself: counts a call; true: it has to fail, and errno says
 * how. Calls between enter and leave are SQLite's own, and not counted twice.
 */
bool	shim_strikes(const char *call, const char *name);
void	shim_enter(void);
void	shim_leave(void);

#endif
