/*
 * What all generated files begin and end with.
 */
#include "codegen/emit/file.h"

#include <stdarg.h>

#include "codegen/emit/literal.h"

void
file_init(struct file *file, struct arena *arena, const struct model *model,
    const char *folder)
{
	*file = (struct file){
		.arena = arena,
		.model = model,
		.folder = folder,
	};
	output_init(&file->output, arena);
	scope_init(&file->scope, arena);
	tables_init(&file->tables, &file->output, &file->scope);
}

const char *
file_string(struct text text)
{
	return (text.bytes == NULL ? "" : text.bytes);
}

void
file_begin(struct file *file, const char *format, ...)
{
	struct buffer buffer;
	va_list arguments;
	struct text purpose;

	va_start(arguments, format);
	purpose = arena_format_list(file->arena, format, arguments);
	va_end(arguments);
	buffer_init(&buffer, file->arena);
	buffer_format(&buffer, "%s\n\n", purpose.bytes);
	buffer_format(&buffer, "Written by openapi-kore from %s; do not edit.",
	    file_string(file->model->file));
	output_header(&file->output, buffer_text(&buffer));
}

void
file_guard(struct file *file, const char *name)
{
	const char *macro = literal_macro(file->arena, text_of(name));

	output_line(&file->output, "#ifndef API_%s_H", macro);
	output_line(&file->output, "#define API_%s_H", macro);
	output_blank(&file->output);
}

void
file_guard_end(struct file *file)
{
	output_blank(&file->output);
	output_line(&file->output, "#endif");
}

void
file_use_deprecated(struct file *file)
{
	output_line(&file->output,
	    "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"");
	output_blank(&file->output);
}

void
file_include(struct file *file, const char *name)
{
	output_line(&file->output, "#include \"%s/%s.h\"", file->folder, name);
}

void
file_deprecated_begin(struct file *file)
{
	if (!file->model->deprecated_types)
		return;
	output_line(&file->output, "#pragma GCC diagnostic push");
	file_use_deprecated(file);
}

void
file_deprecated_end(struct file *file)
{
	if (!file->model->deprecated_types)
		return;
	output_blank(&file->output);
	output_line(&file->output, "#pragma GCC diagnostic pop");
	output_blank(&file->output);
}
