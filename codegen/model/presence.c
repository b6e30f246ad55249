/*
 * How absence and null are kept beside each value, once all types are known;
 * and the names of a struct's members with those companions among them.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

#include "codegen/model/names.h"

#define ROUNDS_MAX 16 /* until no two names are the same */

struct entry {
	struct text name;
	size_t member; /* whose it is */
};

static enum model_presence
presence_of(const struct model_property *property)
{
	bool nullable = property->schema->nullable;
	bool absent = !property->required && property->default_value == NULL;

	if (absent && nullable)
		return (MODEL_PRESENCE_STATE);
	if (property->by_pointer)
		return (MODEL_PRESENCE_POINTER);
	return (absent || nullable ? MODEL_PRESENCE_FLAG : MODEL_PRESENCE_NONE);
}

void
property_settle(struct build *build, struct model_property *property)
{
	const struct model_schema *schema = property->schema;

	if (property->default_value != NULL &&
	    (!value_check(
		 build, property->default_value, schema, "the default") ||
		property->required))
		property->default_value = NULL;
	property->by_pointer = schema->type == MODEL_OBJECT &&
	    (!property->required || schema->nullable);
	property->presence = presence_of(property);
}

static int
compare_entries(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order = strcmp(a->name.bytes, b->name.bytes);

	if (order != 0)
		return (order);
	return (a->member < b->member ? -1 : a->member > b->member);
}

/* The companion that a presence adds to the struct; bytes NULL: none. */
static struct text
companion(struct build *build, const struct model_property *property)
{
	if (property->presence == MODEL_PRESENCE_FLAG)
		return (arena_format(
		    build->arena, "has_%s", property->c_name.bytes));
	if (property->presence == MODEL_PRESENCE_STATE)
		return (arena_format(
		    build->arena, "%s_presence", property->c_name.bytes));
	return ((struct text){ NULL, 0 });
}

/* All names of the members and their companions, sorted. */
static size_t
list_entries(struct build *build, struct model_property *const *members,
    size_t count, struct entry *entries)
{
	struct text beside;
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		entries[used++] = (struct entry){ members[i]->c_name, i };
		beside = companion(build, members[i]);
		if (beside.bytes != NULL)
			entries[used++] = (struct entry){ beside, i };
	}
	qsort(entries, used, sizeof(*entries), compare_entries);
	return (used);
}

static void
move_aside(struct build *build, struct model_property *property,
    const struct model_property *before, struct text name)
{
	property->c_name =
	    name_apart(build->arena, property->c_name, property->name);
	diagnostic_warn(build->diagnostics, property->mark, "name_collision",
	    "%s and %s, at %u:%u, both make %s in C; this one is %s",
	    property->name.bytes, before->name.bytes, before->mark.line,
	    before->mark.column, name.bytes, property->c_name.bytes);
}

/* Moves all but the first of each name, each once; false: there were none. */
static bool
move_all(struct build *build, struct model_property *const *members,
    size_t count, struct entry *entries)
{
	size_t used = list_entries(build, members, count, entries), first = 0;
	bool *moved = arena_alloc(build->arena, count + 1), any = false;

	for (size_t i = 1; i < used; i++) {
		size_t member = entries[i].member;

		if (!text_equal(entries[first].name, entries[i].name)) {
			first = i;
			continue;
		}
		if (moved[entries[first].member] || moved[member])
			continue;
		move_aside(build, members[member],
		    members[entries[first].member], entries[i].name);
		moved[member] = any = true;
	}
	return (any);
}

void
members_apart(
    struct build *build, struct model_property *const *members, size_t count)
{
	struct entry *entries =
	    arena_alloc(build->arena, 2 * count * sizeof(*entries) + 1);

	for (size_t i = 0; i < ROUNDS_MAX; i++)
		if (!move_all(build, members, count, entries))
			break;
}

static void
settle(struct build *build, struct model_schema *schema)
{
	const struct node *value = node_get(schema->node, "default");
	size_t count = schema->property_count;
	struct model_property **members = arena_alloc(
	    build->arena, count * sizeof(struct model_property *) + 1);

	for (size_t i = 0; i < count; i++)
		members[i] = &schema->properties[i];
	members_apart(build, members, count);
	if (value != NULL)
		(void)value_check(build, value, schema, "the default");
}

void
schemas_settle(struct build *build)
{
	struct model_schema *schema;

	for (size_t i = 0; i < build->schema_count; i++) {
		schema = build->schemas[i];
		for (size_t k = 0; k < schema->property_count; k++)
			property_settle(build, &schema->properties[k]);
	}
	defaults_settle(build);
	for (size_t i = 0; i < build->schema_count; i++)
		settle(build, build->schemas[i]);
}
