/*
 * The commands, and what they share.
 */
#ifndef COMMAND_COMMANDS_H
#define COMMAND_COMMANDS_H

#include "codegen/command.h"
#include "codegen/command/arguments.h"
#include "codegen/model/model.h"

/* One run of a command. */
struct run {
	struct arena *arena;
	struct arguments arguments;
	FILE *out;
	FILE *errors;
};

enum command_exit command_generate(struct run *);
enum command_exit command_check(struct run *);
enum command_exit command_tests(struct run *);
enum command_exit command_report(struct run *);
enum command_exit command_explain(struct run *);
enum command_exit command_new(struct run *);

/*
 * Says what is wrong with the arguments, and how the command is used; always
 * COMMAND_FAILED.
 */
enum command_exit command_misused(struct run *, const char *format, ...)
    PRINTF_LIKE(2, 3);

/*
 * The tree of a document; NULL, with *result and a sentence, when there is
 * none. What is wrong with the document goes to the diagnostics.
 */
struct node *command_read(struct run *, const char *path,
    struct diagnostics *, enum command_exit *result);

/* The same as a model; all that is wrong is on errors. */
struct model *
command_model(struct run *, const char *path, enum command_exit *result);

#endif
