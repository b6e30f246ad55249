/*
 * new: a project around a document, or what a changed document adds to one.
 */
#include "codegen/command/commands.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "codegen/project/project.h"

/* The folder's own name, wherever it was called from; NULL: it is odd. */
static const char *
name_of(struct run *run, const char *folder)
{
	char *path = realpath(folder, NULL);
	const char *name = NULL;

	if (path != NULL)
		name = arguments_folder_name(run->arena, path);
	free(path);
	return (name);
}

enum command_exit
command_new(struct run *run)
{
	const struct arguments *arguments = &run->arguments;
	struct project project = { .folder = arguments->operand,
		.stubs = !arguments->no_stubs };
	enum command_exit result;
	struct model *model;

	if (arguments->operand == NULL)
		return (command_misused(run, "the folder is missing"));
	if (arguments->from == NULL)
		return (command_misused(run, "--from DOCUMENT is missing"));
	model = command_model(run, arguments->from, &result);
	if (model == NULL)
		return (result);
	if (mkdir(project.folder, 0777) != 0 && errno != EEXIST) {
		fprintf(run->errors, "openapi-kore: %s: cannot be made: %s\n",
		    project.folder, strerror(errno));
		return (COMMAND_FAILED);
	}
	project.name = name_of(run, project.folder);
	if (project.name == NULL)
		return (command_misused(run,
		    "the program is called as its folder, and this has no "
		    "name of plain letters: %s",
		    project.folder));
	return (
	    project_write(run->arena, &project, model, run->out, run->errors)
		? COMMAND_DONE
		: COMMAND_FAILED);
}
