/*
 * The structs of an operation: what it is asked, a member for each parameter
 * and body, and what it answers, a union of what each status holds.
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

void
request_declare(struct file *file, const struct model_operation *operation)
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

void
response_declare(struct file *file, const struct model_operation *operation)
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
