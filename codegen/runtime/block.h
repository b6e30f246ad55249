/*
 * Sixteen bytes at a time: what compares them is one instruction where the
 * processor has it. A comparison makes bytes of 0xff where it holds, and of 0
 * elsewhere.
 */
#ifndef RUNTIME_BLOCK_H
#define RUNTIME_BLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define BLOCK_SIZE ((ptrdiff_t)sizeof(block))

typedef unsigned char block __attribute__((vector_size(16)));
typedef signed char block_signed __attribute__((vector_size(16)));

static inline block
block_at(const char *p)
{
	block bytes;

	memcpy(&bytes, p, sizeof(bytes));
	return (bytes);
}

static inline void
block_put(char *out, block bytes)
{
	memcpy(out, &bytes, sizeof(bytes));
}

/* Whether there is any byte but 0. */
static inline bool
block_any(block bytes)
{
	uint64_t words[2];

	memcpy(words, &bytes, sizeof(words));
	return ((words[0] | words[1]) != 0);
}

#endif
