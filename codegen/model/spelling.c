/*
 * The keyword that was perhaps meant by a word that is none.
 */
#include "codegen/model/build.h"

#define SPELLING_MAX 40 /* keywords are shorter */

/* How many letters one must add, drop or change (Levenshtein). */
static unsigned
distance(const char *a, const char *b)
{
	unsigned row[SPELLING_MAX + 1], above, corner, best;
	size_t length = strlen(b);

	for (size_t j = 0; j <= length; j++)
		row[j] = (unsigned)j;
	for (size_t i = 0; a[i] != '\0'; i++) {
		corner = row[0]++;
		for (size_t j = 0; j < length; j++) {
			above = row[j + 1];
			best = corner + (a[i] != b[j]);
			if (above + 1 < best)
				best = above + 1;
			if (row[j] + 1 < best)
				best = row[j] + 1;
			row[j + 1] = best;
			corner = above;
		}
	}
	return (row[length]);
}

const char *
keyword_nearest(const struct vocabulary *words, struct text name)
{
	const char *near = NULL;
	unsigned best = 3, found;

	for (size_t i = 0; name.length <= SPELLING_MAX && i < words->count;
	     i++) {
		found = distance(name.bytes, words->keywords[i].name);
		if (found < best && found < name.length) {
			best = found;
			near = words->keywords[i].name;
		}
	}
	return (near);
}
