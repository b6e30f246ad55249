/*
 * The stack of frames: opening them, finding places for values, and saying
 * where one is in the text.
 */
#include "runtime/json_frame.h"

#include <stdarg.h>

#define FRAMES_FIRST 8
#define LIST_FIRST 8

bool
json_stop(struct json_reader *reader, const char *code, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	reader->code = code;
	reader->detail =
	    arena_format_list(reader->origin.call->arena, format, arguments);
	va_end(arguments);
	return (false);
}

bool
json_push(struct json_reader *reader, enum json_frame_kind kind,
    const struct schema *schema, void *value, size_t begin)
{
	size_t limit = reader->origin.call->limits->json_depth;
	size_t capacity = reader->capacity;

	if (reader->depth >= limit)
		return (json_stop(reader, "json_depth",
		    "it is nested deeper than %zu levels", limit));
	if (reader->depth == capacity) {
		capacity = capacity == 0 ? FRAMES_FIRST : capacity * 2;
		reader->frames = arena_grow(reader->origin.call->arena,
		    reader->frames, reader->capacity * sizeof(*reader->frames),
		    capacity * sizeof(*reader->frames));
		reader->capacity = capacity;
	}
	reader->frames[reader->depth++] = (struct json_frame){
		.kind = kind,
		.schema = schema,
		.value = value,
		.names = reader->names.count,
		.begin = begin,
	};
	return (true);
}

struct text
json_pointer(const struct json_origin *origin)
{
	const struct json_reader *reader = (const struct json_reader *)origin;
	struct buffer pointer;

	buffer_init(&pointer, origin->call->arena);
	for (size_t i = 0; i < reader->depth; i++) {
		const struct json_frame *frame = &reader->frames[i];

		if (frame->kind == FRAME_ARRAY)
			buffer_format(&pointer, "/%zu", frame->count - 1);
		else
			json_pointer_append(&pointer, frame->key);
	}
	return (buffer_text(&pointer));
}

void
json_violate_member(struct json_reader *reader, struct text name,
    const char *keyword, const char *detail)
{
	struct json_origin origin = reader->origin;
	struct buffer pointer;

	if (!json_violations_full(&origin)) {
		buffer_init(&pointer, origin.call->arena);
		buffer_append_text(&pointer, json_pointer(&reader->origin));
		json_pointer_append(&pointer, name);
		origin.name = buffer_text(&pointer);
	}
	origin.pointer = NULL;
	json_violate(&origin, keyword, "%s", detail);
}

void *
json_list_add(struct json_reader *reader, struct json_frame *frame, size_t size)
{
	struct arena *arena = reader->origin.call->arena;
	struct any_list *list = frame->list;
	size_t old = frame->capacity;
	void *item;

	if (list->count == old) {
		frame->capacity = old == 0 ? LIST_FIRST : old * 2;
		list->items = arena_grow(
		    arena, list->items, old * size, frame->capacity * size);
		if (frame->kind == FRAME_ARRAY && frame->schema->array->unique)
			frame->slices = arena_grow(arena, frame->slices,
			    old * sizeof(*frame->slices),
			    frame->capacity * sizeof(*frame->slices));
	}
	item = (char *)list->items + list->count++ * size;
	return (memset(item, 0, size));
}

bool
json_next_slot(struct json_reader *reader, struct json_slot *slot)
{
	size_t limit = reader->origin.call->limits->array_items;
	const struct schema *items;
	struct json_frame *frame;

	*slot = reader->next;
	if (reader->depth == 0)
		return (true);
	frame = json_top(reader);
	if (frame->kind != FRAME_ARRAY && frame->kind != FRAME_RAW_ARRAY)
		return (true);
	if (frame->count++ == limit)
		return (json_stop(reader, "json_too_many_items",
		    "an array has more than %zu items", limit));
	*slot = (struct json_slot){ NULL, NULL, NULL };
	if (frame->kind == FRAME_RAW_ARRAY)
		return (true);
	items = frame->schema->array->items;
	slot->schema = items;
	slot->value = json_list_add(reader, frame, items->size);
	return (true);
}

void *
json_slot_fill(struct arena *arena, const struct json_slot *slot)
{
	const struct property *property = slot->property;
	char *base = slot->value;
	void *value = base;

	if (property == NULL)
		return (value);
	value = base + property->offset;
	if (property->presence == PRESENCE_FLAG)
		*(bool *)(base + property->presence_offset) = true;
	if (property->presence == PRESENCE_STATE)
		*(enum presence *)(void *)(base + property->presence_offset) =
		    PRESENCE_VALUE;
	if (property->by_pointer || property->presence == PRESENCE_POINTER)
		value = *(void **)value =
		    arena_alloc(arena, slot->schema->size);
	return (value);
}

bool
json_slot_null(const struct json_slot *slot)
{
	const struct property *property = slot->property;
	char *base = slot->value;

	if (!slot->schema->nullable)
		return (false);
	if (slot->schema->type == SCHEMA_ANY &&
	    (property == NULL || property->presence == PRESENCE_NONE))
		return (false);
	if (property != NULL && property->presence == PRESENCE_STATE)
		*(enum presence *)(void *)(base + property->presence_offset) =
		    PRESENCE_NULL;
	return (true);
}
