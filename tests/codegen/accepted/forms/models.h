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
JSON_STRUCT(api_add_pet_body_place);

struct api_add_pet_body_owner {
	bool		has_name;
	struct text	name;
};
JSON_STRUCT(api_add_pet_body_owner);

struct api_add_pet_body {
	struct text			 name;
	bool				 has_colours;
	struct text_list		 colours;
	bool				 has_sizes;
	struct int64_list		 sizes;
	struct api_add_pet_body_place	*place;
	struct api_add_pet_body_owner	*owner;
};
JSON_STRUCT(api_add_pet_body);

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
JSON_STRUCT(api_keep_album_body);

struct api_send_scan_body_meta {
	bool	has_x;
	int64_t	x;
};
JSON_STRUCT(api_send_scan_body_meta);

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
JSON_STRUCT(api_send_scan_body);

struct api_send_scan_body_application_json {
	bool		has_sheet;
	struct text	sheet;
};
JSON_STRUCT(api_send_scan_body_application_json);

extern const struct assertions	api_send_scan_body_pages_item_assertions;

#endif
