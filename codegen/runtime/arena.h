/*
 * An arena: memory that is taken piece by piece and given back all at once.
 * Each call has one. Running out of memory aborts the process; the limits
 * bound what a call may take.
 */
#ifndef RUNTIME_ARENA_H
#define RUNTIME_ARENA_H

#include <stdarg.h>

#include "runtime/text.h"

struct arena_chunk;

struct arena {
	struct arena_chunk *chunks; /* the newest first */
	char *next; /* first free byte */
	char *end; /* behind the newest chunk */
	size_t taken; /* bytes handed out */
};

/* Begins an empty arena; no memory is taken yet. */
void arena_init(struct arena *);

/* size bytes, zeroed, aligned for any type; never NULL, until the release. */
void *arena_alloc(struct arena *, size_t size);

/* size bytes as arena_alloc, but not zeroed. */
void *arena_take(struct arena *, size_t size);

/*
 * old_size bytes at p become new_size bytes, in place where p was the last
 * piece taken; p may be NULL. The new bytes are not zeroed.
 */
void *arena_grow(struct arena *, void *p, size_t old_size, size_t new_size);

/* A copy of the bytes, NUL-terminated; lives until the release. */
struct text arena_text(struct arena *, const char *bytes, size_t length);

/* A text as by printf. */
struct text
arena_format(struct arena *, const char *format, ...) PRINTF_LIKE(2, 3);
struct text arena_format_list(struct arena *, const char *format, va_list)
    PRINTF_LIKE(2, 0);

/*
 * Gives all back but one chunk of usual size, so that it stays warm. Of what
 * is given back, here and by a release, the newest serves any arena that takes
 * as much again, without malloc.
 */
void arena_reset(struct arena *);

/* Gives everything back. */
void arena_release(struct arena *);

#endif
