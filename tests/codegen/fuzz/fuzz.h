/*
 * What the fuzzers share: a call with nothing behind it, and an input cut
 * into lines. A property that does not hold aborts.
 */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stdio.h>
#include <stdlib.h>

#include "runtime/call.h"

int	LLVMFuzzerTestOneInput(const unsigned char *, size_t);

#define HOLDS(property) \
	do { \
		if (!(property)) { \
			fprintf(stderr, "does not hold: %s\n", #property); \
			abort(); \
		} \
	} while (0)

/* One call, its request and the arena of both. */
struct fuzz {
	struct arena	arena;
	struct limits	limits;
	struct incoming	request;
	struct call	call;
	struct text	rest;		/* of the input */
};

static inline void
fuzz_begin(struct fuzz *fuzz, const unsigned char *bytes, size_t size)
{
	*fuzz = (struct fuzz){ .limits = limits_default };
	arena_init(&fuzz->arena);
	call_init(&fuzz->call, &fuzz->arena, &fuzz->limits, &fuzz->request,
	    NULL);
	fuzz->rest = (struct text){ (const char *)bytes, size };
}

static inline void
fuzz_end(struct fuzz *fuzz)
{
	call_end(&fuzz->call);
	arena_release(&fuzz->arena);
}

/* The next byte of the input; 0 behind its end. */
static inline unsigned
fuzz_byte(struct fuzz *fuzz)
{
	if (fuzz->rest.length == 0)
		return (0);
	fuzz->rest.length--;
	return ((unsigned char)*fuzz->rest.bytes++);
}

/* The next line, without its end, as a text of the runtime. */
static inline struct text
fuzz_line(struct fuzz *fuzz)
{
	struct text line = fuzz->rest;
	const char *end = line.length == 0 ? NULL
	    : memchr(line.bytes, '\n', line.length);

	if (end != NULL)
		line.length = (size_t)(end - line.bytes);
	fuzz->rest.bytes += line.length + (end != NULL);
	fuzz->rest.length -= line.length + (end != NULL);
	return (arena_text(&fuzz->arena, line.bytes, line.length));
}

#endif
