/*
 * The schemas of Forms 1 as structs.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_add_pet_body_place {
	bool	has_x;
	int64_t	x;
	bool	has_y;
	int64_t	y;
};

struct api_add_pet_body_owner {
	bool		has_name;
	struct text	name;
};

struct api_add_pet_body {
	struct text			 name;
	bool				 has_colours;
	struct text_list		 colours;
	bool				 has_sizes;
	struct int64_list		 sizes;
	struct api_add_pet_body_place	*place;
	struct api_add_pet_body_owner	*owner;
};

struct api_keep_album_body {
	struct text		title;
	struct text		cover;
	bool			has_pages;
	struct text_list	pages;
	bool			has_index;
	struct text		index;
	bool			has_scan;
	struct text		scan;
};

struct api_send_scan_body_meta {
	bool	has_x;
	int64_t	x;
};

/* What a sendScan.body has beside its properties. */
struct api_send_scan_body_additional_entry {
	struct text	key;
	struct text	value;
};

struct api_send_scan_body_additional {
	struct api_send_scan_body_additional_entry	*items;
	size_t						 count;
};

struct api_send_scan_body {
	struct text				 sheet;
	bool					 has_pages;
	struct text_list			 pages;
	bool					 has_photo;
	struct text				 photo;
	struct api_send_scan_body_meta		*meta;
	bool					 has_note;
	struct text				 note;
	bool					 has_any;
	struct text				 any;
	struct text				 body_parts;
	struct api_send_scan_body_additional	 additional;
};

struct api_send_scan_body_application_json {
	bool		has_sheet;
	struct text	sheet;
};

extern const struct schema	api_add_pet_body_place_schema;
extern const struct schema	api_add_pet_body_owner_schema;
extern const struct schema	api_add_pet_body_schema;
extern const struct schema	api_keep_album_body_schema;
extern const struct schema	api_send_scan_body_meta_schema;
extern const struct schema	api_send_scan_body_schema;
extern const struct schema	api_send_scan_body_application_json_schema;
extern const struct assertions	api_send_scan_body_pages_item_assertions;

/* Writes a value of addPet.body.place. */
void	api_add_pet_body_place_write(struct json_writer *,
	    const struct api_add_pet_body_place *);

/* Writes a value of addPet.body.owner. */
void	api_add_pet_body_owner_write(struct json_writer *,
	    const struct api_add_pet_body_owner *);

/* Writes a value of addPet.body. */
void	api_add_pet_body_write(struct json_writer *,
	    const struct api_add_pet_body *);

/* Writes a value of keepAlbum.body. */
void	api_keep_album_body_write(struct json_writer *,
	    const struct api_keep_album_body *);

/* Writes a value of sendScan.body.meta. */
void	api_send_scan_body_meta_write(struct json_writer *,
	    const struct api_send_scan_body_meta *);

/* Writes a value of sendScan.body. */
void	api_send_scan_body_write(struct json_writer *,
	    const struct api_send_scan_body *);

/* Writes a value of sendScan.body.application/json. */
void	api_send_scan_body_application_json_write(struct json_writer *,
	    const struct api_send_scan_body_application_json *);

#endif
