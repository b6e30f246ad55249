/*
 * The walk over the tables, and the rows that apply other schemas to the same
 * value. What is evaluated is kept only where unevaluated* asks for it: a
 * schema that fails says nothing about it.
 */
#include "runtime/assert_visit.h"

#include <stdarg.h>

#include "runtime/pattern.h"

#define DEPTH_MAX 1000 /* visits within one another */

static bool visit(const struct assert_visit *, const struct assertions *,
    const char *keyword);

static void
report(const struct assert_visit *self, struct text name, const char *keyword,
    const char *detail)
{
	struct json_origin origin = *self->run->origin;
	struct buffer pointer;

	if (origin.pointer != NULL && !json_violations_full(&origin)) {
		buffer_init(&pointer, self->run->arena);
		buffer_append_text(&pointer, origin.pointer(self->run->origin));
		json_tree_pointer(&pointer, self->node);
		if (name.bytes != NULL)
			json_pointer_append(&pointer, name);
		origin.name = buffer_text(&pointer);
	}
	origin.pointer = NULL;
	json_violate(&origin, keyword, "%s", detail);
}

bool
assert_violate(const struct assert_visit *self, const char *keyword,
    const char *format, ...)
{
	struct text nowhere = { NULL, 0 };
	va_list arguments;

	if (self->silent || self->run->origin == NULL)
		return (false);
	va_start(arguments, format);
	report(self, nowhere, keyword,
	    arena_format_list(self->run->arena, format, arguments).bytes);
	va_end(arguments);
	return (false);
}

bool
assert_violate_member(const struct assert_visit *self, struct text name,
    const char *keyword, const char *detail)
{
	if (!self->silent && self->run->origin != NULL)
		report(self, name, keyword, detail);
	return (false);
}

bool
assert_step(const struct assert_visit *self, size_t steps)
{
	struct assert_run *run = self->run;

	run->steps += steps;
	if (run->steps > run->limits->assertion_steps)
		run->exhausted = true;
	return (!run->exhausted);
}

bool
assert_matches(
    const struct assert_visit *self, struct pattern *pattern, struct text text)
{
	switch (
	    pattern_match(pattern, text, self->run->limits->pattern_steps)) {
	case PATTERN_MATCH:
		return (true);
	case PATTERN_EXHAUSTED:
		self->run->exhausted = true;
		return (false);
	case PATTERN_MISS:
	default:
		return (false);
	}
}

void
assert_mark(const struct assert_visit *self, const struct json_node *child)
{
	if (self->seen != NULL)
		self->seen[child->index / 64] |= UINT64_C(1)
		    << child->index % 64;
}

bool
assert_marked(const struct assert_visit *self, const struct json_node *child)
{
	return ((self->seen[child->index / 64] >> child->index % 64 & 1) != 0);
}

bool
assert_apply(const struct assert_visit *self, const struct assertions *schema,
    bool silent)
{
	struct assert_visit inner = *self;

	inner.silent = self->silent || silent;
	return (visit(&inner, schema, "not"));
}

bool
assert_child(const struct assert_visit *self, const struct assertions *schema,
    const struct json_node *child, const char *keyword)
{
	struct assert_visit inner = *self;

	assert_mark(self, child);
	inner.node = child;
	inner.seen = NULL;
	return (visit(&inner, schema, keyword));
}

bool
assert_try(const struct assert_visit *self, const struct assertions *schema,
    const struct json_node *child)
{
	struct assert_visit inner = *self;

	inner.node = child;
	inner.silent = true;
	inner.seen = NULL;
	return (visit(&inner, schema, ""));
}

static bool
check_ref(const struct assert_visit *self, const struct assertion *row)
{
	return (assert_apply(self, row->schema, false));
}

/* The anchor of that name in the outermost schema that has one. */
static bool
check_dynamic(const struct assert_visit *self, const struct assertion *row)
{
	const struct assertions *schema = row->schema;
	struct text name = text_of(row->word);

	for (const struct assert_scope *scope = self->scope; scope != NULL;
	     scope = scope->outer) {
		const struct assert_resource *resource = scope->resource;

		for (size_t i = 0; i < resource->anchor_count; i++)
			if (text_equal(resource->anchors[i].name, name))
				schema = resource->anchors[i].schema;
	}
	return (assert_apply(self, schema, false));
}

static bool
check_all(const struct assert_visit *self, const struct assertion *row)
{
	bool good = true;

	for (size_t i = 0; i < row->schema_count; i++)
		good = assert_apply(self, row->schemas[i], false) && good;
	return (good);
}

/* How many of the schemas hold; all are tried, for what they evaluate. */
static size_t
count_fits(const struct assert_visit *self, const struct assertion *row)
{
	size_t count = 0;

	for (size_t i = 0; i < row->schema_count; i++)
		count += assert_apply(self, row->schemas[i], true);
	return (count);
}

static bool
check_any(const struct assert_visit *self, const struct assertion *row)
{
	if (count_fits(self, row) > 0)
		return (true);
	if (assert_union_tells(self, row))
		return (false);
	return (assert_violate(self, "anyOf",
	    "must fit at least one of %zu schemas, and fits none",
	    row->schema_count));
}

static bool
check_one(const struct assert_visit *self, const struct assertion *row)
{
	size_t count = count_fits(self, row);

	if (count == 1)
		return (true);
	if (count == 0 && assert_union_tells(self, row))
		return (false);
	if (count == 0)
		return (assert_violate(self, "oneOf",
		    "must fit one of %zu schemas, and fits none",
		    row->schema_count));
	return (assert_violate(self, "oneOf",
	    "must fit only one of %zu schemas, and fits %zu", row->schema_count,
	    count));
}

static bool
check_not(const struct assert_visit *self, const struct assertion *row)
{
	struct assert_visit inner = *self;

	inner.seen = NULL; /* what holds in there fails out here */
	if (!assert_apply(&inner, row->schema, true))
		return (true);
	return (assert_violate(
	    self, "not", "must not fit the schema that is excluded here"));
}

static bool
check_condition(const struct assert_visit *self, const struct assertion *row)
{
	bool holds = assert_apply(self, row->schemas[0], true);
	const struct assertions *schema = row->schemas[holds ? 1 : 2];

	return (schema == NULL || assert_apply(self, schema, false));
}

static assert_check *const checks[ASSERT_KIND_COUNT] = {
	[ASSERT_TYPE] = assert_type,
	[ASSERT_ENUM] = assert_allowed,
	[ASSERT_CONST] = assert_allowed,
	[ASSERT_MINIMUM] = assert_bound,
	[ASSERT_EXCLUSIVE_MINIMUM] = assert_bound,
	[ASSERT_MAXIMUM] = assert_bound,
	[ASSERT_EXCLUSIVE_MAXIMUM] = assert_bound,
	[ASSERT_MULTIPLE_OF] = assert_multiple,
	[ASSERT_MIN_LENGTH] = assert_length,
	[ASSERT_MAX_LENGTH] = assert_length,
	[ASSERT_PATTERN] = assert_pattern,
	[ASSERT_FORMAT] = assert_format,
	[ASSERT_MIN_ITEMS] = assert_item_count,
	[ASSERT_MAX_ITEMS] = assert_item_count,
	[ASSERT_UNIQUE_ITEMS] = assert_unique,
	[ASSERT_ITEMS] = assert_items,
	[ASSERT_CONTAINS] = assert_contains,
	[ASSERT_MIN_PROPERTIES] = assert_member_count,
	[ASSERT_MAX_PROPERTIES] = assert_member_count,
	[ASSERT_REQUIRED] = assert_required,
	[ASSERT_MEMBERS] = assert_members,
	[ASSERT_PROPERTY_NAMES] = assert_names,
	[ASSERT_DEPENDENT_REQUIRED] = assert_dependent_required,
	[ASSERT_DEPENDENT_SCHEMAS] = assert_dependent_schemas,
	[ASSERT_REF] = check_ref,
	[ASSERT_DYNAMIC_REF] = check_dynamic,
	[ASSERT_ALL_OF] = check_all,
	[ASSERT_ANY_OF] = check_any,
	[ASSERT_ONE_OF] = check_one,
	[ASSERT_NOT] = check_not,
	[ASSERT_CONDITION] = check_condition,
	[ASSERT_UNEVALUATED_ITEMS] = assert_unevaluated,
	[ASSERT_UNEVALUATED_PROPERTIES] = assert_unevaluated,
};

static bool
is_unevaluated(const struct assertion *row)
{
	return (row->kind == ASSERT_UNEVALUATED_ITEMS ||
	    row->kind == ASSERT_UNEVALUATED_PROPERTIES);
}

/* All rows of a schema; those on what is left only where all others hold. */
static bool
check_rows(const struct assert_visit *self, const struct assertions *schema)
{
	bool good = true;

	for (size_t i = 0; i < schema->count; i++) {
		const struct assertion *row = &schema->rows[i];

		if (!good && (self->silent || is_unevaluated(row)))
			break;
		good = checks[row->kind](self, row) && good;
	}
	return (good);
}

/* A set of its own for what this schema evaluates, if anybody asks. */
static uint64_t *
own_set(const struct assert_visit *self, const struct assertions *schema)
{
	size_t words = self->node->count / 64 + 1;

	if (self->seen == NULL &&
	    (schema->count == 0 ||
		!is_unevaluated(&schema->rows[schema->count - 1])))
		return (NULL);
	if (!assert_step(self, words))
		return (NULL);
	return (arena_alloc(self->run->arena, words * sizeof(uint64_t)));
}

static bool
enter(struct assert_visit *self, const struct assertions *schema)
{
	uint64_t *outer = self->seen;
	bool good;

	self->seen = own_set(self, schema);
	if (self->run->exhausted)
		return (false);
	good = check_rows(self, schema);
	for (size_t i = 0; good && outer != NULL && i <= self->node->count / 64;
	     i++)
		outer[i] |= self->seen[i];
	return (good);
}

static bool
visit(const struct assert_visit *from, const struct assertions *schema,
    const char *keyword)
{
	struct assert_visit self = *from;
	struct assert_scope scope = { schema->resource, from->scope };
	const size_t filled = from->run->fill_count;
	bool good;

	if (!assert_step(from, 1))
		return (false);
	if (schema->never)
		return (assert_violate(from, keyword, "is not allowed here"));
	if (schema->count == 0)
		return (true);
	if (from->run->depth == DEPTH_MAX) {
		from->run->exhausted = true;
		return (false);
	}
	if (schema->resource != NULL &&
	    (from->scope == NULL || from->scope->resource != schema->resource))
		self.scope = &scope;
	self.verbatim = from->verbatim || schema->verbatim;
	from->run->depth++;
	good = enter(&self, schema);
	from->run->depth--;
	if (!good)
		from->run->fill_count = filled;
	return (good);
}
