/*
 * The schemas of Calls 1 as structs.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_pet {
	bool		has_name;
	struct text	name;
};
JSON_STRUCT(api_pet);

struct api_subscribe_body_filter {
	bool		has_kind;
	struct text	kind;
};
JSON_STRUCT(api_subscribe_body_filter);

struct api_subscribe_body_pets {
	struct api_pet	*items;
	size_t		 count;
};
JSON_STRUCT(api_subscribe_body_pets);

struct api_subscribe_body {
	struct text				 url;
	struct api_subscribe_body_filter	*filter;
	bool					 has_pets;
	struct api_subscribe_body_pets		 pets;
};
JSON_STRUCT(api_subscribe_body);

struct api_changed_post_body {
	int64_t	id;
};
JSON_STRUCT(api_changed_post_body);

#endif
