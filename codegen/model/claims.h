/*
 * Claims of names, for claims*.c.
 */
#ifndef MODEL_CLAIMS_H
#define MODEL_CLAIMS_H

#include "codegen/model/operation.h"

struct claim {
	struct text name;
	struct mark mark;
	const char *what; /* "the schema" */
	struct text who; /* User */
	struct text *c_name; /* what is changed; NULL: nothing can be */
	struct text claimed; /* what it was */
	size_t sequence;
};

struct claims {
	struct build *build;
	struct claim *items;
	size_t count, capacity;
	bool moved; /* a name was changed: claim again */
};

/* What an enum's value and a response are: called after another name. */
extern const char claim_value[], claim_response[];

/* In the order of the names, those of one name in the order of the claims. */
void claims_sort(struct claims *);

/*
 * Gives a schema an underscore where its struct would be one of those that
 * are claimed; they are sorted.
 */
void claims_step_aside(struct claims *, struct model_schema *);

/*
 * Tells all apart that claim one name, those called after another one or the
 * others; moved says whether any name was changed.
 */
void claims_part(struct claims *, bool derived);

#endif
