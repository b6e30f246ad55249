/*
 * Regular expressions of ECMA-262, run by PCRE2 with a bound on its steps.
 */
#ifndef RUNTIME_PATTERN_H
#define RUNTIME_PATTERN_H

#include <stdint.h>

#include "runtime/schema.h"

enum pattern_result {
	PATTERN_MATCH,
	PATTERN_MISS,
	PATTERN_EXHAUSTED
};

/*
 * Whether the pattern matches anywhere in the text; EXHAUSTED at the bound of
 * steps or memory. A pattern that does not compile matches nothing. Not for
 * two threads at once: the pattern keeps what a match needs.
 */
enum pattern_result
pattern_match(struct pattern *, struct text, uint32_t steps);

/* Gives back what pattern_match compiled; the next one compiles again. */
void pattern_release(struct pattern *);

/*
 * Whether a pattern compiles; if not, *message (static) and *offset, in
 * bytes, say why. For generators.
 */
MUST_USE bool
pattern_check(const char *source, const char **message, size_t *offset);

/*
 * Whether a text is a regular expression of ECMA-262, be it one that cannot
 * be run here: a lookbehind of no fixed length.
 */
MUST_USE bool pattern_valid(const char *source);

#endif
