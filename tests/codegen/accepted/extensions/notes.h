/*
 * Operations of Extensions 1.0.0 with the tag notes.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#ifndef API_NOTES_H
#define API_NOTES_H

#include "extensions/models.h"
#include "runtime/operation.h"

/* writeNotes: POST /notes */
struct api_write_notes_request {
	struct api_notes	body;
};

struct api_write_notes_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_notes	body;
			struct text		json;	/* in place of body */
		} status_200;
		struct {
			struct api_notes	body;
			struct text		json;	/* in place of body */
		} status_409;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_write_notes(struct call *,
		    const struct api_write_notes_request *,
		    struct api_write_notes_response *);

/* Whichever were good. */
bool	api_write_notes_200(struct api_write_notes_response *,
	    const struct api_notes *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_write_notes_200_json(struct api_write_notes_response *,
	    struct text json);

/* None, as JSON that is ready. */
bool	api_write_notes_409(struct api_write_notes_response *,
	    const struct api_notes *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_write_notes_409_json(struct api_write_notes_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_write_notes_operation;

#endif
