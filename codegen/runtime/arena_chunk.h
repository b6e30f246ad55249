/*
 * What arenas are cut from. Only arena*.c include it. Under AddressSanitizer,
 * what is not handed out is poisoned.
 */
#ifndef RUNTIME_ARENA_CHUNK_H
#define RUNTIME_ARENA_CHUNK_H

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONS 1
#endif
#endif

#ifdef ARENA_POISONS
#include <sanitizer/asan_interface.h>
#define poison(p, size) ASAN_POISON_MEMORY_REGION((p), (size))
#define unpoison(p, size) ASAN_UNPOISON_MEMORY_REGION((p), (size))
#else
#define poison(p, size) ((void)(p), (void)(size))
#define unpoison(p, size) ((void)(p), (void)(size))
#endif

struct arena_chunk {
	struct arena_chunk *older;
	size_t size; /* of bytes */
	_Alignas(max_align_t) char bytes[];
};

/* A chunk of that size, poisoned; running out of memory aborts. */
struct arena_chunk *arena_chunk_take(size_t size);

/* Gives a chunk and all older ones back. From any thread, as the above. */
void arena_chunk_give(struct arena_chunk *);

#endif
