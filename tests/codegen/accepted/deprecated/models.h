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

struct api_book_editors {
	struct api_author	*items;
	size_t			 count;
};

struct api_tags {
	struct text	*items;
	size_t		 count;
};

/* Deprecated. */
struct api_rows_entry {
	struct text	key;
	int64_t		value;
};

struct DEPRECATED api_rows {
	struct api_rows_entry	*items;
	size_t			 count;
};

/* Deprecated. */
struct DEPRECATED api_book_place {
	bool	has_x;
	int64_t	x;
};

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

/* Deprecated. */
enum DEPRECATED api_colour {
	API_COLOUR_RED = 1,
};

struct api_keep_book_body {
	bool		has_scan;
	struct text	scan DEPRECATED;
};

extern const struct schema	api_author_schema;
extern const struct schema	api_book_editors_schema;
extern const struct schema	api_tags_schema;
extern const struct schema	api_rows_schema;
extern const struct schema	api_book_place_schema;
extern const struct schema	api_book_schema;
extern const struct schema	api_colour_schema;
extern const struct schema	api_keep_book_body_schema;

/* What a value is in JSON: [value - 1]. */
extern const struct text	api_colour_texts[1];

/* Writes a value of Author. */
void	api_author_write(struct json_writer *, const struct api_author *);

/* Writes a value of Book.editors. */
void	api_book_editors_write(struct json_writer *,
	    const struct api_book_editors *);

/* Writes a value of Tags. */
void	api_tags_write(struct json_writer *, const struct api_tags *);

/* Writes a value of Rows. */
void	api_rows_write(struct json_writer *, const struct api_rows *);

/* Writes a value of Book.place. */
void	api_book_place_write(struct json_writer *,
	    const struct api_book_place *);

/* Writes a value of Book. */
void	api_book_write(struct json_writer *, const struct api_book *);

/* Writes a value of keepBook.body. */
void	api_keep_book_body_write(struct json_writer *,
	    const struct api_keep_book_body *);

#pragma GCC diagnostic pop

#endif
