/*
 * Operations of Deprecated 1 with the tag books.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#ifndef API_BOOKS_H
#define API_BOOKS_H

#include "deprecated/dependencies.h"
#include "deprecated/models.h"
#include "runtime/operation.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/*
 * What the client of keepBook says of the parts of its form, of a list's in its
 * order (runtime/part.h). A filename is to be shown, never to be opened.
 */
struct api_keep_book_parts {
	struct part	scan;
};

/* keepBook: PUT /books/{shelf} */
struct api_keep_book_request {
	struct text			shelf DEPRECATED;
	bool				has_sort;
	struct text_list		sort DEPRECATED;
	int64_t				x_old DEPRECATED;
	bool				has_colour;
	enum api_colour			colour DEPRECATED;
	struct text			body_type;
	struct api_keep_book_body	body;
	struct api_keep_book_parts	body_parts;
	struct api_book			body_application_json;
};

struct api_keep_book_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_book	body;
			struct text	json;	/* in place of body */
		} status_200;
		struct {
			struct api_author	body;
			struct text		json;	/* in place of body */
		} status_409;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_keep_book(struct call *,
		    const struct api_keep_book_request *, struct shelf *,
		    struct api_keep_book_response *);

/* It. */
bool	api_keep_book_200(struct api_keep_book_response *,
	    const struct api_book *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_keep_book_200_json(struct api_keep_book_response *,
	    struct text json);

/* Another. */
bool	api_keep_book_409(struct api_keep_book_response *,
	    const struct api_author *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_keep_book_409_json(struct api_keep_book_response *,
	    struct text json);

#pragma GCC diagnostic pop

/* The rows of these operations, for routes.c. */
extern const struct operation	api_keep_book_operation;

#endif
