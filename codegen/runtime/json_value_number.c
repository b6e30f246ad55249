/*
 * The rules of numbers: integers by their value, others by their lexeme, so
 * that no rule is decided by a rounded number.
 */
#include "runtime/json_value.h"

#include <inttypes.h>

#include "runtime/number.h"

static const struct integer_rules no_integer_rules = {
	.minimum = INT64_MIN,
	.maximum = INT64_MAX,
};

static void
violate_minimum(
    const struct json_origin *origin, const struct integer_rules *rules)
{
	if (rules->exclusive_minimum)
		json_violate(origin, "exclusiveMinimum",
		    "must be greater than %" PRId64, rules->minimum - 1);
	else
		json_violate(origin, "minimum", "must be at least %" PRId64,
		    rules->minimum);
}

static void
violate_maximum(
    const struct json_origin *origin, const struct integer_rules *rules)
{
	if (rules->exclusive_maximum)
		json_violate(origin, "exclusiveMaximum",
		    "must be less than %" PRId64, rules->maximum + 1);
	else
		json_violate(origin, "maximum", "must be at most %" PRId64,
		    rules->maximum);
}

/* An integer that 64 bits cannot hold: beyond a bound, or else the format. */
static void
violate_range(const struct json_origin *origin,
    const struct integer_rules *rules, bool negative)
{
	if (negative && rules->minimum != INT64_MIN)
		violate_minimum(origin, rules);
	else if (!negative && rules->maximum != INT64_MAX)
		violate_maximum(origin, rules);
	else
		json_violate(origin, "format", "must be an integer of 64 bits");
}

static void
check_integer_values(const struct json_origin *origin,
    const struct integer_rules *rules, int64_t value)
{
	struct arena *arena = origin->call->arena;
	struct text *choices;

	for (size_t i = 0; i < rules->value_count; i++) {
		if (rules->values[i] == value)
			return;
	}
	if (rules->values == NULL)
		return;
	choices = arena_alloc(arena, rules->value_count * sizeof(*choices));
	for (size_t i = 0; i < rules->value_count; i++)
		choices[i] = arena_format(arena, "%" PRId64, rules->values[i]);
	json_violate_choice(
	    origin, rules->constant, choices, rules->value_count);
}

/* Binds an integer of a type that reaches from lowest to highest. */
static int64_t
bind_integer(const struct json_origin *origin, const struct schema *schema,
    struct text text, int64_t lowest, int64_t highest)
{
	const struct integer_rules *rules = schema->integer;
	int64_t value;
	bool whole;

	if (rules == NULL)
		rules = &no_integer_rules;
	if (!number_integer(text, &value, &whole)) {
		if (whole)
			violate_range(origin, rules, text.bytes[0] == '-');
		else
			json_violate(origin, "type", "must be an integer");
		return (0);
	}
	if (value < rules->minimum)
		violate_minimum(origin, rules);
	else if (value > rules->maximum)
		violate_maximum(origin, rules);
	else if (value < lowest || value > highest)
		json_violate(origin, "format", "must be an integer of 32 bits");
	if (rules->multiple_of != 0 && value % rules->multiple_of != 0)
		json_violate(origin, "multipleOf",
		    "must be a multiple of %" PRId64, rules->multiple_of);
	check_integer_values(origin, rules, value);
	return (value);
}

void
json_bind_int32(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	int32_t *bound = out;

	*bound =
	    (int32_t)bind_integer(origin, schema, text, INT32_MIN, INT32_MAX);
}

void
json_bind_int64(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	int64_t *bound = out;

	*bound = bind_integer(origin, schema, text, INT64_MIN, INT64_MAX);
}

/* A bound of number_rules and how a value may stand to it. */
struct bound {
	const char *keyword;
	const char *detail;
	size_t offset; /* in number_rules */
	int wrong; /* this order breaks it */
	bool exclusive; /* and so does being equal */
};

static const struct bound bounds[] = {
	{ "minimum", "must be at least %s",
	    offsetof(struct number_rules, minimum), -1, false },
	{ "exclusiveMinimum", "must be greater than %s",
	    offsetof(struct number_rules, exclusive_minimum), -1, true },
	{ "maximum", "must be at most %s",
	    offsetof(struct number_rules, maximum), 1, false },
	{ "exclusiveMaximum", "must be less than %s",
	    offsetof(struct number_rules, exclusive_maximum), 1, true },
};

static bool
breaks(const struct bound *bound, struct text number, const char *limit)
{
	int order = number_compare(number, text_of(limit));

	return (order == 0 ? bound->exclusive : order == bound->wrong);
}

static void
check_number_values(const struct json_origin *origin,
    const struct number_rules *rules, struct text number)
{
	struct text *choices;

	for (size_t i = 0; i < rules->value_count; i++) {
		if (number_compare(number, text_of(rules->values[i])) == 0)
			return;
	}
	if (rules->values == NULL)
		return;
	choices = arena_alloc(
	    origin->call->arena, rules->value_count * sizeof(*choices));
	for (size_t i = 0; i < rules->value_count; i++)
		choices[i] = text_of(rules->values[i]);
	json_violate_choice(
	    origin, rules->constant, choices, rules->value_count);
}

static void
check_number(const struct json_origin *origin, const struct number_rules *rules,
    struct text number)
{
	if (rules == NULL)
		return;
	for (size_t i = 0; i < sizeof(bounds) / sizeof(bounds[0]); i++) {
		const char *limit = *(const char *const *)((const char *)rules +
		    bounds[i].offset);

		if (limit != NULL && breaks(&bounds[i], number, limit))
			json_violate(
			    origin, bounds[i].keyword, bounds[i].detail, limit);
	}
	if (rules->multiple_of != NULL &&
	    !number_multiple(number, text_of(rules->multiple_of)))
		json_violate(origin, "multipleOf", "must be a multiple of %s",
		    rules->multiple_of);
	check_number_values(origin, rules, number);
}

void
json_bind_double(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	size_t before = origin->call->failure.violation_count;

	check_number(origin, schema->number, text);
	if (!number_double(text, out) &&
	    origin->call->failure.violation_count == before)
		json_violate(
		    origin, "format", "must be within the range of a double");
}

void
json_bind_decimal(const struct json_origin *origin, const struct schema *schema,
    struct text text, void *out)
{
	struct text *bound = out;

	check_number(origin, schema->number, text);
	*bound = arena_text(origin->call->arena, text.bytes, text.length);
}
