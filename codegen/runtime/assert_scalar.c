/*
 * The rows on what a value is by itself: its type, the allowed ones, numbers
 * by their lexemes, strings by code points.
 */
#include "runtime/assert_visit.h"

#include "runtime/format.h"
#include "runtime/json_canonical.h"
#include "runtime/number.h"
#include "runtime/pattern.h"

static bool
is_whole(struct text number)
{
	struct number parts;

	number_parse(number, &parts);
	return (parts.count == 0 || parts.exponent >= (int64_t)parts.count);
}

static const struct {
	unsigned bit;
	const char *name;
} types[] = {
	{ ASSERT_IS(JSON_TEXT), "a string" },
	{ ASSERT_IS(JSON_NUMBER), "a number" },
	{ ASSERT_INTEGER, "an integer" },
	{ ASSERT_IS(JSON_BOOLEAN), "a boolean" },
	{ ASSERT_IS(JSON_OBJECT), "an object" },
	{ ASSERT_IS(JSON_ARRAY), "an array" },
	{ ASSERT_IS(JSON_NULL), "null" },
};

bool
assert_type(const struct assert_visit *self, const struct assertion *row)
{
	const struct json_node *node = self->node;
	struct buffer names;

	if ((row->types & ASSERT_IS(node->kind)) != 0 ||
	    ((row->types & ASSERT_INTEGER) != 0 && node->kind == JSON_NUMBER &&
		is_whole(node->text)))
		return (true);
	if (self->silent)
		return (false);
	buffer_init(&names, self->run->arena);
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if ((row->types & types[i].bit) != 0)
			buffer_format(&names, "%s%s",
			    names.length == 0 ? "" : " or ", types[i].name);
	return (assert_violate(
	    self, "type", "must be %s", buffer_text(&names).bytes));
}

bool
assert_allowed(const struct assert_visit *self, const struct assertion *row)
{
	bool one = row->kind == ASSERT_CONST;
	struct arena *arena = self->run->arena;
	struct text value = json_canonical(arena, self->node->source);

	if (!assert_step(self, row->text_count))
		return (false);
	for (size_t i = 0; i < row->text_count; i++)
		if (text_equal(value, json_canonical(arena, row->texts[i])))
			return (true);
	return (assert_violate(self, one ? "const" : "enum",
	    one ? "must be %s" : "must be one of the allowed values, as %s",
	    row->text_count == 0 ? "none" : row->texts[0].bytes));
}

static const struct {
	const char *keyword;
	const char *detail;
	int wrong; /* this order breaks it */
	bool exclusive; /* and so does being equal */
} bounds[] = {
	[ASSERT_MINIMUM] = { "minimum", "must be at least %s", -1, false },
	[ASSERT_EXCLUSIVE_MINIMUM] = { "exclusiveMinimum",
	    "must be greater than %s", -1, true },
	[ASSERT_MAXIMUM] = { "maximum", "must be at most %s", 1, false },
	[ASSERT_EXCLUSIVE_MAXIMUM] = { "exclusiveMaximum",
	    "must be less than %s", 1, true },
};

bool
assert_bound(const struct assert_visit *self, const struct assertion *row)
{
	int order;

	if (self->node->kind != JSON_NUMBER)
		return (true);
	order = number_compare(self->node->text, text_of(row->word));
	if (order == 0 ? !bounds[row->kind].exclusive
		       : order != bounds[row->kind].wrong)
		return (true);
	return (assert_violate(self, bounds[row->kind].keyword,
	    bounds[row->kind].detail, row->word));
}

bool
assert_multiple(const struct assert_visit *self, const struct assertion *row)
{
	if (self->node->kind != JSON_NUMBER ||
	    number_multiple(self->node->text, text_of(row->word)))
		return (true);
	return (assert_violate(
	    self, "multipleOf", "must be a multiple of %s", row->word));
}

bool
assert_length(const struct assert_visit *self, const struct assertion *row)
{
	size_t length;

	if (self->node->kind != JSON_TEXT)
		return (true);
	length = text_count(self->node->text);
	if (row->kind == ASSERT_MIN_LENGTH && length < row->count)
		return (assert_violate(self, "minLength",
		    "must be at least %zu characters long", row->count));
	if (row->kind == ASSERT_MAX_LENGTH && length > row->count)
		return (assert_violate(self, "maxLength",
		    "must be at most %zu characters long", row->count));
	return (true);
}

bool
assert_pattern(const struct assert_visit *self, const struct assertion *row)
{
	if (self->node->kind != JSON_TEXT ||
	    assert_matches(self, row->pattern, self->node->text))
		return (true);
	return (assert_violate(self, "pattern", "must match the pattern %s",
	    row->pattern->source));
}

bool
assert_format(const struct assert_visit *self, const struct assertion *row)
{
	const struct format_row *format = &format_rows[row->format];
	enum json_kind kind =
	    row->format >= FORMAT_INT8 ? JSON_NUMBER : JSON_TEXT;

	if (self->node->kind != kind || format->check(self->node->text))
		return (true);
	return (assert_violate(self, "format", "%s", format->detail));
}
