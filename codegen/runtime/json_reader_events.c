/*
 * yajl's callbacks: each event finds its slot, and is bound, skipped, or
 * reported there. Nothing but json_stop ends the reading before its end.
 */
#include "runtime/json_events.h"

#include "runtime/number.h"

#define EXPONENT_SAFE 18 /* shorter lexemes need no look */

/* A scalar as it was sent: numbers and literals come so. */
static struct text
raw_scalar(
    const struct json_reader *reader, enum json_kind kind, struct text text)
{
	return (kind == JSON_TEXT ? json_raw_string(reader) : text);
}

static bool
wants_slice(const struct json_reader *reader)
{
	return (reader->depth > 0 &&
	    reader->frames[reader->depth - 1].slices != NULL);
}

static void
keep_slice(struct json_reader *reader, struct text slice)
{
	struct json_frame *frame = json_top(reader);

	frame->slices[frame->count - 1] = slice;
}

static void
put_scalar(struct json_reader *reader, const struct json_slot *slot,
    enum json_kind kind, struct text text)
{
	const struct schema *schema = slot->schema;
	const struct json_type *type = &json_types[schema->type];

	if (kind == JSON_NULL && json_slot_null(slot))
		return;
	if (schema->type == SCHEMA_ANY) {
		text = raw_scalar(reader, kind, text);
	} else if (type->kind != kind) {
		json_violate(&reader->origin, "type", "%s", type->detail);
		return;
	}
	type->bind(&reader->origin, schema, text,
	    json_slot_fill(reader->origin.call->arena, slot));
}

static int
bind_scalar(struct json_reader *reader, enum json_kind kind, struct text text)
{
	const struct json_slot *slot = json_next_slot(reader);

	if (slot == NULL)
		return (0);
	if (slot->schema != NULL)
		put_scalar(reader, slot, kind, text);
	if (wants_slice(reader))
		keep_slice(reader, raw_scalar(reader, kind, text));
	if (reader->depth == 0)
		reader->end = json_consumed(reader);
	return (1);
}

static inline int
on_scalar(struct json_reader *reader, enum json_kind kind, struct text text)
{
	bool more;

	if (json_skips(reader, &more))
		return (more);
	return (bind_scalar(reader, kind, text));
}

static int
on_null(void *reader)
{
	return (on_scalar(reader, JSON_NULL, (struct text)TEXT("null")));
}

static int
on_boolean(void *reader, int value)
{
	struct text text = TEXT("false");

	if (value)
		text = (struct text)TEXT("true");
	return (on_scalar(reader, JSON_BOOLEAN, text));
}

static int
on_number(void *opaque, const char *lexeme, size_t length)
{
	struct json_reader *reader = opaque;
	struct text text = { lexeme, length };
	struct number number;

	if (length > EXPONENT_SAFE && !number_parse(text, &number))
		return (json_stop(reader, "json_number_range",
		    "a number's exponent has more than 18 digits"));
	return (on_scalar(reader, JSON_NUMBER, text));
}

static bool
check_size(struct json_reader *reader, struct text text)
{
	size_t limit = reader->origin.call->limits->text_bytes;

	if (text.length > limit)
		return (json_stop(reader, "json_text_too_long",
		    "a string is longer than %zu bytes", limit));
	return (true);
}

/* Bad escapes in the string that has just come: its item's, or the end. */
SELDOM static bool
judge_escapes(struct json_reader *reader)
{
	struct json_fault *escape = &reader->escape;

	while (escape->offset < json_consumed(reader)) {
		if (!json_violate_item(reader, escape->code, escape->rule))
			return (json_stop(
			    reader, escape->code, "%s", escape->detail));
		json_text_next_escape(reader->json, escape);
	}
	return (true);
}

static inline bool
check_escapes(struct json_reader *reader)
{
	return (reader->escape.offset == SIZE_MAX || judge_escapes(reader));
}

static int
on_text(void *reader, const unsigned char *bytes, size_t length)
{
	struct text text = { (const char *)bytes, length };

	return (check_size(reader, text) &&
	    on_scalar(reader, JSON_TEXT, text) && check_escapes(reader));
}

static int
on_key(void *reader, const unsigned char *bytes, size_t length)
{
	struct text name = { (const char *)bytes, length };

	return (check_size(reader, name) && json_begin_member(reader, name) &&
	    check_escapes(reader));
}

/* Opens a frame whose events go nowhere, or as they are into an ANY. */
static bool
begin_raw(struct json_reader *reader, enum json_kind kind,
    const struct schema *schema, void *value, size_t begin)
{
	return (json_push(reader,
	    kind == JSON_OBJECT ? FRAME_RAW_OBJECT : FRAME_RAW_ARRAY, schema,
	    value, begin));
}

/* Opens the frame of a value that has the kind its schema wants. */
static bool
begin_bound(struct json_reader *reader, const struct schema *schema,
    char *value, size_t begin)
{
	enum json_frame_kind kind = FRAME_OBJECT;
	struct any_list *list = (struct any_list *)(void *)value;

	if (schema->type == SCHEMA_ARRAY)
		kind = FRAME_ARRAY;
	else if (schema->type == SCHEMA_MAP)
		kind = FRAME_MAP;
	else if (schema->object->additional == ADDITIONAL_KEPT)
		list = (struct any_list *)(void *)(value +
		    schema->object->additional_offset);
	if (!json_push(reader, kind, schema, value, begin))
		return (false);
	json_top(reader)->list = list;
	return (true);
}

static int
on_begin(struct json_reader *reader, enum json_kind kind)
{
	struct arena *arena = reader->origin.call->arena;
	size_t begin = json_consumed(reader) - 1;
	const struct json_slot *slot;
	const struct schema *schema;
	bool more;

	if (json_skips(reader, &more))
		return (more && begin_raw(reader, kind, NULL, NULL, begin));
	if ((slot = json_next_slot(reader)) == NULL)
		return (0);
	schema = slot->schema;
	if (schema == NULL)
		return (begin_raw(reader, kind, NULL, NULL, begin));
	if (schema->type == SCHEMA_ANY)
		return (begin_raw(
		    reader, kind, schema, json_slot_fill(arena, slot), begin));
	if (json_types[schema->type].kind != kind) {
		json_violate(&reader->origin, "type", "%s",
		    json_types[schema->type].detail);
		return (begin_raw(reader, kind, NULL, NULL, begin));
	}
	return (
	    begin_bound(reader, schema, json_slot_fill(arena, slot), begin));
}

static int
on_begin_object(void *reader)
{
	return (on_begin(reader, JSON_OBJECT));
}

static int
on_begin_array(void *reader)
{
	return (on_begin(reader, JSON_ARRAY));
}

static void
end_raw(struct json_reader *reader, const struct json_frame *frame)
{
	struct text slice = { reader->json.bytes + frame->begin,
		json_consumed(reader) - frame->begin };

	if (frame->schema != NULL)
		json_types[SCHEMA_ANY].bind(
		    &reader->origin, frame->schema, slice, frame->value);
}

static int
on_end(void *opaque)
{
	static void (*const ends[])(
	    struct json_reader *, const struct json_frame *) = {
		[FRAME_OBJECT] = json_end_object,
		[FRAME_MAP] = json_end_map,
		[FRAME_ARRAY] = json_end_array,
		[FRAME_RAW_OBJECT] = end_raw,
		[FRAME_RAW_ARRAY] = end_raw,
	};
	struct json_reader *reader = opaque;
	const struct json_frame *frame = json_top(reader); /* stays there */

	reader->depth--;
	json_names_end(&reader->names, frame->names);
	ends[frame->kind](reader, frame);
	if (wants_slice(reader))
		keep_slice(reader,
		    (struct text){ reader->json.bytes + frame->begin,
			json_consumed(reader) - frame->begin });
	if (reader->depth == 0)
		reader->end = json_consumed(reader);
	return (1);
}

const yajl_callbacks json_callbacks = {
	.yajl_null = on_null,
	.yajl_boolean = on_boolean,
	.yajl_number = on_number,
	.yajl_string = on_text,
	.yajl_start_map = on_begin_object,
	.yajl_map_key = on_key,
	.yajl_end_map = on_end,
	.yajl_start_array = on_begin_array,
	.yajl_end_array = on_end,
};
