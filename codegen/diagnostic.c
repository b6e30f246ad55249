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
		if (old->mark.file == new->mark.file &&
		    old->mark.line == new->mark.line &&
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

static void
add(struct diagnostics *diagnostics, struct diagnostic *new, const char *format,
    va_list arguments)
{
	char message[MESSAGE_MAX];
	int length = vsnprintf(message, sizeof(message), format, arguments);

	if (length < 0)
		message[0] = '\0';
	else if ((size_t)length >= sizeof(message))
		cut(message, sizeof(message));
	new->message = text_of(message);
	if (is_known(diagnostics, new))
		return;
	diagnostics->errors += !new->warning;
	if (diagnostics->count == DIAGNOSTICS_MAX) {
		diagnostics->left_out++;
		return;
	}
	new->message =
	    arena_text(diagnostics->arena, message, new->message.length);
	new->sequence = diagnostics->count;
	diagnostics->items = list_room(diagnostics->arena, diagnostics->items,
	    diagnostics->count, &diagnostics->capacity, sizeof(*new));
	diagnostics->items[diagnostics->count++] = *new;
}

void
diagnostic_add(struct diagnostics *diagnostics, struct mark mark,
    const char *code, const char *format, ...)
{
	struct diagnostic new = { .mark = mark, .code = code };
	va_list arguments;

	va_start(arguments, format);
	add(diagnostics, &new, format, arguments);
	va_end(arguments);
}

void
diagnostic_warn(struct diagnostics *diagnostics, struct mark mark,
    const char *code, const char *format, ...)
{
	struct diagnostic new = { .mark = mark, .code = code, .warning = true };
	va_list arguments;

	va_start(arguments, format);
	add(diagnostics, &new, format, arguments);
	va_end(arguments);
}

static const char *
file_of(const struct diagnostic *item)
{
	return (item->mark.file == NULL ? "" : item->mark.file);
}

static int
compare_places(const void *left, const void *right)
{
	const struct diagnostic *a = left, *b = right;
	int order = strcmp(file_of(a), file_of(b));

	if (order != 0)
		return (order);

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
		fprintf(out, " %s: [%s] ", item->warning ? "warning" : "error",
		    item->code);
		print_escaped(out, item->message);
		putc('\n', out);
	}
	if (diagnostics->left_out > 0)
		fprintf(out,
		    "%s: [too_many_errors] %zu more %ss are not shown\n",
		    diagnostics->errors > 0 ? "error" : "warning",
		    diagnostics->left_out,
		    diagnostics->errors > 0 ? "error" : "warning");
}
