/*
 * The texts of a parameter, from wherever they stand. For parameter.c.
 */
#ifndef RUNTIME_GATHER_H
#define RUNTIME_GATHER_H

#include "runtime/parameter.h"

/* One name=value of the query. */
struct pair {
	struct text	name;		/* decoded */
	struct text	value;		/* decoded */
	struct text	raw;		/* the value as it came */
};

struct parameter_reader {
	struct call		*call;
	const struct parameter	*parameters;
	size_t			 parameter_count;
	struct pair		*pairs;
	size_t			 pair_count;
};

/* Splits the call's query into pairs. False when the call failed. */
MUST_USE bool	gather_pairs(struct parameter_reader *);

/*
 * All texts of a parameter, decoded: one, but for an array. found tells how
 * often its name is there. False when the call failed.
 */
MUST_USE bool	gather_texts(struct parameter_reader *,
		    const struct parameter *, size_t *found,
		    struct text_list *);

/* Whether a parameter is an array. */
static inline bool
gather_is_array(const struct parameter *parameter)
{
	return (parameter->property.schema->type == SCHEMA_ARRAY);
}

#endif
