/*
 * Path, query, header and cookie parameters by table: styles undone,
 * percent-decoded (RFC 3986), validated and bound to the request's struct.
 */
#ifndef RUNTIME_PARAMETER_H
#define RUNTIME_PARAMETER_H

#include "runtime/call.h"
#include "runtime/schema.h"

/* How arrays and objects are written (OpenAPI 3.1, section 4.8.12.2). */
enum style {
	STYLE_SIMPLE,	/* a,b */
	STYLE_FORM,	/* n=a,b; exploded n=a&n=b */
	STYLE_LABEL,	/* .a,b; exploded .a.b */
	STYLE_MATRIX,	/* ;n=a,b; exploded ;n=a;n=b */
	STYLE_SPACE,	/* n=a%20b */
	STYLE_PIPE,	/* n=a|b */
	STYLE_DEEP,	/* n[x]=a&n[y]=b */
	STYLE_NESTED,	/* n[x][y]=a&n[z][]=b: nested.h */
	STYLE_JSON	/* any value as JSON: content, no style */
};

struct parameter {
	struct property	property;	/* name, schema, place in the struct */
	enum place	where;
	enum style	style;
	bool		explode;	/* one pair an item or a member */
	bool		empty_allowed;	/* query: n= is the empty value */
	size_t		path_index;	/* PLACE_PATH: which path_values */
	size_t		path_again;	/* which one must be the same; 0: none */
	const char	*deprecation;	/* of the URI: RFC 9745's date, or NULL */
};

/*
 * Rows for generated code: PARAMETER(QUERY, FORM, PROPERTY(...)), and what
 * else is said behind that; see schema_rows.h.
 */
#define PARAMETER(place, written, ...) \
	{ \
		.where = PLACE_##place, .style = STYLE_##written, \
		.property = __VA_ARGS__ \
	}
#define EXPLODED_PARAMETER(place, written, ...) \
	PARAMETER(place, written, __VA_ARGS__, .explode = true)

/*
 * Reads all parameters of an operation into request, defaults included.
 * Every violation is reported; a query parameter that no row names is one.
 * An empty value that is allowed is "" where the schema is a text, and else
 * absence, which a name that is required meets, too. What the URI has that is deprecated makes the response say so.
 * BAD_REQUEST for bad percent-encoding, UTF-8, U+0000, or a repeated
 * name that is no exploded array. False when the call failed.
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
