/*
 * Members of a struct, collected first so that their names stand in one
 * column.
 */
#ifndef EMIT_FIELDS_H
#define EMIT_FIELDS_H

#include "codegen/emit/output.h"
#include "codegen/model/model.h"

struct field {
	const char	*type;
	const char	*name;
	const char	*comment;	/* behind it, or NULL */
	bool		 pointer;
};

struct fields {
	struct arena	*arena;
	struct field	*items;
	size_t		 count;
	size_t		 capacity;
};

void	fields_init(struct fields *, struct arena *);

/* Adds a member; comment may be NULL. */
void	fields_add(struct fields *, const char *type, bool pointer,
	    const char *name, const char *comment);

/* Adds a property or a parameter and, where it has one, its presence. */
void	fields_add_property(struct fields *, const struct model_property *);

/* Writes them; C has no empty struct, so `char unused` where there is none. */
void	fields_write(struct fields *, struct output *);

#endif
