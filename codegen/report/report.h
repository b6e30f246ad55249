/*
 * What became of each member of each object of a document: it is enforced,
 * it only tells (an annotation), or it is refused.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "codegen/model/uses.h"
#include "runtime/buffer.h"

enum became {
	BECAME_ENFORCED,
	BECAME_ANNOTATION,
	BECAME_REFUSED,
	BECAME_COUNT
};

/* "enforced" and so on. */
extern const char *const became_names[BECAME_COUNT];

struct report_row {
	struct mark mark; /* of the member's name */
	struct text pointer; /* RFC 6901, in its file; until the next row */
	const char *object; /* "a schema"; NULL: a name or a value */
	enum became became;
	const struct diagnostic *why; /* REFUSED, else NULL */
};

struct report_counts {
	size_t rows[BECAME_COUNT];
};

/*
 * Calls back for each member of the document's tree and then of those of the
 * files that it refers to, once wherever aliases repeat it, in their order.
 * uses and diagnostics are what model_examine left.
 */
void
report_walk(struct arena *, const struct uses *, const struct diagnostics *,
    void (*row)(void *context, const struct report_row *), void *context,
    struct report_counts *);

#endif
