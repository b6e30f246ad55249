/*
 * Operations of Parameters 1.0.0 with the tag files.
 *
 * Written by openapi-kore from parameters.yaml; do not edit.
 */
#ifndef API_FILES_H
#define API_FILES_H

#include "parameters/models.h"
#include "runtime/operation.h"

/* findFiles: GET /files/{year}/{names} */
struct api_find_files_request {
	int32_t				year;
	struct text_list		names;
	enum api_find_files_kind	kind;	/* "text" when absent */
	bool				has_tag;
	struct text_list		tag;
	struct int64_list		sizes;
	int32_t				page;	/* 1 when absent */
	bool				has_x_trace;
	struct uuid			x_trace;
	struct bool_list		x_flags;	/* [true] when absent */
};

struct api_find_files_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_find_files(struct call *,
		    const struct api_find_files_request *,
		    struct api_find_files_response *);

/* Found. */
bool	api_find_files_204(struct api_find_files_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_find_files_operation;

#endif
