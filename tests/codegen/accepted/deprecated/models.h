/*
 * The schemas of Deprecated 1 as structs.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/*
 * Deprecated.
 *
 * Who wrote it.
 */
struct DEPRECATED api_author {
	bool		has_name;
	struct text	name;
};
JSON_STRUCT(api_author);

struct api_book_editors {
	struct api_author	*items;
	size_t			 count;
};
JSON_STRUCT(api_book_editors);

struct api_tags {
	struct text	*items;
	size_t		 count;
};
JSON_STRUCT(api_tags);

/* Deprecated. */
struct api_rows_entry {
	struct text	key;
	int64_t		value;
};

struct DEPRECATED api_rows {
	struct api_rows_entry	*items;
	size_t			 count;
};
JSON_STRUCT(api_rows);

/* Deprecated. */
struct DEPRECATED api_book_place {
	bool	has_x;
	int64_t	x;
};
JSON_STRUCT(api_book_place);

struct api_book {
	struct text		 title;
	bool			 has_name;
	struct text		 name DEPRECATED;
	struct api_author	*author DEPRECATED;
	bool			 has_editors;
	struct api_book_editors	 editors;
	bool			 has_tags;
	struct api_tags		 tags DEPRECATED;
	bool			 has_rows;
	struct api_rows		 rows DEPRECATED;
	struct api_book_place	*place DEPRECATED;
};
JSON_STRUCT(api_book);

/* Deprecated. */
enum DEPRECATED api_colour {
	API_COLOUR_RED = 1,
};
JSON_ENUM(api_colour, 1);

struct api_keep_book_body {
	bool		has_scan;
	struct text	scan DEPRECATED;
};
JSON_STRUCT(api_keep_book_body);

#pragma GCC diagnostic pop

#endif
