/*
 * A nested value in a query or a form: n[a][b]=1&n[c][]=2 is one value of
 * JSON, {"a":{"b":1},"c":[2]}. OpenAPI's deepObject leaves open what is more
 * than one level deep; this is how clients write it.
 */
#ifndef RUNTIME_NESTED_H
#define RUNTIME_NESTED_H

#include "runtime/call.h"
#include "runtime/schema.h"

/* Whether a pair's name is that name, or has brackets behind it. */
bool	nested_takes(struct text name, struct text pair);

/*
 * The value of the pairs, names and values by turns, as JSON: what an empty
 * pair of brackets or numbers part is a list, in the order of the numbers. A
 * text is a number or a boolean where its schema has one. False when the call
 * failed: BAD_REQUEST for brackets that are not closed, too deep, or that say
 * two things of one place.
 */
MUST_USE bool	nested_json(struct call *, const struct schema *,
		    struct text name, struct text_list pairs,
		    struct text *json);

#endif
