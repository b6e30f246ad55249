/*
 * document.h and document.c: the document itself as JSON, so that a server
 * can hand out its own contract. A line of C a member, so that a change of
 * the document is a small change here.
 */
#include "codegen/emit/file.h"
#include "codegen/emit/literal.h"
#include "codegen/read/bundle.h"

#define LINE_COLUMNS 54 /* of C, so that a line is one literal */

void
file_document_header(struct file *file)
{
	file_begin(file, "The document of %s %s itself.",
	    file_string(file->model->title), file_string(file->model->version));
	file_guard(file, "document");
	output_line(&file->output, "#include \"runtime/text.h\"");
	output_blank(&file->output);
	output_comment(
	    &file->output, text_of("The document as JSON; it lives forever."));
	output_line(&file->output, "struct text\tapi_document(void);");
	file_guard_end(file);
}

static size_t
columns_of(char byte)
{
	if (byte == '"' || byte == '\\')
		return (2);
	return ((unsigned char)byte < 0x80 ? 1 : 4);
}

/*
 * How many bytes of JSON go on the next line: to the end of a member, or as
 * many as fit, behind a space where there is one near.
 */
static size_t
line_length(struct text json)
{
	size_t i, space = 0, columns = 0;
	bool escaped = false;
	char byte;

	for (i = 0; i < json.length; i++) {
		byte = json.bytes[i];
		columns += columns_of(byte);
		if (columns > LINE_COLUMNS && !escaped)
			return (space > LINE_COLUMNS / 2 ? space : i);
		escaped = !escaped && byte == '\\';
		if (byte == ' ')
			space = i + 1;
		if (byte == ',' && i + 1 < json.length &&
		    json.bytes[i + 1] == '"')
			return (i + 1);
	}
	return (json.length);
}

void
file_document_source(struct file *file)
{
	struct output *output = &file->output;
	struct buffer json;
	struct text rest, line;

	buffer_init(&json, file->arena);
	bundle_write_json(file->model->files, &json);
	rest = buffer_text(&json);
	file_begin(file, "The document of %s %s itself, as JSON.",
	    file_string(file->model->title), file_string(file->model->version));
	file_include(file, "document");
	output_blank(output);
	output_line(output, "static const char json[] =");
	while (rest.length > 0) {
		line = rest;
		line.length = line_length(rest);
		rest.bytes += line.length;
		rest.length -= line.length;
		output_wrapped(output, strlen("    "),
		    output_format(file->arena, "    %s%s",
			literal_string(file->arena, line),
			rest.length == 0 ? ";" : ""));
	}
	output_blank(output);
	output_line(output, "struct text");
	output_line(output, "api_document(void)");
	output_line(output, "{");
	output_line(
	    output, "\treturn ((struct text){ json, sizeof(json) - 1 });");
	output_line(output, "}");
}
