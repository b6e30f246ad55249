/*
 * A growing text in an arena; what writers write into.
 */
#ifndef RUNTIME_BUFFER_H
#define RUNTIME_BUFFER_H

#include <stdint.h>

#include "runtime/arena.h"

struct buffer {
	struct arena *arena;
	char *bytes;
	size_t length;
	size_t capacity;
};

/* Begins an empty buffer in the arena. */
void buffer_init(struct buffer *, struct arena *);

/*
 * What buffer_reserve does when there is no room for size bytes and a NUL.
 * Keeps what is behind the counted bytes, too.
 */
char *buffer_grow(struct buffer *, size_t size);

/* Makes room for size more bytes and returns where they go; see _advance. */
static inline char *
buffer_reserve(struct buffer *buffer, size_t size)
{
	if (size < buffer->capacity - buffer->length)
		return (buffer->bytes + buffer->length);
	return (buffer_grow(buffer, size));
}

/* Counts size bytes that were written behind buffer_reserve. */
static inline void
buffer_advance(struct buffer *buffer, size_t size)
{
	buffer->length += size;
}

static inline void
buffer_append(struct buffer *buffer, const char *bytes, size_t length)
{
	if (length == 0)
		return;
	memcpy(buffer_reserve(buffer, length), bytes, length);
	buffer_advance(buffer, length);
}

static inline void
buffer_append_text(struct buffer *buffer, struct text text)
{
	buffer_append(buffer, text.bytes, text.length);
}

void buffer_append_number(struct buffer *, uint64_t); /* decimal */
void buffer_format(struct buffer *, const char *format, ...) PRINTF_LIKE(2, 3);
void buffer_format_list(struct buffer *, const char *format, va_list)
    PRINTF_LIKE(2, 0);

/* What was written, NUL-terminated, as long as nothing more is written. */
struct text buffer_text(struct buffer *);

#endif
