/*
 * The schemas of Objects 1.0.0 as structs.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_empty {
	char	unused;
};
JSON_STRUCT(api_empty);

struct api_secret {
	bool		has_word;
	struct text	word;
};
JSON_STRUCT(api_secret);

/* Keeps members of any kind. */
struct api_keeps {
	bool		has_name;
	struct text	name;
	struct any_map	additional;
};
JSON_STRUCT(api_keeps);

/* What a KeepsNumbers has beside its properties. */
struct api_keeps_numbers_additional_entry {
	struct text	key;
	int64_t		value;
};

struct api_keeps_numbers_additional {
	struct api_keeps_numbers_additional_entry	*items;
	size_t						 count;
};

struct api_keeps_numbers {
	bool					has_name;
	struct text				name;
	struct api_keeps_numbers_additional	additional;
};
JSON_STRUCT(api_keeps_numbers);

/* What a KeepsLists has beside its properties. */
struct api_keeps_lists_additional_entry {
	struct text		key;
	struct text_list	value;
};

struct api_keeps_lists_additional {
	struct api_keeps_lists_additional_entry	*items;
	size_t					 count;
};

struct api_keeps_lists {
	bool					has_name;
	struct text				name;
	struct api_keeps_lists_additional	additional;
};
JSON_STRUCT(api_keeps_lists);

struct api_tree_others {
	struct api_tree	*items;
	size_t		 count;
};
JSON_STRUCT(api_tree_others);

struct api_tree_named {
	struct api_tree_named_entry	*items;
	size_t				 count;
};
JSON_STRUCT(api_tree_named);

/* What a Tree has beside its properties. */
struct api_tree_additional {
	struct api_tree_additional_entry	*items;
	size_t					 count;
};

/* A tree of itself, in each way. */
struct api_tree {
	struct api_tree			*left;
	bool				 has_others;
	struct api_tree_others		 others;
	bool				 has_named;
	struct api_tree_named		 named;
	struct api_tree_additional	 additional;
};
JSON_STRUCT(api_tree);

struct api_ping {
	struct api_pong	*pong;
};
JSON_STRUCT(api_ping);

struct api_pong {
	struct api_ping	ping;
};
JSON_STRUCT(api_pong);

/* A component that is a plain list. */
struct api_names {
	struct text	*items;
	size_t		 count;
};
JSON_STRUCT(api_names);

/* A component that is a map. */
struct api_scores_entry {
	struct text	key;
	double		value;
};

struct api_scores {
	struct api_scores_entry	*items;
	size_t			 count;
};
JSON_STRUCT(api_scores);

struct api_loose_entry {
	struct text	key;
	struct text	value;
};

struct api_loose {
	struct api_loose_entry	*items;
	size_t			 count;
};
JSON_STRUCT(api_loose);

struct api_everything_inline_deeper {
	bool	has_value;
	int64_t	value;
};
JSON_STRUCT(api_everything_inline_deeper);

struct api_everything_inline {
	struct api_everything_inline_deeper	*deeper;
};
JSON_STRUCT(api_everything_inline);

struct api_everything_objects_item {
	bool	has_a;
	int64_t	a;
};
JSON_STRUCT(api_everything_objects_item);

struct api_everything_objects {
	struct api_everything_objects_item	*items;
	size_t					 count;
};
JSON_STRUCT(api_everything_objects);

struct api_everything_grid {
	struct int32_list	*items;
	size_t			 count;
};
JSON_STRUCT(api_everything_grid);

struct api_everything_maps_item_entry {
	struct text	key;
	bool		value;
};

struct api_everything_maps_item {
	struct api_everything_maps_item_entry	*items;
	size_t					 count;
};
JSON_STRUCT(api_everything_maps_item);

struct api_everything_maps {
	struct api_everything_maps_item	*items;
	size_t				 count;
};
JSON_STRUCT(api_everything_maps);

struct api_everything_any_maps {
	struct any_map	*items;
	size_t		 count;
};
JSON_STRUCT(api_everything_any_maps);

struct api_everything_map_of_maps_entry {
	struct text	key;
	struct any_map	value;
};

struct api_everything_map_of_maps {
	struct api_everything_map_of_maps_entry	*items;
	size_t					 count;
};
JSON_STRUCT(api_everything_map_of_maps);

enum api_everything_map_of_words_value {
	API_EVERYTHING_MAP_OF_WORDS_VALUE_A = 1,
	API_EVERYTHING_MAP_OF_WORDS_VALUE_B,
};
JSON_ENUM(api_everything_map_of_words_value, 2);

struct api_everything_map_of_words_entry {
	struct text				key;
	enum api_everything_map_of_words_value	value;
};

struct api_everything_map_of_words {
	struct api_everything_map_of_words_entry	*items;
	size_t						 count;
};
JSON_STRUCT(api_everything_map_of_words);

struct api_everything {
	struct api_empty			*empty;
	struct api_secret			*secret;
	struct api_keeps			*keeps;
	struct api_keeps_numbers		*numbers;
	struct api_keeps_lists			*lists;
	struct api_tree				*tree;
	struct api_ping				*ping;
	bool					 has_names;
	struct api_names			 names;
	bool					 has_scores;
	struct api_scores			 scores;
	bool					 has_loose;
	struct api_loose			 loose;
	struct api_everything_inline		*inline_;
	bool					 has_objects;
	struct api_everything_objects		 objects;
	bool					 has_grid;
	struct api_everything_grid		 grid;
	bool					 has_maps;
	struct api_everything_maps		 maps;
	bool					 has_any_maps;
	struct api_everything_any_maps		 any_maps;
	bool					 has_map_of_maps;
	struct api_everything_map_of_maps	 map_of_maps;
	bool					 has_anys;
	struct text_list			 anys;
	bool					 has_flags;
	struct bool_list			 flags;
	bool					 has_any_map;
	struct any_map				 any_map;
	bool					 has_map_of_words;
	struct api_everything_map_of_words	 map_of_words;
};
JSON_STRUCT(api_everything);

struct api_tree_named_entry {
	struct text	key;
	struct api_tree	value;
};

struct api_tree_additional_entry {
	struct text	key;
	struct api_tree	value;
};

#endif
