/*
 * openapi-kore: an OpenAPI document in, C for the Kore platform out.
 */
#include <stdio.h>

#include "codegen/command.h"

int
main(int count, char *arguments[])
{
	enum command_exit result;

	result = command_run(count - 1, arguments + 1, stdout, stderr);
	if (fflush(stdout) != 0) {
		perror("openapi-kore: standard output");
		return (COMMAND_FAILED);
	}
	return (result);
}
