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

/*
 * What the client of keepAlbum says of the parts of its form, of a list's in
 * its order (runtime/part.h). A filename is to be shown, never to be opened.
 */
struct api_keep_album_parts {
	struct part		cover;
	struct part_list	pages;
};

/* keepAlbum: PUT /albums */
struct api_keep_album_request {
	struct api_keep_album_body	body;
	struct api_keep_album_parts	body_parts;
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

/*
 * What comes with a part sheet of sendScan's form: a struct part, and its
 * headers.
 */
struct api_send_scan_sheet_part {
	struct text	filename;
	struct text	media_type;
	int64_t		x_sheet;
};

/*
 * What comes with a part pages of sendScan's form: a struct part, and its
 * headers.
 */
struct api_send_scan_pages_part {
	struct text		filename;
	struct text		media_type;
	struct text		filename_;	/* "none" when absent */
	bool			has_x_sizes;
	struct int64_list	x_sizes;
};

struct api_send_scan_pages_part_list {
	struct api_send_scan_pages_part	*items;
	size_t				 count;
};

/*
 * What the client of sendScan says of the parts of its form, of a list's in its
 * order (runtime/part.h). A filename is to be shown, never to be opened.
 */
struct api_send_scan_parts {
	struct api_send_scan_sheet_part		sheet;
	struct api_send_scan_pages_part_list	pages;
	struct part				photo;
	struct part				note;
	struct part_list			additional;
};

/* sendScan: POST /scans */
struct api_send_scan_request {
	bool						has_body;
	struct text					body_type;
	struct api_send_scan_body			body;
	struct api_send_scan_parts			body_parts;
	struct api_send_scan_body_application_json	body_application_json;
};

struct api_send_scan_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_send_scan(struct call *,
		    const struct api_send_scan_request *,
		    struct api_send_scan_response *);

/* Taken. */
bool	api_send_scan_204(struct api_send_scan_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_add_pet_operation;
extern const struct operation	api_keep_album_operation;
extern const struct operation	api_take_albums_operation;
extern const struct operation	api_send_scan_operation;

#endif
