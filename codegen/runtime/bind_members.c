/*
 * Names and values to an object: each property looks for its own, and what
 * is left over is additional.
 */
#include "runtime/bind.h"

#include "runtime/part.h"

/* A member's name as a violation has it; in a body it is a JSON Pointer. */
static struct text
name_of(const struct bind_origin *origin, struct text name)
{
	struct buffer buffer;

	buffer_init(&buffer, origin->call->arena);
	buffer_append_text(&buffer, text_of(origin->before));
	for (size_t i = 0; i < name.length; i++) {
		const char c = name.bytes[i];

		if (origin->where == PLACE_BODY && (c == '~' || c == '/'))
			buffer_append(&buffer, c == '~' ? "~0" : "~1", 2);
		else
			buffer_append(&buffer, &c, 1);
	}
	buffer_append_text(&buffer, text_of(origin->behind));
	return (buffer_text(&buffer));
}

struct text
bind_pointer(struct call *call, const char *name)
{
	const struct bind_origin body = {
		.call = call, .where = PLACE_BODY, .before = "/", .behind = ""
	};

	return (name_of(&body, text_of(name)));
}

/* The values of that name, in a list of their own. */
static struct text_list
values_of(struct call *call, struct text_list members, struct text name)
{
	struct text_list values = { NULL, 0 };

	for (size_t i = 0; i + 1 < members.count; i += 2) {
		if (!text_equal(members.items[i], name))
			continue;
		if (values.items == NULL)
			values.items = arena_alloc(call->arena,
			    (members.count - i) / 2 * sizeof(struct text));
		values.items[values.count++] = members.items[i + 1];
	}
	return (values);
}

/* What a part is by its row, where its schema alone does not say it. */
static const struct schema *
instead_of(const struct bind_origin *origin, struct text name, bool property)
{
	const struct part_row *row;

	if (origin->parts == NULL)
		return (NULL);
	row = part_row_of(origin->parts, name, property);
	return (row == NULL ? NULL : row->schema);
}

static bool
bind_property(const struct bind_origin *origin, const struct property *property,
    struct text_list members, void *owner)
{
	struct bind_origin at = *origin;
	struct call *call = origin->call;
	struct text_list values = values_of(call, members, property->name);
	void *place;

	at.name = name_of(origin, property->name);
	at.instead = instead_of(origin, property->name, true);
	if (values.count == 0)
		return (bind_absent(&at, property, owner));
	if (property->read_only)
		return (call_violation(call, at.where, at.name, "readOnly",
		    "is read only and must not be sent"));
	if (values.count > 1 && property->schema->type != SCHEMA_ARRAY)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "repeated_parameter", "the parameter %s is there twice",
		    at.name.bytes));
	place = bind_place(call, property, owner);
	bind_present(property, owner);
	if (property->schema->type == SCHEMA_ARRAY)
		return (bind_items(&at, property->schema, values, place));
	return (bind_text(&at, property->schema, values.items[0], place));
}

/* Whether a name has come before, at an earlier turn. */
static bool
came_before(struct text_list members, size_t turn)
{
	for (size_t i = 0; i < turn; i += 2)
		if (text_equal(members.items[i], members.items[turn]))
			return (true);
	return (false);
}

/* Adds an entry to a map that has room for it. */
static bool
add_entry(const struct bind_origin *origin, const struct map_rules *rules,
    const struct text *member, struct any_list *list)
{
	struct bind_origin at = *origin;
	char *entry = (char *)list->items + list->count++ * rules->entry_size;

	memcpy(entry, &member[0], sizeof(member[0]));
	at.name = name_of(origin, member[0]);
	at.instead = instead_of(origin, member[0], false);
	return (bind_text(
	    &at, rules->values, member[1], entry + rules->value_offset));
}

/* What no property took: refused, ignored, or kept in the map. */
static bool
bind_rest(const struct bind_origin *origin, const struct object_rules *rules,
    struct text_list members, const struct map_rules *map,
    struct any_list *list)
{
	struct call *call = origin->call;
	bool done = true;

	if (map != NULL && members.count > 0)
		list->items = arena_alloc(
		    call->arena, members.count / 2 * map->entry_size);
	for (size_t i = 0; i + 1 < members.count; i += 2) {
		if (rules != NULL &&
		    schema_property(rules, members.items[i]) != NULL)
			continue;
		if (map == NULL && rules->additional == ADDITIONAL_REFUSED)
			done = call_violation(call, origin->where,
			    name_of(origin, members.items[i]),
			    "additionalProperties",
			    "is not a property that is known here");
		else if (map != NULL && came_before(members, i))
			return (call_fail_code(call, FAILURE_BAD_REQUEST,
			    "repeated_parameter",
			    "the parameter %s is there twice",
			    name_of(origin, members.items[i]).bytes));
		else if (map != NULL)
			done =
			    add_entry(origin, map, &members.items[i], list) &&
			    done;
	}
	return (done);
}

static bool
check_count(const struct bind_origin *origin, struct text_list members,
    size_t least, size_t most)
{
	size_t count = 0;

	if (least == 0 && most == SCHEMA_UNBOUNDED)
		return (true);
	for (size_t i = 0; i + 1 < members.count; i += 2)
		count += !came_before(members, i);
	if (count < least)
		return (
		    call_violation(origin->call, origin->where, origin->name,
			"minProperties", "must have at least %zu member%s",
			least, least == 1 ? "" : "s"));
	if (count > most)
		return (
		    call_violation(origin->call, origin->where, origin->name,
			"maxProperties", "must have at most %zu member%s", most,
			most == 1 ? "" : "s"));
	return (true);
}

static bool
bind_object(const struct bind_origin *origin, const struct object_rules *rules,
    struct text_list members, void *out)
{
	const struct map_rules *map = NULL;
	struct any_list *list = NULL;
	bool done = check_count(
	    origin, members, rules->min_properties, rules->max_properties);

	for (size_t i = 0; i < rules->property_count; i++)
		if (!bind_property(
			origin, &rules->properties[i], members, out)) {
			done = false;
			if (origin->call->failure.kind != FAILURE_INVALID)
				return (false);
		}
	if (rules->additional == ADDITIONAL_KEPT) {
		map = rules->additional_schema->map;
		list = (struct any_list *)(void *)((char *)out +
		    rules->additional_offset);
	}
	return (bind_rest(origin, rules, members, map, list) && done);
}

bool
bind_members(const struct bind_origin *origin, const struct schema *schema,
    struct text_list members, void *out)
{
	struct call *call = origin->call;

	if (members.count % 2 != 0)
		return (call_violation(call, origin->where, origin->name,
		    "type", "must be names and values by turns"));
	if (members.count / 2 > call->limits->object_members)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "too_many_members", "there are more than %zu members",
		    call->limits->object_members));
	if (schema->type == SCHEMA_OBJECT)
		return (bind_object(origin, schema->object, members, out));
	return (check_count(origin, members, schema->map->min_properties,
		    schema->map->max_properties) &&
	    bind_rest(origin, NULL, members, schema->map, out));
}
