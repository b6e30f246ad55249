/*
 * The texts of a parameter, from wherever they stand. For parameter.c.
 */
#ifndef RUNTIME_GATHER_H
#define RUNTIME_GATHER_H

#include "runtime/part.h"

/* One name=value of a query, a form or the cookies. */
struct pair {
	struct text	name;		/* decoded */
	struct text	value;		/* decoded; bytes NULL: a cookie's that
					   cannot be */
	struct text	raw;		/* the value as it came */
};

struct pairs {
	struct pair	*items;
	size_t		 count;
};

struct parameter_reader {
	struct call		*call;
	const struct parameter	*parameters;
	size_t			 parameter_count;
	struct pairs		 query;
	struct pairs		 cookies;
	const struct header	*headers;	/* the request's, or a part's */
	size_t			 header_count;
	struct text		 part;		/* that part's pointer, or NULL */
};

/*
 * Splits a=b&c=d (a query, or application/x-www-form-urlencoded) into pairs;
 * what names it in a sentence. False when the call failed.
 */
MUST_USE bool	gather_pairs(struct call *, struct text, const char *what,
		    struct pairs *);

/*
 * The pairs of all Cookie fields (RFC 6265, section 4.2); one whose name
 * cannot be decoded is nobody's.
 */
void		gather_cookies(struct call *, struct pairs *);

/*
 * All texts of a parameter, decoded: one; an array's items; an object's
 * names and values by turns. found tells how often its name is there. False
 * when the call failed.
 */
MUST_USE bool	gather_texts(struct parameter_reader *,
		    const struct parameter *, size_t *found,
		    struct text_list *);

/* Whether a name of the query is one that the parameter takes. */
bool		gather_takes(const struct parameter *, struct text name);

/*
 * Reads the pairs of a form whose members are in styles, as those of a query
 * are. False when the call failed.
 */
struct request_body;
MUST_USE bool	parameters_read_form(struct call *,
		    const struct request_body *, struct pairs, void *out);

/* Whether a parameter is an array, or has members. */
static inline bool
gather_is_array(const struct parameter *parameter)
{
	return (parameter->style < STYLE_NESTED &&
	    parameter->property.schema->type == SCHEMA_ARRAY);
}

static inline bool
gather_is_object(const struct parameter *parameter)
{
	return (parameter->style < STYLE_NESTED &&
	    (parameter->property.schema->type == SCHEMA_OBJECT ||
	    parameter->property.schema->type == SCHEMA_MAP));
}

/*
 * Reads the headers of a part that its row declares; pointer is the part's.
 * False when the call failed.
 */
MUST_USE bool	parameters_read_part(struct call *, const struct part_row *,
		    const struct form_part *, struct text pointer, void *out);

#endif
