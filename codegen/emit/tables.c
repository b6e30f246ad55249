/*
 * Tables of schemas and of objects' properties. What a table points to is
 * written before it; recursion goes through the extern tables of models.h.
 */
#include "codegen/emit/tables.h"

#include "codegen/emit/literal.h"
#include "codegen/emit/type.h"

/* A row a type: its constant, the kind of its rules, the plain table. */
static const struct row {
	const char *constant;
	const char *rules;
	const char *plain;
} rows[] = {
	[MODEL_TEXT] = { "TEXT", "text", "schema_text" },
	[MODEL_UUID] = { "UUID", NULL, "schema_uuid" },
	[MODEL_ENUM] = { "ENUM", "text", NULL },
	[MODEL_INT32] = { "INT32", "integer", "schema_int32" },
	[MODEL_INT64] = { "INT64", "integer", "schema_int64" },
	[MODEL_DOUBLE] = { "DOUBLE", "number", "schema_double" },
	[MODEL_DECIMAL] = { "DECIMAL", "number", "schema_decimal" },
	[MODEL_BOOLEAN] = { "BOOLEAN", "any", "schema_boolean" },
	[MODEL_ANY] = { "ANY", "any", "schema_any" },
	[MODEL_OBJECT] = { "OBJECT", "object", NULL },
	[MODEL_ARRAY] = { "ARRAY", "array", NULL },
	[MODEL_MAP] = { "MAP", "map", "schema_any_map" },
};

void
tables_init(struct tables *tables, struct output *output, struct scope *scope)
{
	*tables = (struct tables){
		.arena = output->arena,
		.output = output,
		.scope = scope,
	};
	lookup_init(&tables->written, output->arena);
}

static void
append_rule(struct buffer *buffer, const char *name, struct text rule)
{
	if (rule.bytes != NULL)
		buffer_format(buffer, " %s %zu:%.*s", name, rule.length,
		    (int)rule.length, rule.bytes);
}

static const char *
meaning_of(struct tables *tables, const struct model_schema *schema)
{
	struct buffer buffer;
	size_t i;

	buffer_init(&buffer, tables->arena);
	buffer_format(&buffer, "%d %d", schema->type, schema->nullable);
	if (schema->named)
		append_rule(&buffer, "named", schema->c_name);
	append_rule(&buffer, "format", schema->format);
	append_rule(&buffer, "pattern", schema->pattern);
	if (schema->bytes)
		append_rule(&buffer, "of", text_of("bytes"));
	append_rule(&buffer, "min_length", schema->min_length);
	append_rule(&buffer, "max_length", schema->max_length);
	append_rule(&buffer, "minimum", schema->minimum);
	append_rule(&buffer, "exclusive_minimum", schema->exclusive_minimum);
	append_rule(&buffer, "maximum", schema->maximum);
	append_rule(&buffer, "exclusive_maximum", schema->exclusive_maximum);
	append_rule(&buffer, "multiple_of", schema->multiple_of);
	append_rule(&buffer, "min_items", schema->min_items);
	append_rule(&buffer, "max_items", schema->max_items);
	append_rule(&buffer, "min_properties", schema->min_properties);
	append_rule(&buffer, "max_properties", schema->max_properties);
	if (schema->unique_items)
		append_rule(&buffer, "unique", text_of("items"));
	for (i = 0; i < schema->value_count; i++)
		append_rule(&buffer, "value", schema->values[i].text);
	if (schema->assertions != NULL)
		append_rule(&buffer, "assertions", schema->c_name);
	if (schema->items != NULL)
		append_rule(&buffer, "items",
		    text_of(meaning_of(tables, schema->items)));
	return (buffer_text(&buffer).bytes);
}

/* A table by its initializer, on a line of its own where it is long. */
static void
write_table(struct tables *tables, const char *storage, const char *name,
    const char *initializer)
{
	struct output *output = tables->output;
	const char *head = output_format(
	    tables->arena, "%sconst struct schema %s =", storage, name);

	if (output_fits(output, head, initializer)) {
		output_line(output, "%s %s;", head, initializer);
	} else {
		output_line(output,
		    "%sconst struct schema" OUTPUT_BREAK " %s =", storage,
		    name);
		output_wrapped(output, OUTPUT_TAB,
		    output_format(tables->arena, "    %s;", initializer));
	}
	output_blank(output);
}

/* What comes before the rules in an initializer: `TEXT_SCHEMA(`. */
static const char *
opening_of(struct tables *tables, const struct model_schema *schema)
{
	const char *type = type_name(tables->arena, schema);
	const struct row *row = &rows[schema->type];

	if (schema->nullable || schema->type == MODEL_OBJECT ||
	    schema->type == MODEL_ENUM)
		return (output_format(tables->arena,
		    "%sSCHEMA_OF(%s," OUTPUT_BREAK " %s," OUTPUT_BREAK
		    " %s," OUTPUT_BREAK " ",
		    schema->nullable ? "NULLABLE_" : "", row->constant, type,
		    row->rules));
	if (schema->type == MODEL_ARRAY || schema->type == MODEL_MAP)
		return (output_format(tables->arena,
		    "%s_SCHEMA(%s," OUTPUT_BREAK " ", row->constant, type));
	return (output_format(
	    tables->arena, "%s_SCHEMA(" OUTPUT_BREAK, row->constant));
}

/* The initializer of a schema's table; rules may be NULL. */
static const char *
initializer_of(
    struct tables *tables, const struct model_schema *schema, const char *rules)
{
	if (rules == NULL)
		return (output_format(tables->arena,
		    "{ .type = SCHEMA_%s,%s" OUTPUT_BREAK
		    " .size = sizeof(%s) }",
		    rows[schema->type].constant,
		    schema->nullable ? OUTPUT_BREAK " .nullable = true," : "",
		    type_name(tables->arena, schema)));
	return (output_format(
	    tables->arena, "%s%s)", opening_of(tables, schema), rules));
}

/* Whether a MAP is the runtime's own: values of any kind, no bound. */
static bool
plain_map(const struct model_schema *schema)
{
	return (schema->type == MODEL_MAP && !schema->named &&
	    !schema->nullable && type_is_any(schema->items) &&
	    schema->min_properties.bytes == NULL &&
	    schema->max_properties.bytes == NULL);
}

const char *
tables_schema(struct tables *tables, const struct model_schema *schema)
{
	const char *meaning, *name, *rules;

	if (schema->named)
		return (output_format(
		    tables->arena, "api_%s_schema", schema->c_name.bytes));
	if (plain_map(schema))
		return ("schema_any_map");
	meaning = meaning_of(tables, schema);
	name = lookup_find(&tables->written, meaning);
	if (name != NULL)
		return (name);
	rules = rules_of(tables, schema);
	if (rules == NULL && rows[schema->type].plain != NULL &&
	    !schema->nullable)
		return (rows[schema->type].plain);
	name = scope_name(tables->scope, "%s_schema", schema->c_name.bytes);
	write_table(
	    tables, "static ", name, initializer_of(tables, schema, rules));
	lookup_add(&tables->written, meaning, name);
	return (name);
}

/* How a property is there: schema_rows.h, PROPERTY_REQUIRED and so on. */
static const char *
kept(const struct model_property *property)
{
	bool pointer = property->by_pointer, required = property->required;

	switch (property->presence) {
	case MODEL_PRESENCE_FLAG:
		return (required ? "REQUIRED_FLAG" : "OPTIONAL");
	case MODEL_PRESENCE_POINTER:
		return (required ? "REQUIRED_POINTER" : "POINTER");
	case MODEL_PRESENCE_STATE:
		return (pointer ? "STATE_POINTER" : "STATE");
	case MODEL_PRESENCE_NONE:
	default:
		return (required ? "REQUIRED" : "DEFAULTED");
	}
}

/* Whether JSON escapes a character of a name. */
static bool
is_escaped(struct text name)
{
	for (size_t i = 0; i < name.length; i++)
		if ((unsigned char)name.bytes[i] < 0x20 ||
		    name.bytes[i] == '"' || name.bytes[i] == '\\')
			return (true);
	return (false);
}

/* What else is said of a property; empty: nothing. */
static struct text
rest_of(struct tables *tables, const struct model_property *property)
{
	struct buffer rest, json;

	buffer_init(&rest, tables->arena);
	if (property->read_only)
		buffer_format(&rest, "," OUTPUT_BREAK " .read_only = true");
	if (property->write_only)
		buffer_format(&rest, "," OUTPUT_BREAK " .write_only = true");
	if (property->default_value != NULL) {
		buffer_init(&json, tables->arena);
		node_write_json(property->default_value, &json);
		buffer_format(&rest, "," OUTPUT_BREAK " .default_json = %s",
		    literal_string(tables->arena, buffer_text(&json)));
	}
	return (buffer_text(&rest));
}

const char *
tables_row(struct tables *tables, const struct model_property *property,
    const char *table)
{
	struct text rest = rest_of(tables, property);
	const char *form = rest.length == 0 ? "" : "_WITH";

	if (is_escaped(property->name)) {
		form = "_ESCAPED";
		if (rest.length == 0)
			rest =
			    text_of("," OUTPUT_BREAK " .quoted = { NULL, 0 }");
	}
	return (output_format(tables->arena,
	    "PROPERTY%s(%s," OUTPUT_BREAK " %s," OUTPUT_BREAK
	    " %s," OUTPUT_BREAK " %s%s)",
	    form, literal_string(tables->arena, property->name),
	    property->c_name.bytes, table, kept(property), rest.bytes));
}

void
tables_property(struct tables *tables, const struct model_property *property,
    const char *table)
{
	output_line(tables->output, "%s,", tables_row(tables, property, table));
}

/* The properties of an object as an array; its name, or NULL. */
static const char *
write_properties(struct tables *tables, const struct model_schema *schema)
{
	size_t i, count = schema->property_count;
	struct output *output = tables->output;
	const char **names, *name;

	if (count == 0)
		return (NULL);
	names = arena_alloc(tables->arena, count * sizeof(*names));
	for (i = 0; i < count; i++)
		names[i] = tables_schema(tables, schema->properties[i].schema);
	name = scope_name(tables->scope, "%s_properties", schema->c_name.bytes);
	output_line(
	    output, "#define OWNER %s", type_name(tables->arena, schema));
	output_line(output, "static const struct property %s[] = {", name);
	output->indent++;
	for (i = 0; i < count; i++)
		tables_property(tables, &schema->properties[i], names[i]);
	output->indent--;
	output_line(output, "};");
	output_line(output, "#undef OWNER");
	output_blank(output);
	return (name);
}

/* The MAP of what additionalProperties keeps: its name. */
static const char *
write_additional(struct tables *tables, const struct model_schema *schema)
{
	const struct model_schema *values = schema->additional_schema;
	struct model_schema map = {
		.type = MODEL_MAP,
		.named = true,
		.items = schema->additional_schema,
	};
	const char *name;

	if (type_is_any(values))
		return ("schema_any_map");
	map.c_name =
	    arena_format(tables->arena, "%s_additional", schema->c_name.bytes);
	name = scope_name(tables->scope, "%s_schema", map.c_name.bytes);
	write_table(tables, "static ", name,
	    initializer_of(tables, &map, rules_of(tables, &map)));
	return (name);
}

/* Whether nothing is said of an object but its properties. */
static bool
plain_object(const struct model_schema *schema)
{
	return (schema->additional == MODEL_ADDITIONAL_IGNORED &&
	    schema->min_properties.bytes == NULL &&
	    schema->max_properties.bytes == NULL);
}

/* The initializer of an object's table, behind what it points to. */
static const char *
object_of(struct tables *tables, const struct model_schema *schema)
{
	const char *properties = write_properties(tables, schema);
	const char *type = type_name(tables->arena, schema);
	const char *additional = NULL, *rules;

	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		additional = write_additional(tables, schema);
	rules = rules_of_object(tables, schema, additional);
	if (properties == NULL)
		return (initializer_of(tables, schema, rules));
	if (schema->nullable)
		return (initializer_of(tables, schema,
		    output_format(tables->arena,
			"PROPERTIES(%s)," OUTPUT_BREAK " %s", properties,
			rules)));
	if (plain_object(schema))
		return (output_format(tables->arena,
		    "OBJECT_SCHEMA(%s," OUTPUT_BREAK " %s)", type, properties));
	return (output_format(tables->arena,
	    "OBJECT_SCHEMA_WITH(%s," OUTPUT_BREAK " %s," OUTPUT_BREAK " %s)",
	    type, properties, rules));
}

/* Whether nothing is said of an enumeration but its texts. */
static bool
plain_enum(const struct model_schema *schema)
{
	return (schema->type == MODEL_ENUM && !schema->nullable &&
	    !schema->constant && schema->format.bytes == NULL &&
	    schema->pattern.bytes == NULL && schema->min_length.bytes == NULL &&
	    schema->max_length.bytes == NULL);
}

void
tables_named(struct tables *tables, const struct model_schema *schema)
{
	const char *name = schema->c_name.bytes, *initializer;

	if (schema->type == MODEL_OBJECT)
		initializer = object_of(tables, schema);
	else if (plain_enum(schema))
		initializer = output_format(tables->arena,
		    "ENUM_SCHEMA(enum api_%s," OUTPUT_BREAK " api_%s_texts)",
		    name, name);
	else
		initializer =
		    initializer_of(tables, schema, rules_of(tables, schema));
	write_table(tables, "",
	    output_format(tables->arena, "api_%s_schema", name), initializer);
}
