/*
 * ECMA-262 regular expressions as PCRE2 understands them. What the two share
 * goes through; what means something else is written otherwise; what is
 * PCRE2's only is refused.
 */
#ifndef RUNTIME_PATTERN_TRANSLATE_H
#define RUNTIME_PATTERN_TRANSLATE_H

#include "runtime/buffer.h"

/* That from this byte of the translation on, it stands for this source. */
struct pattern_mark {
	size_t target;
	size_t source;
};

struct pattern_translation {
	struct buffer out; /* for PCRE2 */
	struct pattern_mark *marks; /* in order */
	size_t mark_count;
	size_t mark_capacity;
	const char *message; /* static; NULL: no error */
	size_t offset; /* of the error in the source */
};

/*
 * Translates a pattern by the grammar of ECMA-262, section 22.2.1, with the u
 * flag, but for what Annex B.1.2 allows without ambiguity: lone ], { and },
 * and escaped punctuation. False with message and offset when it is none.
 */
MUST_USE bool pattern_translate(
    struct pattern_translation *, struct arena *, struct text source);

/* The place in the source that a place in the translation stands for. */
size_t pattern_source_offset(const struct pattern_translation *, size_t target);

#endif
