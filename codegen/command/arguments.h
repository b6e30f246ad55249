/*
 * What stands behind a command's name: one operand, and its options.
 */
#ifndef COMMAND_ARGUMENTS_H
#define COMMAND_ARGUMENTS_H

#include <stdio.h>

#include "runtime/arena.h"

struct arguments {
	const char *operand; /* a document, a folder, a code; or NULL */
	const char *out; /* --out, or NULL */
	const char *from; /* --from, or NULL */
	const char *generated; /* --generated, or NULL */
	bool json; /* --json */
	bool no_stubs; /* --no-stubs */
};

/* Bits of the options that a command takes. */
#define OPTION_OUT (1u << 0)
#define OPTION_FROM (1u << 1)
#define OPTION_JSON (1u << 2)
#define OPTION_NO_STUBS (1u << 3)
#define OPTION_GENERATED (1u << 4)

/*
 * Reads them, a value behind its option or after '='; false, with a sentence
 * on errors, when one is not taken or has no value.
 */
MUST_USE bool arguments_read(struct arguments *, unsigned options, int count,
    char *const texts[], FILE *errors);

/*
 * The last part of a folder's path, as code includes its files; NULL when it
 * has none of plain letters.
 */
const char *arguments_folder_name(struct arena *, const char *path);

#endif
