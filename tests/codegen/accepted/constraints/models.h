/*
 * The schemas of Constraints 1.0.0 as structs.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

enum api_color {
	API_COLOR_RED = 1,
	API_COLOR_GREEN,
};
JSON_ENUM(api_color, 2);

enum api_all_inline_color {
	API_ALL_INLINE_COLOR_BLUE = 1,
};
JSON_ENUM(api_all_inline_color, 1);

enum api_all_constant {
	API_ALL_CONSTANT_FIXED = 1,
};
JSON_ENUM(api_all_constant, 1);

struct api_all_map_entry {
	struct text	key;
	int64_t		value;
};

struct api_all_map {
	struct api_all_map_entry	*items;
	size_t				 count;
};
JSON_STRUCT(api_all_map);

struct api_all {
	bool				has_text;
	struct text			text;
	bool				has_same_rules;
	struct text			same_rules;
	bool				has_plain_text;
	struct text			plain_text;
	bool				has_pattern;
	struct text			pattern;
	bool				has_long_pattern;
	struct text			long_pattern;
	bool				has_moment;
	struct text			moment;
	bool				has_day;
	struct text			day;
	bool				has_mail;
	struct text			mail;
	bool				has_link;
	struct text			link;
	bool				has_reference;
	struct text			reference;
	bool				has_secret;
	struct text			secret;
	bool				has_id;
	struct uuid			id;
	bool				has_ruled_id;
	struct text			ruled_id;
	bool				has_color;
	enum api_color			color;
	bool				has_inline_color;
	enum api_all_inline_color	inline_color;
	bool				has_constant;
	enum api_all_constant		constant;
	bool				has_small;
	int32_t				small;
	bool				has_large;
	int64_t				large;
	bool				has_beyond;
	int64_t				beyond;
	bool				has_between;
	int64_t				between;
	bool				has_fraction;
	int64_t				fraction;
	bool				has_step;
	int64_t				step;
	bool				has_numbers;
	int64_t				numbers;
	bool				has_plain_integer;
	int64_t				plain_integer;
	bool				has_double_;
	double				double_;
	bool				has_float_;
	double				float_;
	bool				has_decimal;
	struct text			decimal;
	bool				has_decimals;
	struct text			decimals;
	bool				has_plain_decimal;
	struct text			plain_decimal;
	bool				has_flag;
	bool				flag;
	bool				has_always;
	bool				always;
	bool				has_any;
	struct text			any;
	bool				has_some;
	struct text			some;
	bool				has_list;
	struct text_list		list;
	bool				has_same_list;
	struct text_list		same_list;
	bool				has_map;
	struct api_all_map		map;
	bool				has_loose;
	struct any_map			loose;
};
JSON_STRUCT(api_all);

#endif
