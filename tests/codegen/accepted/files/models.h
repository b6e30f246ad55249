/*
 * The schemas of Files 1 as structs.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_owner_pets {
	struct api_pet	*items;
	size_t		 count;
};
JSON_STRUCT(api_owner_pets);

struct api_owner {
	bool			has_name;
	struct text		name;
	bool			has_first;
	struct text		first;
	bool			has_pets;
	struct api_owner_pets	pets;
	bool			has_either;
	struct text		either;
};
JSON_STRUCT(api_owner);

struct api_tag {
	bool	has_id;
	int64_t	id;
};
JSON_STRUCT(api_tag);

struct api_pet_friends {
	struct api_pet	*items;
	size_t		 count;
};
JSON_STRUCT(api_pet_friends);

struct api_pet {
	struct text		 name;
	struct api_owner	*owner;
	struct api_tag		*tag;
	bool			 has_friends;
	struct api_pet_friends	 friends;
};
JSON_STRUCT(api_pet);

struct api_local {
	struct api_pet	*pet;
	struct api_tag	*tag;
};
JSON_STRUCT(api_local);

struct api_list_pets_200_body {
	struct api_pet	*items;
	size_t		 count;
};
JSON_STRUCT(api_list_pets_200_body);

extern const struct assertions	api_owner_either_assertions;

#endif
