/*
 * What became of the keywords of a document, by their places. Only who asks
 * for it pays for it: without a table all of this does nothing.
 */
#ifndef MODEL_USES_H
#define MODEL_USES_H

#include "codegen/model/vocabulary.h"
#include "codegen/read/node.h"

struct use {
	struct mark mark; /* file NULL: a free row */
	const struct vocabulary *words; /* of the object it stands in */
	bool enforced; /* else it is an annotation */
};

struct files;

struct uses {
	struct arena *arena;
	const struct files *files; /* the document's, and those it refers to */
	struct use *rows;
	size_t size; /* a power of two, or 0 */
	size_t count;
	struct use *ignored; /* values that only tell after all */
	size_t ignored_size, ignored_count;
};

/*
 * Keeps that the keyword at that place was read as one of words. Who reads a
 * place twice and enforces it once, enforces it.
 */
void use_keep(
    struct uses *, struct mark, const struct vocabulary *, bool enforced);

/* Keeps that nothing enforces this value, whatever its keyword says. */
void use_ignore(struct uses *, const struct node *value);

/* Takes that back: something enforces it. */
void use_heed(struct uses *, const struct node *value);

/* What was kept of a keyword, or NULL. */
const struct use *use_of(const struct uses *, struct mark);
bool use_ignored(const struct uses *, const struct node *value);

#endif
