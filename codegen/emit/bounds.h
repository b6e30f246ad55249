/*
 * Bounds of integers: a document writes any number there, a table has whole
 * ones of 64 bits that are inclusive.
 */
#ifndef EMIT_BOUNDS_H
#define EMIT_BOUNDS_H

#include <stdint.h>

#include "codegen/model/model.h"

struct bounds {
	int64_t	minimum;		/* INT64_MIN: none */
	int64_t	maximum;		/* INT64_MAX: none */
	int64_t	multiple_of;		/* 0: none */
	bool	exclusive_minimum;	/* minimum - 1 is what was written */
	bool	exclusive_maximum;
};

/* The bounds of an integer's schema; the stricter of two that say the same. */
struct bounds	bounds_of(const struct model_schema *);

/*
 * The greatest integer that is not above the number (*whole: it is equal);
 * beyond 64 bits the nearest that fits.
 */
int64_t		bounds_floor(struct text number, bool *whole);

/* A count, such as of minLength; none gives fallback. */
size_t		bounds_count(struct text number, size_t fallback);

#endif
