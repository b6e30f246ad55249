/*
 * The facts of each kind of failure, a row each.
 */
#include "runtime/failure.h"

#define FAILURE_ROW(kind, number, phrase, word) \
	[FAILURE_## \
	    kind] = { .status = (number), .title = (phrase), .code = (word) },

const struct failure_row failure_rows[FAILURE_KIND_COUNT] = { FAILURE_KINDS(
    FAILURE_ROW) };
