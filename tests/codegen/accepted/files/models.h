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

struct api_tag {
	bool	has_id;
	int64_t	id;
};

struct api_pet_friends {
	struct api_pet	*items;
	size_t		 count;
};

struct api_pet {
	struct text		 name;
	struct api_owner	*owner;
	struct api_tag		*tag;
	bool			 has_friends;
	struct api_pet_friends	 friends;
};

struct api_local {
	struct api_pet	*pet;
	struct api_tag	*tag;
};

struct api_list_pets_200_body {
	struct api_pet	*items;
	size_t		 count;
};

extern const struct schema	api_owner_pets_schema;
extern const struct schema	api_owner_schema;
extern const struct schema	api_tag_schema;
extern const struct schema	api_pet_friends_schema;
extern const struct schema	api_pet_schema;
extern const struct schema	api_local_schema;
extern const struct schema	api_list_pets_200_body_schema;
extern const struct assertions	api_owner_either_assertions;

/* Writes a value of Owner.pets. */
void	api_owner_pets_write(struct json_writer *,
	    const struct api_owner_pets *);

/* Writes a value of Owner. */
void	api_owner_write(struct json_writer *, const struct api_owner *);

/* Writes a value of Tag. */
void	api_tag_write(struct json_writer *, const struct api_tag *);

/* Writes a value of Pet.friends. */
void	api_pet_friends_write(struct json_writer *,
	    const struct api_pet_friends *);

/* Writes a value of Pet. */
void	api_pet_write(struct json_writer *, const struct api_pet *);

/* Writes a value of Local. */
void	api_local_write(struct json_writer *, const struct api_local *);

/* Writes a value of listPets.200.body. */
void	api_list_pets_200_body_write(struct json_writer *,
	    const struct api_list_pets_200_body *);

#endif
