/*
 * How absence and null are kept beside each value, once all types are known;
 * and the names of a struct's members with those companions among them.
 */
#include "codegen/model/schema.h"

#include <stdlib.h>

#include "codegen/model/names.h"

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

	return (strcmp(a->name.bytes, b->name.bytes));
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

/* Whether any two members, companions included, have one name. */
static bool
members_collide(
    struct build *build, struct model_property *const *members, size_t count)
{
	struct entry *entries =
	    arena_alloc(build->arena, 2 * count * sizeof(*entries) + 1);
	struct text beside;
	size_t used = 0;

	for (size_t i = 0; i < count; i++) {
		entries[used++] = (struct entry){ members[i]->c_name, NULL };
		beside = companion(build, members[i]);
		if (beside.bytes != NULL)
			entries[used++] = (struct entry){ beside, NULL };
	}
	qsort(entries, used, sizeof(*entries), compare_entries);
	for (size_t i = 1; i < used; i++)
		if (text_equal(entries[i - 1].name, entries[i].name))
			return (true);
	return (false);
}

/* Who of those before has one of the names; NULL: nobody. */
static const struct model_property *
holder(const struct entry *entries, size_t count, struct text name,
    struct text beside)
{
	for (size_t i = 0; i < count; i++)
		if (text_equal(entries[i].name, name) ||
		    (beside.bytes != NULL &&
			text_equal(entries[i].name, beside)))
			return (entries[i].property);
	return (NULL);
}

static void
move_aside(struct build *build, struct model_property *property,
    const struct model_property *before)
{
	struct text name = property->c_name, beside = companion(build, before);

	if (!text_equal(name, before->c_name) &&
	    (beside.bytes == NULL || !text_equal(name, beside)))
		name = companion(build, property);
	property->c_name =
	    name_apart(build->arena, property->c_name, property->name);
	diagnostic_warn(build->diagnostics, property->mark, "name_collision",
	    "%s and %s, at %u:%u, both make %s in C; this one is %s",
	    property->name.bytes, before->name.bytes, before->mark.line,
	    before->mark.column, name.bytes, property->c_name.bytes);
}

void
members_apart(
    struct build *build, struct model_property *const *members, size_t count)
{
	const struct model_property *before;
	struct entry *entries;
	struct text beside;
	size_t used = 0;

	if (!members_collide(build, members, count))
		return;
	entries = arena_alloc(build->arena, 2 * count * sizeof(*entries) + 1);
	for (size_t i = 0; i < count; i++) {
		for (;;) {
			beside = companion(build, members[i]);
			before =
			    holder(entries, used, members[i]->c_name, beside);
			if (before == NULL)
				break;
			move_aside(build, members[i], before);
		}
		entries[used++] =
		    (struct entry){ members[i]->c_name, members[i] };
		if (beside.bytes != NULL)
			entries[used++] = (struct entry){ beside, members[i] };
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
	members_apart(build, members, count);
	if (value != NULL)
		(void)value_check(build, value, schema, "the default");
}

void
schemas_settle(struct build *build)
{
	for (size_t i = 0; i < build->schema_count; i++)
		settle(build, build->schemas[i]);
}
