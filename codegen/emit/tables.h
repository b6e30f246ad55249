/*
 * Schemas as the constant tables of runtime/schema.h. Those with a C name of
 * their own are written once, in models.c, for all files; the others are
 * static where they are used, the same one once a file.
 */
#ifndef EMIT_TABLES_H
#define EMIT_TABLES_H

#include "codegen/emit/output.h"
#include "codegen/emit/scope.h"
#include "codegen/model/model.h"

struct tables {
	struct arena	*arena;
	struct output	*output;
	struct scope	*scope;
	struct lookup	 written;	/* from what a table says to its name */
	struct lookup	 said;		/* the same of those with a type */
	struct lookup	 same;		/* from a table to the first like it */
};

void		 tables_init(struct tables *, struct output *, struct scope *);

/*
 * The expression for a schema's table: "api_user_schema", "schema_text".
 * Writes the table before it returns where there is none yet.
 */
const char	*tables_schema(struct tables *, const struct model_schema *);

/* Writes what a named schema's table points to, and its table. */
void		 tables_named(struct tables *, const struct model_schema *);

/* The row of a property of OWNER, whose schema has that table. */
const char	*tables_row(struct tables *, const struct model_property *,
		    const char *table);

/*
 * The rules of a schema that is no object as the members of an initializer,
 * or NULL when it has none. Writes the tables that they refer to.
 */
const char	*rules_of(struct tables *, const struct model_schema *);

/* The same of an object, with the schema of what it keeps besides, or NULL. */
const char	*rules_of_object(struct tables *, const struct model_schema *,
		    const char *additional);

#endif
