/*
 * The command line of openapi-kore: read, model, check, emit, in this order,
 * and nothing written before the last check passed.
 */
#ifndef CODEGEN_COMMAND_H
#define CODEGEN_COMMAND_H

#include <stdio.h>

#define COMMAND_VERSION	"0.1.0"

enum command_exit {
	COMMAND_DONE = 0,
	COMMAND_REFUSED = 1,	/* the document, or what check found */
	COMMAND_FAILED = 2,	/* usage, or the system */
};

/*
 * Runs the command with the arguments behind the program's name; reports go
 * to out, what is wrong to errors.
 */
enum command_exit	command_run(int count, char *const arguments[],
			    FILE *out, FILE *errors);

#endif
