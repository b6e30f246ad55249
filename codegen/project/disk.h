/*
 * Files of a project on disk.
 */
#ifndef PROJECT_DISK_H
#define PROJECT_DISK_H

#include <stdio.h>

#include "runtime/arena.h"

enum disk_result {
	DISK_KEPT, /* it is there, and was not touched */
	DISK_WRITTEN,
	DISK_FAILED /* why was told on errors */
};

/* Writes a file that is not there yet; makes its folders. */
enum disk_result disk_keep(
    struct arena *, const char *path, struct text content, FILE *errors);

/* Writes a file that is not there or is another one; makes its folders. */
enum disk_result disk_put(
    struct arena *, const char *path, struct text content, FILE *errors);

/* The whole file; bytes NULL when it cannot be read. */
struct text disk_read(struct arena *, const char *path);

/*
 * All C sources below a folder, as one text; empty when there are none. What
 * cannot be read is left out.
 */
struct text disk_sources(struct arena *, const char *folder);

#endif
