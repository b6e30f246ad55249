/*
 * Chunks that are given back serve whoever takes next, up to a bound, so that
 * what is warm asks malloc for nothing. The list of them has no lock: who
 * takes one out of it takes the whole list for that moment, and who finds none
 * meanwhile goes to malloc.
 */
#include "runtime/arena_chunk.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#define SPARE_MAX ((size_t)2 * 1024 * 1024) /* bytes of all spare chunks */

static _Atomic(struct arena_chunk *) spares; /* given back last, first */

static void
free_all(struct arena_chunk *chunk)
{
	while (chunk != NULL) {
		struct arena_chunk *older = chunk->older;

		unpoison(chunk->bytes, chunk->size);
		free(chunk);
		chunk = older;
	}
}

/* When the process ends, or unloads who has this. */
static __attribute__((destructor)) void
free_spares(void)
{
	free_all(atomic_exchange(&spares, NULL));
}

/* Puts a list there; what somebody else has put meanwhile goes. */
static void
put_spares(struct arena_chunk *list)
{
	free_all(atomic_exchange(&spares, list));
}

static struct arena_chunk *
take_spare(size_t size)
{
	struct arena_chunk *list = atomic_exchange(&spares, NULL), *found;
	struct arena_chunk **at = &list;

	while (*at != NULL && (*at)->size != size)
		at = &(*at)->older;
	found = *at;
	if (found != NULL)
		*at = found->older;
	put_spares(list);
	return (found);
}

struct arena_chunk *
arena_chunk_take(size_t size)
{
	struct arena_chunk *chunk = take_spare(size);

	if (chunk != NULL)
		return (chunk);
	chunk = malloc(sizeof(*chunk) + size);
	if (chunk == NULL) {
		fputs("arena: out of memory\n", stderr);
		abort();
	}
	chunk->size = size;
	poison(chunk->bytes, size);
	return (chunk);
}

/* Takes those out of a list that are beyond the bound, the oldest first. */
static struct arena_chunk *
cut(struct arena_chunk **at)
{
	struct arena_chunk *chunk, *rest = NULL;
	size_t size = 0;

	while ((chunk = *at) != NULL) {
		if (size + chunk->size <= SPARE_MAX) {
			size += chunk->size;
			at = &chunk->older;
			continue;
		}
		*at = chunk->older;
		chunk->older = rest;
		rest = chunk;
	}
	return (rest);
}

void
arena_chunk_give(struct arena_chunk *given)
{
	struct arena_chunk *oldest = NULL;

	for (struct arena_chunk *at = given; at != NULL; at = at->older) {
		poison(at->bytes, at->size);
		oldest = at;
	}
	if (oldest == NULL)
		return;
	oldest->older = atomic_exchange(&spares, NULL);
	free_all(cut(&given));
	put_spares(given);
}
