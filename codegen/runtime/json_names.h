/*
 * The names of all objects that are open while a text is read: one set, from
 * which an object's names go when it ends. A name that stands twice in one
 * object is found in constant time, whatever the names are.
 */
#ifndef RUNTIME_JSON_NAMES_H
#define RUNTIME_JSON_NAMES_H

#include <stdint.h>

#include "runtime/arena.h"

struct json_name;

struct json_names {
	struct arena *arena;
	struct json_name *names; /* in order of their coming */
	size_t count;
	size_t capacity;
	uint32_t *slots; /* 1 + a name; 0: free. NULL: none needed yet */
	size_t slot_count; /* a power of two */
	size_t same; /* as the last name that was refused */
};

/* Begins an empty set; what it takes comes from the arena. */
void json_names_init(struct json_names *, struct arena *);

/*
 * Adds a name of the object whose names began when count was first. False
 * when it is there already; same is then which one of the object's names.
 * The name's bytes stay where they are until the object ends.
 */
MUST_USE bool json_names_add(
    struct json_names *, size_t first, struct text name);

/* Ends the newest object: its names go, back to when count was first. */
void json_names_end(struct json_names *, size_t first);

#endif
