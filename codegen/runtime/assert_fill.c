/*
 * Defaults of members that are not there: each schema that holds of an object
 * notes its own, a schema that fails takes its notes back, and what is noted
 * in the end is written into the text, where the objects end.
 */
#include "runtime/assert_visit.h"

#include <stdlib.h>

#include "runtime/json_canonical.h"

#define PASSES_MAX 16 /* of defaults that have defaults in them */

static void
note(struct assert_run *run, const struct json_node *object,
    const struct assert_member *member)
{
	const size_t size = sizeof(*run->fills), count = run->fill_count;

	if ((count & (count - 1)) == 0)
		run->fills = arena_grow(run->arena, run->fills, count * size,
		    (count == 0 ? 1 : 2 * count) * size);
	run->fills[run->fill_count++] =
	    (struct assert_fill){ object, member, count };
}

bool
assert_fill(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *node = self->node;
	const struct assert_member *member;

	if (!self->run->filling || self->verbatim)
		return (true);
	for (size_t i = 0; i < row->member_count; i++) {
		member = &row->members[i];
		if (member->default_json == NULL)
			continue;
		if (!assert_step(self, 1 + node->count / 16))
			return (false);
		if (json_tree_member(node, member->name) == NULL)
			note(self->run, node, member);
	}
	return (true);
}

/* Where an object's last bracket is. */
static const char *
end_of(const struct json_node *object)
{
	return (object->source.bytes + object->source.length - 1);
}

static int
compare(const void *left, const void *right)
{
	const struct assert_fill *a = left, *b = right;
	const char *at = end_of(a->object), *other = end_of(b->object);

	if (at != other)
		return (at < other ? -1 : 1);
	return (a->sequence < b->sequence ? -1 : 1);
}

/* Whether one before it fills the same member: the first one does. */
static bool
is_filled(const struct assert_fill *fills, size_t index)
{
	for (size_t i = index; i > 0; i--) {
		if (fills[i - 1].object != fills[index].object)
			break;
		if (text_equal(
			fills[i - 1].member->name, fills[index].member->name))
			return (true);
	}
	return (false);
}

static struct text
write_fills(struct assert_run *run, struct text json)
{
	const struct assert_fill *fill;
	struct buffer buffer;
	const char *from = json.bytes, *at;
	bool first;

	qsort(run->fills, run->fill_count, sizeof(*run->fills), compare);
	buffer_init(&buffer, run->arena);
	for (size_t i = 0; i < run->fill_count; i++) {
		fill = &run->fills[i];
		if (is_filled(run->fills, i))
			continue;
		at = end_of(fill->object);
		first = fill->object->count == 0 && at != from;
		buffer_append(&buffer, from, (size_t)(at - from));
		from = at;
		if (!first)
			buffer_append(&buffer, ",", 1);
		buffer_append_text(
		    &buffer, json_quote(run->arena, fill->member->name));
		buffer_append(&buffer, ":", 1);
		buffer_append_text(
		    &buffer, text_of(fill->member->default_json));
	}
	buffer_append(&buffer, from, (size_t)(json.bytes + json.length - from));
	return (buffer_text(&buffer));
}

bool
assert_fill_in(
    struct assert_run *run, const struct assertions *schema, struct text *json)
{
	struct text filled = *json;

	for (size_t i = 0; run->fill_count > 0; i++) {
		filled = write_fills(run, filled);
		*run = (struct assert_run){ .arena = run->arena,
			.limits = run->limits,
			.filling = true };
		if (i == PASSES_MAX || !assert_holds(run, schema, filled))
			return (!run->exhausted);
	}
	*json = filled;
	return (true);
}
