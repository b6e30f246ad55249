/*
 * Operations of Dependencies 1.0.0 with the tag rooms.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#ifndef API_ROOMS_H
#define API_ROOMS_H

#include "dependencies/dependencies.h"
#include "dependencies/models.h"
#include "runtime/operation.h"

/* getRoom: GET /rooms/{room} */
struct api_get_room_request {
	struct text	room;
	struct text	lang;	/* "en" when absent */
};

struct api_get_room_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_room(struct call *, const struct api_get_room_request *,
		    struct room_key *, struct api_get_room_response *);

/* The room is there. */
bool	api_get_room_204(struct api_get_room_response *);

/* deleteRoom: DELETE /rooms/{room} */
struct api_delete_room_request {
	struct text	room;
	bool		has_x_floor;
	int32_t		x_floor;
};

struct api_delete_room_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_delete_room(struct call *,
		    const struct api_delete_room_request *, struct room_key *,
		    struct done *, struct clock_tower *,
		    struct api_delete_room_response *);

/* The room is gone. */
bool	api_delete_room_204(struct api_delete_room_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_room_operation;
extern const struct operation	api_delete_room_operation;

#endif
