/*
 * Operations of Media 1.0.0 with the tag pets.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#ifndef API_PETS_H
#define API_PETS_H

#include "media/models.h"
#include "runtime/operation.h"

/* get_root: GET /api/v2/ */
struct api_get_root_request {
	char	unused;
};

struct api_get_root_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct text_list	body;
			struct text		json;	/* in place of body */
		} status_200;
		struct {
			struct text	 body;
			struct source	*source;	/* in place of body */
		} status_200_text_plain;
		struct {
			struct text	 media_type;
			struct text	 body;
			struct source	*source;	/* in place of body */
		} status_200_image_star;
		struct {
			struct api_fault	body;
			struct text		json;	/* in place of body */
		} status_4xx;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_root(struct call *, const struct api_get_root_request *,
		    struct api_get_root_response *);

/* Everything. */
bool	api_get_root_200(struct api_get_root_response *,
	    const struct text_list *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_root_200_json(struct api_get_root_response *, struct text json);

/* Everything. */
bool	api_get_root_200_text_plain(struct api_get_root_response *,
	    struct text body);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_get_root_200_text_plain_source(struct api_get_root_response *,
	    struct source *source);

/* Everything. */
bool	api_get_root_200_image_star(struct api_get_root_response *,
	    struct text media_type, struct text body);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_get_root_200_image_star_source(struct api_get_root_response *,
	    struct text media_type, struct source *source);

/*
 * Not this way. status: a 4XX that is not declared by itself; false for others.
 */
bool	api_get_root_4xx(struct api_get_root_response *, int status,
	    const struct api_fault *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_root_4xx_json(struct api_get_root_response *, int status,
	    struct text json);

/* put_pets_pet_id_photo: PUT /api/v2/pets/{pet-id}/photo */
struct api_put_pets_pet_id_photo_request {
	struct text	pet_id;
	bool		has_body;
	struct text	body_type;	/* the media type that came */
	struct text	body;
	struct text	body_text_plain;
	struct text	body_application_octet_stream;
};

struct api_put_pets_pet_id_photo_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct api_fault	body;
			struct text		json;	/* in place of body */
		} status_default;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_put_pets_pet_id_photo(struct call *,
		    const struct api_put_pets_pet_id_photo_request *,
		    struct api_put_pets_pet_id_photo_response *);

/* Taken. */
bool	api_put_pets_pet_id_photo_204(
	    struct api_put_pets_pet_id_photo_response *);

/* Anything. status: one that is not declared by itself; false for others. */
bool	api_put_pets_pet_id_photo_default(
	    struct api_put_pets_pet_id_photo_response *, int status,
	    const struct api_fault *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_put_pets_pet_id_photo_default_json(
	    struct api_put_pets_pet_id_photo_response *, int status,
	    struct text json);

/* addPet: POST /api/v2/pets */
struct api_add_pet_request {
	struct api_pet	body;
};

struct api_add_pet_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct text	 body;
			struct source	*source;	/* in place of body */
		} status_201;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_add_pet(struct call *, const struct api_add_pet_request *,
		    struct api_add_pet_response *);

/* Added. */
bool	api_add_pet_201(struct api_add_pet_response *, struct text body);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_add_pet_201_source(struct api_add_pet_response *,
	    struct source *source);

/* setPet: PUT /api/v2/pets */
struct api_set_pet_request {
	struct text	body_type;	/* the media type that came */
	struct api_pet	body;
	struct text	body_star_slash_star;
};

struct api_set_pet_response {
	int	status;		/* set by the functions below */
	int	choice;
	union {
		struct {
			struct text	media_type;
			struct api_pet	body;
			struct text	json;	/* in place of body */
		} status_200;
		struct {
			struct text	body;
			struct text	json;	/* in place of body */
		} status_200_text_json;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_set_pet(struct call *, const struct api_set_pet_request *,
		    struct api_set_pet_response *);

/* As it was. */
bool	api_set_pet_200(struct api_set_pet_response *, struct text media_type,
	    const struct api_pet *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_set_pet_200_json(struct api_set_pet_response *,
	    struct text media_type, struct text json);

/* As it was. */
bool	api_set_pet_200_text_json(struct api_set_pet_response *,
	    struct text body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_set_pet_200_text_json_json(struct api_set_pet_response *,
	    struct text json);

/* No such pet. */
bool	api_set_pet_404(struct api_set_pet_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_get_root_operation;
extern const struct operation	api_put_pets_pet_id_photo_operation;
extern const struct operation	api_add_pet_operation;
extern const struct operation	api_set_pet_operation;

#endif
