/*
 * Tables of schemas and of objects' properties. What a table points to is
 * written before it; recursion goes through the extern tables of models.h.
 */
#include "codegen/emit/tables.h"

#include "codegen/emit/literal.h"
#include "codegen/emit/type.h"

/* A row a type: its constant, the member for its rules, the plain table. */
static const struct row {
	const char *constant;
	const char *rules;
	const char *plain;
} rows[] = {
	[MODEL_TEXT] = { "SCHEMA_TEXT", "text", "schema_text" },
	[MODEL_UUID] = { "SCHEMA_UUID", NULL, "schema_uuid" },
	[MODEL_ENUM] = { "SCHEMA_ENUM", "text", NULL },
	[MODEL_INT32] = { "SCHEMA_INT32", "integer", "schema_int32" },
	[MODEL_INT64] = { "SCHEMA_INT64", "integer", "schema_int64" },
	[MODEL_DOUBLE] = { "SCHEMA_DOUBLE", "number", "schema_double" },
	[MODEL_DECIMAL] = { "SCHEMA_DECIMAL", "number", "schema_decimal" },
	[MODEL_BOOLEAN] = { "SCHEMA_BOOLEAN", "any", "schema_boolean" },
	[MODEL_ANY] = { "SCHEMA_ANY", "any", "schema_any" },
	[MODEL_OBJECT] = { "SCHEMA_OBJECT", "object", NULL },
	[MODEL_ARRAY] = { "SCHEMA_ARRAY", "array", NULL },
	[MODEL_MAP] = { "SCHEMA_MAP", "map", "schema_any_map" },
};

static const char *const presences[] = {
	[MODEL_PRESENCE_NONE] = NULL,
	[MODEL_PRESENCE_FLAG] = "PRESENCE_FLAG",
	[MODEL_PRESENCE_POINTER] = "PRESENCE_POINTER",
	[MODEL_PRESENCE_STATE] = "PRESENCE_STATE",
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

/* The body of a struct schema; rules may be NULL. */
static void
write_schema(struct tables *tables, const struct model_schema *schema,
    const char *storage, const char *name, const char *rules)
{
	struct output *output = tables->output;
	const struct row *row = &rows[schema->type];

	output_line(output, "%sconst struct schema" OUTPUT_BREAK " %s = {",
	    storage, name);
	output->indent++;
	output_line(output, ".type = %s,", row->constant);
	if (schema->nullable)
		output_line(output, ".nullable = true,");
	output_line(output, ".size =" OUTPUT_BREAK " sizeof(%s),",
	    type_name(tables->arena, schema));
	if (rules != NULL)
		output_line(
		    output, ".%s =" OUTPUT_BREAK " &%s,", row->rules, rules);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
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
	rules = rules_write(tables, schema);
	if (rules == NULL && rows[schema->type].plain != NULL &&
	    (!schema->nullable || schema->type == MODEL_ANY))
		return (rows[schema->type].plain);
	name = scope_name(tables->scope, "%s_schema", schema->c_name.bytes);
	write_schema(tables, schema, "static ", name, rules);
	lookup_add(&tables->written, meaning, name);
	return (name);
}

void
tables_property(struct tables *tables, const struct model_property *property,
    const char *type, const char *table)
{
	struct output *output = tables->output;
	const char *presence = presences[property->presence];
	const char *name = property->c_name.bytes;
	struct buffer json;

	output_line(output, ".name =" OUTPUT_BREAK " TEXT(%s),",
	    literal_string(tables->arena, property->name));
	output_line(output, ".schema = &%s,", table);
	output_line(output,
	    ".offset =" OUTPUT_BREAK " offsetof(%s," OUTPUT_BREAK " %s),", type,
	    name);
	if (property->presence == MODEL_PRESENCE_FLAG)
		output_line(output,
		    ".presence_offset =" OUTPUT_BREAK
		    " offsetof(%s," OUTPUT_BREAK " has_%s),",
		    type, name);
	if (property->presence == MODEL_PRESENCE_STATE)
		output_line(output,
		    ".presence_offset =" OUTPUT_BREAK
		    " offsetof(%s," OUTPUT_BREAK " %s_presence),",
		    type, name);
	if (presence != NULL)
		output_line(output, ".presence = %s,", presence);
	if (property->by_pointer)
		output_line(output, ".by_pointer = true,");
	if (property->required)
		output_line(output, ".required = true,");
	if (property->read_only)
		output_line(output, ".read_only = true,");
	if (property->default_value == NULL)
		return;
	buffer_init(&json, tables->arena);
	node_write_json(property->default_value, &json);
	output_line(output, ".default_json =" OUTPUT_BREAK " %s,",
	    literal_string(tables->arena, buffer_text(&json)));
}

/* The properties of an object as an array; its name, or NULL. */
static const char *
write_properties(struct tables *tables, const struct model_schema *schema)
{
	const char *type = type_name(tables->arena, schema);
	size_t i, count = schema->property_count;
	struct output *output = tables->output;
	const char **names, *name;

	if (count == 0)
		return (NULL);
	names = arena_alloc(tables->arena, count * sizeof(*names));
	for (i = 0; i < count; i++)
		names[i] = tables_schema(tables, schema->properties[i].schema);
	name = scope_name(tables->scope, "%s_properties", schema->c_name.bytes);
	output_line(output, "static const struct property %s[] = {", name);
	output->indent++;
	for (i = 0; i < count; i++) {
		output_line(output, "{");
		output->indent++;
		tables_property(tables, &schema->properties[i], type, names[i]);
		output->indent--;
		output_line(output, "},");
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

/* The MAP of what additionalProperties keeps: the expression for it. */
static const char *
write_additional(struct tables *tables, const struct model_schema *schema)
{
	const struct model_schema *values = schema->additional_schema;
	struct model_schema map = {
		.type = MODEL_MAP,
		.named = true,
		.items = schema->additional_schema,
	};
	const char *name, *rules;

	if (type_is_any(values))
		return ("schema_any_map");
	map.c_name =
	    arena_format(tables->arena, "%s_additional", schema->c_name.bytes);
	rules = rules_write(tables, &map);
	name = scope_name(tables->scope, "%s_schema", map.c_name.bytes);
	write_schema(tables, &map, "static ", name, rules);
	return (name);
}

static const char *
write_object_rules(struct tables *tables, const struct model_schema *schema)
{
	static const char *const additional[] = {
		[MODEL_ADDITIONAL_IGNORED] = NULL,
		[MODEL_ADDITIONAL_REFUSED] = "ADDITIONAL_REFUSED",
		[MODEL_ADDITIONAL_KEPT] = "ADDITIONAL_KEPT",
	};
	const char *properties = write_properties(tables, schema);
	const char *map = NULL, *name;
	struct output *output = tables->output;

	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		map = write_additional(tables, schema);
	name = scope_name(tables->scope, "%s_rules", schema->c_name.bytes);
	output_line(output,
	    "static const struct object_rules" OUTPUT_BREAK " %s = {", name);
	output->indent++;
	if (properties != NULL) {
		output_line(output, ".properties = %s,", properties);
		output_line(
		    output, ".property_count = %zu,", schema->property_count);
	}
	rules_write_members(tables, schema);
	if (additional[schema->additional] != NULL)
		output_line(output, ".additional = %s,",
		    additional[schema->additional]);
	if (map != NULL) {
		output_line(output, ".additional_schema = &%s,", map);
		output_line(output,
		    ".additional_offset =" OUTPUT_BREAK
		    " offsetof(%s," OUTPUT_BREAK " additional),",
		    type_name(tables->arena, schema));
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

void
tables_named(struct tables *tables, const struct model_schema *schema)
{
	const char *rules;

	if (schema->type == MODEL_OBJECT)
		rules = write_object_rules(tables, schema);
	else
		rules = rules_write(tables, schema);
	write_schema(tables, schema, "",
	    output_format(tables->arena, "api_%s_schema", schema->c_name.bytes),
	    rules);
}
