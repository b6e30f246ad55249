/*
 * Objects, maps and arrays: which member a name is, and what is to be said
 * when the end has come.
 */
#include "runtime/json_frame.h"

#include "runtime/json_canonical.h"

static uint64_t *
seen_word(struct json_frame *frame, size_t index)
{
	return (index < 64 ? &frame->seen : &frame->more_seen[index / 64 - 1]);
}

static bool
has_seen(const struct json_frame *frame, size_t index)
{
	uint64_t word = index < 64     ? frame->seen
	    : frame->more_seen == NULL ? 0
				       : frame->more_seen[index / 64 - 1];

	return ((word >> index % 64 & 1) != 0);
}

static void
mark_seen(struct json_reader *reader, struct json_frame *frame, size_t index)
{
	size_t words = frame->schema->object->property_count / 64;

	if (index >= 64 && frame->more_seen == NULL)
		frame->more_seen = arena_alloc(reader->origin.call->arena,
		    words * sizeof(*frame->more_seen));
	*seen_word(frame, index) |= UINT64_C(1) << index % 64;
	frame->known++;
}

/*
 * The index of the property of that name, or the count. Clients mostly send
 * members in one order, so the one behind the last is tried first.
 */
static size_t
find_property(struct json_frame *frame, struct text name)
{
	const struct object_rules *rules = frame->schema->object;
	size_t i = frame->hint;

	if (i >= rules->property_count ||
	    !text_equal(rules->properties[i].name, name)) {
		i = 0;
		while (i < rules->property_count &&
		    !text_equal(rules->properties[i].name, name))
			i++;
	}
	frame->hint = i + 1;
	return (i);
}

SELDOM static bool
stop_duplicate(struct json_reader *reader)
{
	return (json_stop(reader, "json_duplicate_name",
	    "an object has two members of the same name"));
}

static bool
is_within(struct text text, const char *p)
{
	return (p >= text.bytes && p < text.bytes + text.length);
}

/* A name that had escapes is yajl's own, and gone with its next event. */
SELDOM static struct text
keep_name(const struct json_reader *reader, struct text name)
{
	return (
	    arena_text(reader->origin.call->arena, name.bytes, name.length));
}

static bool
add_name(struct json_reader *reader, struct json_frame *frame, struct text name)
{
	if (!is_within(reader->json, name.bytes))
		name = keep_name(reader, name);
	return (json_names_add(&reader->names, frame->names, name) ||
	    stop_duplicate(reader));
}

/* Takes an entry of the map for a key; its value is the next slot. */
static void
add_entry(struct json_reader *reader, struct json_frame *frame,
    const struct map_rules *rules, struct text name)
{
	char *entry = json_list_add(reader, frame, rules->entry_size);
	struct text *key = (struct text *)(void *)entry;

	*key = arena_text(reader->origin.call->arena, name.bytes, name.length);
	frame->key = *key;
	reader->next = (struct json_slot){
		.schema = rules->values,
		.value = entry + rules->value_offset,
	};
}

static bool
begin_unknown(
    struct json_reader *reader, struct json_frame *frame, struct text name)
{
	const struct object_rules *rules = frame->schema->object;

	if (!add_name(reader, frame, name))
		return (false);
	reader->next = (struct json_slot){ NULL, NULL, NULL };
	frame->key = name;
	if (rules->additional == ADDITIONAL_REFUSED)
		json_violate(&reader->origin, "additionalProperties",
		    "is not a property that is known here");
	else if (rules->additional == ADDITIONAL_KEPT)
		add_entry(reader, frame, rules->additional_schema->map, name);
	return (true);
}

static bool
begin_property(
    struct json_reader *reader, struct json_frame *frame, struct text name)
{
	size_t index = find_property(frame, name);
	const struct property *property;

	if (index == frame->schema->object->property_count)
		return (begin_unknown(reader, frame, name));
	if (has_seen(frame, index))
		return (stop_duplicate(reader));
	mark_seen(reader, frame, index);
	property = &frame->schema->object->properties[index];
	frame->key = property->name;
	reader->next =
	    (struct json_slot){ property->schema, frame->value, property };
	if (property->read_only) {
		json_violate(&reader->origin, "readOnly",
		    "is set by the server and must not be sent");
		reader->next.schema = NULL;
	}
	return (true);
}

static bool
begin_entry(
    struct json_reader *reader, struct json_frame *frame, struct text name)
{
	if (!add_name(reader, frame, name))
		return (false);
	add_entry(reader, frame, frame->schema->map, name);
	return (true);
}

bool
json_begin_member(struct json_reader *reader, struct text name)
{
	static bool (*const begins[])(
	    struct json_reader *, struct json_frame *, struct text) = {
		[FRAME_OBJECT] = begin_property,
		[FRAME_MAP] = begin_entry,
		[FRAME_RAW_OBJECT] = add_name,
	};
	size_t limit = reader->origin.call->limits->object_members;
	struct json_frame *frame = json_top(reader);

	if (frame->count++ == limit)
		return (json_stop(reader, "json_too_many_members",
		    "an object has more than %zu members", limit));
	return (begins[frame->kind](reader, frame, name));
}

static void
check_member_count(
    struct json_reader *reader, size_t count, size_t minimum, size_t maximum)
{
	if (count < minimum)
		json_violate(&reader->origin, "minProperties",
		    "must have at least %zu member%s", minimum,
		    minimum == 1 ? "" : "s");
	if (count > maximum)
		json_violate(&reader->origin, "maxProperties",
		    "must have at most %zu member%s", maximum,
		    maximum == 1 ? "" : "s");
}

static void
fill_default(struct json_reader *reader, const struct json_frame *frame,
    const struct property *property)
{
	struct json_slot slot = { property->schema, frame->value, property };

	json_fill_default(
	    reader->origin.call, &slot, text_of(property->default_json));
}

static void
end_absent(struct json_reader *reader, const struct json_frame *frame,
    const struct property *property)
{
	if (property->required && !property->read_only)
		json_violate_member(
		    reader, property->name, "required", "is missing");
	else if (property->default_json != NULL)
		fill_default(reader, frame, property);
}

void
json_end_object(struct json_reader *reader, const struct json_frame *frame)
{
	const struct object_rules *rules = frame->schema->object;

	if (frame->known < rules->property_count) {
		for (size_t i = 0; i < rules->property_count; i++) {
			if (!has_seen(frame, i))
				end_absent(
				    reader, frame, &rules->properties[i]);
		}
	}
	check_member_count(
	    reader, frame->count, rules->min_properties, rules->max_properties);
}

void
json_end_map(struct json_reader *reader, const struct json_frame *frame)
{
	const struct map_rules *rules = frame->schema->map;

	check_member_count(
	    reader, frame->count, rules->min_properties, rules->max_properties);
}

/* Compares all items at once, as a set of their canonical forms. */
static void
check_unique(struct json_reader *reader, const struct json_frame *frame)
{
	struct json_names *names = &reader->names;
	size_t first = names->count;

	for (size_t i = 0; i < frame->count; i++) {
		struct text item = json_canonical(
		    reader->origin.call->arena, frame->slices[i]);

		if (json_names_add(names, first, item))
			continue;
		json_violate(&reader->origin, "uniqueItems",
		    "the items %zu and %zu are equal", names->same, i);
		break;
	}
	json_names_end(names, first);
}

void
json_end_array(struct json_reader *reader, const struct json_frame *frame)
{
	const struct array_rules *rules = frame->schema->array;

	json_end_item(reader, frame);
	if (frame->count < rules->min_items)
		json_violate(&reader->origin, "minItems",
		    "must have at least %zu item%s", rules->min_items,
		    rules->min_items == 1 ? "" : "s");
	if (frame->count > rules->max_items)
		json_violate(&reader->origin, "maxItems",
		    "must have at most %zu item%s", rules->max_items,
		    rules->max_items == 1 ? "" : "s");
	if (rules->unique)
		check_unique(reader, frame);
}
