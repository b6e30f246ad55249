/*
 * The schemas of Styles 1.0.0 as structs.
 *
 * Written by openapi-kore from styles.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_point {
	int32_t			x;
	bool			has_y;
	int32_t			y;
	bool			has_tags;
	struct text_list	tags;
};

struct api_where_all {
	struct api_point	*items;
	size_t			 count;
};

struct api_where {
	struct api_where_all	all;
};

struct api_find_points_options_entry {
	struct text	key;
	struct text	value;
};

struct api_find_points_options {
	struct api_find_points_options_entry	*items;
	size_t					 count;
};

extern const struct schema	api_point_schema;
extern const struct schema	api_where_all_schema;
extern const struct schema	api_where_schema;
extern const struct schema	api_find_points_options_schema;

/* Writes a value of Point. */
void	api_point_write(struct json_writer *, const struct api_point *);

/* Writes a value of Where.all. */
void	api_where_all_write(struct json_writer *, const struct api_where_all *);

/* Writes a value of Where. */
void	api_where_write(struct json_writer *, const struct api_where *);

/* Writes a value of findPoints.options. */
void	api_find_points_options_write(struct json_writer *,
	    const struct api_find_points_options *);

#endif
