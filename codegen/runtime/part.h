/*
 * Parts of a form: what comes beside their contents, and what a document says
 * of it (encoding: OpenAPI 3.1, section 4.8.15).
 */
#ifndef RUNTIME_PART_H
#define RUNTIME_PART_H

#include "runtime/multipart.h"
#include "runtime/parameter.h"

/*
 * What a client says of a part. Nothing vouches for it: a filename is to be
 * shown, never to be opened; it may be "../x", or hold line breaks.
 */
struct part {
	struct text filename; /* UTF-8; bytes NULL: none came */
	struct text media_type; /* as it came; bytes NULL: none */
};

struct part_list {
	struct part *items;
	size_t count;
};

/* The parts of one name; those that no row names say nothing. */
struct part_row {
	struct text name; /* bytes NULL: all that no property is */
	const struct schema *schema; /* in place of the value's, or NULL */
	bool bytes; /* its type alone tells what it is */
	const char *const *media_types; /* NULL-terminated; NULL: any */
	bool kept; /* the operation gets it, */
	bool list; /* as a list or one, */
	size_t offset; /* in the request's struct, */
	size_t size; /* in a struct that begins as part */
	const struct parameter *headers; /* of the part: behind that */
	size_t header_count;
};

struct part_rows {
	const struct part_row *items;
	size_t count;
};

/* The row for a name that is a property or none; NULL: there is none. */
const struct part_row *
part_row_of(const struct part_rows *, struct text, bool property);

/*
 * Checks media types and headers of the parts of a form that was bound by the
 * schema, and keeps what the rows say. A violation of a header is called
 * /photo/X-Name. False when the call failed.
 */
MUST_USE bool parts_read(struct call *, const struct part_rows *,
    const struct schema *, const struct form_parts *, void *request);

#endif
