/*
 * Escaping for string literals: octal escapes of three digits cannot run on
 * into what follows, and a `?` behind a `?` is escaped, so that there are no
 * trigraphs (C11, 5.2.1.1).
 */
#include "codegen/emit/literal.h"

#include <inttypes.h>

#include "codegen/emit/output.h"
#include "runtime/format.h"
#include "runtime/buffer.h"

#define SPLIT_COLUMNS 16 /* at most from one OUTPUT_SPLIT to the next */

struct literal {
	struct buffer buffer;
	char previous;
	size_t last_split; /* where in the buffer */
};

/* The letter behind the backslash, or 0 where there is none. */
static char
short_escape(char byte)
{
	switch (byte) {
	case '"':
	case '\\':
		return (byte);
	case '\n':
		return ('n');
	case '\t':
		return ('t');
	case '\r':
		return ('r');
	default:
		return (0);
	}
}

static void
append_byte(struct literal *literal, char byte)
{
	struct buffer *buffer = &literal->buffer;
	char letter = short_escape(byte);

	if (letter != 0)
		buffer_format(buffer, "\\%c", letter);
	else if (byte == '?' && literal->previous == '?')
		buffer_append(buffer, "\\?", 2);
	else if (byte < ' ' || byte > '~')
		buffer_format(buffer, "\\%03o", (unsigned)(unsigned char)byte);
	else
		buffer_append(buffer, &byte, 1);
	literal->previous = byte;
}

/* Behind a space, or where none comes, a literal may be split in two. */
static void
append_split(struct literal *literal)
{
	struct buffer *buffer = &literal->buffer;

	if (literal->previous != ' ' &&
	    buffer->length - literal->last_split < SPLIT_COLUMNS)
		return;
	buffer_append(buffer, OUTPUT_SPLIT, 1);
	literal->last_split = buffer->length;
}

const char *
literal_string(struct arena *arena, struct text text)
{
	struct literal literal = { .previous = 0 };
	size_t i;

	buffer_init(&literal.buffer, arena);
	buffer_append(&literal.buffer, "\"", 1);
	for (i = 0; i < text.length; i++) {
		append_byte(&literal, text.bytes[i]);
		if (i + 1 < text.length)
			append_split(&literal);
	}
	buffer_append(&literal.buffer, "\"", 1);
	return (buffer_text(&literal.buffer).bytes);
}

const char *
literal_integer(struct arena *arena, int64_t value)
{
	if (value == INT64_MIN)
		return ("INT64_MIN");
	if (value == INT64_MAX)
		return ("INT64_MAX");
	if (value > INT32_MIN && value <= INT32_MAX)
		return (output_format(arena, "%" PRId64, value));
	return (output_format(arena, "INT64_C(%" PRId64 ")", value));
}

static const char *
identifier_of(
    struct arena *arena, struct text text, char first, char last, int change)
{
	char *name = arena_alloc(arena, text.length + 2);
	size_t i;
	char byte;

	for (i = 0; i < text.length; i++) {
		byte = text.bytes[i];
		if (byte >= first && byte <= last)
			byte = (char)(byte + change);
		else if (!(byte >= '0' && byte <= '9') &&
		    !(byte >= first + change && byte <= last + change))
			byte = '_';
		name[i] = byte;
	}
	return (name);
}

const char *
literal_identifier(struct arena *arena, struct text text)
{
	return (identifier_of(arena, text, 'A', 'Z', 'a' - 'A'));
}

const char *
literal_macro(struct arena *arena, struct text text)
{
	return (identifier_of(arena, text, 'a', 'z', 'A' - 'a'));
}

const char *
literal_format(struct arena *arena, enum format format)
{
	return (output_format(arena, "FORMAT_%s",
	    literal_macro(arena, text_of(format_rows[format].name))));
}

const char *
literal_format_named(struct arena *arena, struct text name)
{
	for (int i = FORMAT_NONE + 1; name.bytes != NULL && i < FORMAT_COUNT;
	     i++)
		if (text_equal(name, text_of(format_rows[i].name)))
			return (literal_format(arena, (enum format)i));
	return (NULL);
}
