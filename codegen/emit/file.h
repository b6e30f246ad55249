/*
 * A generated file while it is written, and what writes each kind of it.
 */
#ifndef EMIT_FILE_H
#define EMIT_FILE_H

#include "codegen/emit/output.h"
#include "codegen/emit/scope.h"
#include "codegen/emit/tables.h"
#include "codegen/model/model.h"

struct file {
	struct arena		*arena;
	const struct model	*model;
	const char		*folder;	/* in includes of generated/ */
	struct output		 output;
	struct scope		 scope;
	struct tables		 tables;
};

void	file_init(struct file *, struct arena *, const struct model *,
	    const char *folder);

/* Writes the file's first comment: purpose, as by printf, and the origin. */
void	file_begin(struct file *, const char *format, ...) PRINTF_LIKE(2, 3);

/* Writes the guard of a header of that name, "models". */
void	file_guard(struct file *, const char *name);
void	file_guard_end(struct file *);

/* Lets the rest of a source use what is deprecated. */
void	file_use_deprecated(struct file *);

/* Around what names types in a header, where some are deprecated. */
void	file_deprecated_begin(struct file *);
void	file_deprecated_end(struct file *);

/* Writes an include of a generated header, "models". */
void	file_include(struct file *, const char *name);

/* Text of a document, for "%s". */
const char	*file_string(struct text);

/* The kinds of files. */
void	file_models_header(struct file *);
void	file_models_source(struct file *);
void	file_assertions(struct file *);
void	file_dependencies(struct file *);
void	file_tag_header(struct file *, const struct model_tag *);
void	file_tag_source(struct file *, const struct model_tag *);
void	file_security_header(struct file *);
void	file_security_source(struct file *);
void	file_routes_header(struct file *);
void	file_routes_source(struct file *);
void	file_document_header(struct file *);
void	file_document_source(struct file *);

#endif
