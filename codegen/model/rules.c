/*
 * What a schema demands: a row a keyword, with the types it speaks of and the
 * place in the model where its text goes. A keyword on another type would
 * never refuse anything (JSON Schema, section 7.6.1), so it is an error.
 */
#include "codegen/model/schema.h"

#include "codegen/model/assertion.h"
#include "runtime/number.h"
#include "runtime/pattern.h"

#define PATTERN_MAX 16384 /* bytes */
#define DIVISOR_DIGITS 19 /* what number_multiple takes */

#define IS(type) (1u << MODEL_##type)
#define TEXTS IS(TEXT)
#define NUMBERS (IS(INT32) | IS(INT64) | IS(DOUBLE) | IS(DECIMAL))
#define ARRAYS IS(ARRAY)
#define OBJECTS (IS(OBJECT) | IS(MAP))
#define ELSEWHERE ((size_t)-1) /* read by another file */
#define AT(member) offsetof(struct model_schema, member)

static const struct rule {
	const char *keyword;
	unsigned types;
	size_t offset; /* of a struct text */
	bool exclusive; /* a boolean in OpenAPI 3.0 */
} rules[] = {
	{ "minLength", TEXTS, AT(min_length), false },
	{ "maxLength", TEXTS, AT(max_length), false },
	{ "pattern", TEXTS, AT(pattern), false },
	{ "minimum", NUMBERS, AT(minimum), false },
	{ "maximum", NUMBERS, AT(maximum), false },
	{ "exclusiveMinimum", NUMBERS, AT(exclusive_minimum), true },
	{ "exclusiveMaximum", NUMBERS, AT(exclusive_maximum), true },
	{ "multipleOf", NUMBERS, AT(multiple_of), false },
	{ "minItems", ARRAYS, AT(min_items), false },
	{ "maxItems", ARRAYS, AT(max_items), false },
	{ "uniqueItems", ARRAYS, ELSEWHERE, false },
	{ "x-tolerant", ARRAYS, ELSEWHERE, false },
	{ "items", ARRAYS, ELSEWHERE, false },
	{ "minProperties", OBJECTS, AT(min_properties), false },
	{ "maxProperties", OBJECTS, AT(max_properties), false },
	{ "properties", OBJECTS, ELSEWHERE, false },
	{ "required", OBJECTS, ELSEWHERE, false },
	{ "additionalProperties", OBJECTS, ELSEWHERE, false },
};

/* Pairs of bounds between which there must be room. */
static const struct pair {
	const char *least, *most;
	size_t least_offset, most_offset;
	bool open; /* the same value is no room */
} pairs[] = {
	{ "minLength", "maxLength", AT(min_length), AT(max_length), false },
	{ "minimum", "maximum", AT(minimum), AT(maximum), false },
	{ "exclusiveMinimum", "maximum", AT(exclusive_minimum), AT(maximum),
	    true },
	{ "minimum", "exclusiveMaximum", AT(minimum), AT(exclusive_maximum),
	    true },
	{ "exclusiveMinimum", "exclusiveMaximum", AT(exclusive_minimum),
	    AT(exclusive_maximum), true },
	{ "minItems", "maxItems", AT(min_items), AT(max_items), false },
	{ "minProperties", "maxProperties", AT(min_properties),
	    AT(max_properties), false },
};

/* What an integer may be, by type. */
static const struct {
	const char *least, *most, *name;
} ranges[] = {
	[MODEL_INT32] = { "-2147483648", "2147483647", "int32" },
	[MODEL_INT64] = { "-9223372036854775808", "9223372036854775807",
	    "int64" },
};

/* Formats of integers that are narrower than their type in C. */
static const struct {
	const char *format, *least, *most;
} narrow[] = {
	{ "int8", "-128", "127" },
	{ "uint8", "0", "255" },
	{ "int16", "-32768", "32767" },
	{ "uint16", "0", "65535" },
	{ "uint32", "0", "4294967295" },
};

static struct text *
text_at(struct model_schema *schema, size_t offset)
{
	return ((struct text *)(void *)((char *)schema + offset));
}

static bool
is_number(const struct node *node)
{
	return (node_is(node, SCALAR_INTEGER) || node_is(node, SCALAR_NUMBER));
}

void
exclusive_check(
    struct build *build, const char *keyword, const struct node *value)
{
	bool number = is_number(value);

	if (!number && !node_is(value, SCALAR_BOOLEAN))
		diagnostic_add(build->diagnostics, value->mark, "wrong_type",
		    "%s is %s in this version of OpenAPI", keyword,
		    build->version_30 ? "true or false" : "a number");
	else if (number == build->version_30)
		diagnostic_warn(build->diagnostics, value->mark,
		    "other_version",
		    "%s is %s in OpenAPI %s; it is taken as in %s", keyword,
		    number ? "true or false" : "a number",
		    number ? "3.0" : "3.1", number ? "3.1" : "3.0");
}

/* OpenAPI 3.0: exclusiveMinimum: true makes minimum an exclusive one. */
static void
read_exclusive(struct build *build, struct model_schema *schema,
    const struct rule *rule, const struct node *value)
{
	bool least = rule->offset == AT(exclusive_minimum);
	struct text *bound = text_at(schema, least ? AT(minimum) : AT(maximum));
	struct text none = { NULL, 0 };

	exclusive_check(build, rule->keyword, value);
	if (is_number(value)) {
		*text_at(schema, rule->offset) = value->text;
		return;
	}
	if (!node_is(value, SCALAR_BOOLEAN) || value->text.bytes[0] == 'f' ||
	    bound->bytes == NULL)
		return;
	*text_at(schema, rule->offset) = *bound;
	*bound = none;
}

/* Counts are kept as plain digits: 1e1 and 10.0 become 10. */
static struct text
count_text(struct build *build, const struct node *value)
{
	struct text none = { NULL, 0 };
	int64_t count;
	bool whole;

	if (!number_integer(value->text, &count, &whole) || count < 0)
		return (none);
	return (arena_format(build->arena, "%lld", (long long)count));
}

static void
read_rule(struct build *build, struct model_schema *schema,
    const struct rule *rule, const struct node *value)
{
	if (rule->exclusive)
		read_exclusive(build, schema, rule, value);
	else if (rule->offset == AT(pattern) && node_is(value, SCALAR_TEXT))
		schema->pattern = value->text;
	else if ((rule->types & NUMBERS) != 0 && is_number(value))
		*text_at(schema, rule->offset) = value->text;
	else if (is_number(value))
		*text_at(schema, rule->offset) = count_text(build, value);
}

static void
warn_of_rule(struct build *build, const struct model_schema *schema,
    const struct rule *rule)
{
	const struct member *member =
	    node_member(schema->node, text_of(rule->keyword));

	if (schema->type != MODEL_ANY)
		diagnostic_warn(build->diagnostics, member->mark,
		    "rule_of_other_type",
		    "%s says nothing of a value of this type and format",
		    rule->keyword);
}

static void
check_pattern(struct build *build, struct model_schema *schema)
{
	const char *message;
	size_t offset;

	if (schema->pattern.length > PATTERN_MAX) {
		diagnostic_add(build->diagnostics,
		    node_get(schema->node, "pattern")->mark, "pattern_too_long",
		    "the pattern is longer than %d "
		    "bytes; let the operation check it",
		    PATTERN_MAX);
		schema->pattern = (struct text){ NULL, 0 };
	}
	if (schema->pattern.bytes == NULL ||
	    pattern_check(schema->pattern.bytes, &message, &offset))
		return;
	diagnostic_add(build->diagnostics,
	    node_get(schema->node, "pattern")->mark, "bad_pattern",
	    "the pattern is no regular expression of ECMA-262, at its byte "
	    "%zu: %s",
	    offset + 1, message);
	schema->pattern = (struct text){ NULL, 0 };
}

static void
check_pair(
    struct build *build, struct model_schema *schema, const struct pair *pair)
{
	struct text least = *text_at(schema, pair->least_offset);
	struct text most = *text_at(schema, pair->most_offset);
	int order;

	if (least.bytes == NULL || most.bytes == NULL)
		return;
	order = number_compare(least, most);
	if (order > 0 || (order == 0 && pair->open))
		diagnostic_warn(build->diagnostics, schema->mark, "empty_range",
		    "no value is between %s %s and %s %s", pair->least,
		    least.bytes, pair->most, most.bytes);
}

/*
 * A bound beyond all that the type in C can be says nothing; where it lets
 * nothing of that through, the value is kept as JSON.
 */
static void
check_range(
    struct build *build, struct model_schema *schema, const struct rule *rule)
{
	struct text *bound = text_at(schema, rule->offset);
	bool low, high,
	    least = rule->offset == AT(minimum) ||
	    rule->offset == AT(exclusive_minimum);

	if (bound->bytes == NULL || (rule->types & NUMBERS) == 0 ||
	    rule->offset == AT(multiple_of) ||
	    (schema->type != MODEL_INT32 && schema->type != MODEL_INT64))
		return;
	low = number_compare(*bound, text_of(ranges[schema->type].least)) < 0;
	high = number_compare(*bound, text_of(ranges[schema->type].most)) > 0;
	if (!low && !high)
		return;
	if (low == least) {
		diagnostic_warn(build->diagnostics, schema->mark,
		    "bound_out_of_range", "%s is beyond %s, whose bounds hold",
		    rule->keyword, ranges[schema->type].name);
		*bound = (struct text){ NULL, 0 };
		return;
	}
	schema->type = MODEL_ANY;
	schema->assertions = assertion_of(build, schema->node);
}

static void
check_divisor(struct build *build, const struct model_schema *schema)
{
	struct text divisor = schema->multiple_of;
	struct number number;
	struct mark mark;

	if (divisor.bytes == NULL)
		return;
	mark = node_get(schema->node, "multipleOf")->mark;
	number_parse(divisor, &number);
	if (number.count == 0 || number.negative)
		diagnostic_add(build->diagnostics, mark, "bad_divisor",
		    "multipleOf is greater than 0; correct it");
	if (number.count > DIVISOR_DIGITS)
		diagnostic_add(build->diagnostics, mark, "unsupported_divisor",
		    "multipleOf has more than %d digits; round it",
		    DIVISOR_DIGITS);
}

/* What a narrow format demands, where the bounds demand less. */
static void
read_format(struct model_schema *schema)
{
	struct text format = member_text(schema->node, "format");
	struct text least, most;

	if ((1u << schema->type & (IS(INT32) | IS(INT64))) == 0)
		return;
	for (size_t i = 0; i < COUNT_OF(narrow); i++) {
		if (!text_equal(format, text_of(narrow[i].format)))
			continue;
		least = text_of(narrow[i].least);
		most = text_of(narrow[i].most);
		if (schema->minimum.bytes == NULL ||
		    number_compare(schema->minimum, least) < 0)
			schema->minimum = least;
		if (schema->maximum.bytes == NULL ||
		    number_compare(schema->maximum, most) > 0)
			schema->maximum = most;
	}
}

void
rules_read(struct build *build, struct model_schema *schema)
{
	const struct node *value;

	for (size_t i = 0; i < COUNT_OF(rules); i++) {
		value = node_get(schema->node, rules[i].keyword);
		if (value == NULL)
			continue;
		if ((rules[i].types & (1u << schema->type)) == 0)
			warn_of_rule(build, schema, &rules[i]);
		else if (rules[i].offset != ELSEWHERE)
			read_rule(build, schema, &rules[i], value);
	}
	read_format(schema);
	schema->unique_items = member_true(schema->node, "uniqueItems", false);
	schema->tolerant = schema->type == MODEL_ARRAY &&
	    member_true(schema->node, "x-tolerant", false);
	for (size_t i = 0; i < COUNT_OF(rules); i++)
		if (rules[i].offset != ELSEWHERE)
			check_range(build, schema, &rules[i]);
	for (size_t i = 0; i < COUNT_OF(pairs); i++)
		check_pair(build, schema, &pairs[i]);
	check_pattern(build, schema);
	check_divisor(build, schema);
}
