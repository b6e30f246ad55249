/*
 * Operations of Same 1.0.0 with the tag notes.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#ifndef API_NOTES_H
#define API_NOTES_H

#include "same/dependencies.h"
#include "same/models.h"
#include "runtime/operation.h"

/*
 * What comes with a part page of addNote's form: a struct part, and its
 * headers.
 */
struct api_add_note_page_part {
	struct text	filename;
	struct text	media_type;
	bool		has_x_number;
	int64_t		x_number;
};

/*
 * What the client of addNote says of the parts of its form, of a list's in its
 * order (runtime/part.h). A filename is to be shown, never to be opened.
 */
struct api_add_note_parts {
	struct api_add_note_page_part	page;
};

/*
 * addNote: POST /shelves/{shelf}/notes
 *
 * addNoteByHeader: POST /notes
 */
struct api_add_note_request {
	bool				has_shelf;
	struct text			shelf;
	bool				has_x_shelf;
	struct text			x_shelf;
	struct text			mark;	/* "none" when absent */
	bool				has_at;
	int64_t				at;
	struct text			body_type;
	struct api_scan			body;
	struct api_add_note_parts	body_parts;
	struct api_note			body_application_json;
};

struct api_add_note_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_note	body;
			struct text	json;	/* in place of body */
		} status_409;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_add_note(struct call *, const struct api_add_note_request *,
		    struct shelf *, struct api_add_note_response *);

/* It is there. */
bool	api_add_note_204(struct api_add_note_response *);

/* Another note is there. */
bool	api_add_note_409(struct api_add_note_response *,
	    const struct api_note *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_add_note_409_json(struct api_add_note_response *, struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_add_note_by_header_operation;
extern const struct operation	api_add_note_operation;

#endif
