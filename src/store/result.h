/*
 * How a function of the store ended, the same for every engine, and what a
 * client is told of it.
 */
#ifndef STORE_RESULT_H
#define STORE_RESULT_H

#include "runtime/call.h"

enum store_result {
	STORE_OK,
	STORE_SAME,		/* it is there already, with this content */
	STORE_CONFLICT,		/* the state says no */
	STORE_NOT_FOUND,
	STORE_BUSY,		/* somebody else writes; try again */
	STORE_FULL,		/* the disk is; nothing was written */
	STORE_DAMAGED,		/* the file is not what it has to be */
	STORE_UNAVAILABLE,	/* the file system says no */
	STORE_FAILED,		/* a fault of the server's own */
	STORE_RESULT_COUNT
};

#define STORE_CAUSE_SIZE	256

/* Why something failed, for the log; never for a client. */
struct store_cause {
	char	text[STORE_CAUSE_SIZE];
};

/* Writes a cause as by printf, cut where it is too long; returns result. */
enum store_result	store_cause_set(struct store_cause *,
			    enum store_result, const char *format, ...)
			    PRINTF_LIKE(3, 4);

/* The same behind the words of errno: ENOSPC is FULL, the rest UNAVAILABLE. */
enum store_result	store_cause_errno(struct store_cause *,
			    const char *action, const char *subject);

/*
 * Fails the call as the result asks for (503, 507, 500) and returns false.
 * The cause goes to the log. A disk that is full is 503 to a call that does
 * not write. Results that are no faults are the caller's business: 500.
 */
bool	store_fail(struct call *, enum store_result, const char *cause);

#endif
