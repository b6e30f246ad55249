/*
 * The table of an operation's parameters, as the runtime reads them.
 */
#include "codegen/emit/operation.h"

static const char *const places[] = {
	[MODEL_PATH] = "PATH",
	[MODEL_QUERY] = "QUERY",
	[MODEL_HEADER] = "HEADER",
	[MODEL_COOKIE] = "COOKIE",
	[MODEL_FORM] = "BODY",
};

static const char *const styles[] = {
	[MODEL_STYLE_SIMPLE] = "SIMPLE",
	[MODEL_STYLE_FORM] = "FORM",
	[MODEL_STYLE_LABEL] = "LABEL",
	[MODEL_STYLE_MATRIX] = "MATRIX",
	[MODEL_STYLE_SPACE] = "SPACE",
	[MODEL_STYLE_PIPE] = "PIPE",
	[MODEL_STYLE_DEEP] = "DEEP",
	[MODEL_STYLE_NESTED] = "NESTED",
	[MODEL_STYLE_JSON] = "JSON",
};

static void
write_parameter(struct file *file, const struct model_parameter *parameter,
    const char *table)
{
	struct buffer rest;

	buffer_init(&rest, file->arena);
	if (parameter->empty_allowed)
		buffer_format(&rest, "," OUTPUT_BREAK " .empty_allowed = true");
	if (parameter->deprecation.deprecated &&
	    (parameter->place == MODEL_PATH || parameter->place == MODEL_QUERY))
		buffer_format(&rest,
		    "," OUTPUT_BREAK " .deprecation = \"@%lld\"",
		    (long long)parameter->deprecation.since);
	if (parameter->place == MODEL_PATH && parameter->path_index > 0)
		buffer_format(&rest, "," OUTPUT_BREAK " .path_index = %zu",
		    parameter->path_index);
	if (parameter->place == MODEL_PATH && parameter->path_again > 0)
		buffer_format(&rest, "," OUTPUT_BREAK " .path_again = %zu",
		    parameter->path_again);
	output_line(&file->output,
	    "%sPARAMETER(%s," OUTPUT_BREAK " %s," OUTPUT_BREAK " %s%s),",
	    parameter->explode ? "EXPLODED_" : "", places[parameter->place],
	    styles[parameter->style],
	    tables_row(&file->tables, &parameter->property, table),
	    buffer_text(&rest).bytes);
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
	output_line(output, "#define OWNER %s", type);
	output_line(output,
	    "static const struct parameter" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < count; i++)
		write_parameter(file, &parameters[i], names[i]);
	output->indent--;
	output_line(output, "};");
	output_line(output, "#undef OWNER");
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
