/*
 * A model in the making, and what all readers of this folder share. Readers
 * never stop at an error; a broken part is left as empty as it is, and the
 * model is not given out.
 */
#ifndef MODEL_BUILD_H
#define MODEL_BUILD_H

#include "codegen/model/model.h"
#include "codegen/model/uses.h"
#include "codegen/model/vocabulary.h"
#include "codegen/read/reference.h"

#define OBJECTS_MAX 1000000 /* read in one run, each $ref followed */

struct known_schema;
struct resources;
struct asserting;
struct wanted_default;

struct build {
	struct arena *arena;
	struct diagnostics *diagnostics;
	const struct node *root;
	struct files *files;
	struct model *model;
	bool version_30;
	size_t objects; /* read so far */
	struct model_schema **schemas; /* all, each once */
	size_t schema_count, schema_capacity;
	struct known_schema *known; /* node to schema */
	size_t known_size;
	size_t operation_capacity;
	struct resources *resources; /* resource.c's own */
	struct asserting *asserting; /* assertion.c's own */
	struct wanted_default *defaults; /* assertion_default.c's own */
	size_t default_count, default_capacity;
	struct uses *uses; /* or NULL: nobody asks */
	struct text base; /* in front of all paths: /v1 */
};

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* follow.c */

/*
 * The node that is meant: node, or where its $ref leads; NULL, with a
 * diagnostic, when it leads to nothing of that kind.
 */
const struct node *object_follow(struct build *, const struct node *,
    const struct vocabulary *, struct reference *);

/* The same with its keywords checked; NULL too when it is no mapping. */
const struct node *
object_read(struct build *, const struct node *, const struct vocabulary *);

/* Whether what a $ref led to may be one of that kind; else a diagnostic. */
bool object_fits(struct build *, const struct node *,
    const struct vocabulary *, const struct reference *);

/* spelling.c: the keyword that a word is near to, or NULL. */
const char *keyword_nearest(const struct vocabulary *, struct text name);

/* keywords.c: objects checked against their vocabulary. */

/* Checks the keywords of a mapping; false when it is no mapping. */
bool
keywords_check(struct build *, const struct node *, const struct vocabulary *);

/* Whether a keyword of a schema demands anything of a value. */
bool keyword_asserts(struct text name);

/* Members by name; none, false or NULL where their shape is another. */
struct text member_text(const struct node *, const char *name);
bool member_true(const struct node *, const char *name, bool fallback);
const struct node *
member_of(const struct node *, const char *name, enum node_kind);

/* duplicates.c */

/* Which items of a list are the same value as one before them. */
bool *duplicates_of(struct build *, const struct node *list);
/* Whether there is any; and one warning each. */
bool duplicates_any(struct build *, const struct node *list);
void duplicates_warn(struct build *, const struct node *list);

#endif
