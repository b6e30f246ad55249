/*
 * What operations of Deprecated 1 depend on: opened before them, closed after.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#ifndef API_DEPENDENCIES_H
#define API_DEPENDENCIES_H

#include "deprecated/models.h"
#include "runtime/call.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* shelf: */
struct shelf;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_shelf_request {
	bool	has_x_old;
	int64_t	x_old;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_shelf(struct call *, const struct api_shelf_request *,
		    struct shelf **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_shelf(struct call *, struct shelf *);

#pragma GCC diagnostic pop

#endif
