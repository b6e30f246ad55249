/*
 * What is wrong with a document, all of it, and what is odd in it:
 * api.yaml:12:7: error: [code] what, and what would do
 */
#ifndef CODEGEN_DIAGNOSTIC_H
#define CODEGEN_DIAGNOSTIC_H

#include <stdio.h>

#include "runtime/arena.h"

/* A place in a document. */
struct mark {
	const char *file;
	unsigned line; /* from 1 */
	unsigned column; /* from 1, in code points */
};

struct diagnostic {
	struct mark mark;
	const char *code;
	bool warning;
	struct text message;
	size_t sequence; /* among those that were added */
};

struct diagnostics {
	struct arena *arena;
	struct diagnostic *items;
	size_t count; /* errors and warnings */
	size_t capacity;
	size_t errors; /* of these, and of those beyond the bound */
	size_t left_out; /* beyond the bound */
};

void diagnostics_init(struct diagnostics *, struct arena *);

/*
 * Adds an error; code is a stable word (unsupported_keyword), the sentence
 * says what is wrong and what would do. Never stops the run.
 */
void diagnostic_add(struct diagnostics *, struct mark, const char *code,
    const char *format, ...) PRINTF_LIKE(4, 5);

/*
 * The same for what is taken all the same: a keyword that says nothing where
 * it stands, a default that is none. The sentence says how it is taken.
 */
void diagnostic_warn(struct diagnostics *, struct mark, const char *code,
    const char *format, ...) PRINTF_LIKE(4, 5);

/* Prints all in the order of their places, the same one once. */
void diagnostics_print(struct diagnostics *, FILE *);

#endif
