/*
 * What a worker of the tracker keeps: counts, so that the tests can see what
 * was opened and what was closed.
 */
#ifndef FOREIGN_APPLICATION_H
#define FOREIGN_APPLICATION_H

#include <stdbool.h>
#include <stdint.h>

struct application {
	int32_t	opened;
	int32_t	closed;
	bool	refuse_audit;	/* the next audit cannot be opened */
};

#endif
