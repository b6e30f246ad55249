/*
 * The rules of schemas that are no objects: what a text, a number, a list or
 * a map may be.
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

static void
write_value(struct tables *tables, struct text value, enum value_form form)
{
	struct output *output = tables->output;
	struct arena *arena = tables->arena;
	bool whole;

	if (form == VALUE_INTEGER)
		output_line(output, "%s,",
		    literal_integer(arena, bounds_floor(value, &whole)));
	else if (form == VALUE_LEXEME)
		output_line(output, "%s,", literal_string(arena, value));
	else
		output_line(output, "TEXT(%s),", literal_string(arena, value));
}

/* Writes the allowed values as an array and returns its name. */
static const char *
write_values(struct tables *tables, const struct model_schema *schema,
    enum value_form form)
{
	static const char *const types[] = {
		[VALUE_TEXT] = "const struct text",
		[VALUE_INTEGER] = "const int64_t",
		[VALUE_LEXEME] = "const char *const",
	};
	struct output *output = tables->output;
	const char *name;
	size_t i;

	if (schema->value_count == 0)
		return (NULL);
	name = scope_name(tables->scope, "%s_values", schema->c_name.bytes);
	output_line(output, "static %s %s[] = {", types[form], name);
	output->indent++;
	for (i = 0; i < schema->value_count; i++)
		write_value(tables, schema->values[i].text, form);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

static const char *
write_pattern(struct tables *tables, const struct model_schema *schema)
{
	const char *name;

	if (schema->pattern.bytes == NULL)
		return (NULL);
	name = scope_name(tables->scope, "%s_pattern", schema->c_name.bytes);
	output_line(tables->output, "static struct pattern %s = {", name);
	tables->output->indent++;
	output_line(tables->output, ".source =" OUTPUT_BREAK " %s,",
	    literal_string(tables->arena, schema->pattern));
	tables->output->indent--;
	output_line(tables->output, "};");
	output_blank(tables->output);
	return (name);
}

/* Opens a table of rules; what it points to is written already. */
static const char *
begin(
    struct tables *tables, const struct model_schema *schema, const char *type)
{
	const char *name =
	    scope_name(tables->scope, "%s_rules", schema->c_name.bytes);

	output_line(tables->output,
	    "static const struct %s" OUTPUT_BREAK " %s = {", type, name);
	tables->output->indent++;
	return (name);
}

static const char *
end(struct tables *tables, const char *name)
{
	tables->output->indent--;
	output_line(tables->output, "};");
	output_blank(tables->output);
	return (name);
}

/* ".member = value," with a count, or the constant for none. */
static void
write_count(struct tables *tables, const char *member, struct text number)
{
	size_t count = bounds_count(number, SIZE_MAX);

	if (number.bytes == NULL)
		output_line(tables->output, ".%s = SCHEMA_UNBOUNDED,", member);
	else
		output_line(tables->output, ".%s = %zu,", member, count);
}

static void
write_least(struct tables *tables, const char *member, struct text number)
{
	if (bounds_count(number, 0) != 0)
		write_count(tables, member, number);
}

/* const and enum are told apart in what is reported. */
static void
write_constant(struct tables *tables, const struct model_schema *schema)
{
	if (schema->constant)
		output_line(tables->output, ".constant = true,");
}

static const char *
write_text_rules(struct tables *tables, const struct model_schema *schema)
{
	const char *format =
	    literal_format_named(tables->arena, schema->format);
	const char *pattern, *name, *values;

	if (format == NULL && schema->pattern.bytes == NULL &&
	    schema->min_length.bytes == NULL &&
	    schema->max_length.bytes == NULL && schema->value_count == 0 &&
	    !schema->bytes)
		return (NULL);
	pattern = write_pattern(tables, schema);
	if (schema->type == MODEL_ENUM)
		values = output_format(
		    tables->arena, "api_%s_texts", schema->c_name.bytes);
	else
		values = write_values(tables, schema, VALUE_TEXT);
	name = begin(tables, schema, "text_rules");
	write_least(tables, "min_length", schema->min_length);
	write_count(tables, "max_length", schema->max_length);
	if (format != NULL)
		output_line(tables->output, ".format = %s,", format);
	if (pattern != NULL)
		output_line(tables->output, ".pattern = &%s,", pattern);
	if (schema->bytes)
		output_line(tables->output, ".bytes = true,");
	if (schema->value_count > 0) {
		output_line(tables->output, ".texts = %s,", values);
		output_line(
		    tables->output, ".text_count = %zu,", schema->value_count);
		write_constant(tables, schema);
	}
	return (end(tables, name));
}

static void
write_allowed(struct tables *tables, const struct model_schema *schema,
    const char *values)
{
	if (values == NULL)
		return;
	output_line(tables->output, ".values = %s,", values);
	output_line(tables->output, ".value_count = %zu,", schema->value_count);
	write_constant(tables, schema);
}

static const char *
write_integer_rules(struct tables *tables, const struct model_schema *schema)
{
	struct output *output = tables->output;
	struct bounds bounds = bounds_of(schema);
	const char *name, *values;

	if (bounds.minimum == INT64_MIN && bounds.maximum == INT64_MAX &&
	    bounds.multiple_of == 0 && schema->value_count == 0)
		return (NULL);
	values = write_values(tables, schema, VALUE_INTEGER);
	name = begin(tables, schema, "integer_rules");
	output_line(output, ".minimum = %s,",
	    literal_integer(tables->arena, bounds.minimum));
	output_line(output, ".maximum = %s,",
	    literal_integer(tables->arena, bounds.maximum));
	if (bounds.multiple_of != 0)
		output_line(output, ".multiple_of = %s,",
		    literal_integer(tables->arena, bounds.multiple_of));
	if (bounds.exclusive_minimum)
		output_line(output, ".exclusive_minimum = true,");
	if (bounds.exclusive_maximum)
		output_line(output, ".exclusive_maximum = true,");
	write_allowed(tables, schema, values);
	return (end(tables, name));
}

static const char *
write_number_rules(struct tables *tables, const struct model_schema *schema)
{
	const struct {
		const char *member;
		struct text lexeme;
	} rows[] = {
		{ "minimum", schema->minimum },
		{ "exclusive_minimum", schema->exclusive_minimum },
		{ "maximum", schema->maximum },
		{ "exclusive_maximum", schema->exclusive_maximum },
		{ "multiple_of", schema->multiple_of },
	};
	const size_t count = sizeof(rows) / sizeof(*rows);
	bool any = schema->value_count > 0;
	const char *name, *values;
	size_t i;

	for (i = 0; i < count; i++)
		any = any || rows[i].lexeme.bytes != NULL;
	if (!any)
		return (NULL);
	values = write_values(tables, schema, VALUE_LEXEME);
	name = begin(tables, schema, "number_rules");
	for (i = 0; i < count; i++)
		if (rows[i].lexeme.bytes != NULL)
			output_line(tables->output, ".%s = %s,", rows[i].member,
			    literal_string(tables->arena, rows[i].lexeme));
	write_allowed(tables, schema, values);
	return (end(tables, name));
}

static const char *
write_any_rules(struct tables *tables, const struct model_schema *schema)
{
	const char *name, *values;

	values = write_values(tables, schema, VALUE_TEXT);
	if (values == NULL && schema->assertions == NULL)
		return (NULL);
	name = begin(tables, schema, "any_rules");
	write_allowed(tables, schema, values);
	if (schema->assertions != NULL)
		output_line(tables->output, ".assertions = &%s,",
		    assertions_name(tables->arena, schema));
	return (end(tables, name));
}

static const char *
write_array_rules(struct tables *tables, const struct model_schema *schema)
{
	const char *items = tables_schema(tables, schema->items);
	const char *name = begin(tables, schema, "array_rules");

	output_line(tables->output, ".items = &%s,", items);
	write_least(tables, "min_items", schema->min_items);
	write_count(tables, "max_items", schema->max_items);
	if (schema->unique_items)
		output_line(tables->output, ".unique = true,");
	if (schema->tolerant)
		output_line(tables->output, ".tolerant = true,");
	return (end(tables, name));
}

void
rules_write_members(struct tables *tables, const struct model_schema *schema)
{
	write_least(tables, "min_properties", schema->min_properties);
	write_count(tables, "max_properties", schema->max_properties);
}

static const char *
write_map_rules(struct tables *tables, const struct model_schema *schema)
{
	const char *values = tables_schema(tables, schema->items), *name;
	const char *entry = "struct any_entry";

	if (schema->named)
		entry = output_format(
		    tables->arena, "struct api_%s_entry", schema->c_name.bytes);
	name = begin(tables, schema, "map_rules");
	output_line(tables->output, ".values = &%s,", values);
	output_line(tables->output, ".entry_size = sizeof(%s),", entry);
	output_line(tables->output,
	    ".value_offset =" OUTPUT_BREAK " offsetof(%s, value),", entry);
	rules_write_members(tables, schema);
	return (end(tables, name));
}

const char *
rules_write(struct tables *tables, const struct model_schema *schema)
{
	switch (schema->type) {
	case MODEL_TEXT:
	case MODEL_ENUM:
		return (write_text_rules(tables, schema));
	case MODEL_INT32:
	case MODEL_INT64:
		return (write_integer_rules(tables, schema));
	case MODEL_DOUBLE:
	case MODEL_DECIMAL:
		return (write_number_rules(tables, schema));
	case MODEL_ANY:
	case MODEL_BOOLEAN:
		return (write_any_rules(tables, schema));
	case MODEL_ARRAY:
		return (write_array_rules(tables, schema));
	case MODEL_MAP:
		return (write_map_rules(tables, schema));
	case MODEL_UUID:
	case MODEL_OBJECT:
	default:
		return (NULL);
	}
}
