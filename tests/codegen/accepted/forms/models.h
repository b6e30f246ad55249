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

extern const struct schema	api_add_pet_body_place_schema;
extern const struct schema	api_add_pet_body_owner_schema;
extern const struct schema	api_add_pet_body_schema;
extern const struct schema	api_keep_album_body_schema;

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

#endif
