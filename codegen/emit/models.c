/*
 * models.h: each schema with a name as a struct or an enum, and what can be
 * done with it; models.c: its table.
 */
#include "codegen/emit/assertions.h"
#include "codegen/emit/fields.h"
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"
#include "codegen/emit/type.h"

/* What stands before the name of a type that is deprecated. */
static const char *
deprecated(const struct model_schema *schema)
{
	return (schema->deprecated ? "DEPRECATED " : "");
}

/* Writes `struct api_x { T *items; size_t count; };`. */
static void
write_list(struct file *file, const char *name, const char *item,
    const struct model_schema *schema)
{
	struct fields fields;

	fields_init(&fields, file->arena);
	fields_add(&fields, item, true, "items", NULL);
	fields_add(&fields, "size_t", false, "count", NULL);
	if (schema->tolerant)
		fields_add(&fields, "struct violation_list", true, "broken",
		    "[count], or NULL");
	output_line(
	    &file->output, "struct %sapi_%s {", deprecated(schema), name);
	file->output.indent++;
	fields_write(&fields, &file->output);
	file->output.indent--;
	output_line(&file->output, "};");
}

/* Writes the struct of a map's entries. */
static void
write_entry(
    struct file *file, const char *name, const struct model_schema *values)
{
	struct output *output = &file->output;
	struct fields fields;

	fields_init(&fields, file->arena);
	fields_add(&fields, "struct text", false, "key", NULL);
	fields_add(
	    &fields, type_name(file->arena, values), false, "value", NULL);
	output_line(output, "struct api_%s_entry {", name);
	output->indent++;
	fields_write(&fields, output);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

/* The values of a schema that is a map or keeps one; NULL: it is neither. */
static const struct model_schema *
values_of(const struct model_schema *schema)
{
	if (schema->type == MODEL_MAP)
		return (schema->items);
	if (schema->type == MODEL_OBJECT &&
	    schema->additional == MODEL_ADDITIONAL_KEPT &&
	    !type_is_any(schema->additional_schema))
		return (schema->additional_schema);
	return (NULL);
}

/* The name of that map. */
static const char *
map_name(struct file *file, const struct model_schema *schema)
{
	if (schema->type == MODEL_MAP)
		return (schema->c_name.bytes);
	return (
	    output_format(file->arena, "%s_additional", schema->c_name.bytes));
}

/* Whether the type of a map's values is written before the map. */
static bool
values_known(const struct model_schema *schema)
{
	const struct model_schema *values = values_of(schema);

	return (!values->named || values->order < schema->order);
}

/* Writes a map; its entries follow where they hold what is not there yet. */
static void
write_map(struct file *file, const struct model_schema *schema)
{
	const struct model_schema *values = values_of(schema);
	const char *name = map_name(file, schema);

	if (values_known(schema))
		write_entry(file, name, values);
	write_list(file, name,
	    output_format(file->arena, "struct api_%s_entry", name), schema);
}

static void
write_object(struct file *file, const struct model_schema *schema)
{
	struct output *output = &file->output;
	struct fields fields;
	size_t i;

	fields_init(&fields, file->arena);
	for (i = 0; i < schema->property_count; i++)
		fields_add_property(&fields, &schema->properties[i]);
	if (schema->additional == MODEL_ADDITIONAL_KEPT)
		fields_add(&fields, type_additional(file->arena, schema), false,
		    "additional", NULL);
	output_line(output, "struct %sapi_%s {", deprecated(schema),
	    schema->c_name.bytes);
	output->indent++;
	fields_write(&fields, output);
	output->indent--;
	output_line(output, "};");
}

static void
write_enum(struct file *file, const struct model_schema *schema)
{
	const char *prefix = literal_macro(file->arena, schema->c_name);
	struct output *output = &file->output;
	size_t i;

	output_line(output, "enum %sapi_%s {", deprecated(schema),
	    schema->c_name.bytes);
	output->indent++;
	for (i = 0; i < schema->value_count; i++)
		output_line(output, "API_%s_%s%s,", prefix,
		    schema->values[i].c_name.bytes, i == 0 ? " = 1" : "");
	output->indent--;
	output_line(output, "};");
}

static void
write_purpose(struct file *file, const struct model_schema *schema)
{
	struct text purpose = schema->description;

	if (schema->deprecated)
		purpose = arena_format(file->arena, "Deprecated.\n\n%s",
		    file_string(schema->description));
	output_comment(&file->output, purpose);
}

static void
write_type(struct file *file, const struct model_schema *schema)
{
	struct output *output = &file->output;

	if (schema->type == MODEL_OBJECT && values_of(schema) != NULL) {
		output_comment(output,
		    arena_format(file->arena,
			"What a %s has beside its properties.",
			file_string(schema->name)));
		write_map(file, schema);
		output_blank(output);
	}
	write_purpose(file, schema);
	if (schema->type == MODEL_OBJECT)
		write_object(file, schema);
	else if (schema->type == MODEL_ENUM)
		write_enum(file, schema);
	else if (schema->type == MODEL_MAP)
		write_map(file, schema);
	else
		write_list(file, schema->c_name.bytes,
		    type_item(file->arena, schema), schema);
	if (schema->type == MODEL_ENUM)
		output_line(output, "JSON_ENUM(api_%s," OUTPUT_BREAK " %zu);",
		    schema->c_name.bytes, schema->value_count);
	else
		output_line(
		    output, "JSON_STRUCT(api_%s);", schema->c_name.bytes);
	output_blank(output);
}

/* Writes the entries that had to wait for what they hold. */
static void
write_entries(struct file *file)
{
	const struct model_schema *schema, *values;
	size_t i;

	for (i = 0; i < file->model->schema_count; i++) {
		schema = file->model->schemas[i];
		values = values_of(schema);
		if (values != NULL && !values_known(schema))
			write_entry(file, map_name(file, schema), values);
	}
}

static void
declare_assertions(struct file *file)
{
	const struct model *model = file->model;

	for (size_t i = 0; i < model->asserted_count; i++)
		output_line(&file->output,
		    "extern const struct assertions" OUTPUT_BREAK "\t%s;",
		    assertions_name(file->arena, model->asserted[i]));
}

void
file_models_header(struct file *file)
{
	const struct model *model = file->model;
	size_t i;

	file_begin(file, "The schemas of %s %s as structs.",
	    file_string(model->title), file_string(model->version));
	file_guard(file, "models");
	output_line(&file->output, "#include \"runtime/json_writer.h\"");
	output_line(&file->output, "#include \"runtime/schema.h\"");
	output_blank(&file->output);
	file_deprecated_begin(file);
	for (i = 0; i < model->schema_count; i++)
		write_type(file, model->schemas[i]);
	write_entries(file);
	declare_assertions(file);
	file_deprecated_end(file);
	file_guard_end(file);
}

static void
define_texts(struct file *file, const struct model_schema *schema)
{
	struct buffer texts;

	buffer_init(&texts, file->arena);
	for (size_t i = 0; i < schema->value_count; i++)
		buffer_format(&texts, "%s" OUTPUT_BREAK " TEXT(%s)",
		    i == 0 ? "" : ",",
		    literal_string(file->arena, schema->values[i].text));
	output_line(&file->output,
	    "const struct text" OUTPUT_BREAK " api_%s_texts[%zu] =" OUTPUT_BREAK
	    " {%s };",
	    schema->c_name.bytes, schema->value_count,
	    buffer_text(&texts).bytes);
	output_blank(&file->output);
}

void
file_models_source(struct file *file)
{
	const struct model *model = file->model;
	const struct model_schema *schema;
	size_t i;

	file_begin(file,
	    "The schemas of %s %s as tables. One does for all structs that "
	    "have the same members.",
	    file_string(model->title), file_string(model->version));
	file_include(file, "models");
	output_line(&file->output, "#include \"runtime/schema_rows.h\"");
	output_blank(&file->output);
	if (model->deprecates)
		file_use_deprecated(file);
	for (i = 0; i < model->schema_count; i++) {
		schema = model->schemas[i];
		if (schema->type == MODEL_ENUM)
			define_texts(file, schema);
		tables_named(&file->tables, schema);
	}
}
