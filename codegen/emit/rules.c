/*
 * The rules of schemas as the members of an initializer: what a text, a
 * number, a list, a map or an object may be.
 */
#include "codegen/emit/assertions.h"
#include "codegen/emit/bounds.h"
#include "codegen/emit/literal.h"
#include "codegen/emit/tables.h"
#include "codegen/emit/type.h"

/* What a row of an enumeration or a const looks like in the table. */
enum value_form {
	VALUE_TEXT,
	VALUE_INTEGER,
	VALUE_LEXEME
};

/* Rules as they come to be: `.a = 1,` and so on, with places for breaks. */
struct rules {
	struct tables *tables;
	const struct model_schema *schema;
	struct buffer list;
};

static struct rules
begin(struct tables *tables, const struct model_schema *schema)
{
	struct rules rules = { .tables = tables, .schema = schema };

	buffer_init(&rules.list, tables->arena);
	return (rules);
}

static void
add(struct rules *rules, const char *member, const char *value)
{
	buffer_format(&rules->list, "%s.%s = %s",
	    rules->list.length == 0 ? "" : "," OUTPUT_BREAK " ", member, value);
}

static void
add_true(struct rules *rules, const char *member, bool value)
{
	if (value)
		add(rules, member, "true");
}

static void
add_string(struct rules *rules, const char *member, struct text string)
{
	if (string.bytes != NULL)
		add(rules, member,
		    literal_string(rules->tables->arena, string));
}

/* All of them, or NULL where there is none. */
static const char *
end(struct rules *rules)
{
	if (rules->list.length == 0)
		return (NULL);
	return (buffer_text(&rules->list).bytes);
}

/* A count, or the constant for none. */
static void
add_most(struct rules *rules, const char *member, struct text number)
{
	size_t count = bounds_count(number, SIZE_MAX);

	if (number.bytes == NULL)
		add(rules, member, "SCHEMA_UNBOUNDED");
	else
		add(rules, member,
		    output_format(rules->tables->arena, "%zu", count));
}

static void
add_least(struct rules *rules, const char *member, struct text number)
{
	if (bounds_count(number, 0) != 0)
		add_most(rules, member, number);
}

static const char *
value_of(struct arena *arena, struct text value, enum value_form form)
{
	bool whole;

	if (form == VALUE_INTEGER)
		return (literal_integer(arena, bounds_floor(value, &whole)));
	if (form == VALUE_LEXEME)
		return (literal_string(arena, value));
	return (output_format(arena, "TEXT(%s)", literal_string(arena, value)));
}

/* The allowed values, as an array without a name; const is told from enum. */
static void
add_values(struct rules *rules, const char *member, enum value_form form)
{
	static const char *const types[] = {
		[VALUE_TEXT] = "const struct text",
		[VALUE_INTEGER] = "const int64_t",
		[VALUE_LEXEME] = "const char *const",
	};
	const struct model_schema *schema = rules->schema;
	struct arena *arena = rules->tables->arena;
	struct buffer values;

	if (schema->value_count == 0)
		return;
	buffer_init(&values, arena);
	buffer_format(&values, "(%s[]){", types[form]);
	for (size_t i = 0; i < schema->value_count; i++)
		buffer_format(&values, "%s" OUTPUT_BREAK " %s",
		    i == 0 ? "" : ",",
		    value_of(arena, schema->values[i].text, form));
	buffer_format(&values, " }");
	add(rules, output_format(arena, "%ss", member),
	    buffer_text(&values).bytes);
	add(rules, output_format(arena, "%s_count", member),
	    output_format(arena, "%zu", schema->value_count));
	add_true(rules, "constant", schema->constant);
}

/* What a text must be besides its length; an ENUM's texts are not here. */
static const char *
text_rules(struct tables *tables, const struct model_schema *schema)
{
	const char *format =
	    literal_format_named(tables->arena, schema->format);
	struct rules rules = begin(tables, schema);
	const bool has_enum = schema->type == MODEL_ENUM;

	if (format == NULL && schema->pattern.bytes == NULL &&
	    schema->min_length.bytes == NULL &&
	    schema->max_length.bytes == NULL && schema->value_count == 0 &&
	    !schema->bytes)
		return (NULL);
	add_least(&rules, "min_length", schema->min_length);
	add_most(&rules, "max_length", schema->max_length);
	if (format != NULL)
		add(&rules, "format", format);
	if (schema->pattern.bytes != NULL)
		add(&rules, "pattern",
		    output_format(tables->arena, "PATTERN(%s)",
			literal_string(tables->arena, schema->pattern)));
	add_true(&rules, "bytes", schema->bytes);
	if (!has_enum) {
		add_values(&rules, "text", VALUE_TEXT);
		return (end(&rules));
	}
	buffer_format(&rules.list, "," OUTPUT_BREAK " TEXTS(api_%s_texts)",
	    schema->c_name.bytes);
	add_true(&rules, "constant", schema->constant);
	return (end(&rules));
}

static const char *
integer_rules(struct tables *tables, const struct model_schema *schema)
{
	struct bounds bounds = bounds_of(schema);
	struct rules rules = begin(tables, schema);
	struct arena *arena = tables->arena;

	if (bounds.minimum == INT64_MIN && bounds.maximum == INT64_MAX &&
	    bounds.multiple_of == 0 && schema->value_count == 0)
		return (NULL);
	add(&rules, "minimum", literal_integer(arena, bounds.minimum));
	add(&rules, "maximum", literal_integer(arena, bounds.maximum));
	if (bounds.multiple_of != 0)
		add(&rules, "multiple_of",
		    literal_integer(arena, bounds.multiple_of));
	add_true(&rules, "exclusive_minimum", bounds.exclusive_minimum);
	add_true(&rules, "exclusive_maximum", bounds.exclusive_maximum);
	add_values(&rules, "value", VALUE_INTEGER);
	return (end(&rules));
}

static const char *
number_rules(struct tables *tables, const struct model_schema *schema)
{
	struct rules rules = begin(tables, schema);

	add_string(&rules, "minimum", schema->minimum);
	add_string(&rules, "exclusive_minimum", schema->exclusive_minimum);
	add_string(&rules, "maximum", schema->maximum);
	add_string(&rules, "exclusive_maximum", schema->exclusive_maximum);
	add_string(&rules, "multiple_of", schema->multiple_of);
	add_values(&rules, "value", VALUE_LEXEME);
	return (end(&rules));
}

static const char *
any_rules(struct tables *tables, const struct model_schema *schema)
{
	struct rules rules = begin(tables, schema);

	add_values(&rules, "value", VALUE_TEXT);
	if (schema->assertions != NULL)
		add(&rules, "assertions",
		    output_format(tables->arena, "&%s",
			assertions_name(tables->arena, schema)));
	return (end(&rules));
}

static const char *
array_rules(struct tables *tables, const struct model_schema *schema)
{
	struct rules rules = begin(tables, schema);

	add(&rules, "items",
	    output_format(
		tables->arena, "&%s", tables_schema(tables, schema->items)));
	add_least(&rules, "min_items", schema->min_items);
	add_most(&rules, "max_items", schema->max_items);
	add_true(&rules, "unique", schema->unique_items);
	add_true(&rules, "tolerant", schema->tolerant);
	return (end(&rules));
}

static const char *
map_rules(struct tables *tables, const struct model_schema *schema)
{
	struct rules rules = begin(tables, schema);
	const char *entry = "struct any_entry";

	if (schema->named)
		entry = output_format(
		    tables->arena, "struct api_%s_entry", schema->c_name.bytes);
	add(&rules, "values",
	    output_format(
		tables->arena, "&%s", tables_schema(tables, schema->items)));
	buffer_format(&rules.list, "," OUTPUT_BREAK " MAP_ENTRY(%s)", entry);
	add_least(&rules, "min_properties", schema->min_properties);
	add_most(&rules, "max_properties", schema->max_properties);
	return (end(&rules));
}

const char *
rules_of_object(struct tables *tables, const struct model_schema *schema,
    const char *additional)
{
	struct rules rules = begin(tables, schema);

	add_least(&rules, "min_properties", schema->min_properties);
	add_most(&rules, "max_properties", schema->max_properties);
	if (schema->additional == MODEL_ADDITIONAL_REFUSED)
		add(&rules, "additional", "ADDITIONAL_REFUSED");
	if (additional == NULL)
		return (end(&rules));
	add(&rules, "additional", "ADDITIONAL_KEPT");
	add(&rules, "additional_schema",
	    output_format(tables->arena, "&%s", additional));
	add(&rules, "additional_offset",
	    output_format(tables->arena,
		"offsetof(%s," OUTPUT_BREAK " additional)",
		type_name(tables->arena, schema)));
	return (end(&rules));
}

const char *
rules_of(struct tables *tables, const struct model_schema *schema)
{
	switch (schema->type) {
	case MODEL_TEXT:
	case MODEL_ENUM:
		return (text_rules(tables, schema));
	case MODEL_INT32:
	case MODEL_INT64:
		return (integer_rules(tables, schema));
	case MODEL_DOUBLE:
	case MODEL_DECIMAL:
		return (number_rules(tables, schema));
	case MODEL_ANY:
	case MODEL_BOOLEAN:
		return (any_rules(tables, schema));
	case MODEL_ARRAY:
		return (array_rules(tables, schema));
	case MODEL_MAP:
		return (map_rules(tables, schema));
	case MODEL_UUID:
	case MODEL_OBJECT:
	default:
		return (NULL);
	}
}
