/*
 * generate, check and tests: the four phases, and nothing is written before
 * the last check passed.
 */
#include "codegen/command/commands.h"

#include "codegen/emit/folder.h"
#include "codegen/trial/trial.h"

static enum command_exit
write_out(struct run *run, const struct emit_files *files)
{
	struct folder_report report;

	if (folder_write(run->arena, run->arguments.out, files, &report,
		run->errors) != FOLDER_OK)
		return (COMMAND_FAILED);
	fprintf(run->out, "%s: %zu files, %zu written, %zu removed\n",
	    run->arguments.out, files->count, report.written, report.removed);
	return (COMMAND_DONE);
}

static enum command_exit
compare(struct run *run, const struct emit_files *files)
{
	const struct arguments *arguments = &run->arguments;

	switch (folder_check(run->arena, arguments->out, files, run->errors)) {
	case FOLDER_OK:
		return (COMMAND_DONE);
	case FOLDER_STALE:
		fprintf(run->errors,
		    "openapi-kore: %s is not what %s gives; run: "
		    "openapi-kore generate %s --out %s\n",
		    arguments->out, arguments->operand, arguments->operand,
		    arguments->out);
		return (COMMAND_REFUSED);
	case FOLDER_FAILED:
	default:
		return (COMMAND_FAILED);
	}
}

static struct emit_files
emit(struct run *run, const struct model *model, const char *name)
{
	return (emit_model(run->arena, model, name));
}

static struct emit_files
emit_trial(struct run *run, const struct model *model, const char *name)
{
	const char *generated = run->arguments.generated;

	generated = generated == NULL
	    ? "generated"
	    : arguments_folder_name(run->arena, generated);
	return (trial_files(run->arena, model, generated, name));
}

static enum command_exit
generate(struct run *run,
    struct emit_files (*write)(
	struct run *, const struct model *, const char *name),
    enum command_exit (*finish)(struct run *, const struct emit_files *))
{
	const struct arguments *arguments = &run->arguments;
	enum command_exit result;
	struct emit_files files;
	struct model *model;
	const char *name;

	if (arguments->operand == NULL)
		return (command_misused(run, "the document is missing"));
	if (arguments->out == NULL)
		return (command_misused(run, "--out FOLDER is missing"));
	name = arguments_folder_name(run->arena, arguments->out);
	if (name == NULL)
		return (command_misused(run,
		    "code includes the files by the folder's name, and this "
		    "has none of plain letters: %s",
		    arguments->out));
	model = command_model(run, arguments->operand, &result);
	if (model == NULL)
		return (result);
	files = write(run, model, name);
	return (finish(run, &files));
}

enum command_exit
command_generate(struct run *run)
{
	return (generate(run, emit, write_out));
}

enum command_exit
command_check(struct run *run)
{
	return (generate(run, emit, compare));
}

enum command_exit
command_tests(struct run *run)
{
	const char *generated = run->arguments.generated;

	if (generated != NULL &&
	    arguments_folder_name(run->arena, generated) == NULL)
		return (command_misused(run,
		    "code includes the files by the folder's name, and this "
		    "has none of plain letters: %s",
		    generated));
	return (generate(run, emit_trial, write_out));
}
