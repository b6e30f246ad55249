/*
 * Files that the generator carries with it: the runtime, and what a new
 * project begins with. The table is made when the generator is built.
 */
#ifndef PROJECT_EMBEDDED_H
#define PROJECT_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *name; /* codegen/runtime/arena.h */
	const char *content;
};

extern const struct embedded_file embedded_files[];
extern const size_t embedded_count;

#endif
