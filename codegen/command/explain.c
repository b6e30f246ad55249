/*
 * explain: a code's paragraph, or the list of all.
 */
#include "codegen/command/commands.h"

#include "codegen/explain/explain.h"

#define COLUMNS 78

/* Fills paragraphs; a word is never cut. */
static void
print_filled(FILE *out, const char *text)
{
	size_t column = 0, length;

	for (;;) {
		text += strspn(text, " ");
		length = strcspn(text, " ");
		if (length == 0)
			break;
		if (column > 0 && column + 1 + length > COLUMNS) {
			putc('\n', out);
			column = 0;
		}
		column += (size_t)fprintf(
		    out, "%s%.*s", column > 0 ? " " : "", (int)length, text);
		text += length;
	}
	putc('\n', out);
}

static void
print_lines(FILE *out, const char *lines)
{
	size_t length;

	for (; *lines != '\0'; lines += length + 1) {
		length = strcspn(lines, "\n");
		fprintf(out, "    %.*s\n", (int)length, lines);
	}
}

static enum command_exit
print_one(struct run *run, const struct explanation *explanation)
{
	fprintf(run->out, "%s\n\n", explanation->code);
	print_filled(run->out, explanation->meaning);
	fputs("\nFor example:\n\n", run->out);
	print_lines(run->out, explanation->example);
	fputs("\nWhat would do: ", run->out);
	print_filled(run->out, explanation->remedy);
	return (COMMAND_DONE);
}

static enum command_exit
print_all(struct run *run)
{
	const struct explanations *group;

	for (size_t i = 0; i < EXPLAIN_GROUPS; i++) {
		group = explain_groups[i];
		fprintf(run->out, "%s%s:\n", i == 0 ? "" : "\n", group->title);
		for (size_t j = 0; j < group->count; j++)
			fprintf(run->out, "    %s\n", group->rows[j].code);
	}
	return (COMMAND_DONE);
}

enum command_exit
command_explain(struct run *run)
{
	const char *code = run->arguments.operand;
	const struct explanation *explanation;

	if (code == NULL)
		return (print_all(run));
	explanation = explain_find(code);
	if (explanation != NULL)
		return (print_one(run, explanation));
	fprintf(run->errors,
	    "openapi-kore: no error has the code %s; without a code, explain "
	    "lists all\n",
	    code);
	return (COMMAND_FAILED);
}
