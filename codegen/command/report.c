/*
 * report: a line a member for people, or one JSON value for machines.
 */
#include "codegen/command/commands.h"

#include "codegen/report/report.h"
#include "runtime/json_writer.h"

struct printing {
	FILE *out;
	struct json_writer json;
	struct buffer buffer;
};

static void
print_line(void *context, const struct report_row *row)
{
	struct printing *printing = context;
	FILE *out = printing->out;

	fprintf(out, "%s:%u:%u: %s: ", row->mark.file, row->mark.line,
	    row->mark.column, became_names[row->became]);
	for (const char *p = row->pointer.bytes; *p != '\0'; p++) {
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			fprintf(out, "\\x%02x", (unsigned)*p);
		else
			putc(*p, out);
	}
	if (row->why != NULL)
		fprintf(out, " [%s]", row->why->code);
	putc('\n', out);
}

static void
print_counts(FILE *out, const struct report_counts *counts)
{
	for (size_t i = 0; i < BECAME_COUNT; i++)
		fprintf(out, "%s%zu %s", i == 0 ? "" : ", ", counts->rows[i],
		    became_names[i]);
	putc('\n', out);
}

static void
write_text(struct json_writer *json, const char *text)
{
	json_write_text(json, text_of(text));
}

static void
write_place(struct json_writer *json, struct mark mark)
{
	json_write_name(json, "\"file\":");
	write_text(json, mark.file == NULL ? "" : mark.file);
	json_write_name(json, "\"line\":");
	json_write_integer(json, mark.line);
	json_write_name(json, "\"column\":");
	json_write_integer(json, mark.column);
}

static void
write_error(struct json_writer *json, const struct diagnostic *error)
{
	json_write_name(json, "\"code\":");
	write_text(json, error->code);
	json_write_name(json, "\"detail\":");
	json_write_text(json, error->message);
}

/* Prints what the writer has, so that it stays small. */
static void
flush(struct printing *printing)
{
	fwrite(
	    printing->buffer.bytes, 1, printing->buffer.length, printing->out);
	printing->buffer.length = 0;
}

static void
print_json(void *context, const struct report_row *row)
{
	struct printing *printing = context;
	struct json_writer *json = &printing->json;

	json_write_object_begin(json);
	write_place(json, row->mark);
	json_write_name(json, "\"pointer\":");
	json_write_text(json, row->pointer);
	if (row->object != NULL) {
		json_write_name(json, "\"object\":");
		write_text(json, row->object);
	}
	json_write_name(json, "\"became\":");
	write_text(json, became_names[row->became]);
	if (row->why != NULL)
		write_error(json, row->why);
	json_write_object_end(json);
	flush(printing);
}

static void
write_errors(struct json_writer *json, const struct diagnostics *diagnostics,
    bool warnings)
{
	json_write_key(json, text_of(warnings ? "warnings" : "errors"));
	json_write_array_begin(json);
	for (size_t i = 0; i < diagnostics->count; i++) {
		if (diagnostics->items[i].warning != warnings)
			continue;
		json_write_object_begin(json);
		write_place(json, diagnostics->items[i].mark);
		write_error(json, &diagnostics->items[i]);
		json_write_object_end(json);
	}
	json_write_array_end(json);
}

static void
write_counts(struct json_writer *json, const struct report_counts *counts)
{
	json_write_name(json, "\"counts\":");
	json_write_object_begin(json);
	for (size_t i = 0; i < BECAME_COUNT; i++) {
		json_write_key(json, text_of(became_names[i]));
		json_write_integer(json, (int64_t)counts->rows[i]);
	}
	json_write_object_end(json);
}

static void
report_json(struct run *run, const struct uses *uses,
    const struct diagnostics *diagnostics)
{
	struct printing printing = { .out = run->out };
	struct json_writer *json = &printing.json;
	struct report_counts counts;

	buffer_init(&printing.buffer, run->arena);
	json_writer_init(json, &printing.buffer);
	json_write_object_begin(json);
	json_write_name(json, "\"members\":");
	json_write_array_begin(json);
	report_walk(
	    run->arena, uses, diagnostics, print_json, &printing, &counts);
	json_write_array_end(json);
	write_errors(json, diagnostics, false);
	write_errors(json, diagnostics, true);
	write_counts(json, &counts);
	json_write_object_end(json);
	flush(&printing);
	putc('\n', run->out);
}

static void
report_lines(
    struct run *run, const struct uses *uses, struct diagnostics *diagnostics)
{
	struct printing printing = { .out = run->out };
	struct report_counts counts;

	report_walk(
	    run->arena, uses, diagnostics, print_line, &printing, &counts);
	print_counts(run->out, &counts);
	diagnostics_print(diagnostics, run->errors);
}

enum command_exit
command_report(struct run *run)
{
	const char *path = run->arguments.operand;
	struct uses uses = { .arena = run->arena };
	struct diagnostics diagnostics;
	enum command_exit result;
	struct node *root;

	if (path == NULL)
		return (command_misused(run, "the document is missing"));
	root = command_read(run, path, &diagnostics, &result);
	if (root == NULL)
		return (result);
	if (model_examine(run->arena, root, path, &diagnostics, &uses) != NULL)
		result = COMMAND_DONE;
	if (run->arguments.json)
		report_json(run, &uses, &diagnostics);
	else
		report_lines(run, &uses, &diagnostics);
	return (result);
}
