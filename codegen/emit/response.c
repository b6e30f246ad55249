/*
 * Responses: one function a choice that fills the response in, so that only
 * what the document declares can be answered.
 */
#include "codegen/emit/operation.h"
#include "codegen/emit/type.h"

bool
response_chosen(const struct model_response *response)
{
	return (!response->problem);
}

bool
response_member(const struct model_response *response)
{
	return (response_chosen(response) &&
	    (response->schema != NULL || response->raw ||
		response->header_count > 0));
}

bool
response_json(const struct model_response *response)
{
	return (response_chosen(response) && response->schema != NULL);
}

const char *
response_parameters(struct arena *arena,
    const struct model_operation *operation,
    const struct model_response *response, bool named, bool json)
{
	const struct model_header *header;
	struct buffer buffer;
	size_t i;

	buffer_init(&buffer, arena);
	buffer_format(&buffer, "struct api_%s_response *%s",
	    operation->c_name.bytes, named ? "response" : "");
	if (response->range != 0)
		buffer_format(&buffer, "," OUTPUT_BREAK " int status");
	if (response->open)
		buffer_format(
		    &buffer, "," OUTPUT_BREAK " struct text media_type");
	if (json)
		buffer_format(&buffer, "," OUTPUT_BREAK " struct text json");
	else if (response->raw)
		buffer_format(&buffer, "," OUTPUT_BREAK " struct text body");
	else if (response->schema != NULL)
		buffer_format(&buffer, "," OUTPUT_BREAK " %s",
		    type_parameter(arena, response->schema, "body", false));
	for (i = 0; i < response->header_count; i++) {
		header = &response->headers[i];
		buffer_format(&buffer, "," OUTPUT_BREAK " %s",
		    type_parameter(arena, header->schema, header->c_name.bytes,
			!header->required));
	}
	return (buffer_text(&buffer).bytes);
}

/* The assignments of one header's value. */
static void
assign_header(
    struct file *file, const struct model_header *header, const char *status)
{
	const char *name = header->c_name.bytes;
	struct output *output = &file->output;

	if (header->required) {
		output_line(output,
		    "response->status_%s.%s =" OUTPUT_BREAK " %s;", status,
		    name, name);
		return;
	}
	output_line(output,
	    "response->status_%s.has_%s =" OUTPUT_BREAK " %s != NULL;", status,
	    name, name);
	output_line(output, "if (%s != NULL)", name);
	output->indent++;
	output_line(output, "response->status_%s.%s =" OUTPUT_BREAK " *%s;",
	    status, name, name);
	output->indent--;
}

int
response_choice(const struct model_operation *operation,
    const struct model_response *response)
{
	return ((int)(response - operation->responses) + 1);
}

/* A status that the range has, and that is not declared by itself. */
static void
check_range(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	bool any = response->range == MODEL_RANGE_DEFAULT;
	const struct model_response *other;
	struct output *output = &file->output;
	struct buffer line;

	buffer_init(&line, file->arena);
	if (any)
		buffer_format(&line, "status < 200 || status > 599");
	else
		buffer_format(&line, "status / 100 != %d", response->range);
	for (size_t i = 0; i < operation->response_count; i++) {
		other = &operation->responses[i];
		if (i > 0 && other->status == other[-1].status &&
		    other->range == other[-1].range)
			continue;
		if (other->status != 0 &&
		    (any || other->status / 100 == response->range))
			buffer_format(&line, " ||" OUTPUT_BREAK " status == %d",
			    other->status);
		else if (any && other->range > MODEL_RANGE_DEFAULT)
			buffer_format(&line,
			    " ||" OUTPUT_BREAK " status / 100 == %d",
			    other->range);
	}
	output_line(output, "if (%s)", buffer_text(&line).bytes);
	output_line(output, "\treturn (false);");
	output_line(output, "response->status = status;");
}

/* The function that fills one response in. */
static void
define_choice(struct file *file, const struct model_operation *operation,
    const struct model_response *response, bool json)
{
	struct output *output = &file->output;
	size_t i;
	const char *status = response->c_name.bytes;

	output_function(output, "bool",
	    output_format(file->arena, "api_%s_%s%s", operation->c_name.bytes,
		status, json ? "_json" : ""),
	    response_parameters(file->arena, operation, response, true, json));
	output->indent++;
	if (response->range != 0)
		check_range(file, operation, response);
	else
		output_line(output, "response->status = %d;", response->status);
	if (operation->chooses)
		output_line(output, "response->choice = %d;",
		    response_choice(operation, response));
	if (response->open)
		output_line(output,
		    "response->status_%s.media_type =" OUTPUT_BREAK
		    " media_type;",
		    status);
	if (json)
		output_line(output, "response->status_%s.json = json;", status);
	else if (response->raw)
		output_line(output, "response->status_%s.body = body;", status);
	else if (response->schema != NULL)
		output_line(output, "response->status_%s.body = %sbody;",
		    status, type_by_reference(response->schema) ? "*" : "");
	if (!json && response_json(response))
		output_line(output,
		    "response->status_%s.json =" OUTPUT_BREAK
		    " (struct text){ NULL, 0 };",
		    status);
	for (i = 0; i < response->header_count; i++)
		assign_header(file, &response->headers[i], status);
	output_line(output, "return (true);");
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

void
response_define(struct file *file, const struct model_operation *operation)
{
	const struct model_response *response;
	size_t i;

	for (i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (!response_chosen(response))
			continue;
		define_choice(file, operation, response, false);
		if (response_json(response))
			define_choice(file, operation, response, true);
	}
	response_define_writers(file, operation);
}
