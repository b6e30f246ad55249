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

const char *const response_suffixes[] = {
	[RESPONSE_PLAIN] = "",
	[RESPONSE_JSON] = "_json",
	[RESPONSE_SOURCE] = "_source",
};

bool
response_has(const struct model_response *response, enum response_form form)
{
	switch (form) {
	case RESPONSE_PLAIN:
		return (true);
	case RESPONSE_JSON:
		return (response_json(response));
	case RESPONSE_SOURCE:
		return (response->raw && !response->events);
	}
	return (false);
}

const char *
response_event_parameters(
    struct arena *arena, const struct model_response *response)
{
	return (output_format(arena,
	    "struct event_stream *stream," OUTPUT_BREAK
	    " const struct event *event," OUTPUT_BREAK " %s",
	    type_parameter(arena, response->event, "data", false)));
}

/* The parameter that is the body, with what stands before it. */
static void
append_body(struct buffer *buffer, const struct model_response *response,
    enum response_form form)
{
	if (form == RESPONSE_JSON)
		buffer_format(buffer, "," OUTPUT_BREAK " struct text json");
	else if (form == RESPONSE_SOURCE)
		buffer_format(
		    buffer, "," OUTPUT_BREAK " struct source *source");
	else if (response->events)
		buffer_format(
		    buffer, "," OUTPUT_BREAK " struct event_stream *body");
	else if (response->raw)
		buffer_format(buffer, "," OUTPUT_BREAK " struct text body");
	else if (response->schema != NULL)
		buffer_format(buffer, "," OUTPUT_BREAK " %s",
		    type_parameter(
			buffer->arena, response->schema, "body", false));
}

const char *
response_parameters(struct arena *arena,
    const struct model_operation *operation,
    const struct model_response *response, bool named, enum response_form form)
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
	append_body(&buffer, response, form);
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

/* The assignments of the body, and of what stands in its place. */
static void
assign_body(struct file *file, const struct model_response *response,
    enum response_form form)
{
	const char *status = response->c_name.bytes;
	struct output *output = &file->output;

	if (form != RESPONSE_PLAIN)
		output_line(output, "response->status_%s.%s = %s;", status,
		    response_suffixes[form] + 1, response_suffixes[form] + 1);
	else if (response->raw || response->schema != NULL)
		output_line(output, "response->status_%s.body = %sbody;",
		    status,
		    response->schema != NULL &&
			    type_by_reference(response->schema)
			? "*"
			: "");
	if (form == RESPONSE_PLAIN && response_has(response, RESPONSE_JSON))
		output_line(output,
		    "response->status_%s.json =" OUTPUT_BREAK
		    " (struct text){ NULL, 0 };",
		    status);
	if (form == RESPONSE_PLAIN && response_has(response, RESPONSE_SOURCE))
		output_line(
		    output, "response->status_%s.source = NULL;", status);
}

/* The function that fills one response in. */
static void
define_choice(struct file *file, const struct model_operation *operation,
    const struct model_response *response, enum response_form form)
{
	struct output *output = &file->output;
	size_t i;
	const char *status = response->c_name.bytes;

	output_function(output, "bool",
	    output_format(file->arena, "api_%s_%s%s", operation->c_name.bytes,
		status, response_suffixes[form]),
	    response_parameters(file->arena, operation, response, true, form));
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
	assign_body(file, response, form);
	for (i = 0; i < response->header_count; i++)
		assign_header(file, &response->headers[i], status);
	output_line(output, "return (true);");
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

/* The function that sends an event to a stream. */
static void
define_event(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	const char *table = tables_schema(&file->tables, response->event);
	struct output *output = &file->output;

	output_function(output, "bool",
	    output_format(file->arena, "api_%s_%s_send",
		operation->c_name.bytes, response->c_name.bytes),
	    response_event_parameters(file->arena, response));
	output->indent++;
	output_line(output,
	    "return (event_stream_send_value(stream," OUTPUT_BREAK
	    " event," OUTPUT_BREAK " &%s," OUTPUT_BREAK " %sdata));",
	    table, type_by_reference(response->event) ? "" : "&");
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

void
response_define(struct file *file, const struct model_operation *operation)
{
	int form;
	const struct model_response *response;
	size_t i;

	for (i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (!response_chosen(response))
			continue;
		for (form = RESPONSE_PLAIN; form <= RESPONSE_SOURCE; form++)
			if (response_has(response, form))
				define_choice(file, operation, response, form);
		if (response->event != NULL)
			define_event(file, operation, response);
	}
}
