/*
 * The table of an operation's responses, as the runtime writes them.
 */
#include "codegen/emit/literal.h"
#include "codegen/emit/operation.h"

/* What is after a row's status: the body, as the runtime's macros have it. */
static void
append_body(struct file *file, const struct model_response *response,
    struct buffer *row)
{
	const char *name = response->c_name.bytes, *type = "NULL";

	if (!response->raw && response->schema == NULL)
		return;
	if (!response->open)
		type = literal_string(file->arena, response->media_type);
	if (response->raw)
		buffer_format(row,
		    "," OUTPUT_BREAK " RESPONSE_AS_%s(%s," OUTPUT_BREAK
		    " status_%s)",
		    response->events ? "EVENTS" : "BYTES", type, name);
	else
		buffer_format(row,
		    "," OUTPUT_BREAK " RESPONSE_AS_JSON(%s," OUTPUT_BREAK
		    " status_%s," OUTPUT_BREAK " %s)",
		    type, name, tables_schema(&file->tables, response->schema));
	if (response->open)
		buffer_format(row,
		    "," OUTPUT_BREAK " RESPONSE_MEDIA_TYPE(status_%s)", name);
}

/* The table of a response's headers; its name, or NULL. */
static const char *
define_headers(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	const char **tables = arena_alloc(
	    file->arena, response->header_count * sizeof(*tables) + 1);
	struct output *output = &file->output;
	const struct model_header *header;
	const char *name;
	size_t i;

	if (response->header_count == 0)
		return (NULL);
	for (i = 0; i < response->header_count; i++)
		tables[i] =
		    tables_schema(&file->tables, response->headers[i].schema);
	name = scope_name(&file->scope, "%s_%s_headers",
	    operation->c_name.bytes, response->c_name.bytes);
	output_line(output,
	    "static const struct response_header" OUTPUT_BREAK " %s[] = {",
	    name);
	output->indent++;
	for (i = 0; i < response->header_count; i++) {
		header = &response->headers[i];
		output_line(output,
		    "%s_HEADER(%s," OUTPUT_BREAK " status_%s," OUTPUT_BREAK
		    " %s," OUTPUT_BREAK " %s),",
		    header->required ? "REQUIRED" : "OPTIONAL",
		    literal_string(file->arena, header->name),
		    response->c_name.bytes, header->c_name.bytes, tables[i]);
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}

static const char *
row_of(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	const char *headers = define_headers(file, operation, response);
	struct buffer row;

	buffer_init(&row, file->arena);
	buffer_format(&row, "{ .status = %d",
	    response->range == 0 ? response->status : 0);
	if (operation->chooses)
		buffer_format(&row, "," OUTPUT_BREAK " .choice = %d",
		    response_choice(operation, response));
	append_body(file, response, &row);
	if (headers != NULL)
		buffer_format(
		    &row, "," OUTPUT_BREAK " RESPONSE_HEADERS(%s)", headers);
	buffer_format(&row, " },");
	return (buffer_text(&row).bytes);
}

/* Writes the tables of all schemas, so that they stand before the rows. */
static void
define_schemas(struct file *file, const struct model_response *response)
{
	if (response->schema != NULL)
		(void)tables_schema(&file->tables, response->schema);
	for (size_t i = 0; i < response->header_count; i++)
		(void)tables_schema(&file->tables, response->headers[i].schema);
}

static size_t
count_chosen(const struct model_operation *operation)
{
	size_t count = 0;

	for (size_t i = 0; i < operation->response_count; i++)
		count += response_chosen(&operation->responses[i]);
	return (count);
}

const char *
responses_define(struct file *file, const struct model_operation *operation)
{
	const char **rows = arena_alloc(
	    file->arena, operation->response_count * sizeof(*rows) + 1);
	struct output *output = &file->output;
	const char *name;
	size_t count = 0;

	if (count_chosen(operation) == 0)
		return (NULL);
	for (size_t i = 0; i < operation->response_count; i++)
		if (response_chosen(&operation->responses[i]))
			define_schemas(file, &operation->responses[i]);
	output_line(output, "#define OWNER struct api_%s_response",
	    operation->c_name.bytes);
	for (size_t i = 0; i < operation->response_count; i++)
		if (response_chosen(&operation->responses[i]))
			rows[count++] =
			    row_of(file, operation, &operation->responses[i]);
	name =
	    scope_name(&file->scope, "%s_responses", operation->c_name.bytes);
	output_line(output,
	    "static const struct response" OUTPUT_BREAK " %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < count; i++)
		output_line(output, "%s", rows[i]);
	output->indent--;
	output_line(output, "};");
	output_line(output, "#undef OWNER");
	output_blank(output);
	return (name);
}
