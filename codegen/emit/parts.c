/*
 * What comes with the parts of a form: its structs in a tag's header, and the
 * rows by which the runtime fills them in.
 */
#include "codegen/emit/fields.h"
#include "codegen/emit/literal.h"
#include "codegen/emit/operation.h"

static void
write_fields(struct file *file, const char *name, struct fields *fields)
{
	output_line(&file->output, "struct api_%s {", name);
	file->output.indent++;
	fields_write(fields, &file->output);
	file->output.indent--;
	output_line(&file->output, "};");
	output_blank(&file->output);
}

/* The struct of a part that has headers; it begins as struct part does. */
static void
declare_part(struct file *file, const struct model_operation *operation,
    const struct model_part *part)
{
	const char *name = part->type.bytes;
	struct fields fields;

	output_comment(&file->output,
	    arena_format(file->arena,
		"What comes with a part %s of %s's form: a struct part, and "
		"its headers.",
		file_string(part->name), operation->id.bytes));
	fields_init(&fields, file->arena);
	fields_add(&fields, "struct text", false, "filename", NULL);
	fields_add(&fields, "struct text", false, "media_type", NULL);
	for (size_t i = 0; i < part->header_count; i++)
		fields_add_property(&fields, &part->headers[i].property);
	write_fields(file, name, &fields);
	if (!part->list)
		return;
	fields_init(&fields, file->arena);
	fields_add(&fields, output_format(file->arena, "struct api_%s", name),
	    true, "items", NULL);
	fields_add(&fields, "size_t", false, "count", NULL);
	write_fields(
	    file, output_format(file->arena, "%s_list", name), &fields);
}

/* The C type of a part, or of a list of such. */
static const char *
part_type(struct file *file, const struct model_part *part, bool list)
{
	if (part->type.bytes == NULL)
		return (list ? "struct part_list" : "struct part");
	return (output_format(file->arena, "struct api_%s%s", part->type.bytes,
	    list ? "_list" : ""));
}

void
parts_declare(struct file *file, const struct model_operation *operation,
    const struct model_body *body)
{
	const struct model_part *part;
	struct fields fields;

	if (!body->parts_kept)
		return;
	fields_init(&fields, file->arena);
	for (size_t i = 0; i < body->part_count; i++) {
		part = &body->parts[i];
		if (part->type.bytes != NULL)
			declare_part(file, operation, part);
		if (part->kept)
			fields_add(&fields, part_type(file, part, part->list),
			    false, part->c_name.bytes, NULL);
	}
	output_comment(&file->output,
	    arena_format(file->arena,
		"What the client of %s says of the parts of its form, of a "
		"list's in its order (runtime/part.h). A filename is to be "
		"shown, never to be opened.",
		operation->id.bytes));
	write_fields(file, body->parts_type.bytes, &fields);
}

/* What a row points to. */
struct pointed {
	const char *schema;
	const char *types;
	const char *headers;
};

static void
write_kept(struct file *file, const struct model_operation *operation,
    const struct model_body *body, const struct model_part *part)
{
	struct output *output = &file->output;

	output_line(output, ".kept = true,");
	output_line(output,
	    ".offset =" OUTPUT_BREAK
	    " offsetof(struct api_%s_request," OUTPUT_BREAK " %s.%s),",
	    operation->c_name.bytes, body->parts_name.bytes,
	    part->c_name.bytes);
	output_line(output, ".size =" OUTPUT_BREAK " sizeof(%s),",
	    part_type(file, part, false));
}

static void
write_row(struct file *file, const struct model_operation *operation,
    const struct model_body *body, const struct model_part *part,
    const struct pointed *pointed)
{
	struct output *output = &file->output;

	output_line(output, "{");
	output->indent++;
	if (part->name.bytes != NULL)
		output_line(output, ".name =" OUTPUT_BREAK " TEXT(%s),",
		    literal_string(file->arena, part->name));
	if (pointed->schema != NULL)
		output_line(output, ".schema = &%s,", pointed->schema);
	if (part->bytes)
		output_line(output, ".bytes = true,");
	if (pointed->types != NULL)
		output_line(output, ".media_types = %s,", pointed->types);
	if (part->list)
		output_line(output, ".list = true,");
	if (part->kept)
		write_kept(file, operation, body, part);
	if (pointed->headers != NULL) {
		output_line(output, ".headers = %s,", pointed->headers);
		output_line(output, ".header_count = %zu,", part->header_count);
	}
	output->indent--;
	output_line(output, "},");
}

static void
define_pointed(struct file *file, const struct model_operation *operation,
    const struct model_part *part, struct pointed *pointed)
{
	*pointed = (struct pointed){ NULL, NULL, NULL };
	if (part->schema != NULL)
		pointed->schema = tables_schema(&file->tables, part->schema);
	pointed->types =
	    media_types_define(file, part->media_types, part->media_type_count);
	if (part->header_count > 0)
		pointed->headers = parameters_of_part(file, operation, part);
}

const char *
parts_define(struct file *file, const struct model_operation *operation,
    const struct model_body *body)
{
	const struct model_operation *owner = operation_owner(operation);
	struct output *output = &file->output;
	struct pointed *pointed;
	const char *name;

	/* The request's struct is the owner's, and so are all names in it. */
	body = &owner->bodies[body - operation->bodies];
	if (body->part_count == 0)
		return (NULL);
	pointed = arena_alloc(file->arena, body->part_count * sizeof(*pointed));
	for (size_t i = 0; i < body->part_count; i++)
		define_pointed(file, operation, &body->parts[i], &pointed[i]);
	name = scope_name(&file->scope, "%s_parts", operation->c_name.bytes);
	output_line(output, "static const struct part_row %s[] = {", name);
	output->indent++;
	for (size_t i = 0; i < body->part_count; i++)
		write_row(file, owner, body, &body->parts[i], &pointed[i]);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
	return (name);
}
