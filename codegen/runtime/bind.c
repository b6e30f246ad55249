/*
 * One text, a list of texts, and what a property is when none came.
 */
#include "runtime/bind.h"

#include "runtime/json_canonical.h"
#include "runtime/json_reader.h"
#include "runtime/number.h"

bool
bind_json(const struct bind_origin *origin, const struct schema *schema,
    struct text json, void *out)
{
	struct failure *failure = &origin->call->failure;
	size_t before = failure->violation_count;
	struct violation *violation;
	bool done = json_read(origin->call, schema, json, out);

	for (size_t i = before; i < failure->violation_count; i++) {
		violation = &failure->violations[i];
		violation->where = origin->where;
		violation->at = arena_format(origin->call->arena, "%s%s",
		    origin->name.bytes, violation->at.bytes);
	}
	if (failure->kind == FAILURE_BAD_REQUEST)
		failure->detail = arena_format(origin->call->arena, "%s: %s",
		    origin->name.bytes, failure->detail.bytes);
	return (done);
}

/* Whether a text can be the value only as JSON. */
static bool
is_json(const struct schema *schema)
{
	return (schema->type == SCHEMA_OBJECT || schema->type == SCHEMA_MAP ||
	    schema->type == SCHEMA_ARRAY);
}

/* Whether a part can stay where it is: nothing is asked of its characters. */
static bool
is_bytes(const struct schema *schema)
{
	const struct text_rules *rules = schema->text;

	return (schema->type == SCHEMA_TEXT && rules != NULL && rules->bytes &&
	    rules->pattern == NULL && rules->texts == NULL);
}

static bool
bind_bytes(const struct bind_origin *origin, const struct text_rules *rules,
    struct text bytes, void *out)
{
	memcpy(out, &bytes, sizeof(bytes));
	if (bytes.length > rules->max_length)
		return (call_violation(origin->call, origin->where,
		    origin->name, "maxLength", "must be at most %zu bytes long",
		    rules->max_length));
	if (bytes.length < rules->min_length)
		return (
		    call_violation(origin->call, origin->where, origin->name,
			"minLength", "must be at least %zu byte%s long",
			rules->min_length, rules->min_length == 1 ? "" : "s"));
	return (true);
}

/* A part in the arena, as all that is no bytes; false: it is too long. */
static bool
take_part(const struct bind_origin *origin, struct text *text)
{
	struct call *call = origin->call;

	if (text->length > call->limits->text_bytes)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "part_too_long", "the part %s is longer than %zu bytes",
		    origin->name.bytes, call->limits->text_bytes));
	if (!text_is_utf8(*text) ||
	    memchr(text->bytes, '\0', text->length) != NULL)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "bad_encoding", "the part %s is not UTF-8, or holds U+0000",
		    origin->name.bytes));
	*text = arena_text(call->arena, text->bytes, text->length);
	return (true);
}

bool
bind_text(const struct bind_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	if (origin->instead != NULL)
		schema = origin->instead;
	if (origin->parts != NULL && is_bytes(schema))
		return (bind_bytes(origin, schema->text, text, out));
	if (origin->parts != NULL && !take_part(origin, &text))
		return (false);
	if (is_json(schema))
		return (bind_json(origin, schema, text, out));
	return (json_read_parameter(
	    origin->call, schema, origin->where, origin->name, text, out));
}

/* Whether two bound items are the same value. */
static bool
same_item(const struct schema *schema, const void *a, const void *b)
{
	const struct text *first = a, *second = b;

	if (schema->type == SCHEMA_TEXT || schema->type == SCHEMA_ANY)
		return (text_equal(*first, *second));
	if (schema->type == SCHEMA_DECIMAL)
		return (number_compare(*first, *second) == 0);
	/* The others have one form for a value, and no padding. */
	return (memcmp(a, b, schema->size) == 0);
}

static bool
same_json(struct call *call, struct text a, struct text b)
{
	return (text_equal(
	    json_canonical(call->arena, a), json_canonical(call->arena, b)));
}

static void
check_unique(const struct bind_origin *origin, const struct schema *item,
    const struct any_list *list, struct text_list texts)
{
	const char *items = list->items;

	for (size_t i = 1; i < list->count; i++) {
		for (size_t k = 0; k < i; k++) {
			if (is_json(item)
				? !same_json(origin->call, texts.items[i],
				      texts.items[k])
				: !same_item(item, items + i * item->size,
				      items + k * item->size))
				continue;
			call_violation(origin->call, origin->where,
			    origin->name, "uniqueItems",
			    "must not hold the same item twice");
			return;
		}
	}
}

static bool
check_count(const struct bind_origin *origin, const struct array_rules *rules,
    size_t count)
{
	struct call *call = origin->call;

	if (count > call->limits->array_items)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "too_many_items", "a parameter has more than %zu items",
		    call->limits->array_items));
	if (count < rules->min_items)
		return (call_violation(call, origin->where, origin->name,
		    "minItems", "must have at least %zu item%s",
		    rules->min_items, rules->min_items == 1 ? "" : "s"));
	if (count > rules->max_items)
		return (call_violation(call, origin->where, origin->name,
		    "maxItems", "must have at most %zu item%s",
		    rules->max_items, rules->max_items == 1 ? "" : "s"));
	return (true);
}

/* What an item is called: of a parameter by the whole's name. */
static struct text
name_of_item(const struct bind_origin *origin, size_t index)
{
	if (origin->where != PLACE_BODY)
		return (origin->name);
	return (arena_format(
	    origin->call->arena, "%s/%zu", origin->name.bytes, index));
}

bool
bind_items(const struct bind_origin *origin, const struct schema *schema,
    struct text_list texts, void *out)
{
	const struct array_rules *rules = schema->array;
	struct bind_origin at = *origin;
	struct any_list *list = out;
	bool done = true;
	char *items;

	if (!check_count(origin, rules, texts.count))
		return (false);
	if (texts.count == 0)
		return (true);
	items =
	    arena_alloc(origin->call->arena, texts.count * rules->items->size);
	for (size_t i = 0; i < texts.count; i++) {
		at.name = name_of_item(origin, i);
		if (!bind_text(&at, rules->items, texts.items[i],
			items + i * rules->items->size))
			done = false;
	}
	*list = (struct any_list){ items, texts.count };
	if (done && rules->unique)
		check_unique(origin, rules->items, list, texts);
	return (done);
}

void *
bind_place(struct call *call, const struct property *property, void *owner)
{
	char *place = (char *)owner + property->offset;

	if (property->by_pointer || property->presence == PRESENCE_POINTER) {
		void *target = arena_alloc(call->arena, property->schema->size);

		memcpy(place, &target, sizeof(target));
		return (target);
	}
	return (place);
}

void
bind_present(const struct property *property, void *owner)
{
	const enum presence state = PRESENCE_VALUE;
	const bool flag = true;
	char *place = (char *)owner + property->presence_offset;

	if (property->presence == PRESENCE_FLAG)
		memcpy(place, &flag, sizeof(flag));
	else if (property->presence == PRESENCE_STATE)
		memcpy(place, &state, sizeof(state));
}

bool
bind_absent(const struct bind_origin *origin, const struct property *property,
    void *owner)
{
	struct call *call = origin->call;

	if (property->default_json != NULL) {
		/* As json_slot_fill has it: what has a value is there. */
		bind_present(property, owner);
		return (json_read_default(call, property->schema,
		    property->default_json, bind_place(call, property, owner)));
	}
	if (!property->required)
		return (true);
	return (call_violation(
	    call, origin->where, origin->name, "required", "is required"));
}
