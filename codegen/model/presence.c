/*
 * How absence and null are kept beside each value, once all types are known;
 * and the names of a struct's members with those companions among them.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

struct entry {
	struct text name;
	const struct model_property *property;
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
	return (a->property < b->property ? -1 : a->property > b->property);
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

void
members_check(
    struct build *build, struct model_property *const *members, size_t count)
{
	struct entry *entries =
	    arena_alloc(build->arena, 2 * count * sizeof(*entries) + 1);
	const struct model_property *a, *b;
	struct text beside;
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		entries[used].name = members[i]->c_name;
		entries[used++].property = members[i];
		beside = companion(build, members[i]);
		if (beside.bytes == NULL)
			continue;
		entries[used].name = beside;
		entries[used++].property = members[i];
	}
	qsort(entries, used, sizeof(*entries), compare_entries);
	for (size_t i = 1; i < used; i++) {
		if (!text_equal(entries[i - 1].name, entries[i].name))
			continue;
		a = entries[i - 1].property;
		b = entries[i].property;
		if (text_equal(a->c_name, b->c_name) &&
		    !text_equal(a->c_name, entries[i].name))
			continue; /* so do their companions */
		diagnostic_add(build->diagnostics, b->mark, "name_collision",
		    "%s and %s, at %u:%u, both make %s in "
		    "C; rename one",
		    b->name.bytes, a->name.bytes, a->mark.line, a->mark.column,
		    entries[i].name.bytes);
	}
}

static void
settle(struct build *build, struct model_schema *schema)
{
	const struct node *value = node_get(schema->node, "default");
	size_t count = schema->property_count;
	struct model_property **members = arena_alloc(
	    build->arena, count * sizeof(struct model_property *) + 1);

	for (size_t i = 0; i < count; i++) {
		members[i] = &schema->properties[i];
		property_settle(build, members[i]);
	}
	members_check(build, members, count);
	if (value != NULL)
		(void)value_check(build, value, schema, "the default");
}

void
schemas_settle(struct build *build)
{
	for (size_t i = 0; i < build->schema_count; i++)
		settle(build, build->schemas[i]);
}
