/*
 * Unique names.
 */
#include "codegen/emit/scope.h"

#include <stdarg.h>

void
scope_init(struct scope *scope, struct arena *arena)
{
	*scope = (struct scope){ .arena = arena };
	lookup_init(&scope->taken, arena);
}

const char *
scope_name(struct scope *scope, const char *format, ...)
{
	const char *name, *wanted;
	va_list arguments;
	unsigned number;

	va_start(arguments, format);
	wanted = arena_format_list(scope->arena, format, arguments).bytes;
	va_end(arguments);
	if (strncmp(wanted, "api_", 4) == 0)
		wanted = arena_format(scope->arena, "%s_", wanted).bytes;
	name = wanted;
	for (number = 2; lookup_find(&scope->taken, name) != NULL; number++)
		name =
		    arena_format(scope->arena, "%s_%u", wanted, number).bytes;
	lookup_add(&scope->taken, name, name);
	return (name);
}
