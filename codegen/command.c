/*
 * What the arguments ask for, and the four phases.
 */
#include "codegen/command.h"

#include <errno.h>
#include <sys/stat.h>

#include "codegen/emit/folder.h"
#include "codegen/read/document.h"

static const char usage[] =
    "usage: openapi-kore generate DOCUMENT --out FOLDER\n"
    "       openapi-kore check DOCUMENT --out FOLDER\n"
    "       openapi-kore --help | --version\n";

static const char help[] =
    "\n"
    "Writes C for the Kore platform from an OpenAPI 3.0 or 3.1 document.\n"
    "\n"
    "  generate   writes the files of FOLDER that changed\n"
    "  check      writes nothing; 1 when FOLDER is not what generate writes\n"
    "  --out      the folder; code includes its files as \"NAME/models.h\",\n"
    "             where NAME is the last part of FOLDER\n"
    "\n"
    "exit status: 0 done; 1 the document is refused, or check found\n"
    "something; 2 wrong usage, or the system failed\n";

struct command {
	bool check;
	const char *document;
	const char *out;
	const char *name; /* the last part of out */
};

static enum command_exit
refuse_usage(FILE *errors, const char *what, const char *which)
{
	fprintf(errors, "openapi-kore: %s%s\n%s", what, which, usage);
	return (COMMAND_FAILED);
}

/* Takes one argument, and the next one where it belongs to it. */
static bool
take(struct command *command, char *const arguments[], int *index)
{
	const char *argument = arguments[*index];

	if (strncmp(argument, "--out=", 6) == 0) {
		command->out = argument + 6;
		return (true);
	}
	if (strcmp(argument, "--out") == 0) {
		(*index)++;
		command->out = arguments[*index];
		return (command->out != NULL);
	}
	if (argument[0] == '-' || command->document != NULL)
		return (false);
	command->document = argument;
	return (true);
}

/* The last part of the folder's path, as includes name it; NULL: none. */
static const char *
folder_name(struct arena *arena, const char *path)
{
	static const char allowed[] =
	    "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-";
	size_t end = strlen(path), begin;
	struct text name;

	while (end > 0 && path[end - 1] == '/')
		end--;
	for (begin = end; begin > 0 && path[begin - 1] != '/'; begin--)
		continue;
	name = arena_text(arena, path + begin, end - begin);
	if (name.length == 0 || strspn(name.bytes, allowed) != name.length ||
	    strcmp(name.bytes, ".") == 0 || strcmp(name.bytes, "..") == 0)
		return (NULL);
	return (name.bytes);
}

static enum command_exit
parse(struct command *command, struct arena *arena, int count,
    char *const arguments[], FILE *errors)
{
	int i;

	if (count == 0)
		return (refuse_usage(errors, "a command is missing", ""));
	if (strcmp(arguments[0], "generate") != 0 &&
	    strcmp(arguments[0], "check") != 0)
		return (refuse_usage(errors, "there is no ", arguments[0]));
	command->check = strcmp(arguments[0], "check") == 0;
	for (i = 1; i < count; i++)
		if (!take(command, arguments, &i))
			return (refuse_usage(errors, "cannot be used: ",
			    arguments[i] == NULL ? "--out without a folder"
						 : arguments[i]));
	if (command->document == NULL)
		return (refuse_usage(errors, "the document is missing", ""));
	if (command->out == NULL)
		return (refuse_usage(errors, "--out FOLDER is missing", ""));
	command->name = folder_name(arena, command->out);
	if (command->name == NULL)
		return (refuse_usage(errors,
		    "code includes the files by the "
		    "folder's name, and this has none of plain letters: ",
		    command->out));
	return (COMMAND_DONE);
}

/* Whether the document can be read at all: else it is not the document. */
static bool
readable(const char *path, FILE *errors)
{
	FILE *stream = fopen(path, "rb");
	struct stat status;

	if (stream == NULL || fstat(fileno(stream), &status) != 0) {
		fprintf(errors, "openapi-kore: %s: cannot be read: %s\n", path,
		    strerror(errno));
		return (false);
	}
	fclose(stream);
	if (S_ISREG(status.st_mode))
		return (true);
	fprintf(errors, "openapi-kore: %s: is not a file\n", path);
	return (false);
}

/* The model of the document, or NULL with all that is wrong on errors. */
static struct model *
build(struct arena *arena, const char *path, FILE *errors)
{
	const char *slash = strrchr(path, '/');
	struct diagnostics diagnostics;
	struct model *model = NULL;
	struct node *root;

	diagnostics_init(&diagnostics, arena);
	root = document_read(arena, path, &diagnostics);
	if (root != NULL)
		model = model_build(arena, root,
		    slash == NULL ? path : slash + 1, &diagnostics);
	if (diagnostics.count == 0)
		return (model);
	diagnostics_print(&diagnostics, errors);
	return (NULL);
}

static enum command_exit
write_out(struct arena *arena, const struct command *command,
    const struct emit_files *files, FILE *out, FILE *errors)
{
	struct folder_report report;

	if (folder_write(arena, command->out, files, &report, errors) !=
	    FOLDER_OK)
		return (COMMAND_FAILED);
	fprintf(out, "%s: %zu files, %zu written, %zu removed\n", command->out,
	    files->count, report.written, report.removed);
	return (COMMAND_DONE);
}

static enum command_exit
compare(struct arena *arena, const struct command *command,
    const struct emit_files *files, FILE *errors)
{
	switch (folder_check(arena, command->out, files, errors)) {
	case FOLDER_OK:
		return (COMMAND_DONE);
	case FOLDER_STALE:
		fprintf(errors,
		    "openapi-kore: %s is not what %s gives; run: "
		    "openapi-kore generate %s --out %s\n",
		    command->out, command->document, command->document,
		    command->out);
		return (COMMAND_REFUSED);
	case FOLDER_FAILED:
	default:
		return (COMMAND_FAILED);
	}
}

static enum command_exit
run(struct arena *arena, int count, char *const arguments[], FILE *out,
    FILE *errors)
{
	struct command command = { .check = false };
	struct emit_files files;
	struct model *model;

	if (parse(&command, arena, count, arguments, errors) != COMMAND_DONE ||
	    !readable(command.document, errors))
		return (COMMAND_FAILED);
	model = build(arena, command.document, errors);
	if (model == NULL)
		return (COMMAND_REFUSED);
	files = emit_model(arena, model, command.name);
	if (command.check)
		return (compare(arena, &command, &files, errors));
	return (write_out(arena, &command, &files, out, errors));
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

	if (asks_for(count, arguments, "--help")) {
		fprintf(out, "%s%s", usage, help);
		return (COMMAND_DONE);
	}
	if (asks_for(count, arguments, "--version")) {
		fprintf(out, "openapi-kore %s\n", COMMAND_VERSION);
		return (COMMAND_DONE);
	}
	arena_init(&arena);
	result = run(&arena, count, arguments, out, errors);
	arena_release(&arena);
	return (result);
}
