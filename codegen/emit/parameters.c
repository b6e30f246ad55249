/*
 * The table of an operation's parameters, as the runtime reads them.
 */
#include "codegen/emit/operation.h"

static const char *const places[] = {
	[MODEL_PATH] = "PLACE_PATH",
	[MODEL_QUERY] = "PLACE_QUERY",
	[MODEL_HEADER] = "PLACE_HEADER",
	[MODEL_COOKIE] = "PLACE_COOKIE",
	[MODEL_FORM] = "PLACE_BODY",
};

static const char *const styles[] = {
	[MODEL_STYLE_SIMPLE] = "STYLE_SIMPLE",
	[MODEL_STYLE_FORM] = "STYLE_FORM",
	[MODEL_STYLE_LABEL] = "STYLE_LABEL",
	[MODEL_STYLE_MATRIX] = "STYLE_MATRIX",
	[MODEL_STYLE_SPACE] = "STYLE_SPACE",
	[MODEL_STYLE_PIPE] = "STYLE_PIPE",
	[MODEL_STYLE_DEEP] = "STYLE_DEEP",
	[MODEL_STYLE_NESTED] = "STYLE_NESTED",
	[MODEL_STYLE_JSON] = "STYLE_JSON",
};

static void
write_parameter(struct file *file, const struct model_parameter *parameter,
    const char *type, const char *table)
{
	struct output *output = &file->output;

	output_line(output, "{");
	output->indent++;
	output_line(output, ".property = {");
	output->indent++;
	tables_property(&file->tables, &parameter->property, type, table);
	output->indent--;
	output_line(output, "},");
	output_line(output, ".where = %s,", places[parameter->place]);
	output_line(output, ".style = %s,", styles[parameter->style]);
	if (parameter->explode)
		output_line(output, ".explode = true,");
	if (parameter->empty_allowed)
		output_line(output, ".empty_allowed = true,");
	if (parameter->deprecation.deprecated &&
	    (parameter->place == MODEL_PATH || parameter->place == MODEL_QUERY))
		output_line(output, ".deprecation = \"@%lld\",",
		    (long long)parameter->deprecation.since);
	if (parameter->place == MODEL_PATH)
		output_line(
		    output, ".path_index = %zu,", parameter->path_index);
	output->indent--;
	output_line(output, "},");
}

/* A table of parameters whose values are in a struct of that type. */
static const char *
define_rows(struct file *file, const struct model_parameter *parameters,
    size_t count, const char *type, const char *name)
{
	struct output *output = &file->output;
	const char **names = arena_alloc(file->arena, count * sizeof(*names));

	for (size_t i = 0; i < count; i++)
		names[i] =
		    tables_schema(&file->tables, parameters[i].property.schema);
	output_line(output, "static const struct parameter %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < count; i++)
		write_parameter(file, &parameters[i], type, names[i]);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

const char *
parameters_define(struct file *file, const struct model_operation *operation)
{
	const struct model_operation *owner = operation_owner(operation);
	const char *name = operation->c_name.bytes;

	if (operation->parameter_count == 0)
		return (NULL);
	return (
	    define_rows(file, operation->parameters, operation->parameter_count,
		output_format(
		    file->arena, "struct api_%s_request", owner->c_name.bytes),
		scope_name(&file->scope, "%s_parameters", name)));
}

const char *
parameters_of_form(struct file *file, const struct model_operation *operation,
    const struct model_body *body)
{
	if (body->member_count == 0)
		return (NULL);
	return (define_rows(file, body->members, body->member_count,
	    output_format(
		file->arena, "struct api_%s", body->schema->c_name.bytes),
	    scope_name(&file->scope, "%s_members", operation->c_name.bytes)));
}

const char *
parameters_of_part(struct file *file, const struct model_operation *operation,
    const struct model_part *part)
{
	return (define_rows(file, part->headers, part->header_count,
	    output_format(file->arena, "struct api_%s", part->type.bytes),
	    scope_name(&file->scope, "%s_%s_headers", operation->c_name.bytes,
		part->c_name.bytes)));
}
