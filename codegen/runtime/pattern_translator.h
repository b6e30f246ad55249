/*
 * What the two files of the translation share: where it stands in the source,
 * and how it writes.
 */
#ifndef RUNTIME_PATTERN_TRANSLATOR_H
#define RUNTIME_PATTERN_TRANSLATOR_H

#include <stdint.h>

#include "runtime/pattern_translate.h"

struct translator {
	struct pattern_translation *result;
	struct arena *arena;
	const char *begin;
	const char *next;
	const char *end;
	bool repeatable; /* a quantifier may come now */
	size_t atom; /* where in the output it would repeat; or NO_ATOM */
	bool surrogate; /* half of a pair was read, which no text holds */
};

#define NO_ATOM SIZE_MAX /* a group */

/* Ends the translation with an error at that place; returns false. */
bool pattern_refuse(struct translator *, const char *at, const char *message);

/* The byte that many bytes ahead, or NUL behind the end. */
char pattern_peek(const struct translator *, size_t ahead);

void pattern_put(struct translator *, const char *bytes, size_t length);
void pattern_put_string(struct translator *, const char *);
void pattern_put_point(struct translator *, unsigned point);

/*
 * Translates an escape that means a set of characters, with next at its
 * letter. *is_set says whether it is one; if not, nothing was done.
 */
MUST_USE bool
pattern_escape_set(struct translator *, bool in_class, bool *is_set);

/* Whether such an escape begins that many bytes ahead. */
bool pattern_set_ahead(const struct translator *, size_t ahead);

/* Translates an escape that means one character, with next at its letter. */
MUST_USE bool pattern_escape_character(struct translator *);

#endif
