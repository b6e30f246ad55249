/*
 * The tables of schemas that C cannot express.
 */
#ifndef EMIT_ASSERTIONS_H
#define EMIT_ASSERTIONS_H

#include "codegen/emit/file.h"

/* The name of a schema's assertions, which models.h declares. */
const char	*assertions_name(struct arena *, const struct model_schema *);

#endif
