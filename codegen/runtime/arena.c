/*
 * The arena is a list of chunks, the newest first; pieces are cut from the
 * newest one. Chunks grow with what the arena holds, so that their number
 * stays small, and are of few sizes, so that they serve again.
 */
#include "runtime/arena.h"

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/arena_chunk.h"

#define CHUNK_SIZE ((size_t)64 * 1024) /* the usual one */
#define CHUNK_SIZE_MAX ((size_t)1024 * 1024) /* unless a piece is larger */
#define ALIGNMENT _Alignof(max_align_t)
#define PIECE_MAX (SIZE_MAX / 4)
#define SIZE_DIGITS 20 /* of SIZE_MAX */

static size_t
aligned(size_t size)
{
	if (size > PIECE_MAX) {
		fputs("arena: a piece that large cannot be had\n", stderr);
		abort();
	}
	return ((size + ALIGNMENT - 1) & ~(ALIGNMENT - 1));
}

static void
use_chunk(struct arena *arena, struct arena_chunk *chunk)
{
	arena->next = chunk->bytes;
	arena->end = chunk->bytes + chunk->size;
}

/* Begins a chunk that has room for size bytes at least. */
static void
add_chunk(struct arena *arena, size_t size)
{
	size_t usual = CHUNK_SIZE;
	struct arena_chunk *chunk;

	while (usual < CHUNK_SIZE_MAX && (usual < arena->taken || usual < size))
		usual *= 2;
	chunk = arena_chunk_take(size < usual ? usual : size);
	chunk->older = arena->chunks;
	arena->chunks = chunk;
	use_chunk(arena, chunk);
}

void
arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

void *
arena_take(struct arena *arena, size_t size)
{
	size_t room = aligned(size == 0 ? 1 : size);
	void *piece;

	if ((size_t)(arena->end - arena->next) < room)
		add_chunk(arena, room);
	piece = arena->next;
	arena->next += room;
	arena->taken += room;
	unpoison(piece, size);
	return (piece);
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	return (memset(arena_take(arena, size), 0, size));
}

void *
arena_grow(struct arena *arena, void *p, size_t old_size, size_t new_size)
{
	size_t old_room, new_room;
	void *piece;

	if (p == NULL)
		return (arena_take(arena, new_size));
	old_room = aligned(old_size == 0 ? 1 : old_size);
	new_room = aligned(new_size == 0 ? 1 : new_size);
	if ((char *)p + old_room == arena->next &&
	    new_room <= (size_t)(arena->end - (char *)p)) {
		arena->next = (char *)p + new_room;
		arena->taken += new_room - old_room;
		poison(p, new_room > old_room ? new_room : old_room);
		unpoison(p, new_size);
		return (p);
	}
	piece = arena_take(arena, new_size);
	return (memcpy(piece, p, old_size < new_size ? old_size : new_size));
}

struct text
arena_text(struct arena *arena, const char *bytes, size_t length)
{
	char *copy = arena_take(arena, length + 1);

	if (length != 0)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return ((struct text){ copy, length });
}

/* Puts bytes before end; NULL when they, or those before, have no room. */
static char *
put(char *out, const char *end, const char *bytes, size_t length)
{
	if (out == NULL || length > (size_t)(end - out))
		return (NULL);
	memcpy(out, bytes, length);
	return (out + length);
}

static char *
put_size(char *out, const char *end, size_t size)
{
	char digits[SIZE_DIGITS];
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + size % 10);
	while ((size /= 10) > 0);
	return (put(out, end, digits + at, sizeof(digits) - at));
}

/*
 * Most formats have but texts and sizes, and need no printf. The length; -1
 * when there is anything else, or no room.
 */
static int
format_simple(const struct arena *arena, const char *format, va_list arguments)
{
	char *out = arena->next;
	const char *end = arena->end, *at, *text;

	for (; (at = strchr(format, '%')) != NULL; format = at) {
		out = put(out, end, format, (size_t)(at - format));
		if (strncmp(at, "%s", 2) == 0) {
			text = va_arg(arguments, const char *);
			if (text == NULL)
				return (-1);
			out = put(out, end, text, strlen(text));
			at += 2;
		} else if (strncmp(at, "%zu", 3) == 0) {
			out = put_size(out, end, va_arg(arguments, size_t));
			at += 3;
		} else
			return (-1);
	}
	out = put(out, end, format, strlen(format) + 1);
	if (out == NULL || out - arena->next > INT_MAX)
		return (-1);
	return ((int)(out - arena->next) - 1);
}

/* Formats into what is left of the chunk, which is nobody's yet. */
static size_t
format_ahead(const struct arena *arena, const char *format, va_list arguments)
{
	size_t room = (size_t)(arena->end - arena->next);
	va_list again;
	int length;

	unpoison(arena->next, room);
	va_copy(again, arguments);
	length = format_simple(arena, format, again);
	va_end(again);
	if (length < 0)
		length = vsnprintf(arena->next, room, format, arguments);
	poison(arena->next, room);
	if (length < 0) {
		fprintf(stderr, "arena: cannot format \"%s\"\n", format);
		abort();
	}
	return ((size_t)length);
}

struct text
arena_format_list(struct arena *arena, const char *format, va_list arguments)
{
	const char *ahead = arena->next;
	va_list again;
	size_t length;
	char *bytes;

	if (strchr(format, '%') == NULL)
		return (arena_text(arena, format, strlen(format)));
	va_copy(again, arguments);
	length = format_ahead(arena, format, again);
	va_end(again);
	bytes = arena_take(arena, length + 1);
	if (bytes != ahead) /* it did not fit there */
		vsnprintf(bytes, length + 1, format, arguments);
	return ((struct text){ bytes, length });
}

struct text
arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	struct text text;

	va_start(arguments, format);
	text = arena_format_list(arena, format, arguments);
	va_end(arguments);
	return (text);
}

/* Takes the newest chunk of usual size out of the list. */
static struct arena_chunk *
take_usual(struct arena *arena)
{
	struct arena_chunk **at = &arena->chunks, *usual;

	while (*at != NULL && (*at)->size != CHUNK_SIZE)
		at = &(*at)->older;
	usual = *at;
	if (usual != NULL) {
		*at = usual->older;
		usual->older = NULL;
	}
	return (usual);
}

void
arena_reset(struct arena *arena)
{
	struct arena_chunk *kept = take_usual(arena);

	arena_release(arena);
	if (kept != NULL) {
		poison(kept->bytes, kept->size);
		arena->chunks = kept;
		use_chunk(arena, kept);
	}
}

void
arena_release(struct arena *arena)
{
	arena_chunk_give(arena->chunks);
	arena_init(arena);
}
