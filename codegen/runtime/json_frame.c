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
	static const struct json_frame empty;
	size_t limit = reader->origin.call->limits->json_depth;
	size_t capacity = reader->capacity;
	struct json_frame *frame;

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
	frame = &reader->frames[reader->depth++];
	*frame = empty; /* a literal is cleared word by word */
	frame->kind = kind;
	frame->schema = schema;
	frame->value = value;
	frame->names = reader->names.count;
	frame->begin = begin;
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

/* How many frames are no raw ones: those within have no pointer. */
static size_t
bound_depth(const struct json_reader *reader)
{
	size_t depth = 0;

	while (depth < reader->depth &&
	    reader->frames[depth].kind < FRAME_RAW_OBJECT)
		depth++;
	return (depth);
}

bool
json_violate_item(
    struct json_reader *reader, const char *keyword, const char *rule)
{
	size_t i, depth = reader->depth;

	for (i = 0; i < depth; i++)
		if (reader->frames[i].apart != NULL &&
		    reader->frames[i].apart->begun)
			break;
	if (i == depth)
		return (false);
	reader->depth = bound_depth(reader);
	json_violate(&reader->origin, keyword, "%s", rule);
	reader->depth = depth;
	return (true);
}

static bool
is_tolerant(const struct json_frame *frame)
{
	return (frame->kind == FRAME_ARRAY && frame->schema->array->tolerant);
}

static struct tolerant_list *
tolerant_list(const struct json_frame *frame)
{
	return ((struct tolerant_list *)(void *)frame->list);
}

/* Only where an item is broken there is a list of what they broke. */
static void
grow_broken(struct arena *arena, struct json_frame *frame, size_t old)
{
	struct tolerant_list *list = tolerant_list(frame);
	size_t size = sizeof(*list->broken);

	if (list->broken == NULL)
		return;
	list->broken =
	    arena_grow(arena, list->broken, old * size, frame->capacity * size);
	memset(list->broken + old, 0, (frame->capacity - old) * size);
}

/* An item begins without a failure. What is too much is not set apart. */
static void
begin_item(struct json_reader *reader, struct json_frame *frame)
{
	struct call *call = reader->origin.call;
	struct json_apart *apart = frame->apart;

	if (frame->count > frame->schema->array->max_items)
		return;
	if (apart == NULL) {
		apart = arena_alloc(call->arena, sizeof(*apart));
		apart->room = arena_take(call->arena,
		    call->limits->violations * sizeof(*apart->room));
		frame->apart = apart;
	}
	apart->begun = true;
	apart->before = call->failure;
	call->failure = (struct failure){ .violations = apart->room };
}

/* Keeps what the newest item broke. */
static void
keep_broken(struct json_reader *reader, const struct json_frame *frame,
    const struct failure *found)
{
	struct arena *arena = reader->origin.call->arena;
	struct tolerant_list *list = tolerant_list(frame);
	size_t size = found->violation_count * sizeof(*found->violations);
	struct violation_list *broken;

	if (list->broken == NULL)
		list->broken =
		    arena_alloc(arena, frame->capacity * sizeof(*list->broken));
	broken = &list->broken[list->count - 1];
	broken->items = arena_take(arena, size);
	memcpy(broken->items, found->violations, size);
	broken->count = found->violation_count;
	broken->left_out = found->violations_left_out;
}

void
json_end_item(struct json_reader *reader, const struct json_frame *frame)
{
	struct call *call = reader->origin.call;
	struct json_apart *apart = frame->apart;
	struct failure found = call->failure;

	if (apart == NULL || !apart->begun)
		return;
	apart->begun = false;
	call->failure = apart->before;
	if (found.kind == FAILURE_INVALID)
		keep_broken(reader, frame, &found);
	else if (found.kind != FAILURE_NONE)
		call->failure = found;
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
		if (is_tolerant(frame))
			grow_broken(arena, frame, old);
	}
	item = (char *)list->items + list->count++ * size;
	return (memset(item, 0, size));
}

bool
json_stop_items(struct json_reader *reader)
{
	return (json_stop(reader, "json_too_many_items",
	    "an array has more than %zu items",
	    reader->origin.call->limits->array_items));
}

const struct json_slot *
json_next_item(struct json_reader *reader)
{
	struct json_frame *frame = json_top(reader);
	const struct schema *items = frame->schema->array->items;
	bool tolerant = is_tolerant(frame);

	if (!json_count_item(reader, frame))
		return (NULL);
	if (tolerant)
		json_end_item(reader, frame);
	reader->next = (struct json_slot){ items,
		json_list_add(reader, frame, items->size), NULL };
	if (tolerant)
		begin_item(reader, frame);
	return (&reader->next);
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
