/*
 * What yajl's callbacks share with what runs yajl: where it is in the text.
 * Only json_reader_events.c and json_reader_parse.c include it.
 */
#ifndef RUNTIME_JSON_EVENTS_H
#define RUNTIME_JSON_EVENTS_H

#include <yajl/yajl_parse.h>

#include "runtime/json_frame.h"

/* Their context is the struct json_reader. */
extern const yajl_callbacks json_callbacks;

/* Behind the token that yajl has just read. */
static inline size_t
json_consumed(const struct json_reader *reader)
{
	return (yajl_get_bytes_consumed(reader->yajl));
}

/*
 * A string as it was sent, with its quotes. Within, each quote has an odd
 * number of backslashes before it; the opening one has none.
 */
static inline struct text
json_raw_string(const struct json_reader *reader)
{
	const char *end = reader->json.bytes + json_consumed(reader);
	const char *begin = end - 2;

	while (
	    *begin != '"' || (begin > reader->json.bytes && begin[-1] == '\\'))
		begin--;
	return ((struct text){ begin, (size_t)(end - begin) });
}

#endif
