/*
 * The schemas of Extensions 1.0.0 as structs.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

struct api_note {
	int64_t		id;
	struct text	text;
	bool		has_kind;
	struct text	kind;
	bool		has_author;
	struct text	author;
	bool		has_more;
	struct text	more;
	bool		has_plain;
	struct text	plain;
};
JSON_STRUCT(api_note);

struct api_author {
	struct text	name;
};
JSON_STRUCT(api_author);

/* Those that are bad do not harm the others. */
struct api_notes_notes {
	struct api_note		*items;
	size_t			 count;
	struct violation_list	*broken;	/* [count], or NULL */
};
JSON_STRUCT(api_notes_notes);

struct api_notes_numbers {
	int32_t			*items;
	size_t			 count;
	struct violation_list	*broken;	/* [count], or NULL */
};
JSON_STRUCT(api_notes_numbers);

struct api_notes {
	struct api_notes_notes		notes;
	bool				has_numbers;
	struct api_notes_numbers	numbers;
	bool				has_strict;
	struct int32_list		strict;
};
JSON_STRUCT(api_notes);

extern const struct assertions	api_note_text_assertions;
extern const struct assertions	api_note_kind_assertions;
extern const struct assertions	api_note_author_assertions;
extern const struct assertions	api_note_more_assertions;

#endif
