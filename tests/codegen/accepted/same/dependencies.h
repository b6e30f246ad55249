/*
 * What operations of Same 1.0.0 depend on: opened before them, closed after.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#ifndef API_DEPENDENCIES_H
#define API_DEPENDENCIES_H

#include "same/models.h"
#include "runtime/call.h"

/* shelf: The shelf that the request names. */
struct shelf;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_shelf_request {
	bool		has_shelf;
	struct text	shelf;
	bool		has_x_shelf;
	struct text	x_shelf;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_shelf(struct call *, const struct api_shelf_request *,
		    struct shelf **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_shelf(struct call *, struct shelf *);

#endif
