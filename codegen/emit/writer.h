/*
 * Straight-line C that writes a value as JSON, a line a property. What is
 * writeOnly is left out; absent, null and empty stay apart.
 */
#ifndef EMIT_WRITER_H
#define EMIT_WRITER_H

#include "codegen/emit/file.h"

/* The name of a schema's writer: api_user_write. */
const char	*writer_name(struct arena *, const struct model_schema *);

/* Writes the definition of a named schema's writer. */
void		 writer_define(struct file *, const struct model_schema *);

/*
 * Writes the statements that write one value through `writer`; value is its
 * expression, a pointer if by_pointer.
 */
void		 writer_value(struct file *, const struct model_schema *,
		    const char *value, bool by_pointer);

/* How many loops those statements have in one another. */
unsigned	 writer_loops(const struct model_schema *);

/* Declares the variables that so many loops count with. */
void		 writer_declare(struct file *, unsigned loops);

#endif
