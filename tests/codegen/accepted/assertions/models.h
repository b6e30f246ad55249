/*
 * The schemas of Assertions 1.0.0 as structs.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

/* What all animals have. */
struct api_animal {
	struct text	name;
	bool		has_id;
	struct uuid	id;
};
JSON_STRUCT(api_animal);

/* Merged into one struct. */
struct api_cat {
	struct text	name;
	bool		has_id;
	struct uuid	id;
	int32_t		lives;
	int64_t		naps;	/* 2 when absent */
	bool		has_friend;
	struct text	friend;
};
JSON_STRUCT(api_cat);

struct api_box_flags_entry {
	struct text	key;
	struct text	value;
};

struct api_box_flags {
	struct api_box_flags_entry	*items;
	size_t				 count;
};
JSON_STRUCT(api_box_flags);

struct api_box {
	bool			has_pair;
	struct text		pair;
	bool			has_set;
	struct text		set;
	bool			has_counts;
	struct text_list	counts;
	bool			has_flags;
	struct api_box_flags	flags;
	bool			has_pets;
	struct text_list	pets;
	bool			has_table;
	struct text		table;
	bool			has_when;
	struct text		when;
	bool			has_tree;
	struct text		tree;
	bool			has_named;
	struct text		named;
	bool			has_whole;
	struct text		whole;
	struct text		mail;	/* "none" when absent */
	bool			has_spelling;
	struct text		spelling;
	bool			has_bounds;
	struct text		bounds;
	bool			has_nothing;
	struct text		nothing;
	bool			has_less;
	struct text		less;
	bool			has_rest;
	struct text		rest;
	bool			has_custom;
	struct text		custom;
};
JSON_STRUCT(api_box);

extern const struct assertions	api_dog_assertions;
extern const struct assertions	api_pet_assertions;
extern const struct assertions	api_node_assertions;
extern const struct assertions	api_create_thing_page_assertions;
extern const struct assertions	api_box_pair_assertions;
extern const struct assertions	api_box_set_assertions;
extern const struct assertions	api_box_table_assertions;
extern const struct assertions	api_box_when_assertions;
extern const struct assertions	api_box_whole_assertions;
extern const struct assertions	api_box_mail_assertions;
extern const struct assertions	api_box_bounds_assertions;
extern const struct assertions	api_box_nothing_assertions;
extern const struct assertions	api_box_less_assertions;
extern const struct assertions	api_box_rest_assertions;
extern const struct assertions	api_box_counts_item_assertions;
extern const struct assertions	api_box_flags_value_assertions;
extern const struct assertions	api_replace_thing_body_assertions;

#endif
