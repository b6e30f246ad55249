/*
 * How responses are written: headers, then the body, a function a choice.
 */
#include "codegen/emit/literal.h"
#include "codegen/emit/operation.h"
#include "codegen/emit/writer.h"

/* The expression for a header's value as a text. */
static const char *
header_text(
    struct file *file, const struct model_header *header, const char *value)
{
	struct arena *arena = file->arena;

	switch (header->schema->type) {
	case MODEL_UUID:
		return (output_format(arena, "text_of(%s.text)", value));
	case MODEL_BOOLEAN:
		return (output_format(arena,
		    "text_of(%s ? \"true\" :" OUTPUT_BREAK " \"false\")",
		    value));
	case MODEL_INT32:
	case MODEL_INT64:
		return (output_format(arena,
		    "arena_format(call->arena," OUTPUT_BREAK
		    " \"%%lld\"," OUTPUT_BREAK " (long long)%s)",
		    value));
	case MODEL_DOUBLE:
		return (output_format(
		    arena, "double_text(call," OUTPUT_BREAK " %s)", value));
	case MODEL_ENUM:
		return (
		    output_format(arena, "api_%s_texts[" OUTPUT_BREAK "%s - 1]",
			header->schema->c_name.bytes, value));
	case MODEL_TEXT:
	case MODEL_DECIMAL:
	case MODEL_ANY:
	case MODEL_OBJECT:
	case MODEL_ARRAY:
	case MODEL_MAP:
	default:
		return (value);
	}
}

/* An enumeration's value that is none fails the call. */
static void
check_enum(struct file *file, const struct model_operation *operation,
    const struct model_header *header, const char *value)
{
	struct output *output = &file->output;

	output_line(output, "if (%s < 1 ||" OUTPUT_BREAK " %s > %zu)", value,
	    value, header->schema->value_count);
	output->indent++;
	output_line(output,
	    "return (call_fail_internal(call," OUTPUT_BREAK " %s));",
	    literal_string(file->arena,
		arena_format(file->arena, "%s: the header %s has no such value",
		    literal_doubled(file->arena, operation->id),
		    literal_doubled(file->arena, header->name))));
	output->indent--;
}

static void
write_header(struct file *file, const struct model_operation *operation,
    const struct model_header *header, const char *status)
{
	const char *name = header->c_name.bytes;
	const char *value =
	    output_format(file->arena, "response->status_%s.%s", status, name);
	bool braces = header->schema->type == MODEL_ENUM;
	struct output *output = &file->output;

	if (!header->required) {
		output_line(output, "if (response->status_%s.has_%s)%s", status,
		    name, braces ? " {" : "");
		output->indent++;
	}
	if (header->schema->type == MODEL_ENUM)
		check_enum(file, operation, header, value);
	output_line(output,
	    "call_header(call," OUTPUT_BREAK " %s," OUTPUT_BREAK " %s);",
	    literal_string(file->arena, header->name),
	    header_text(file, header, value));
	if (!header->required)
		output->indent--;
	if (!header->required && braces)
		output_line(output, "}");
}

/* The status as an expression. */
static const char *
status_text(struct arena *arena, const struct model_response *response)
{
	if (response->range != 0)
		return ("response->status");
	return (output_format(arena, "%d", response->status));
}

/* The media type as an expression. */
static const char *
media_text(struct arena *arena, const struct model_response *response)
{
	if (response->open)
		return (
		    output_format(arena, "response->status_%s.media_type.bytes",
			response->c_name.bytes));
	return (literal_string(arena, response->media_type));
}

/* A body that is bytes. */
static void
write_bytes(struct file *file, const struct model_response *response)
{
	const char *name = response->c_name.bytes;
	const char *type = media_text(file->arena, response);

	if (response->events) {
		output_line(&file->output,
		    "return (call_source(call," OUTPUT_BREAK " %s," OUTPUT_BREAK
		    " %s," OUTPUT_BREAK " event_stream_source(" OUTPUT_BREAK
		    "response->status_%s.body)));",
		    status_text(file->arena, response), type, name);
		return;
	}
	output_line(
	    &file->output, "if (response->status_%s.source != NULL)", name);
	file->output.indent++;
	output_line(&file->output,
	    "return (call_source(call," OUTPUT_BREAK " %s," OUTPUT_BREAK
	    " %s," OUTPUT_BREAK " response->status_%s.source));",
	    status_text(file->arena, response), type, name);
	file->output.indent--;
	output_line(&file->output,
	    "return (call_bytes(call," OUTPUT_BREAK " %s," OUTPUT_BREAK
	    " %s," OUTPUT_BREAK " response->status_%s.body));",
	    status_text(file->arena, response), type, name);
}

/* The body: ready JSON where it was given, else what the struct holds. */
static void
write_body(struct file *file, const struct model_response *response)
{
	struct output *output = &file->output;
	bool braces = writer_loops(response->schema) > 0;
	const char *status = response->c_name.bytes;

	output_line(output,
	    "writer = call_json(call," OUTPUT_BREAK " %s," OUTPUT_BREAK " %s);",
	    status_text(file->arena, response),
	    media_text(file->arena, response));
	if (response_json(response)) {
		output_line(output,
		    "if (response->status_%s.json.bytes"
		    " != NULL)",
		    status);
		output->indent++;
		output_line(output,
		    "json_write_json(writer," OUTPUT_BREAK
		    " response->status_%s.json);",
		    status);
		output->indent--;
		output_line(output, "else%s", braces ? " {" : "");
		output->indent++;
	}
	writer_value(file, response->schema,
	    output_format(file->arena, "response->status_%s.body", status),
	    false);
	if (response_json(response)) {
		output->indent--;
		if (braces)
			output_line(output, "}");
	}
	output_line(output, "return (true);");
}

/* Headers of type double need a function, once a file. */
static void
define_double_text(struct file *file, const struct model_response *response)
{
	static const char *const lines[] = {
		"struct json_writer writer;",
		"struct buffer buffer;",
		"",
		"buffer_init(&buffer, call->arena);",
		"json_writer_init(&writer, &buffer);",
		"json_write_double(&writer, value);",
		"return (buffer_text(&buffer));",
	};
	struct output *output = &file->output;
	bool needed = false;
	size_t i;

	for (i = 0; i < response->header_count; i++)
		needed =
		    needed || response->headers[i].schema->type == MODEL_DOUBLE;
	if (!needed || file->has_double_text)
		return;
	file->has_double_text = true;
	output_function(output, "static struct text", "double_text",
	    "struct call *call, double value");
	for (i = 0; i < sizeof(lines) / sizeof(*lines); i++)
		output_line(
		    output, "%s%s", *lines[i] == '\0' ? "" : "\t", lines[i]);
	output_line(output, "}");
	output_blank(output);
}

/* The function that writes one response out. */
static void
define_writer(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	struct output *output = &file->output;
	size_t i;

	define_double_text(file, response);
	output_function(output, "static bool",
	    output_format(file->arena, "write_%s_%s", operation->c_name.bytes,
		response->c_name.bytes),
	    output_format(file->arena,
		"struct call *call," OUTPUT_BREAK
		" const struct api_%s_response *response",
		operation->c_name.bytes));
	output->indent++;
	if (response->schema != NULL) {
		output_line(output, "struct json_writer *writer;");
		writer_declare(file, writer_loops(response->schema));
		output_blank(output);
	}
	for (i = 0; i < response->header_count; i++)
		write_header(file, operation, &response->headers[i],
		    response->c_name.bytes);
	if (response->raw)
		write_bytes(file, response);
	else if (response->schema != NULL)
		write_body(file, response);
	else
		output_line(output, "return (call_empty(call, %s));",
		    status_text(file->arena, response));
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

static void
write_cases(struct file *file, const struct model_operation *operation)
{
	struct output *output = &file->output;
	const struct model_response *response;
	size_t i, cases = 0;

	for (i = 0; i < operation->response_count; i++) {
		response = &operation->responses[i];
		if (!response_chosen(response))
			continue;
		if (cases++ == 0)
			output_line(output, "switch (response->%s) {",
			    operation->chooses ? "choice" : "status");
		output_line(output, "case %d:",
		    operation->chooses ? response_choice(operation, response)
				       : response->status);
		output->indent++;
		if (response_member(response))
			output_line(output,
			    "return (write_%s_%s(call," OUTPUT_BREAK
			    " response));",
			    operation->c_name.bytes, response->c_name.bytes);
		else
			output_line(output, "return (call_empty(call, %s));",
			    status_text(file->arena, response));
		output->indent--;
	}
	if (cases > 0)
		output_line(output, "}");
}

/* The function that writes whichever response was chosen. */
static void
define_switch(struct file *file, const struct model_operation *operation)
{
	const char *name = operation->c_name.bytes;
	struct output *output = &file->output;

	output_function(output, "static bool",
	    output_format(file->arena, "write_%s", name),
	    "struct call *call," OUTPUT_BREAK " const void *opaque");
	output->indent++;
	output_line(output,
	    "const struct api_%s_response *response =" OUTPUT_BREAK " opaque;",
	    name);
	output_blank(output);
	write_cases(file, operation);
	output_line(output,
	    "return (call_fail_internal(call," OUTPUT_BREAK " %s," OUTPUT_BREAK
	    " response->status));",
	    literal_string(file->arena,
		arena_format(file->arena, "%%d is no response of %s",
		    literal_doubled(file->arena, operation->id))));
	output->indent--;
	output_line(output, "}");
	output_blank(output);
}

void
response_define_writers(
    struct file *file, const struct model_operation *operation)
{
	for (size_t i = 0; i < operation->response_count; i++)
		if (response_member(&operation->responses[i]))
			define_writer(
			    file, operation, &operation->responses[i]);
	define_switch(file, operation);
}
