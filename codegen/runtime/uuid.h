/*
 * UUIDs (RFC 9562) in their one canonical form: 36 characters, lower case.
 */
#ifndef RUNTIME_UUID_H
#define RUNTIME_UUID_H

#include "runtime/text.h"

#define UUID_TEXT_SIZE 37

struct uuid {
	char text[UUID_TEXT_SIZE]; /* NUL-terminated */
};

struct uuid_list {
	struct uuid *items;
	size_t count;
};

/* Reads a UUID in any case; false when the text is none. */
MUST_USE bool uuid_read(struct uuid *, struct text);

/* Makes a random UUID (version 4). */
void uuid_make(struct uuid *);

static inline bool
uuid_equal(const struct uuid *a, const struct uuid *b)
{
	return (memcmp(a->text, b->text, UUID_TEXT_SIZE) == 0);
}

#endif
