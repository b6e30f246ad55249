/*
 * Unique names.
 */
#include "codegen/emit/scope.h"

#include <stdarg.h>
#include <stdio.h>

#define WANTED_SIZE	1024	/* names are at most 200, and a few words */

void
scope_init(struct scope *scope, struct arena *arena)
{
	*scope = (struct scope){ .arena = arena };
	lookup_init(&scope->taken, arena);
}

const char *
scope_name(struct scope *scope, const char *format, ...)
{
	char wanted[WANTED_SIZE];
	va_list arguments;
	const char *name;
	unsigned number;

	va_start(arguments, format);
	vsnprintf(wanted, sizeof(wanted), format, arguments);
	va_end(arguments);
	name = arena_text(scope->arena, wanted, strlen(wanted)).bytes;
	for (number = 2; lookup_find(&scope->taken, name) != NULL; number++)
		name = arena_format(scope->arena, "%s_%u", wanted,
		    number).bytes;
	lookup_add(&scope->taken, name, name);
	return (name);
}
