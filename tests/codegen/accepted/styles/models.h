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
JSON_STRUCT(api_point);

struct api_where_all {
	struct api_point	*items;
	size_t			 count;
};
JSON_STRUCT(api_where_all);

struct api_where {
	struct api_where_all	all;
};
JSON_STRUCT(api_where);

struct api_find_points_options_entry {
	struct text	key;
	struct text	value;
};

struct api_find_points_options {
	struct api_find_points_options_entry	*items;
	size_t					 count;
};
JSON_STRUCT(api_find_points_options);

#endif
