/*
 * The folder that generated files lie in: written as a whole, or compared
 * with what would be written.
 */
#ifndef EMIT_FOLDER_H
#define EMIT_FOLDER_H

#include <stdio.h>

#include "codegen/emit/emit.h"

enum folder_result {
	FOLDER_OK,
	FOLDER_STALE,		/* something is not as it should be */
	FOLDER_FAILED,		/* the system, or a file that is not ours */
};

struct folder_report {
	size_t	written;
	size_t	removed;
};

/*
 * Writes the files that differ, each by a rename, and removes those that an
 * earlier run wrote and this one does not. Makes the folder, not its
 * parents. Files without the generator's mark are never touched: they fail
 * it before anything is written. What is wrong is told on errors.
 */
enum folder_result	folder_write(struct arena *, const char *path,
			    const struct emit_files *,
			    struct folder_report *, FILE *errors);

/* Compares only; each file that is not as it should be is told on errors. */
enum folder_result	folder_check(struct arena *, const char *path,
			    const struct emit_files *, FILE *errors);

#endif
