/*
 * A growing text: room is doubled, and one byte is always left for the NUL.
 */
#include "runtime/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define BUFFER_SIZE 512 /* at first */

void
buffer_init(struct buffer *buffer, struct arena *arena)
{
	*buffer = (struct buffer){ .arena = arena };
}

char *
buffer_grow(struct buffer *buffer, size_t size)
{
	size_t capacity = buffer->capacity;

	if (size > SIZE_MAX / 4) {
		fputs("buffer: a text that long cannot be had\n", stderr);
		abort();
	}
	if (capacity == 0)
		capacity = BUFFER_SIZE;
	while (capacity - buffer->length <= size)
		capacity *= 2;
	buffer->bytes = arena_grow(
	    buffer->arena, buffer->bytes, buffer->capacity, capacity);
	buffer->capacity = capacity;
	return (buffer->bytes + buffer->length);
}

void
buffer_append_number(struct buffer *buffer, uint64_t number)
{
	char digits[20]; /* of 2^64 - 1 */
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + number % 10);
	while ((number /= 10) > 0);
	buffer_append(buffer, digits + at, sizeof(digits) - at);
}

void
buffer_format_list(struct buffer *buffer, const char *format, va_list arguments)
{
	va_list again;
	size_t room;
	int length;

	va_copy(again, arguments);
	buffer_reserve(buffer, 0);
	room = buffer->capacity - buffer->length;
	length =
	    vsnprintf(buffer->bytes + buffer->length, room, format, arguments);
	if (length > 0 && (size_t)length >= room)
		vsnprintf(buffer_reserve(buffer, (size_t)length),
		    (size_t)length + 1, format, again);
	va_end(again);
	if (length > 0)
		buffer_advance(buffer, (size_t)length);
}

void
buffer_format(struct buffer *buffer, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	buffer_format_list(buffer, format, arguments);
	va_end(arguments);
}

struct text
buffer_text(struct buffer *buffer)
{
	*buffer_reserve(buffer, 0) = '\0';
	return ((struct text){ buffer->bytes, buffer->length });
}
