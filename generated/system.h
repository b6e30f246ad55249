/*
 * Operations of FinWise 0.1.0 with the tag system.
 *
 * The server itself.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_SYSTEM_H
#define API_SYSTEM_H

#include "generated/models.h"
#include "runtime/operation.h"

/* getHealth: GET /health */
struct api_get_health_request {
	char	unused;
};

struct api_get_health_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_health	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Ask whether the server is ready
 *
 * 200 when users.db can be written and all its migrations are done; 503 with a
 * problem document that says what is wrong, and with which version.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_health(struct call *,
		    const struct api_get_health_request *,
		    struct api_get_health_response *);

/* The server is ready. */
bool	api_get_health_200(struct api_get_health_response *,
	    const struct api_health *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_health_200_json(struct api_get_health_response *,
	    struct text json);

/* getOpenApi: GET /openapi.json */
struct api_get_open_api_request {
	char	unused;
};

struct api_get_open_api_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_open_api	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Get this document
 *
 * This contract as JSON, so that tools can be pointed at a running server.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_open_api(struct call *,
		    const struct api_get_open_api_request *,
		    struct api_get_open_api_response *);

/* The contract. */
bool	api_get_open_api_200(struct api_get_open_api_response *,
	    const struct api_open_api *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_open_api_200_json(struct api_get_open_api_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_health_operation;
extern const struct operation	api_get_open_api_operation;

#endif
