/*
 * Eight bytes at a time: whether a run of them needs a look at each. What
 * these return is 0 exactly when no byte of the word is of that kind.
 */
#ifndef RUNTIME_WORD_H
#define RUNTIME_WORD_H

#include <stdint.h>
#include <string.h>

#define WORD_SIZE ((ptrdiff_t)sizeof(uint64_t))
#define WORD_OF(byte) (UINT64_C(0x0101010101010101) * (byte))
#define WORD_HIGH_BITS WORD_OF(0x80)

static inline uint64_t
word_at(const char *p)
{
	uint64_t word;

	memcpy(&word, p, sizeof(word));
	return (word);
}

/* Bytes below the bound, which is 0x80 at most. */
static inline uint64_t
word_below(uint64_t word, unsigned char bound)
{
	return ((word - WORD_OF(bound)) & ~word & WORD_HIGH_BITS);
}

static inline uint64_t
word_equal(uint64_t word, unsigned char byte)
{
	return (word_below(word ^ WORD_OF(byte), 1));
}

/* Bytes that are not ASCII. */
static inline uint64_t
word_high(uint64_t word)
{
	return (word & WORD_HIGH_BITS);
}

#endif
