/*
 * The schemas of Alike 1 as structs.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

enum api_side_color {
	API_SIDE_COLOR_RED = 1,
	API_SIDE_COLOR_BLUE,
};
JSON_ENUM(api_side_color, 2);

struct api_side {
	enum api_side_color	color;
	bool			has_link;
	struct text		link;
};
JSON_STRUCT(api_side);

enum api_pair_left_color {
	API_PAIR_LEFT_COLOR_RED = 1,
	API_PAIR_LEFT_COLOR_BLUE,
};
JSON_ENUM(api_pair_left_color, 2);

struct api_pair_left {
	enum api_pair_left_color	color;
	bool				has_link;
	struct text			link;
};
JSON_STRUCT(api_pair_left);

enum api_pair_right_color {
	API_PAIR_RIGHT_COLOR_RED = 1,
	API_PAIR_RIGHT_COLOR_BLUE,
};
JSON_ENUM(api_pair_right_color, 2);

struct api_pair_right {
	enum api_pair_right_color	color;
	bool				has_link;
	struct text			link;
};
JSON_STRUCT(api_pair_right);

enum api_pair_paler_color {
	API_PAIR_PALER_COLOR_RED = 1,
	API_PAIR_PALER_COLOR_BLUE,
	API_PAIR_PALER_COLOR_PINK,
};
JSON_ENUM(api_pair_paler_color, 3);

struct api_pair_paler {
	enum api_pair_paler_color	color;
	bool				has_link;
	struct text			link;
};
JSON_STRUCT(api_pair_paler);

enum api_pair_optional_color {
	API_PAIR_OPTIONAL_COLOR_RED = 1,
	API_PAIR_OPTIONAL_COLOR_BLUE,
};
JSON_ENUM(api_pair_optional_color, 2);

struct api_pair_optional {
	bool				has_color;
	enum api_pair_optional_color	color;
	bool				has_link;
	struct text			link;
};
JSON_STRUCT(api_pair_optional);

enum api_pair_lefts_item_color {
	API_PAIR_LEFTS_ITEM_COLOR_RED = 1,
	API_PAIR_LEFTS_ITEM_COLOR_BLUE,
};
JSON_ENUM(api_pair_lefts_item_color, 2);

struct api_pair_lefts_item {
	enum api_pair_lefts_item_color	color;
	bool				has_link;
	struct text			link;
};
JSON_STRUCT(api_pair_lefts_item);

struct api_pair_lefts {
	struct api_pair_lefts_item	*items;
	size_t				 count;
};
JSON_STRUCT(api_pair_lefts);

struct api_pair {
	struct api_pair_left		*left;
	struct api_pair_right		*right;
	struct api_pair_paler		*paler;
	struct api_pair_optional	*optional;
	struct api_side			*named;
	bool				 has_lefts;
	struct api_pair_lefts		 lefts;
	enum presence			 note_presence;
	struct text			 note;
	enum presence			 comment_presence;
	struct text			 comment;
	bool				 has_either;
	struct text			 either;
	bool				 has_neither;
	struct text			 neither;
	bool				 has_again;
	struct text			 again;
	bool				 has_tree;
	struct text			 tree;
	bool				 has_other;
	struct text			 other;
};
JSON_STRUCT(api_pair);

extern const struct assertions	api_tree_assertions;
extern const struct assertions	api_other_tree_assertions;
extern const struct assertions	api_pair_either_assertions;
extern const struct assertions	api_pair_neither_assertions;
extern const struct assertions	api_pair_again_assertions;

#endif
