/*
 * A project around generated code, which builds and serves: what the
 * generator owns is kept as it should be, what a user owns is written once.
 */
#ifndef PROJECT_PROJECT_H
#define PROJECT_PROJECT_H

#include <stdio.h>

#include "codegen/model/model.h"

struct project {
	const char *folder; /* as it was given; it is there */
	const char *name; /* the folder's own, as kodev calls a program */
	bool stubs; /* else no operation is written */
};

/*
 * Writes it; tells on out what is new, and on errors what is wrong. False
 * when something could not be written, or would not be the user's any more.
 */
MUST_USE bool project_write(struct arena *, const struct project *,
    const struct model *, FILE *out, FILE *errors);

#endif
