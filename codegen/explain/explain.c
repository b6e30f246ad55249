/*
 * Finds an explanation by its code.
 */
#include "codegen/explain/explain.h"

#include <string.h>

const struct explanations *const explain_groups[EXPLAIN_GROUPS] = {
	&explain_files,
	&explain_references,
	&explain_operations,
	&explain_schemas,
	&explain_bounds,
};

const struct explanation *
explain_find(const char *code)
{
	const struct explanations *group;

	for (size_t i = 0; i < EXPLAIN_GROUPS; i++) {
		group = explain_groups[i];
		for (size_t j = 0; j < group->count; j++)
			if (strcmp(group->rows[j].code, code) == 0)
				return (&group->rows[j]);
	}
	return (NULL);
}
