/*
 * Reads instances with the reader that was generated for their schema. Each
 * line of standard input is `FILE OPERATION TEXT`, hexadecimal: a shared
 * object, the operation in it, and a JSON text; FILE `-` is a schema of any
 * kind. Each line of output is 1 (accepted), 0 (refused), or ? with what
 * failed.
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/json_reader.h"
#include "runtime/operation.h"

static const struct schema *
schema_in(const char *file, const char *operation)
{
	const struct operation *row;
	void *object;
	char name[256];

	if (strcmp(file, "-") == 0)
		return (&schema_any);
	object = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
	if (object == NULL)
		return (NULL);
	snprintf(name, sizeof(name), "api_%s_operation", operation);
	row = dlsym(object, name);
	return (row == NULL || row->body == NULL ? NULL : row->body->schema);
}

/* Undoes hexadecimal; behind the bytes is no NUL, so that a reader sees it. */
static struct text
undo(struct arena *arena, const char *hex)
{
	size_t length = strlen(hex) / 2;
	char *bytes = arena_alloc(arena, length + 1);

	for (size_t i = 0; i < length; i++) {
		char digits[3] = { hex[2 * i], hex[2 * i + 1], '\0' };

		bytes[i] = (char)strtol(digits, NULL, 16);
	}
	return ((struct text){ bytes, length });
}

static void
answer(const char *file, const char *operation, const char *hex)
{
	const struct schema *schema = schema_in(file, operation);
	struct arena arena;
	struct call call;
	void *value;

	if (schema == NULL) {
		printf("? %s\n", dlerror());
		return;
	}
	arena_init(&arena);
	call_init(&call, &arena, &limits_default, NULL, NULL);
	value = arena_alloc(&arena, schema->size);
	if (json_read(&call, schema, undo(&arena, hex), value))
		printf("1\n");
	else if (call.failure.kind == FAILURE_INVALID)
		printf("0 %s\n", call.failure.violations[0].keyword.bytes);
	else
		printf("0 %s\n",
		    call.failure.code == NULL ? "?" : call.failure.code);
	arena_release(&arena);
}

int
main(void)
{
	char *line = NULL;
	size_t size = 0;
	char file[1024], operation[64];
	int at;

	while (getline(&line, &size, stdin) > 0) {
		line[strcspn(line, "\n")] = '\0';
		at = 0;
		if (sscanf(line, "%1023s %63s %n", file, operation, &at) < 2)
			return (2);
		answer(file, operation, line + at);
		fflush(stdout);
	}
	free(line);
	return (0);
}
