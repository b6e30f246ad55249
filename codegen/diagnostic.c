/*
 * Collects what is wrong with a document and prints it in the order of the
 * places. A message is one line whatever the document holds: it is cut at a
 * bound, and its control characters are escaped.
 */
#include "codegen/diagnostic.h"

#include <stdarg.h>
#include <stdlib.h>

#include "codegen/list.h"

#define DIAGNOSTICS_MAX 1000
#define MESSAGE_MAX 600

void
diagnostics_init(struct diagnostics *diagnostics, struct arena *arena)
{
	memset(diagnostics, 0, sizeof(*diagnostics));
	diagnostics->arena = arena;
}

static bool
is_known(const struct diagnostics *diagnostics, const struct diagnostic *new)
{
	const struct diagnostic *old;

	for (size_t i = diagnostics->count; i-- > 0;) {
		old = &diagnostics->items[i];
		if (old->mark.line == new->mark.line &&
		    old->mark.column ==
			new->mark.column &&strcmp(old->code, new->code) == 0 &&
		    text_equal(old->message, new->message))
			return (true);
	}
	return (false);
}

/* Ends a cut message with "...", behind a whole UTF-8 sequence. */
static void
cut(char *message, size_t size)
{
	size_t end = size - sizeof("...");

	while (end > 0 && ((unsigned char)message[end] & 0xc0) == 0x80)
		end--;
	memcpy(message + end, "...", sizeof("..."));
}

void
diagnostic_add(struct diagnostics *diagnostics, struct mark mark,
    const char *code, const char *format, ...)
{
	struct diagnostic new = { .mark = mark, .code = code };
	char message[MESSAGE_MAX];
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	if (length < 0)
		message[0] = '\0';
	else if ((size_t)length >= sizeof(message))
		cut(message, sizeof(message));
	new.message = text_of(message);
	if (is_known(diagnostics, &new))
		return;
	if (diagnostics->count == DIAGNOSTICS_MAX) {
		diagnostics->left_out++;
		return;
	}
	new.message =
	    arena_text(diagnostics->arena, message, new.message.length);
	new.sequence = diagnostics->count;
	diagnostics->items = list_room(diagnostics->arena, diagnostics->items,
	    diagnostics->count, &diagnostics->capacity, sizeof(new));
	diagnostics->items[diagnostics->count++] = new;
}

static int
compare_places(const void *left, const void *right)
{
	const struct diagnostic *a = left, *b = right;

	if (a->mark.line != b->mark.line)
		return (a->mark.line < b->mark.line ? -1 : 1);
	if (a->mark.column != b->mark.column)
		return (a->mark.column < b->mark.column ? -1 : 1);
	return (a->sequence < b->sequence ? -1 : 1);
}

static void
print_escaped(FILE *out, struct text text)
{
	unsigned char c;

	for (size_t i = 0; i < text.length; i++) {
		c = (unsigned char)text.bytes[i];
		if (c < 0x20 || c == 0x7f)
			fprintf(out, "\\x%02x", c);
		else
			putc(c, out);
	}
}

void
diagnostics_print(struct diagnostics *diagnostics, FILE *out)
{
	const struct diagnostic *item;

	if (diagnostics->count > 0)
		qsort(diagnostics->items, diagnostics->count,
		    sizeof(*diagnostics->items), compare_places);
	for (size_t i = 0; i < diagnostics->count; i++) {
		item = &diagnostics->items[i];
		if (item->mark.file != NULL)
			fprintf(out, "%s:", item->mark.file);
		if (item->mark.line != 0)
			fprintf(
			    out, "%u:%u:", item->mark.line, item->mark.column);
		fprintf(out, " error: [%s] ", item->code);
		print_escaped(out, item->message);
		putc('\n', out);
	}
	if (diagnostics->left_out > 0)
		fprintf(out,
		    "error: [too_many_errors] %zu more errors are "
		    "not shown\n",
		    diagnostics->left_out);
}
