/*
 * The rows on arrays, and on what no other row has evaluated.
 */
#include "runtime/assert_visit.h"

#include "runtime/json_canonical.h"
#include "runtime/json_names.h"

bool
assert_item_count(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *node = self->node;

	if (node->kind != JSON_ARRAY)
		return (true);
	if (row->kind == ASSERT_MIN_ITEMS && node->count < row->count)
		return (assert_violate(self, "minItems",
		    "must have at least %zu items", row->count));
	if (row->kind == ASSERT_MAX_ITEMS && node->count > row->count)
		return (assert_violate(self, "maxItems",
		    "must have at most %zu items", row->count));
	return (true);
}

bool
assert_unique(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *node = self->node, *item;
	struct json_names names;
	struct text value;

	(void)row;
	if (node->kind != JSON_ARRAY)
		return (true);
	if (!assert_step(self, node->count))
		return (false);
	json_names_init(&names, self->run->arena);
	for (item = node->first; item != NULL; item = item->next) {
		value = json_canonical(self->run->arena, item->source);
		if (!json_names_add(&names, 0, value))
			return (assert_violate(self, "uniqueItems",
			    "the items %zu and %zu are equal", names.same,
			    item->index));
	}
	return (true);
}

bool
assert_items(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *item;
	bool good = true, first;

	if (self->node->kind != JSON_ARRAY)
		return (true);
	for (item = self->node->first; item != NULL; item = item->next) {
		first = item->index < row->schema_count;
		if (!first && row->schema == NULL)
			break;
		good = assert_child(self,
			   first ? row->schemas[item->index] : row->schema,
			   item, first ? "prefixItems" : "items") &&
		    good;
	}
	return (good);
}

bool
assert_contains(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *item;
	size_t count = 0;

	if (self->node->kind != JSON_ARRAY)
		return (true);
	for (item = self->node->first; item != NULL; item = item->next) {
		if (!assert_try(self, row->schema, item))
			continue;
		assert_mark(self, item);
		count++;
	}
	if (count < row->count)
		return (assert_violate(self,
		    row->count == 1 ? "contains" : "minContains",
		    "must have at least %zu items that fit, and has %zu",
		    row->count, count));
	if (count > row->most)
		return (assert_violate(self, "maxContains",
		    "must have at most %zu items that fit, and has %zu",
		    row->most, count));
	return (true);
}

bool
assert_unevaluated(const struct assert_visit *self, const struct assertion *row)
{
	bool items = row->kind == ASSERT_UNEVALUATED_ITEMS, good = true;
	const struct json_node *child;

	if (self->node->kind != (items ? JSON_ARRAY : JSON_OBJECT))
		return (true);
	for (child = self->node->first; child != NULL; child = child->next)
		if (!assert_marked(self, child))
			good = assert_child(self, row->schema, child,
				   items ? "unevaluatedItems"
					 : "unevaluatedProperties") &&
			    good;
	return (good);
}
