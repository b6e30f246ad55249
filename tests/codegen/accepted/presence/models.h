/*
 * The schemas of Presence 1.0.0 as structs.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_part {
	bool	has_size;
	int32_t	size;
};
JSON_STRUCT(api_part);

struct api_maybe_part {
	bool	has_size;
	int32_t	size;
};
JSON_STRUCT(api_maybe_part);

struct api_thing_default_part {
	bool	a;	/* false when absent */
};
JSON_STRUCT(api_thing_default_part);

struct api_thing_null_decimals_entry {
	struct text	key;
	struct text	value;
};

struct api_thing_null_decimals {
	struct api_thing_null_decimals_entry	*items;
	size_t					 count;
};
JSON_STRUCT(api_thing_null_decimals);

enum api_thing_null_words_item {
	API_THING_NULL_WORDS_ITEM_A = 1,
	API_THING_NULL_WORDS_ITEM_B,
};
JSON_ENUM(api_thing_null_words_item, 2);

struct api_thing {
	struct text			 text;
	int32_t				 number;
	bool				 has_null_text;
	struct text			 null_text;
	bool				 has_null_number;
	int32_t				 null_number;
	struct text_list		 list;
	bool				 has_null_list;
	struct text_list		 null_list;
	struct api_part			 part;
	struct api_maybe_part		*null_part;
	bool				 has_maybe_text;
	struct text			 maybe_text;
	bool				 has_maybe_flag;
	bool				 maybe_flag;
	bool				 has_maybe_list;
	struct int32_list		 maybe_list;
	struct api_part			*maybe_part;
	enum presence			 either_text_presence;
	struct text			 either_text;
	enum presence			 either_number_presence;
	struct text			 either_number;
	enum presence			 either_list_presence;
	struct text_list		 either_list;
	enum presence			 either_part_presence;
	struct api_maybe_part		*either_part;
	struct text			 default_text;
	int32_t				 default_number;
	bool				 has_default_null;
	int64_t				 default_null;	/* null when absent */
	struct int64_list		 default_list;	/* [] when absent */
	struct api_thing_default_part	*default_part;	/* {} when absent */
	int64_t				 set_by_server;
	struct text			 taken;
	bool				 has_null_texts;
	struct text_list		 null_texts;
	bool				 has_null_uuids;
	struct uuid_list		 null_uuids;
	bool				 has_null_decimals;
	struct api_thing_null_decimals	 null_decimals;
	bool				 has_null_words;
	struct enum_list		 null_words;
};
JSON_STRUCT(api_thing);

#endif
