/*
 * What each code of a diagnostic means, with an example and what would do.
 */
#ifndef EXPLAIN_EXPLAIN_H
#define EXPLAIN_EXPLAIN_H

#include <stddef.h>

struct explanation {
	const char *code;
	const char *meaning;
	const char *example; /* lines of a document */
	const char *remedy;
};

struct explanations {
	const char *title;
	const struct explanation *rows; /* by their codes */
	size_t count;
};

#define EXPLAIN_GROUPS 5

/* All of them: each code stands in one group, once. */
extern const struct explanations *const explain_groups[EXPLAIN_GROUPS];

extern const struct explanations explain_files, explain_bounds,
    explain_references, explain_operations, explain_schemas;

/* The explanation of a code, or NULL. */
const struct explanation *explain_find(const char *code);

#define EXPLANATIONS(what, list) \
	{ \
		.title = (what), .rows = (list), \
		.count = sizeof(list) / sizeof((list)[0]) \
	}

#endif
