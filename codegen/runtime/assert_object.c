/*
 * The rows on objects.
 */
#include "runtime/assert_visit.h"

#include "runtime/json_value.h"

static int
order(struct text a, struct text b)
{
	size_t length = a.length < b.length ? a.length : b.length;
	int difference = memcmp(a.bytes, b.bytes, length);

	if (difference != 0)
		return (difference);
	return ((a.length > b.length) - (a.length < b.length));
}

/* The member of that name; the table is sorted by the names' bytes. */
static const struct assert_member *
find(const struct assertion *row, struct text name)
{
	size_t low = 0, high = row->member_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int side = order(name, row->members[middle].name);

		if (side == 0)
			return (&row->members[middle]);
		if (side < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return (NULL);
}

bool
assert_member_count(
    const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *node = self->node;

	if (node->kind != JSON_OBJECT)
		return (true);
	if (row->kind == ASSERT_MIN_PROPERTIES && node->count < row->count)
		return (assert_violate(self, "minProperties",
		    "must have at least %zu members", row->count));
	if (row->kind == ASSERT_MAX_PROPERTIES && node->count > row->count)
		return (assert_violate(self, "maxProperties",
		    "must have at most %zu members", row->count));
	return (true);
}

/* Whether all of the names are there; those that are not are reported. */
static bool
require(const struct assert_visit *self, const struct text *names, size_t count,
    const char *keyword)
{
	bool good = true;

	if (!assert_step(self, count * (1 + self->node->count / 16)))
		return (false);
	for (size_t i = 0; i < count; i++)
		if (json_tree_member(self->node, names[i]) == NULL)
			good = assert_violate_member(
			    self, names[i], keyword, "is missing");
	return (good);
}

bool
assert_required(const struct assert_visit *self, const struct assertion *row)
{
	return (self->node->kind != JSON_OBJECT ||
	    require(self, row->texts, row->text_count, "required"));
}

/* A member by its name and by the patterns; false in *known: by none. */
static bool
check_member(const struct assert_visit *self, const struct assertion *row,
    const struct json_node *child, bool *known)
{
	const struct assert_member *member = find(row, child->name);
	bool good = true;

	*known = member != NULL;
	if (member != NULL && member->read_only)
		good = assert_violate_member(self, child->name, "readOnly",
		    "is set by the server and must not be sent");
	else if (member != NULL)
		good = assert_child(self, member->schema, child, "properties");
	for (size_t i = 0; i < row->pattern_count; i++) {
		if (!assert_matches(
			self, row->patterns[i].pattern, child->name))
			continue;
		*known = true;
		good = assert_child(self, row->patterns[i].schema, child,
			   "patternProperties") &&
		    good;
	}
	return (good);
}

bool
assert_members(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *child;
	bool good = true, known;

	if (self->node->kind != JSON_OBJECT)
		return (true);
	if (!assert_fill(self, row))
		return (false);
	for (child = self->node->first; child != NULL; child = child->next) {
		if (!assert_step(self, 1 + row->pattern_count))
			return (false);
		good = check_member(self, row, child, &known) && good;
		if (!known && row->schema != NULL)
			good = assert_child(self, row->schema, child,
				   "additionalProperties") &&
			    good;
	}
	return (good);
}

/* A name as a value of its own, so that a schema can be asked. */
bool
assert_names(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *child;
	bool good = true;

	if (self->node->kind != JSON_OBJECT)
		return (true);
	for (child = self->node->first; child != NULL; child = child->next) {
		struct json_node name = { .kind = JSON_TEXT };

		name.text = child->name;
		name.source = json_quote(self->run->arena, child->name);
		if (!assert_try(self, row->schema, &name))
			good = assert_violate_member(self, child->name,
			    "propertyNames", "has a name that is not allowed");
	}
	return (good);
}

bool
assert_dependent_required(
    const struct assert_visit *self, const struct assertion *row)
{
	bool good = true;

	for (size_t i = 0; i < row->member_count; i++) {
		const struct assert_member *member = &row->members[i];

		if (json_tree_member(self->node, member->name) != NULL)
			good = require(self, member->texts, member->text_count,
				   "dependentRequired") &&
			    good;
	}
	return (good);
}

bool
assert_dependent_schemas(
    const struct assert_visit *self, const struct assertion *row)
{
	bool good = true;

	for (size_t i = 0; i < row->member_count; i++)
		if (json_tree_member(self->node, row->members[i].name) != NULL)
			good =
			    assert_apply(self, row->members[i].schema, false) &&
			    good;
	return (good);
}
