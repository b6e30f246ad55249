/*
 * dependencies.h: what operations are handed besides their request, and the
 * hand-written functions that open and close it.
 */
#include "codegen/emit/fields.h"
#include "codegen/emit/file.h"
#include "codegen/emit/type.h"

/* Each parameter is optional: an operation may declare only some. */
static void
declare_request(struct file *file, const struct model_dependency *dependency)
{
	const struct model_property *property;
	struct output *output = &file->output;
	struct fields fields;
	const char *name;
	size_t i;

	fields_init(&fields, file->arena);
	for (i = 0; i < dependency->parameter_count; i++) {
		property = &dependency->parameters[i].property;
		name = property->c_name.bytes;
		fields_add(&fields, "bool", false,
		    output_format(file->arena, "has_%s", name), NULL);
		fields_add(&fields, type_name(file->arena, property->schema),
		    false, name, NULL);
	}
	output_comment(output,
	    text_of("What the operation's request says "
		    "of it; has_ is false also where the operation has no such "
		    "parameter."));
	output_line(output, "struct api_%s_request {", dependency->name.bytes);
	output->indent++;
	fields_write(&fields, output);
	output->indent--;
	output_line(output, "};");
	output_blank(output);
}

static void
declare(struct file *file, const struct model_dependency *dependency)
{
	const char *name = dependency->name.bytes;
	struct output *output = &file->output;
	struct arena *arena = file->arena;

	output_comment(output,
	    arena_format(
		arena, "%s: %s", name, file_string(dependency->description)));
	output_line(output, "struct %s;", name);
	output_blank(output);
	declare_request(file, dependency);
	output_comment(output,
	    text_of("Hand-written: opens it, or fails the "
		    "call and returns false."));
	output_prototype(output, "MUST_USE bool",
	    output_format(arena, "api_open_%s", name),
	    output_format(arena,
		"struct call *," OUTPUT_BREAK
		" const struct api_%s_request *," OUTPUT_BREAK " struct %s **",
		name, name));
	output_blank(output);
	output_comment(output,
	    text_of("Hand-written: closes it; called once "
		    "for each that was opened."));
	output_prototype(output, "void",
	    output_format(arena, "api_close_%s", name),
	    output_format(
		arena, "struct call *," OUTPUT_BREAK " struct %s *", name));
	output_blank(output);
}

void
file_dependencies(struct file *file)
{
	const struct model *model = file->model;
	size_t i;

	file_begin(file,
	    "What operations of %s %s depend on: opened before "
	    "them, closed after.",
	    file_string(model->title), file_string(model->version));
	file_guard(file, "dependencies");
	file_include(file, "models");
	output_line(&file->output, "#include \"runtime/call.h\"");
	output_blank(&file->output);
	file_deprecated_begin(file);
	for (i = 0; i < model->dependency_count; i++)
		declare(file, &model->dependencies[i]);
	file_deprecated_end(file);
	output_line(&file->output, "#endif");
}
