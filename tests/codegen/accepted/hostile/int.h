/*
 * Operations of * / #error " %s \ ? ?/ %n%n with the tag int.
 *
 * * / int main(void) { return system("x"); } / * A line that ends in \ and in
 * ? ?/
 * - an item \
 * and turned, with a tab and a .
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#ifndef API_INT_H
#define API_INT_H

#include "hostile/models.h"
#include "runtime/operation.h"

/* return: GET /for/"quoted"/ * /{while}/\ */
struct api_return__request {
	struct text	while_;
	struct text	star_percent_s;	/* "* /\"%s\\? ?/" when absent */
};

struct api_return__response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_struct		body;
			struct text			json;
			bool				has_percent_s;
			enum api_return_200_percent_s	percent_s;
		} status_200;
	};
};

/*
 * * /
 *
 * / *\
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_return_(struct call *, const struct api_return__request *,
		    struct api_return__response *);

/* * / %d \. percent_s: NULL when absent. */
bool	api_return__200(struct api_return__response *,
	    const struct api_struct *body,
	    const enum api_return_200_percent_s *percent_s);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_return__200_json(struct api_return__response *, struct text json,
	    const enum api_return_200_percent_s *percent_s);

/* api: GET /api */
struct api_api_request {
	bool		has_struct_;
	struct text	struct_;
};

struct api_api_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_api(struct call *, const struct api_api_request *,
		    struct api_api_response *);

/* A parameter's table is not the schema struct's. */
bool	api_api_204(struct api_api_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_return__operation;
extern const struct operation	api_api_operation;

#endif
