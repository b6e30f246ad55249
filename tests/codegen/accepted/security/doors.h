/*
 * Operations of Security 1.0.0 with the tag doors.
 *
 * Written by openapi-kore from security.yaml; do not edit.
 */
#ifndef API_DOORS_H
#define API_DOORS_H

#include "security/models.h"
#include "runtime/operation.h"

/* listDoors: GET /doors */
struct api_list_doors_request {
	char	unused;
};

struct api_list_doors_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_list_doors(struct call *,
		    const struct api_list_doors_request *,
		    struct api_list_doors_response *);

/* Open. */
bool	api_list_doors_204(struct api_list_doors_response *);

/* openDoor: POST /doors */
struct api_open_door_request {
	char	unused;
};

struct api_open_door_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_open_door(struct call *,
		    const struct api_open_door_request *,
		    struct api_open_door_response *);

/* Open. */
bool	api_open_door_204(struct api_open_door_response *);

/* lockDoor: PUT /doors */
struct api_lock_door_request {
	char	unused;
};

struct api_lock_door_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_lock_door(struct call *,
		    const struct api_lock_door_request *,
		    struct api_lock_door_response *);

/* Locked. */
bool	api_lock_door_204(struct api_lock_door_response *);

/* breakDoor: DELETE /doors */
struct api_break_door_request {
	char	unused;
};

struct api_break_door_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_break_door(struct call *,
		    const struct api_break_door_request *,
		    struct api_break_door_response *);

/* Open. */
bool	api_break_door_204(struct api_break_door_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_list_doors_operation;
extern const struct operation	api_open_door_operation;
extern const struct operation	api_lock_door_operation;
extern const struct operation	api_break_door_operation;

#endif
