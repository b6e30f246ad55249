/*
 * Operations of Styles 1.0.0 with the tag points.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#ifndef API_POINTS_H
#define API_POINTS_H

#include "styles/models.h"
#include "runtime/operation.h"

/* findPoints: GET /points/{label}/{matrix}/{plain} */
struct api_find_points_request {
	int32_t				 label;
	struct text_list		 matrix;
	struct api_point		 plain;
	bool				 has_words;
	struct text_list		 words;
	bool				 has_sizes;
	struct int64_list		 sizes;
	struct api_point		*near;
	bool				 has_options;
	struct api_find_points_options	 options;
	struct api_where		*where;
	bool				 has_verbose;
	struct text			 verbose;
	bool				 has_uploads;
	bool				 uploads;
	bool				 has_limit;
	int32_t				 limit;
	bool				 has_session;
	struct text			 session;
	struct api_point		*x_point;
};

struct api_find_points_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_find_points(struct call *,
		    const struct api_find_points_request *,
		    struct api_find_points_response *);

/* Found. */
bool	api_find_points_204(struct api_find_points_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_find_points_operation;

#endif
