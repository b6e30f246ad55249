/*
 * The document that a command is about.
 */
#include "codegen/command/commands.h"

#include <errno.h>
#include <sys/stat.h>

#include "codegen/read/document.h"

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

struct node *
command_read(struct run *run, const char *path, struct diagnostics *diagnostics,
    enum command_exit *result)
{
	struct node *root;

	diagnostics_init(diagnostics, run->arena);
	*result = COMMAND_FAILED;
	if (!readable(path, run->errors))
		return (NULL);
	*result = COMMAND_REFUSED;
	root = document_read(run->arena, path, diagnostics);
	if (root == NULL)
		diagnostics_print(diagnostics, run->errors);
	return (root);
}

struct model *
command_model(struct run *run, const char *path, enum command_exit *result)
{
	const char *slash = strrchr(path, '/');
	struct diagnostics diagnostics;
	struct model *model;
	struct node *root;

	root = command_read(run, path, &diagnostics, result);
	if (root == NULL)
		return (NULL);
	model = model_build(
	    run->arena, root, slash == NULL ? path : slash + 1, &diagnostics);
	diagnostics_print(&diagnostics, run->errors);
	return (model);
}
