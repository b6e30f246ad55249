/*
 * Requests that arrive together, run as one group.
 */
#ifndef TESTS_SRC_FAULTS_GROUP_H
#define TESTS_SRC_FAULTS_GROUP_H

#include "src/operations/application.h"
#include "tests/src/faults/folder.h"

/* Runs at most EACH_REQUESTS_MAX of them; their statuses. */
void	group_send(struct application *, const struct folder_request *,
	    unsigned count, int *statuses);

#endif
