/*
 * Path, query and header parameters by table: styles undone, percent-decoded
 * (RFC 3986), validated and bound to the request's struct.
 */
#ifndef RUNTIME_PARAMETER_H
#define RUNTIME_PARAMETER_H

#include "runtime/call.h"
#include "runtime/schema.h"

enum style { STYLE_SIMPLE, STYLE_FORM };

struct parameter {
	struct property	property;	/* name, schema, place in the struct */
	enum place	where;
	enum style	style;		/* arrays: SIMPLE a,b; FORM a,b or a&a */
	bool		explode;	/* FORM: one pair an item */
	size_t		path_index;	/* PLACE_PATH: which path_values */
};

/*
 * Reads all parameters of an operation into request, defaults included.
 * Every violation is reported; a query parameter that no row names is one.
 * BAD_REQUEST for bad percent-encoding, UTF-8, U+0000, or a repeated name
 * that is no exploded array. False when the call failed.
 */
MUST_USE bool	parameters_read(struct call *, const struct parameter *,
		    size_t count, void *request);

/*
 * Undoes percent-encoding into the arena; false when it is broken, is not
 * UTF-8 or holds U+0000. plus: '+' is a space (query strings).
 */
MUST_USE bool	percent_decode(struct arena *, struct text raw, bool plus,
		    struct text *decoded);

#endif
