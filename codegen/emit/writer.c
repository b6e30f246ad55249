/*
 * Writers: of values by their type, of members by their presence, and the
 * functions of schemas that have a name.
 */
#include "codegen/emit/writer.h"

#include "codegen/emit/literal.h"
#include "codegen/emit/type.h"

/* A row a plain type: the runtime's function, and how it takes a value. */
static const struct row {
	const char *function;
	const char *before;
} rows[] = {
	[MODEL_TEXT] = { "json_write_text", "" },
	[MODEL_UUID] = { "json_write_uuid", "&" },
	[MODEL_ENUM] = { NULL, "" },
	[MODEL_INT32] = { "json_write_integer", "" },
	[MODEL_INT64] = { "json_write_integer", "" },
	[MODEL_DOUBLE] = { "json_write_double", "" },
	[MODEL_DECIMAL] = { "json_write_json", "" },
	[MODEL_BOOLEAN] = { "json_write_boolean", "" },
	[MODEL_ANY] = { "json_write_json", "" },
	[MODEL_OBJECT] = { NULL, "&" },
	[MODEL_ARRAY] = { NULL, "&" },
	[MODEL_MAP] = { NULL, "&" },
};

const char *
writer_name(struct arena *arena, const struct model_schema *schema)
{
	return (output_format(arena, "api_%s_write", schema->c_name.bytes));
}

unsigned
writer_loops(const struct model_schema *schema)
{
	if (schema->named ||
	    (schema->type != MODEL_ARRAY && schema->type != MODEL_MAP))
		return (0);
	return (1 + writer_loops(schema->items));
}

void
writer_declare(struct file *file, unsigned loops)
{
	static const char *const lines[] = {
		NULL,
		"size_t i;",
		"size_t i, j;",
		"size_t i, j, k;",
	};

	if (loops > 0)
		output_line(&file->output, "%s", lines[loops]);
}

static const char *
format1(struct file *file, const char *format, const char *value)
{
	const char *at = strstr(format, "@");

	return (output_format(file->arena, "%.*s%s%s", (int)(at - format),
	    format, value, at + 1));
}

/* The items of a list or the entries of a map whose expression that is. */
static void
write_items(struct file *, const struct model_schema *, const char *list);

static void
write_plain(struct file *file, const struct model_schema *schema,
    const char *value, bool by_pointer)
{
	const struct row *row = &rows[schema->type];
	const char *before = by_pointer ? "" : row->before;
	struct output *output = &file->output;

	if (schema->type == MODEL_ENUM)
		output_line(output,
		    "json_write_enum(writer," OUTPUT_BREAK
		    " api_%s_texts," OUTPUT_BREAK " %zu," OUTPUT_BREAK
		    " (int)%s);",
		    schema->c_name.bytes, schema->value_count, value);
	else if (schema->named)
		output_line(output, "%s(writer," OUTPUT_BREAK " %s%s);",
		    writer_name(file->arena, schema), before, value);
	else
		output_line(output, "%s(writer," OUTPUT_BREAK " %s%s);",
		    row->function, before, value);
}

void
writer_value(struct file *file, const struct model_schema *schema,
    const char *value, bool by_pointer)
{
	if (writer_loops(schema) > 0)
		write_items(file, schema,
		    format1(file, by_pointer ? "@->" : "@.", value));
	else
		write_plain(file, schema, value, by_pointer);
}

/* How null lies in a list or a map, where it is allowed: @ is the value. */
static const char *const nulls[] = {
	[MODEL_TEXT] = "@.bytes == NULL",
	[MODEL_UUID] = "@.text[0] == '\\0'",
	[MODEL_ENUM] = "@ == 0",
	[MODEL_DECIMAL] = "@.bytes == NULL",
	[MODEL_ANY] = "@.bytes == NULL",
	[MODEL_MAP] = NULL,
};

/* An item of a list or the value of an entry. */
static void
write_item(
    struct file *file, const struct model_schema *schema, const char *value)
{
	struct output *output = &file->output;

	if (!schema->nullable || nulls[schema->type] == NULL) {
		writer_value(file, schema, value, false);
		return;
	}
	output_line(
	    output, "if (%s)", format1(file, nulls[schema->type], value));
	output_line(output, "\tjson_write_null(writer);");
	output_line(output, "else");
	output->indent++;
	writer_value(file, schema, value, false);
	output->indent--;
}

/* Writes a loop over a list's items or a map's entries. */
static void
write_loop(
    struct file *file, const struct model_schema *schema, const char *list)
{
	bool map = schema->type == MODEL_MAP;
	bool braces =
	    map || schema->items->nullable || writer_loops(schema->items) > 0;
	struct output *output = &file->output;
	char i = "ijk"[file->loops++];
	const char *item;

	output_line(output, "for (%c = 0; %c < %scount; %c++)%s", i, i, list, i,
	    braces ? " {" : "");
	output->indent++;
	item = output_format(file->arena, "%sitems[%c]", list, i);
	if (map)
		output_line(output,
		    "json_write_key(writer," OUTPUT_BREAK " %s.key);", item);
	write_item(
	    file, schema->items, map ? format1(file, "@.value", item) : item);
	output->indent--;
	if (braces)
		output_line(output, "}");
	file->loops--;
}

static void
write_items(
    struct file *file, const struct model_schema *schema, const char *list)
{
	const char *kind = schema->type == MODEL_MAP ? "object" : "array";

	output_line(&file->output, "json_write_%s_begin(writer);", kind);
	write_loop(file, schema, list);
	output_line(&file->output, "json_write_%s_end(writer);", kind);
}

/* The condition under which a property has a value; NULL: always. */
static const char *
condition_of(struct file *file, const struct model_property *property)
{
	const char *name = property->c_name.bytes;

	switch (property->presence) {
	case MODEL_PRESENCE_FLAG:
		return (format1(file, "value->has_@", name));
	case MODEL_PRESENCE_POINTER:
		return (format1(file, "value->@ != NULL", name));
	case MODEL_PRESENCE_STATE:
		return (
		    format1(file, "value->@_presence == PRESENCE_VALUE", name));
	case MODEL_PRESENCE_NONE:
	default:
		return (NULL);
	}
}

static void
write_member_name(struct file *file, const struct model_property *property)
{
	output_line(&file->output,
	    "json_write_name(writer," OUTPUT_BREAK " %s);",
	    literal_member(file->arena, property->name));
}

/* `if (condition) value else null`, or the value alone. */
static void
write_value_or_null(struct file *file, const struct model_property *property,
    const char *condition, bool null)
{
	struct output *output = &file->output;
	bool braces = writer_loops(property->schema) > 0;
	const char *value = format1(file, "value->@", property->c_name.bytes);

	if (condition != NULL && null) {
		output_line(output, "if (%s)%s", condition, braces ? " {" : "");
		output->indent++;
	}
	writer_value(file, property->schema, value, property->by_pointer);
	if (condition == NULL || !null)
		return;
	output->indent--;
	output_line(output, "%selse", braces ? "} " : "");
	output->indent++;
	output_line(output, "json_write_null(writer);");
	output->indent--;
}

static void
write_member(struct file *file, const struct model_property *property)
{
	const char *condition = condition_of(file, property);
	bool state = property->presence == MODEL_PRESENCE_STATE;
	struct output *output = &file->output;
	bool null = property->schema->nullable &&
	    (property->required || property->default_value != NULL);
	bool absent = condition != NULL && (state || !null);

	if (property->write_only)
		return;
	if (absent) {
		output_line(output, "if (%s) {",
		    state
			? format1(file, "value->@_presence != PRESENCE_ABSENT",
			      property->c_name.bytes)
			: condition);
		output->indent++;
	}
	write_member_name(file, property);
	write_value_or_null(file, property, condition, state || !absent);
	if (absent) {
		output->indent--;
		output_line(output, "}");
	}
}

/* What additionalProperties kept. */
static void
write_additional(struct file *file, const struct model_schema *schema)
{
	const struct model_schema map = {
		.type = MODEL_MAP,
		.items = schema->additional_schema,
	};

	write_loop(file, &map, "value->additional.");
}

/* How many loops a writer of an object or a list has in one another. */
static unsigned
loops_of(const struct model_schema *schema)
{
	const struct model_property *property;
	unsigned loops = 0, more;
	size_t i;

	if (schema->type != MODEL_OBJECT)
		return (1 + writer_loops(schema->items));
	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		loops = 1 + writer_loops(schema->additional_schema);
	for (i = 0; i < schema->property_count; i++) {
		property = &schema->properties[i];
		more =
		    property->write_only ? 0 : writer_loops(property->schema);
		loops = more > loops ? more : loops;
	}
	return (loops);
}

/* Whether a writer of an object has anything to write. */
static bool
object_writes(const struct model_schema *schema)
{
	size_t i;

	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		return (true);
	for (i = 0; i < schema->property_count; i++)
		if (!schema->properties[i].write_only)
			return (true);
	return (false);
}

static void
write_object(struct file *file, const struct model_schema *schema)
{
	struct output *output = &file->output;
	size_t i;

	if (!object_writes(schema))
		output_line(output, "(void)value;");
	output_line(output, "json_write_object_begin(writer);");
	for (i = 0; i < schema->property_count; i++)
		write_member(file, &schema->properties[i]);
	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		write_additional(file, schema);
	output_line(output, "json_write_object_end(writer);");
}

void
writer_define(struct file *file, const struct model_schema *schema)
{
	struct output *output = &file->output;

	output_function(output, "void", writer_name(file->arena, schema),
	    output_format(file->arena,
		"struct json_writer *writer," OUTPUT_BREAK " const %s *value",
		type_name(file->arena, schema)));
	output->indent++;
	writer_declare(file, loops_of(schema));
	if (loops_of(schema) > 0)
		output_blank(output);
	if (schema->type == MODEL_OBJECT)
		write_object(file, schema);
	else
		write_items(file, schema, "value->");
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}
