/*
 * The commands as a table: how each is used, what it takes, what it does.
 */
#include "codegen/command/commands.h"

#include <stdarg.h>

static const struct command {
	const char *name;
	const char *usage; /* behind the name */
	const char *help; /* lines behind the first one are indented */
	unsigned options;
	enum command_exit (*run)(struct run *);
} commands[] = {
	{ "generate", "DOCUMENT --out FOLDER",
	    "writes the files of FOLDER that changed; code includes\n"
	    "them as \"NAME/models.h\", where NAME is the last part\n"
	    "of FOLDER",
	    OPTION_OUT, command_generate },
	{ "check", "DOCUMENT --out FOLDER",
	    "writes nothing; 1 when FOLDER is not what generate writes",
	    OPTION_OUT, command_check },
	{ "new", "FOLDER --from DOCUMENT [--no-stubs]",
	    "writes a project that builds and serves: runtime/ and\n"
	    "generated/, which stay the generator's; a Makefile, conf/\n"
	    "and src/, which are written once and then the user's.\n"
	    "Again: writes what a changed document adds. Operations\n"
	    "answer 501 until they are written; with --no-stubs the\n"
	    "link names those that are missing",
	    OPTION_FROM | OPTION_NO_STUBS, command_new },
	{ "tests", "DOCUMENT --out FOLDER [--generated FOLDER]",
	    "writes what tries generated code: examples.c reads, writes\n"
	    "and compares each example of the document, fuzz_NAME.c is\n"
	    "for libFuzzer, one a request body; absent.c has what is\n"
	    "else written by hand. Code is included as generate's\n"
	    "--out was called, which is generated where nothing is said",
	    OPTION_OUT | OPTION_GENERATED, command_tests },
	{ "report", "DOCUMENT [--json]",
	    "what became of each member of the document: enforced,\n"
	    "annotation or refused, with its place; 1 when something\n"
	    "is refused",
	    OPTION_JSON, command_report },
	{ "explain", "[CODE]",
	    "what a code of an error means and what would do; all codes", 0,
	    command_explain },
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(*commands))

static void
print_usage(FILE *out)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		fprintf(out, "%s openapi-kore %s %s\n",
		    i == 0 ? "usage:" : "      ", commands[i].name,
		    commands[i].usage);
	fputs("       openapi-kore --help | --version\n", out);
}

/* The name in one column, the lines of the text in another. */
static void
print_row(FILE *out, const char *name, const char *text)
{
	fprintf(out, "  %-9s ", name);
	for (; *text != '\0'; text++) {
		putc(*text, out);
		if (*text == '\n')
			fprintf(out, "%12s", "");
	}
	putc('\n', out);
}

static enum command_exit
print_help(FILE *out)
{
	print_usage(out);
	fputs("\nWrites C for the Kore platform from an OpenAPI 3.0 or 3.1 "
	      "document.\n\n",
	    out);
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		print_row(out, commands[i].name, commands[i].help);
	fputs("\nexit status: 0 done; 1 the document is refused, or check "
	      "found\nsomething; 2 wrong usage, or the system failed\n",
	    out);
	return (COMMAND_DONE);
}

enum command_exit
command_misused(struct run *run, const char *format, ...)
{
	va_list arguments;

	fputs("openapi-kore: ", run->errors);
	va_start(arguments, format);
	(void)vfprintf(run->errors, format, arguments);
	va_end(arguments);
	putc('\n', run->errors);
	print_usage(run->errors);
	return (COMMAND_FAILED);
}

static enum command_exit
run_command(struct run *run, int count, char *const arguments[])
{
	if (count == 0)
		return (command_misused(run, "a command is missing"));
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		if (strcmp(commands[i].name, arguments[0]) != 0)
			continue;
		if (arguments_read(&run->arguments, commands[i].options,
			count - 1, arguments + 1, run->errors))
			return (commands[i].run(run));
		print_usage(run->errors);
		return (COMMAND_FAILED);
	}
	return (command_misused(run, "there is no %s", arguments[0]));
}

static bool
asks_for(int count, char *const arguments[], const char *option)
{
	int i;

	for (i = 0; i < count; i++)
		if (strcmp(arguments[i], option) == 0)
			return (true);
	return (false);
}

enum command_exit
command_run(int count, char *const arguments[], FILE *out, FILE *errors)
{
	enum command_exit result;
	struct arena arena;
	struct run run = { .arena = &arena, .out = out, .errors = errors };

	if (asks_for(count, arguments, "--help"))
		return (print_help(out));
	if (asks_for(count, arguments, "--version")) {
		fprintf(out, "openapi-kore %s\n", COMMAND_VERSION);
		return (COMMAND_DONE);
	}
	arena_init(&arena);
	result = run_command(&run, count, arguments);
	arena_release(&arena);
	return (result);
}
