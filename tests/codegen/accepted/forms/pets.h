/*
 * Operations of Forms 1 with the tag pets.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#ifndef API_PETS_H
#define API_PETS_H

#include "forms/models.h"
#include "runtime/operation.h"

/* addPet: POST /pets */
struct api_add_pet_request {
	struct api_add_pet_body	body;
};

struct api_add_pet_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_add_pet(struct call *, const struct api_add_pet_request *,
		    struct api_add_pet_response *);

/* Added. */
bool	api_add_pet_204(struct api_add_pet_response *);

/* keepAlbum: PUT /albums */
struct api_keep_album_request {
	struct api_keep_album_body	body;
};

struct api_keep_album_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_keep_album(struct call *,
		    const struct api_keep_album_request *,
		    struct api_keep_album_response *);

/* Kept. */
bool	api_keep_album_204(struct api_keep_album_response *);

/* takeAlbums: POST /albums */
struct api_take_albums_request {
	struct body_file	body;
};

struct api_take_albums_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_take_albums(struct call *,
		    const struct api_take_albums_request *,
		    struct api_take_albums_response *);

/* Taken, as they came. */
bool	api_take_albums_204(struct api_take_albums_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_add_pet_operation;
extern const struct operation	api_keep_album_operation;
extern const struct operation	api_take_albums_operation;

#endif
