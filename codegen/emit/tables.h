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
};

void		 tables_init(struct tables *, struct output *, struct scope *);

/*
 * The expression for a schema's table: "api_user_schema", "schema_text".
 * Writes the table before it returns where there is none yet.
 */
const char	*tables_schema(struct tables *, const struct model_schema *);

/* Writes what a named schema's table points to, and its table. */
void		 tables_named(struct tables *, const struct model_schema *);

/*
 * Writes the members of a struct property that all properties have; type is
 * the struct that holds the value, table the schema's expression.
 */
void		 tables_property(struct tables *,
		    const struct model_property *, const char *type,
		    const char *table);

/*
 * Writes the rules of a schema that is no object and returns their name, or
 * NULL when it has none.
 */
const char	*rules_write(struct tables *, const struct model_schema *);

/* Writes the bounds of an object's or a map's number of members. */
void		 rules_write_members(struct tables *,
		    const struct model_schema *);

#endif
