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
	lookup_init(&tables->said, output->arena);
	lookup_init(&tables->same, output->arena);
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

/*
 * The name of a static table: what it says, where that is little; else that
 * of the first schema that says it.
 */
static const char *
name_of(struct tables *tables, const struct model_schema *schema,
    const char *initializer)
{
	struct model_schema plain = {
		.type = schema->type,
		.named = schema->named,
		.nullable = schema->nullable,
		.format = schema->format,
		.items = schema->items,
	};
	const char *type = literal_identifier(
	    tables->arena, text_of(rows[schema->type].constant));
	const char *format = "";

	if (type_by_reference(schema) || schema->assertions != NULL ||
	    strcmp(initializer,
		initializer_of(tables, &plain, rules_of(tables, &plain))) != 0)
		return (scope_name(
		    tables->scope, "%s_schema", schema->c_name.bytes));
	if (schema->format.bytes != NULL)
		format = output_format(tables->arena, "_%s",
		    literal_identifier(tables->arena, schema->format));
	return (scope_name(tables->scope, "%s%s%s_schema",
	    schema->nullable ? "nullable_" : "", type, format));
}

/* The table of a schema that has no type of its own, once a file. */
static const char *
static_schema(struct tables *tables, const struct model_schema *schema)
{
	const char *rules = rules_of(tables, schema), *name, *initializer;

	if (rules == NULL && rows[schema->type].plain != NULL &&
	    !schema->nullable)
		return (rows[schema->type].plain);
	initializer = initializer_of(tables, schema, rules);
	name = lookup_find(&tables->written, initializer);
	if (name != NULL)
		return (name);
	name = name_of(tables, schema, initializer);
	write_table(tables, "static ", name, initializer);
	lookup_add(&tables->written, initializer, name);
	return (name);
}

const char *
tables_schema(struct tables *tables, const struct model_schema *schema)
{
	const char *name, *first;

	if (plain_map(schema))
		return ("schema_any_map");
	if (!schema->named)
		return (static_schema(tables, schema));
	name =
	    output_format(tables->arena, "api_%s_schema", schema->c_name.bytes);
	first = lookup_find(&tables->same, name);
	return (first == NULL || schema->component ? name : first);
}

/* The rows of an object's properties, a line each. */
static const char *
property_rows(struct tables *tables, const struct model_schema *schema,
    const char **rows_of_all)
{
	const struct model_property *property;
	struct buffer all;

	buffer_init(&all, tables->arena);
	for (size_t i = 0; i < schema->property_count; i++) {
		property = &schema->properties[i];
		rows_of_all[i] = tables_row(
		    tables, property, tables_schema(tables, property->schema));
		buffer_format(&all, "%s\n", rows_of_all[i]);
	}
	return (buffer_text(&all).bytes);
}

/* The properties of an object as an array; its name, or NULL. */
static const char *
write_properties(struct tables *tables, const struct model_schema *schema)
{
	const char **each = arena_alloc(
	    tables->arena, schema->property_count * sizeof(*each) + 1);
	const char *all = property_rows(tables, schema, each);
	struct output *output = tables->output;
	const char *name = lookup_find(&tables->written, all);

	if (schema->property_count == 0)
		return (NULL);
	if (name != NULL)
		return (name);
	name = scope_name(tables->scope, "%s_properties", schema->c_name.bytes);
	lookup_add(&tables->written, all, name);
	output_line(
	    output, "#define OWNER %s", type_name(tables->arena, schema));
	output_line(output,
	    "static const struct property" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < schema->property_count; i++)
		output_line(output, "%s,", each[i]);
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

/*
 * What a table says but for its C type. Structs that have the same members lie
 * in memory the same way, so one table does for all of them.
 */
static const char *
said_by(struct tables *tables, const struct model_schema *schema,
    const char *initializer)
{
	const char *type = type_name(tables->arena, schema), *at;
	size_t length = strlen(type);
	struct buffer said;

	buffer_init(&said, tables->arena);
	if (schema->type == MODEL_ENUM) {
		buffer_format(&said, "enum");
		for (size_t i = 0; i < schema->value_count; i++)
			buffer_format(&said, " %zu:%s",
			    schema->values[i].text.length,
			    schema->values[i].text.bytes);
		return (buffer_text(&said).bytes);
	}
	while ((at = strstr(initializer, type)) != NULL) {
		buffer_append(&said, initializer, (size_t)(at - initializer));
		buffer_format(&said, "*");
		initializer = at + length;
	}
	buffer_format(&said, "%s", initializer);
	return (buffer_text(&said).bytes);
}

/* Keeps which table a schema's is the same as, for those that refer to it. */
static void
compare(struct tables *tables, const struct model_schema *schema,
    const char *name, const char *initializer)
{
	const char *said = said_by(tables, schema, initializer);
	const char *first = lookup_find(&tables->said, said);

	if (first == NULL)
		lookup_add(&tables->said, said, name);
	else
		lookup_add(&tables->same, name, first);
}

void
tables_named(struct tables *tables, const struct model_schema *schema)
{
	const char *c_name = schema->c_name.bytes, *initializer;
	const char *name =
	    output_format(tables->arena, "api_%s_schema", c_name);

	if (schema->type == MODEL_OBJECT)
		initializer = object_of(tables, schema);
	else if (plain_enum(schema))
		initializer = output_format(tables->arena,
		    "ENUM_SCHEMA(enum api_%s," OUTPUT_BREAK " api_%s_texts)",
		    c_name, c_name);
	else
		initializer =
		    initializer_of(tables, schema, rules_of(tables, schema));
	if (schema->type != MODEL_ENUM || plain_enum(schema))
		compare(tables, schema, name, initializer);
	write_table(tables, "", name, initializer);
}
