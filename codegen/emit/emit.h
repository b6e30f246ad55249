/*
 * A model as the text of C files, all of it in memory: nothing is written
 * before the last check passed.
 */
#ifndef EMIT_EMIT_H
#define EMIT_EMIT_H

#include "codegen/model/model.h"

#define EMIT_MANIFEST	"MANIFEST"	/* lists the others, a line each */

struct emit_file {
	struct text	name;
	struct text	content;
};

struct emit_files {
	struct emit_file	*items;
	size_t			 count;
};

/*
 * All files of a model, the manifest last; folder is how code includes them:
 * "folder/models.h". Equal models give equal bytes. They live in the arena.
 */
struct emit_files	emit_model(struct arena *, const struct model *,
			    const char *folder);

#endif
