/*
 * Lines and where they are wrapped. A line is written whole and cut at its
 * breaks afterwards, so no emitter counts columns.
 */
#include "codegen/emit/output.h"

#include <stdarg.h>

#include "codegen/emit/comment.h"

void
output_init(struct output *output, struct arena *arena)
{
	*output = (struct output){ .arena = arena };
	buffer_init(&output->buffer, arena);
	buffer_init(&output->line, arena);
}

struct text
output_text(struct output *output)
{
	struct buffer *buffer = &output->buffer;

	while (buffer->length > 1 &&
	    memcmp(buffer->bytes + buffer->length - 2, "\n\n", 2) == 0)
		buffer->length--;
	return (buffer_text(buffer));
}

void
output_blank(struct output *output)
{
	const struct buffer *buffer = &output->buffer;

	if (buffer->length < 2 ||
	    memcmp(buffer->bytes + buffer->length - 2, "\n\n", 2) != 0)
		buffer_append(&output->buffer, "\n", 1);
}

size_t
output_column(size_t column, const char *text, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++) {
		if (text[i] == '\t')
			column += OUTPUT_TAB - column % OUTPUT_TAB;
		else
			column++;
	}
	return (column);
}

static void
append_tabs(struct output *output, unsigned tabs)
{
	while (tabs-- > 0)
		buffer_append(&output->buffer, "\t", 1);
}

/* A new line for the rest of one, from that column on. */
static size_t
begin_rest(struct output *output, size_t column)
{
	output_blank(output);
	append_tabs(output, (unsigned)(column / OUTPUT_TAB));
	buffer_format(&output->buffer, "%*s", (int)(column % OUTPUT_TAB), "");
	return (column);
}

/* The column behind the text up to the next break. */
static size_t
column_at_break(size_t column, const char *text)
{
	size_t length;

	while (*text != '\0' && *text != *OUTPUT_BREAK) {
		length = strcspn(text, OUTPUT_BREAK OUTPUT_SPLIT);
		column = output_column(column, text, length);
		text += length;
		text += *text == *OUTPUT_SPLIT;
	}
	return (column);
}

/* Whether the literal goes on so far that it must be split here. */
static bool
must_split(size_t column, const char *text)
{
	size_t length = strcspn(text, OUTPUT_BREAK OUTPUT_SPLIT);

	column = output_column(column, text, length);
	if (text[length] == *OUTPUT_SPLIT)
		column++; /* for its quote */
	return (column > OUTPUT_COLUMNS);
}

void
output_wrapped(struct output *output, size_t rest, const char *line)
{
	size_t column = (size_t)output->indent * OUTPUT_TAB;
	size_t length;

	append_tabs(output, output->indent);
	for (;;) {
		length = strcspn(line, OUTPUT_BREAK OUTPUT_SPLIT);
		buffer_append(&output->buffer, line, length);
		column = output_column(column, line, length);
		line += length;
		if (*line == '\0')
			break;
		if (*line++ == *OUTPUT_BREAK) {
			if (column_at_break(column, line) <= OUTPUT_COLUMNS)
				continue;
			column = begin_rest(output, rest);
			line += strspn(line, " ");
		} else if (must_split(column, line)) {
			buffer_append(&output->buffer, "\"", 1);
			column = begin_rest(output, rest) + 1;
			buffer_append(&output->buffer, "\"", 1);
		}
	}
	output_blank(output);
}

/* In columns, without the places where it may be cut. */
static size_t
width_of(const char *line)
{
	size_t width = 0;

	for (; *line != '\0'; line++)
		width += *line != *OUTPUT_BREAK && *line != *OUTPUT_SPLIT;
	return (width);
}

bool
output_fits(const struct output *output, const char *line, const char *more)
{
	return ((size_t)output->indent * OUTPUT_TAB + width_of(line) +
		strlen(" ;") + width_of(more) <=
	    OUTPUT_COLUMNS);
}

/* Where a line goes on that begins behind so many tabs. */
static size_t
begin_column(unsigned tabs)
{
	return (tabs * OUTPUT_TAB + strlen("    "));
}

const char *
output_format(struct arena *arena, const char *format, ...)
{
	const char *string;
	va_list arguments;

	va_start(arguments, format);
	string = arena_format_list(arena, format, arguments).bytes;
	va_end(arguments);
	return (string);
}

void
output_line(struct output *output, const char *format, ...)
{
	va_list arguments;

	output->line.length = 0;
	va_start(arguments, format);
	buffer_format_list(&output->line, format, arguments);
	va_end(arguments);
	output_wrapped(output, begin_column(output->indent),
	    buffer_text(&output->line).bytes);
}

/* In columns, with the mark behind it: a comma, or the end. */
static size_t
longest_part(const char *parameters)
{
	size_t longest = 0, length;

	for (;; parameters += length + 1) {
		length = strcspn(parameters, OUTPUT_BREAK);
		if (length + strlen(");") > longest)
			longest = length + strlen(");");
		if (parameters[length] == '\0')
			return (longest);
	}
}

void
output_prototype(struct output *output, const char *type, const char *name,
    const char *parameters)
{
	size_t column = output_column(0, type, strlen(type));
	unsigned tabs = (unsigned)(column / OUTPUT_TAB) + 1;
	size_t longest = longest_part(parameters);

	while (tabs > 1 && begin_column(tabs) + longest > OUTPUT_COLUMNS)
		tabs--;
	output_wrapped(output, begin_column(tabs),
	    output_format(output->arena, "%s\t%s(" OUTPUT_BREAK "%s);", type,
		name, parameters));
}

void
output_function(struct output *output, const char *type, const char *name,
    const char *parameters)
{
	output_line(output, "%s", type);
	output_line(output, "%s(" OUTPUT_BREAK "%s)", name, parameters);
	output_line(output, "{");
}

static void
write_comment(struct output *output, struct text text, bool block)
{
	size_t indent = (size_t)output->indent * OUTPUT_TAB;
	struct comment comment;
	size_t i, columns;

	comment_lay(output->arena, text, OUTPUT_COLUMNS - indent, &comment);
	if (comment.line_count == 0)
		return;
	columns = indent + comment.lines[0].length + strlen("/*  */");
	if (!block && comment.line_count == 1 && columns <= OUTPUT_COLUMNS) {
		output_line(output, "/* %s */", comment.lines[0].bytes);
		return;
	}
	output_line(output, "/*");
	for (i = 0; i < comment.line_count; i++) {
		if (comment.lines[i].length == 0)
			output_line(output, " *");
		else
			output_line(output, " * %s", comment.lines[i].bytes);
	}
	output_line(output, " */");
}

void
output_comment(struct output *output, struct text text)
{
	write_comment(output, text, false);
}

void
output_header(struct output *output, struct text text)
{
	write_comment(output, text, true);
}
