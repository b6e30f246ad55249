/*
 * The reader's inside: a stack of frames, one for each object and array that
 * is open, and the slot where the next value goes. Only json_reader*.c,
 * json_events.h and json_frame.c include it.
 */
#ifndef RUNTIME_JSON_FRAME_H
#define RUNTIME_JSON_FRAME_H

#include "runtime/json_names.h"
#include "runtime/json_text.h"
#include "runtime/json_value.h"

enum json_frame_kind {
	FRAME_OBJECT, /* by its properties' table */
	FRAME_MAP, /* keys and values into a list */
	FRAME_ARRAY, /* items into a list */
	FRAME_RAW_OBJECT, /* within an ANY, or skipped */
	FRAME_RAW_ARRAY,
};

/* What an item of a tolerant array breaks, set apart from the call. */
struct json_apart {
	bool begun; /* an item, and it has not ended */
	struct failure before; /* the call's, meanwhile */
	struct violation *room; /* for one item after the other */
};

struct json_frame {
	enum json_frame_kind kind;
	const struct schema *schema;
	void *value; /* OBJECT: its struct; RAW: see below */
	struct any_list *list; /* ARRAY, MAP, and what is additional */
	size_t capacity; /* of the list */
	size_t count; /* members or items that came */
	size_t known; /* members that are properties */
	size_t hint; /* the property that may come next */
	uint64_t seen; /* a bit for each of 64 properties */
	uint64_t *more_seen; /* and for those behind them */
	struct text key; /* of the current member */
	size_t names; /* json_names' count when it began */
	size_t begin; /* the bracket's offset */
	struct text *slices; /* of the items, if unique */
	struct json_apart *apart; /* of a tolerant array, or NULL */
};

/*
 * Where a value goes. schema NULL: nowhere, it is skipped. With a property,
 * value is the struct that has it.
 */
struct json_slot {
	const struct schema *schema;
	void *value;
	const struct property *property;
};

struct json_reader {
	struct json_origin origin; /* first: pointer() casts */
	struct text json;
	struct yajl_handle_t *yajl;
	struct json_names names;
	struct json_frame *frames;
	size_t depth; /* frames in use */
	size_t capacity;
	struct json_slot next; /* the root's, a member's */
	size_t end; /* behind the root's value; 0: not known yet */
	struct json_fault escape; /* the next one that is bad */
	const char *code; /* why it stopped, or NULL */
	struct text detail;
	size_t offset; /* where it stopped */
};

/* The newest frame; there is one. */
static inline struct json_frame *
json_top(struct json_reader *reader)
{
	return (&reader->frames[reader->depth - 1]);
}

/* Stops the reading at the current token with that code; returns false. */
bool json_stop(struct json_reader *, const char *code, const char *format, ...)
    PRINTF_LIKE(3, 4);

/* Opens a frame for an object or array that has begun; false: too deep. */
MUST_USE bool json_push(struct json_reader *, enum json_frame_kind,
    const struct schema *, void *value, size_t begin);

/* The JSON Pointer to the value that is being read (RFC 6901). */
struct text json_pointer(const struct json_origin *);

/* Reports a violation of a member of that value. */
void json_violate_member(struct json_reader *, struct text name,
    const char *keyword, const char *detail);

/* The array has too many items; returns false. */
bool json_stop_items(struct json_reader *);

/* One more item of the array that is open; false: too many. */
MUST_USE static inline bool
json_count_item(struct json_reader *reader, struct json_frame *frame)
{
	return (frame->count++ < reader->origin.call->limits->array_items ||
	    json_stop_items(reader));
}

/* Takes an item of the array that is open: json_next_slot of it. */
const struct json_slot *json_next_item(struct json_reader *);

/*
 * Where the value goes that has come, up to the next event; NULL: it is an
 * item too many. Not for what is within a raw frame.
 */
static inline const struct json_slot *
json_next_slot(struct json_reader *reader)
{
	if (reader->depth == 0 || json_top(reader)->kind != FRAME_ARRAY)
		return (&reader->next);
	return (json_next_item(reader));
}

/*
 * Whether a value has come that goes nowhere, or as it is into the ANY that it
 * is in; *more is then false if it is an item too many.
 */
static inline bool
json_skips(struct json_reader *reader, bool *more)
{
	struct json_frame *frame;

	if (reader->depth == 0)
		return (false);
	frame = json_top(reader);
	*more =
	    frame->kind != FRAME_RAW_ARRAY || json_count_item(reader, frame);
	return (frame->kind >= FRAME_RAW_OBJECT);
}

/*
 * What a bad escape breaks: the item of a tolerant array that it is in; false
 * when it is in none.
 */
MUST_USE bool json_violate_item(struct json_reader *, const char *keyword,
    const char *rule);

/*
 * The newest item of a tolerant array is read: what it broke is the item's
 * own, and the call's failure is what it was before it.
 */
void json_end_item(struct json_reader *, const struct json_frame *);

/* The next entry of a frame's list, zeroed. */
void *json_list_add(struct json_reader *, struct json_frame *, size_t size);

/* Marks the slot's value as there and returns where it is to be put. */
void *json_slot_fill(struct arena *, const struct json_slot *);

/*
 * Puts null there if that is allowed, and says whether it is. An ANY takes
 * null as a value where nothing keeps it apart.
 */
bool json_slot_null(const struct json_slot *);

/* Binds a member that has come: it becomes the slot of the next value. */
MUST_USE bool json_begin_member(struct json_reader *, struct text name);

/* Checks an object whose end has come, and fills in its defaults. */
void json_end_object(struct json_reader *, const struct json_frame *);
void json_end_map(struct json_reader *, const struct json_frame *);
void json_end_array(struct json_reader *, const struct json_frame *);

/*
 * Reads text as the value of the slot; what stopped it is in the reader.
 * escape: the first one in it that is bad, or NULL.
 */
MUST_USE bool json_parse(struct json_reader *, struct call *,
    const struct json_slot *, struct text json,
    const struct json_fault *escape);

/* The slot's value by the default of its property; INTERNAL if it is bad. */
bool
json_fill_default(struct call *, const struct json_slot *, struct text json);

#endif
