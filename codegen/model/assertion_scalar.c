/*
 * The rows on what a value is by itself.
 */
#include "codegen/model/assertion_rows.h"

#include "runtime/buffer.h"
#include "runtime/format.h"
#include "runtime/number.h"
#include "runtime/pattern.h"

#define PATTERN_MAX 16384 /* bytes */
#define DIVISOR_DIGITS 19 /* what number_multiple takes */

static const struct {
	const char *name;
	unsigned bit;
} types[] = {
	{ "string", ASSERT_IS(JSON_TEXT) },
	{ "number", ASSERT_IS(JSON_NUMBER) },
	{ "integer", ASSERT_INTEGER },
	{ "boolean", ASSERT_IS(JSON_BOOLEAN) },
	{ "object", ASSERT_IS(JSON_OBJECT) },
	{ "array", ASSERT_IS(JSON_ARRAY) },
	{ "null", ASSERT_IS(JSON_NULL) },
};

static unsigned
bit_of(struct reading *reading, const struct node *name)
{
	if (type_names_null(reading->build, name))
		return (ASSERT_IS(JSON_NULL));
	for (size_t i = 0; i < COUNT_OF(types); i++)
		if (node_is(name, SCALAR_TEXT) &&
		    strcmp(types[i].name, name->text.bytes) == 0)
			return (types[i].bit);
	diagnostic_add(reading->build->diagnostics, name->mark, "unknown_type",
	    "a type is string, integer, number, boolean, array, object or "
	    "'null', each as a text");
	return (0);
}

bool
assertion_read_type(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	const struct node *nullable = node_get(reading->schema, "nullable");

	if (value->kind != NODE_SEQUENCE)
		row->types = bit_of(reading, value);
	else if (reading->build->version_30)
		diagnostic_warn(reading->build->diagnostics, value->mark,
		    "other_version",
		    "a list of types is of OpenAPI 3.1; it is taken as there");
	for (size_t i = 0; value->kind == NODE_SEQUENCE && i < value->count;
	     i++)
		row->types |= bit_of(reading, value->items[i]);
	if (node_is(nullable, SCALAR_BOOLEAN) && nullable->text.bytes[0] == 't')
		row->types |= ASSERT_IS(JSON_NULL);
	return (true);
}

static struct text
json_of(struct reading *reading, const struct node *value)
{
	struct buffer json;

	buffer_init(&json, reading->build->arena);
	node_write_json(value, &json);
	return (buffer_text(&json));
}

bool
assertion_read_values(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	bool many = row->kind == ASSERT_ENUM && value->kind == NODE_SEQUENCE;
	struct text *texts;

	row->text_count = many ? value->count : 1;
	texts = arena_alloc(
	    reading->build->arena, row->text_count * sizeof(*texts) + 1);
	for (size_t i = 0; i < row->text_count; i++)
		texts[i] = json_of(reading, many ? value->items[i] : value);
	row->texts = texts;
	return (true);
}

static bool
is_number(const struct node *node)
{
	return (node_is(node, SCALAR_INTEGER) || node_is(node, SCALAR_NUMBER));
}

/* OpenAPI 3.0: exclusiveMinimum: true makes minimum an exclusive one. */
bool
assertion_read_number(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	bool least = row->kind == ASSERT_MINIMUM;
	const struct node *exclusive = node_get(
	    reading->schema, least ? "exclusiveMinimum" : "exclusiveMaximum");

	if (node_is(exclusive, SCALAR_BOOLEAN) &&
	    exclusive->text.bytes[0] == 't')
		row->kind =
		    least ? ASSERT_EXCLUSIVE_MINIMUM : ASSERT_EXCLUSIVE_MAXIMUM;
	row->word = value->text.bytes;
	return (is_number(value));
}

bool
assertion_read_exclusive(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	exclusive_check(reading->build,
	    row->kind == ASSERT_EXCLUSIVE_MINIMUM ? "exclusiveMinimum"
						  : "exclusiveMaximum",
	    value);
	row->word = value->text.bytes;
	return (is_number(value));
}

bool
assertion_read_multiple(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	struct diagnostics *diagnostics = reading->build->diagnostics;
	struct number number;

	if (!is_number(value))
		return (false);
	number_parse(value->text, &number);
	if (number.count == 0 || number.negative)
		diagnostic_add(diagnostics, value->mark, "bad_divisor",
		    "multipleOf is greater than 0; correct it");
	if (number.count > DIVISOR_DIGITS)
		diagnostic_add(diagnostics, value->mark, "unsupported_divisor",
		    "multipleOf has more than %d digits; round it",
		    DIVISOR_DIGITS);
	row->word = value->text.bytes;
	return (true);
}

struct pattern *
assertion_pattern(struct reading *reading, struct text source, struct mark mark)
{
	struct diagnostics *diagnostics = reading->build->diagnostics;
	struct pattern *pattern =
	    arena_alloc(reading->build->arena, sizeof(*pattern));
	const char *message;
	size_t offset;

	pattern->source = source.bytes;
	if (source.length > PATTERN_MAX)
		diagnostic_add(diagnostics, mark, "pattern_too_long",
		    "the pattern is longer than %d bytes; let the operation "
		    "check it",
		    PATTERN_MAX);
	else if (!pattern_check(source.bytes, &message, &offset))
		diagnostic_add(diagnostics, mark, "bad_pattern",
		    "the pattern is no regular expression of ECMA-262, at "
		    "its byte %zu: %s",
		    offset + 1, message);
	return (pattern);
}

bool
assertion_read_pattern(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	if (!node_is(value, SCALAR_TEXT))
		return (false);
	row->pattern = assertion_pattern(reading, value->text, value->mark);
	return (true);
}

bool
assertion_read_format(
    struct reading *reading, struct assertion *row, const struct node *value)
{
	if (!node_is(value, SCALAR_TEXT) || reading->place->annotates) {
		use_ignore(reading->build->uses, value);
		return (false);
	}
	if (strcmp(value->text.bytes, "float") == 0)
		row->format = FORMAT_DOUBLE;
	for (size_t i = FORMAT_NONE + 1; i < FORMAT_COUNT; i++)
		if (strcmp(format_rows[i].name, value->text.bytes) == 0)
			row->format = (enum format)i;
	if (row->format == FORMAT_NONE)
		use_ignore(reading->build->uses, value);
	return (row->format != FORMAT_NONE);
}

void
assertion_release(const struct assertion *row)
{
	if (row->pattern != NULL)
		pattern_release(row->pattern);
	for (size_t i = 0; i < row->pattern_count; i++)
		pattern_release(row->patterns[i].pattern);
}
