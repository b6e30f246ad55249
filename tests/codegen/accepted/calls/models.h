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

struct api_subscribe_body_filter {
	bool		has_kind;
	struct text	kind;
};

struct api_subscribe_body_pets {
	struct api_pet	*items;
	size_t		 count;
};

struct api_subscribe_body {
	struct text				 url;
	struct api_subscribe_body_filter	*filter;
	bool					 has_pets;
	struct api_subscribe_body_pets		 pets;
};

struct api_changed_post_body {
	int64_t	id;
};

extern const struct schema	api_pet_schema;
extern const struct schema	api_subscribe_body_filter_schema;
extern const struct schema	api_subscribe_body_pets_schema;
extern const struct schema	api_subscribe_body_schema;
extern const struct schema	api_changed_post_body_schema;

/* Writes a value of Pet. */
void	api_pet_write(struct json_writer *, const struct api_pet *);

/* Writes a value of subscribe.body.filter. */
void	api_subscribe_body_filter_write(struct json_writer *,
	    const struct api_subscribe_body_filter *);

/* Writes a value of subscribe.body.pets. */
void	api_subscribe_body_pets_write(struct json_writer *,
	    const struct api_subscribe_body_pets *);

/* Writes a value of subscribe.body. */
void	api_subscribe_body_write(struct json_writer *,
	    const struct api_subscribe_body *);

/* Writes a value of changed.post.body. */
void	api_changed_post_body_write(struct json_writer *,
	    const struct api_changed_post_body *);

#endif
