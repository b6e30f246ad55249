/*
 * A value's way through the interpreter: as a tree, unless a look at it is
 * enough, and with its defaults filled in where they are wanted.
 */
#include "runtime/assert_visit.h"

/* additionalProperties: true and the like. */
static bool
allows_all(const struct assertion *row)
{
	return (row->kind == ASSERT_MEMBERS && row->member_count == 0 &&
	    row->pattern_count == 0 &&
	    (row->schema == NULL ||
		(row->schema->count == 0 && !row->schema->never)));
}

/* Whether a schema asks for nothing but a type, which the value has. */
static bool
holds_at_sight(const struct assertions *schema, struct text json)
{
	unsigned kind = ASSERT_IS(json_kind_of(json.bytes[0]));

	for (size_t i = 0; i < schema->count; i++) {
		const struct assertion *row = &schema->rows[i];

		if (!allows_all(row) &&
		    (row->kind != ASSERT_TYPE || (row->types & kind) == 0))
			return (false);
	}
	return (!schema->never);
}

/* Checks a text and reports what it breaks; a limit is a violation, too. */
static bool
check(struct assert_run *run, const struct json_origin *origin,
    const struct assertions *schema, struct text *json)
{
	struct assert_visit self = { .run = run };
	struct failure before = origin->call->failure;
	bool good;

	if (holds_at_sight(schema, *json))
		return (true);
	self.node = json_tree(run->arena, *json);
	good = assert_apply(&self, schema, false);
	if (good && run->fill_count > 0)
		good = assert_fill_in(run, schema, json);
	if (!run->exhausted)
		return (good);
	run->origin = origin;
	origin->call->failure = before;
	return (assert_violate(&self, "complexity",
	    "takes too many steps to be checked against its schema"));
}

bool
json_assert(const struct json_origin *origin, const struct assertions *schema,
    struct text json)
{
	struct assert_run run = {
		.origin = origin,
		.arena = origin->call->arena,
		.limits = origin->call->limits,
	};

	return (check(&run, origin, schema, &json));
}

bool
json_assert_fill(const struct json_origin *origin,
    const struct assertions *schema, struct text *json)
{
	struct assert_run run = {
		.origin = origin,
		.arena = origin->call->arena,
		.limits = origin->call->limits,
		.filling = true,
	};

	return (check(&run, origin, schema, json));
}

bool
assert_holds(
    struct assert_run *run, const struct assertions *schema, struct text json)
{
	struct assert_visit self = { .run = run, .silent = true };

	self.node = json_tree(run->arena, json);
	return (assert_apply(&self, schema, false) && !run->exhausted);
}

bool
assertions_hold(struct arena *arena, const struct limits *limits,
    const struct assertions *schema, struct text json)
{
	struct assert_run run = { .arena = arena, .limits = limits };

	return (assert_holds(&run, schema, json));
}

struct text
assertions_fill_in(struct arena *arena, const struct limits *limits,
    const struct assertions *schema, struct text json)
{
	struct assert_run run = {
		.arena = arena, .limits = limits, .filling = true
	};

	if (assert_holds(&run, schema, json))
		(void)assert_fill_in(&run, schema, &json);
	return (json);
}
