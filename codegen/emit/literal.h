/*
 * Strings and numbers of a document as C11 writes them. A document is
 * hostile: nothing of it reaches generated code but through here or through
 * comment.h.
 */
#ifndef EMIT_LITERAL_H
#define EMIT_LITERAL_H

#include <stdint.h>

#include "runtime/arena.h"
#include "runtime/schema.h"

/*
 * A string literal with its quotes. All but printable ASCII is octal, and no
 * trigraph comes about. It has OUTPUT_SPLITs, so it must go through
 * output_line.
 */
const char	*literal_string(struct arena *, struct text);

/* An expression of type int64_t or int for the number. */
const char	*literal_integer(struct arena *, int64_t);

/* The text as an identifier in lower case: all else becomes '_'. */
const char	*literal_identifier(struct arena *, struct text);

/* The same in upper case. */
const char	*literal_macro(struct arena *, struct text);

/* The constant of a format that is asserted: FORMAT_DATE_TIME. */
const char	*literal_format(struct arena *, enum format);

/* The same by its name in documents; NULL: nothing asserts it. */
const char	*literal_format_named(struct arena *, struct text);

#endif
