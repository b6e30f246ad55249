/*
 * <tag>.h: for each operation of a tag its request and response, the
 * function to be written by hand, and those that fill the response in.
 */
#include "codegen/emit/fields.h"
#include "codegen/emit/file.h"
#include "codegen/emit/operation.h"
#include "codegen/emit/type.h"

static void
write_struct(struct file *file, const char *kind,
    const struct model_operation *operation, struct fields *fields)
{
	struct output *output = &file->output;

	output_line(
	    output, "struct api_%s_%s {", operation->c_name.bytes, kind);
	output->indent++;
	fields_write(fields, output);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

static const char *
body_type(struct arena *arena, const struct model_body *body)
{
	if (body->kind == MODEL_BODY_FILE)
		return ("struct body_file");
	if (body->schema == NULL)
		return ("struct text");
	return (type_name(arena, body->schema));
}

/* A body's member, where no other has it, and what its parts come with. */
static void
add_body(
    struct fields *fields, const struct model_operation *operation, size_t i)
{
	const struct model_body *body = &operation->bodies[i];

	if (body_first(operation, i))
		fields_add(fields, body_type(fields->arena, body), false,
		    body->c_name.bytes, NULL);
	if (body->parts_kept)
		fields_add(fields,
		    output_format(
			fields->arena, "struct api_%s", body->parts_type.bytes),
		    false, body->parts_name.bytes, NULL);
}

/* Where it is asked for: by its own way, and by those that are the same. */
static void
write_ways(struct file *file, const struct model_operation *operation)
{
	const struct model_operation *way;
	struct buffer ways;

	buffer_init(&ways, file->arena);
	buffer_format(&ways, "%s: %s %s", operation->id.bytes,
	    operation->method.bytes, operation->path.bytes);
	for (way = operation->next_way; way != NULL; way = way->next_way)
		buffer_format(&ways, "\n\n%s: %s %s", way->id.bytes,
		    way->method.bytes, way->path.bytes);
	output_comment(&file->output, buffer_text(&ways));
}

static void
declare_request(struct file *file, const struct model_operation *operation)
{
	struct fields fields;
	size_t i;

	for (i = 0; i < operation->body_count; i++)
		parts_declare(file, operation, &operation->bodies[i]);
	write_ways(file, operation);
	fields_init(&fields, file->arena);
	for (i = 0; i < operation->member_count; i++)
		fields_add_property(&fields, &operation->members[i]->property);
	if (operation->body_count > 0 && !operation->body_required)
		fields_add(&fields, "bool", false, "has_body", NULL);
	if (operation->body_typed)
		fields_add(&fields, "struct text", false, "body_type",
		    "the media type that came");
	for (i = 0; i < operation->body_count; i++)
		add_body(&fields, operation, i);
	write_struct(file, "request", operation, &fields);
}

/* One member of the union: what a response holds. */
static void
declare_member(struct file *file, const struct model_response *response)
{
	const struct model_header *header;
	struct arena *arena = file->arena;
	struct fields fields;
	const char *name;
	size_t i;

	fields_init(&fields, arena);
	if (response->open)
		fields_add(&fields, "struct text", false, "media_type", NULL);
	if (response->events)
		fields_add(&fields, "struct event_stream", true, "body", NULL);
	else if (response->raw)
		fields_add(&fields, "struct text", false, "body", NULL);
	if (response_has(response, RESPONSE_SOURCE))
		fields_add(&fields, "struct source", true, "source",
		    "in place of body");
	if (response->schema != NULL)
		fields_add(&fields, type_name(arena, response->schema), false,
		    "body", NULL);
	if (response_json(response))
		fields_add(
		    &fields, "struct text", false, "json", "in place of body");
	for (i = 0; i < response->header_count; i++) {
		header = &response->headers[i];
		name = header->c_name.bytes;
		if (!header->required)
			fields_add(&fields, "bool", false,
			    output_format(arena, "has_%s", name), NULL);
		fields_add(&fields, type_name(arena, header->schema), false,
		    name, NULL);
	}
	output_line(&file->output, "struct {");
	file->output.indent++;
	fields_write(&fields, &file->output);
	file->output.indent--;
	output_line(&file->output, "} status_%s;", response->c_name.bytes);
}

static void
declare_response(struct file *file, const struct model_operation *operation)
{
	struct output *output = &file->output;
	size_t i, members = 0;

	output_line(
	    output, "struct api_%s_response {", operation->c_name.bytes);
	output->indent++;
	output_line(output, "int\tstatus;\t\t/* set by the functions below */");
	if (operation->chooses)
		output_line(output, "int\tchoice;");
	for (i = 0; i < operation->response_count; i++) {
		if (!response_member(&operation->responses[i]))
			continue;
		if (members++ == 0) {
			output_line(output, "union {");
			output->indent++;
		}
		declare_member(file, &operation->responses[i]);
	}
	if (members > 0) {
		output->indent--;
		output_line(output, "};");
	}
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

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
		declare_request(file, operation);
		if (operation->task) {
			output_comment(&file->output,
			    text_of("The hand-written code's own."));
			output_line(&file->output, "struct api_%s_task;",
			    operation->c_name.bytes);
			output_blank(&file->output);
		}
		declare_response(file, operation);
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
