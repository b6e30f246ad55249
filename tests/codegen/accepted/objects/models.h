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

struct api_secret {
	bool		has_word;
	struct text	word;
};

/* Keeps members of any kind. */
struct api_keeps {
	bool		has_name;
	struct text	name;
	struct any_map	additional;
};

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

struct api_tree_others {
	struct api_tree	*items;
	size_t		 count;
};

struct api_tree_named {
	struct api_tree_named_entry	*items;
	size_t				 count;
};

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

struct api_ping {
	struct api_pong	*pong;
};

struct api_pong {
	struct api_ping	ping;
};

/* A component that is a plain list. */
struct api_names {
	struct text	*items;
	size_t		 count;
};

/* A component that is a map. */
struct api_scores_entry {
	struct text	key;
	double		value;
};

struct api_scores {
	struct api_scores_entry	*items;
	size_t			 count;
};

struct api_loose_entry {
	struct text	key;
	struct text	value;
};

struct api_loose {
	struct api_loose_entry	*items;
	size_t			 count;
};

struct api_everything_inline_deeper {
	bool	has_value;
	int64_t	value;
};

struct api_everything_inline {
	struct api_everything_inline_deeper	*deeper;
};

struct api_everything_objects_item {
	bool	has_a;
	int64_t	a;
};

struct api_everything_objects {
	struct api_everything_objects_item	*items;
	size_t					 count;
};

struct api_everything_grid {
	struct int32_list	*items;
	size_t			 count;
};

struct api_everything_maps_item_entry {
	struct text	key;
	bool		value;
};

struct api_everything_maps_item {
	struct api_everything_maps_item_entry	*items;
	size_t					 count;
};

struct api_everything_maps {
	struct api_everything_maps_item	*items;
	size_t				 count;
};

struct api_everything_any_maps {
	struct any_map	*items;
	size_t		 count;
};

struct api_everything_map_of_maps_entry {
	struct text	key;
	struct any_map	value;
};

struct api_everything_map_of_maps {
	struct api_everything_map_of_maps_entry	*items;
	size_t					 count;
};

enum api_everything_map_of_words_value {
	API_EVERYTHING_MAP_OF_WORDS_VALUE_A = 1,
	API_EVERYTHING_MAP_OF_WORDS_VALUE_B,
};

struct api_everything_map_of_words_entry {
	struct text				key;
	enum api_everything_map_of_words_value	value;
};

struct api_everything_map_of_words {
	struct api_everything_map_of_words_entry	*items;
	size_t						 count;
};

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

struct api_tree_named_entry {
	struct text	key;
	struct api_tree	value;
};

struct api_tree_additional_entry {
	struct text	key;
	struct api_tree	value;
};

extern const struct schema	api_empty_schema;
extern const struct schema	api_secret_schema;
extern const struct schema	api_keeps_schema;
extern const struct schema	api_keeps_numbers_schema;
extern const struct schema	api_keeps_lists_schema;
extern const struct schema	api_tree_others_schema;
extern const struct schema	api_tree_named_schema;
extern const struct schema	api_tree_schema;
extern const struct schema	api_ping_schema;
extern const struct schema	api_pong_schema;
extern const struct schema	api_names_schema;
extern const struct schema	api_scores_schema;
extern const struct schema	api_loose_schema;
extern const struct schema	api_everything_inline_deeper_schema;
extern const struct schema	api_everything_inline_schema;
extern const struct schema	api_everything_objects_item_schema;
extern const struct schema	api_everything_objects_schema;
extern const struct schema	api_everything_grid_schema;
extern const struct schema	api_everything_maps_item_schema;
extern const struct schema	api_everything_maps_schema;
extern const struct schema	api_everything_any_maps_schema;
extern const struct schema	api_everything_map_of_maps_schema;
extern const struct schema	api_everything_map_of_words_value_schema;
extern const struct schema	api_everything_map_of_words_schema;
extern const struct schema	api_everything_schema;

/* What a value is in JSON: [value - 1]. */
extern const struct text	api_everything_map_of_words_value_texts[2];

/* Writes a value of Empty. */
void	api_empty_write(struct json_writer *, const struct api_empty *);

/* Writes a value of Secret, without what is writeOnly. */
void	api_secret_write(struct json_writer *, const struct api_secret *);

/* Writes a value of Keeps. */
void	api_keeps_write(struct json_writer *, const struct api_keeps *);

/* Writes a value of KeepsNumbers. */
void	api_keeps_numbers_write(struct json_writer *,
	    const struct api_keeps_numbers *);

/* Writes a value of KeepsLists. */
void	api_keeps_lists_write(struct json_writer *,
	    const struct api_keeps_lists *);

/* Writes a value of Tree.others. */
void	api_tree_others_write(struct json_writer *,
	    const struct api_tree_others *);

/* Writes a value of Tree.named. */
void	api_tree_named_write(struct json_writer *,
	    const struct api_tree_named *);

/* Writes a value of Tree. */
void	api_tree_write(struct json_writer *, const struct api_tree *);

/* Writes a value of Ping. */
void	api_ping_write(struct json_writer *, const struct api_ping *);

/* Writes a value of Pong. */
void	api_pong_write(struct json_writer *, const struct api_pong *);

/* Writes a value of Names. */
void	api_names_write(struct json_writer *, const struct api_names *);

/* Writes a value of Scores. */
void	api_scores_write(struct json_writer *, const struct api_scores *);

/* Writes a value of Loose. */
void	api_loose_write(struct json_writer *, const struct api_loose *);

/* Writes a value of Everything.inline.deeper. */
void	api_everything_inline_deeper_write(struct json_writer *,
	    const struct api_everything_inline_deeper *);

/* Writes a value of Everything.inline. */
void	api_everything_inline_write(struct json_writer *,
	    const struct api_everything_inline *);

/* Writes a value of Everything.objects.item. */
void	api_everything_objects_item_write(struct json_writer *,
	    const struct api_everything_objects_item *);

/* Writes a value of Everything.objects. */
void	api_everything_objects_write(struct json_writer *,
	    const struct api_everything_objects *);

/* Writes a value of Everything.grid. */
void	api_everything_grid_write(struct json_writer *,
	    const struct api_everything_grid *);

/* Writes a value of Everything.maps.item. */
void	api_everything_maps_item_write(struct json_writer *,
	    const struct api_everything_maps_item *);

/* Writes a value of Everything.maps. */
void	api_everything_maps_write(struct json_writer *,
	    const struct api_everything_maps *);

/* Writes a value of Everything.any_maps. */
void	api_everything_any_maps_write(struct json_writer *,
	    const struct api_everything_any_maps *);

/* Writes a value of Everything.map_of_maps. */
void	api_everything_map_of_maps_write(struct json_writer *,
	    const struct api_everything_map_of_maps *);

/* Writes a value of Everything.map_of_words. */
void	api_everything_map_of_words_write(struct json_writer *,
	    const struct api_everything_map_of_words *);

/* Writes a value of Everything. */
void	api_everything_write(struct json_writer *,
	    const struct api_everything *);

#endif
