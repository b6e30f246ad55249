/*
 * yajl, run over a whole text: its memory is the arena's, and what stopped
 * it, here or in a callback, is told with its code and its place.
 */
#include "runtime/json_events.h"

#define YAJL_HEADER 16 /* before each piece: its size */

/* yajl's memory is the arena's; its size, kept before it, serves growing. */
static void *
take(void *arena, size_t size)
{
	size_t *piece = arena_take(arena, size + YAJL_HEADER);

	*piece = size;
	return ((char *)piece + YAJL_HEADER);
}

static void *
grow(void *arena, void *p, size_t size)
{
	size_t *piece;

	if (p == NULL)
		return (take(arena, size));
	piece = (size_t *)(void *)((char *)p - YAJL_HEADER);
	piece =
	    arena_grow(arena, piece, *piece + YAJL_HEADER, size + YAJL_HEADER);
	*piece = size;
	return ((char *)piece + YAJL_HEADER);
}

static void
give_back(void *arena, void *p)
{
	(void)arena;
	(void)p;
}

static const char more_behind[] = "there is more behind the JSON value";

/* yajl's words without its prefix and its full stop. */
static void
stop_syntax(struct json_reader *reader)
{
	unsigned char *message = yajl_get_error(reader->yajl, 0, NULL, 0);
	const char *words = strstr((const char *)message, ": ");

	words = words == NULL ? (const char *)message : words + 2;
	if (reader->end > 0)
		json_stop(reader, "json_trailing", more_behind);
	else
		json_stop(reader, "json_syntax", "it is not JSON: %.*s",
		    (int)strcspn(words, ".\n"), words);
}

/* yajl says nothing of a string behind the value that does not end. */
static bool
ends_there(struct json_reader *reader)
{
	struct text json = reader->json;

	for (size_t i = reader->end; i > 0 && i < json.length; i++) {
		if (strchr(" \t\r\n", json.bytes[i]) != NULL)
			continue;
		reader->offset = i;
		return (json_stop(reader, "json_trailing", more_behind));
	}
	return (true);
}

/* Where the token begins that yajl has just read. */
static size_t
token_begin(const struct json_reader *reader)
{
	const char *begin = reader->json.bytes;
	const char *p = begin + json_consumed(reader) - 1;

	if (*p == '"')
		p = json_raw_string(reader).bytes;
	else if (*p != '[' && *p != '{')
		while (p > begin && strchr(" \t\r\n,:[", p[-1]) == NULL)
			p--;
	return ((size_t)(p - begin));
}

/* Where it stopped. */
static size_t
stop_offset(const struct json_reader *reader)
{
	if (reader->code == NULL)
		return (json_consumed(reader));
	if (reader->code == reader->escape.code)
		return (reader->escape.offset);
	return (token_begin(reader));
}

bool
json_parse(struct json_reader *reader, struct call *call,
    const struct json_slot *slot, struct text json,
    const struct json_fault *escape)
{
	yajl_alloc_funcs memory = { take, grow, give_back, call->arena };
	yajl_status status;

	*reader = (struct json_reader){
		.origin = { call, PLACE_BODY, TEXT(""), json_pointer },
		.json = json,
		.next = *slot,
		.escape = { .offset = SIZE_MAX },
	};
	if (escape != NULL)
		reader->escape = *escape;
	json_names_init(&reader->names, call->arena);
	reader->yajl = yajl_alloc(&json_callbacks, &memory, reader);
	yajl_config(reader->yajl, yajl_dont_validate_strings, 1);
	status = yajl_parse(
	    reader->yajl, (const unsigned char *)json.bytes, json.length);
	if (status != yajl_status_ok) {
		reader->offset = stop_offset(reader);
	} else if (!ends_there(reader)) {
		status = yajl_status_client_canceled;
	} else {
		/* Only now yajl knows that a number at the end is whole. */
		status = yajl_complete_parse(reader->yajl);
		reader->offset = json.length;
	}
	if (status == yajl_status_error)
		stop_syntax(reader);
	yajl_free(reader->yajl);
	return (status == yajl_status_ok);
}
