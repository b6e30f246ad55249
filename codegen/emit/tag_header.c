/*
 * <tag>.h: for each operation of a tag its request and response, the
 * function to be written by hand, and those that fill the response in.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/operation.h"

/* What a hand-written function is handed of the request. */
static void
append_given(struct buffer *buffer, const struct model_operation *operation,
    bool dependencies)
{
	size_t i;

	buffer_format(buffer,
	    "struct call *," OUTPUT_BREAK " const struct api_%s_request *",
	    operation->c_name.bytes);
	for (i = 0; dependencies && i < operation->dependency_count; i++)
		buffer_format(buffer, "," OUTPUT_BREAK " struct %s *",
		    operation->dependencies[i]->name.bytes);
}

/* The functions that prepare and do an operation's task. */
static void
declare_task(struct file *file, const struct model_operation *operation)
{
	const char *name = operation->c_name.bytes;
	struct arena *arena = file->arena;
	struct buffer buffer;

	output_comment(&file->output,
	    text_of("Hand-written: all that the work needs; NULL when the call "
		    "failed (call_fail)."));
	buffer_init(&buffer, arena);
	append_given(&buffer, operation, true);
	output_prototype(&file->output,
	    output_format(arena, "MUST_USE struct api_%s_task *", name),
	    output_format(arena, "api_%s_begin", name),
	    buffer_text(&buffer).bytes);
	output_blank(&file->output);
	output_comment(&file->output,
	    text_of("Hand-written: the work, in another thread. It touches "
		    "its task and nothing else of the server."));
	output_prototype(&file->output, "void",
	    output_format(arena, "api_%s_work", name),
	    output_format(arena, "struct api_%s_task *", name));
	output_blank(&file->output);
}

/* What is said of the function that is written by hand. */
static void
write_purpose(struct file *file, const struct model_operation *operation)
{
	struct buffer buffer;

	buffer_init(&buffer, file->arena);
	if (operation->deprecation.deprecated)
		buffer_format(&buffer, "Deprecated.\n\n");
	if (operation->summary.bytes != NULL)
		buffer_format(&buffer, "%s\n\n", operation->summary.bytes);
	if (operation->description.bytes != NULL)
		buffer_format(&buffer, "%s\n\n", operation->description.bytes);
	buffer_format(&buffer,
	    "Hand-written%s: true when one of the functions "
	    "below filled the response in, false when the call failed "
	    "(call_fail).",
	    operation->task ? ", called behind the work in any case" : "");
	output_comment(&file->output, buffer_text(&buffer));
}

/* The function that is written by hand. */
static void
declare_operation(struct file *file, const struct model_operation *operation)
{
	const char *name = operation->c_name.bytes;
	struct arena *arena = file->arena;
	struct buffer buffer;

	if (operation->task)
		declare_task(file, operation);
	write_purpose(file, operation);
	buffer_init(&buffer, arena);
	append_given(&buffer, operation, !operation->task);
	if (operation->task)
		buffer_format(
		    &buffer, "," OUTPUT_BREAK " struct api_%s_task *", name);
	buffer_format(
	    &buffer, "," OUTPUT_BREAK " struct api_%s_response *", name);
	output_prototype(&file->output,
	    operation->deprecation.deprecated ? "DEPRECATED MUST_USE bool"
					      : "MUST_USE bool",
	    output_format(arena, "api_%s", name), buffer_text(&buffer).bytes);
	output_blank(&file->output);
}

/* What a function's comment says of the headers that may be absent. */
static void
append_optional(struct buffer *buffer, const struct model_response *response)
{
	size_t i;

	for (i = 0; i < response->header_count; i++)
		if (!response->headers[i].required)
			buffer_format(buffer, " %s: NULL when absent.",
			    response->headers[i].c_name.bytes);
}

/* What the document says, as a sentence that others may follow. */
static void
append_sentence(struct buffer *buffer, const char *text)
{
	size_t length = strlen(text);

	while (length > 0 && strchr(" \t\n", text[length - 1]) != NULL)
		length--;
	buffer_append(buffer, text, length);
	if (length > 0 && strchr(".!?:;", text[length - 1]) == NULL)
		buffer_append(buffer, ".", 1);
}

static void
declare_form(struct file *file, const struct model_operation *operation,
    const struct model_response *response, enum response_form form)
{
	output_prototype(&file->output, "bool",
	    output_format(file->arena, "api_%s_%s%s", operation->c_name.bytes,
		response->c_name.bytes, response_suffixes[form]),
	    response_parameters(file->arena, operation, response, false, form));
	output_blank(&file->output);
}

static void
declare_event(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	output_comment(&file->output,
	    text_of("Sends an event with that data, as event_stream_send."));
	output_prototype(&file->output, "bool",
	    output_format(file->arena, "api_%s_%s_send",
		operation->c_name.bytes, response->c_name.bytes),
	    response_event_parameters(file->arena, response));
	output_blank(&file->output);
}

static void
declare_choice(struct file *file, const struct model_operation *operation,
    const struct model_response *response)
{
	struct arena *arena = file->arena;
	struct buffer buffer, notes;

	if (!response_chosen(response))
		return;
	buffer_init(&notes, arena);
	append_optional(&notes, response);
	if (response->range != 0)
		buffer_format(&notes,
		    " status: %s that is not declared by itself; false for "
		    "others.",
		    response->range == MODEL_RANGE_DEFAULT
			? "one"
			: arena_format(arena, "a %dXX", response->range).bytes);
	buffer_init(&buffer, arena);
	if (notes.length == 0)
		buffer_format(
		    &buffer, "%s", file_string(response->description));
	else
		append_sentence(&buffer, file_string(response->description));
	buffer_append_text(&buffer, buffer_text(&notes));
	output_comment(&file->output, buffer_text(&buffer));
	declare_form(file, operation, response, RESPONSE_PLAIN);
	if (response_has(response, RESPONSE_JSON)) {
		output_comment(&file->output,
		    text_of("The same with a body that is "
			    "JSON already; the caller vouches for it."));
		declare_form(file, operation, response, RESPONSE_JSON);
	}
	if (response_has(response, RESPONSE_SOURCE)) {
		output_comment(&file->output,
		    text_of("The same with a body that is sent in pieces: "
			    "runtime/source.h."));
		declare_form(file, operation, response, RESPONSE_SOURCE);
	}
	if (response->event != NULL)
		declare_event(file, operation, response);
}

static void
declare_all(struct file *file, const struct model_tag *tag)
{
	const struct model_operation *operation;
	size_t i, j;

	for (i = 0; i < file->model->operation_count; i++) {
		operation = &file->model->operations[i];
		if (operation->tag != tag || operation->same != NULL)
			continue;
		request_declare(file, operation);
		if (operation->task) {
			output_comment(&file->output,
			    text_of("The hand-written code's own."));
			output_line(&file->output, "struct api_%s_task;",
			    operation->c_name.bytes);
			output_blank(&file->output);
		}
		response_declare(file, operation);
		declare_operation(file, operation);
		for (j = 0; j < operation->response_count; j++)
			declare_choice(
			    file, operation, &operation->responses[j]);
	}
}

/* Whether an operation of the tag answers with a stream of events. */
static bool
streams(const struct model *model, const struct model_tag *tag)
{
	const struct model_operation *operation;
	size_t i, j;

	for (i = 0; i < model->operation_count; i++) {
		operation = &model->operations[i];
		for (j = 0; j < operation->response_count; j++)
			if (operation->tag == tag &&
			    operation->responses[j].events)
				return (true);
	}
	return (false);
}

static bool
depends(const struct model *model, const struct model_tag *tag)
{
	size_t i;

	for (i = 0; i < model->operation_count; i++)
		if (model->operations[i].tag == tag &&
		    model->operations[i].dependency_count > 0)
			return (true);
	return (false);
}

void
file_tag_header(struct file *file, const struct model_tag *tag)
{
	const struct model *model = file->model;
	const struct model_operation *operation;
	size_t i;

	file_begin(file, "Operations of %s %s with the tag %s.%s%s",
	    file_string(model->title), file_string(model->version),
	    file_string(tag->name),
	    tag->description.bytes == NULL ? "" : "\n\n",
	    file_string(tag->description));
	file_guard(file, tag->c_name.bytes);
	if (depends(model, tag))
		file_include(file, "dependencies");
	file_include(file, "models");
	if (streams(model, tag))
		output_line(
		    &file->output, "#include \"runtime/event_stream.h\"");
	output_line(&file->output, "#include \"runtime/operation.h\"");
	output_blank(&file->output);
	file_deprecated_begin(file);
	declare_all(file, tag);
	file_deprecated_end(file);
	output_comment(&file->output,
	    text_of("The rows of these operations, for routes.c."));
	for (i = 0; i < model->operation_count; i++) {
		operation = &model->operations[i];
		if (operation->tag == tag)
			output_line(&file->output,
			    "extern const struct operation" OUTPUT_BREAK
			    "\tapi_%s_operation;",
			    operation->c_name.bytes);
	}
	file_guard_end(file);
}
