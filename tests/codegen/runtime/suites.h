/*
 * Other people's test cases, which lie beside the project and are not part of
 * it. A test that does not find them says so and is skipped.
 */
#ifndef TESTS_SUITES_H
#define TESTS_SUITES_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/buffer.h"

/* The path of a file or folder of the suites. */
static inline const char *
suites_path(struct arena *memory, const char *name)
{
	const char *root = getenv("SUITES");

	return (arena_format(
	    memory, "%s/%s", root == NULL ? "../shared/suites" : root, name)
		    .bytes);
}

/* The bytes of a file; false when it cannot be read. */
MUST_USE static inline bool
suites_read(struct arena *memory, const char *path, struct text *text)
{
	struct buffer buffer;
	FILE *file = fopen(path, "rb");
	size_t count;

	if (file == NULL)
		return (false);
	buffer_init(&buffer, memory);
	do {
		count = fread(buffer_reserve(&buffer, 4096), 1, 4096, file);
		buffer_advance(&buffer, count);
	} while (count > 0);
	fclose(file);
	*text = buffer_text(&buffer);
	return (true);
}

static inline void
suites_missing(const char *path)
{
	printf("skipped: there is no %s\n", path);
	fflush(stdout);
}

#endif
