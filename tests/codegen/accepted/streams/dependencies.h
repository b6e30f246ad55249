/*
 * What operations of Streams 1.0.0 depend on: opened before them, closed after.
 *
 * Written by openapi-kore from streams.yaml; do not edit.
 */
#ifndef API_DEPENDENCIES_H
#define API_DEPENDENCIES_H

#include "streams/models.h"
#include "runtime/call.h"

/* source_of_numbers: Where they are from. */
struct source_of_numbers;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_source_of_numbers_request {
	char	unused;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_source_of_numbers(struct call *,
		    const struct api_source_of_numbers_request *,
		    struct source_of_numbers **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_source_of_numbers(struct call *, struct source_of_numbers *);

#endif
