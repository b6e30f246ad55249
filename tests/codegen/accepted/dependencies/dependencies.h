/*
 * What operations of Dependencies 1.0.0 depend on: opened before them, closed
 * after.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#ifndef API_DEPENDENCIES_H
#define API_DEPENDENCIES_H

#include "dependencies/models.h"
#include "runtime/call.h"

/* room_key: The key of the room that the request names. */
struct room_key;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_room_key_request {
	bool		has_room;
	struct text	room;
	bool		has_x_floor;
	int32_t		x_floor;
	bool		has_lang;
	struct text	lang;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_room_key(struct call *,
		    const struct api_room_key_request *, struct room_key **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_room_key(struct call *, struct room_key *);

/* done: Named like a variable of what is generated. */
struct done;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_done_request {
	char	unused;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_done(struct call *, const struct api_done_request *,
		    struct done **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_done(struct call *, struct done *);

/* clock_tower: */
struct clock_tower;

/*
 * What the operation's request says of it; has_ is false also where the
 * operation has no such parameter.
 */
struct api_clock_tower_request {
	char	unused;
};

/* Hand-written: opens it, or fails the call and returns false. */
MUST_USE bool	api_open_clock_tower(struct call *,
		    const struct api_clock_tower_request *,
		    struct clock_tower **);

/* Hand-written: closes it; called once for each that was opened. */
void	api_close_clock_tower(struct call *, struct clock_tower *);

#endif
