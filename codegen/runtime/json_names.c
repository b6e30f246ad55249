/*
 * Open addressing with linear probing. Names go in the reverse order of their
 * coming, which leaves no gap in a run of slots. The hash has a random key, so
 * that no client can choose names that collide.
 */
#include "runtime/json_names.h"

#include <sys/random.h>

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#define NAMES_FIRST 32
#define MULTIPLIER UINT64_C(0x9e3779b97f4a7c15)

struct json_name {
	const char *bytes;
	uint32_t length;
	uint32_t hash;
};

void
json_names_init(struct json_names *names, struct arena *arena)
{
	*names = (struct json_names){ .arena = arena };
}

/* A random number, the same as long as the process lives; never 0. */
static uint64_t
hash_key(void)
{
	static _Atomic uint64_t kept;
	uint64_t key = atomic_load(&kept), none = 0;

	if (key != 0)
		return (key);
	if (getrandom(&key, sizeof(key), 0) != (ssize_t)sizeof(key)) {
		perror("getrandom");
		abort();
	}
	key |= 1;
	if (!atomic_compare_exchange_strong(&kept, &none, key))
		key = none;
	return (key);
}

static uint64_t
mix(uint64_t a, uint64_t b)
{
	unsigned __int128 product = (unsigned __int128)a * b;

	return ((uint64_t)product ^ (uint64_t)(product >> 64));
}

/* first tells the names of one object from those of another. */
static uint32_t
hash_of(size_t first, struct text name)
{
	uint64_t key = hash_key(), hash = key ^ mix(first + 1, MULTIPLIER);
	const char *p = name.bytes;
	size_t left = name.length;
	uint64_t word = 0;

	for (; left >= sizeof(word); left -= sizeof(word)) {
		memcpy(&word, p, sizeof(word));
		hash = mix(hash ^ word, key);
		p += sizeof(word);
	}
	word = 0;
	if (left != 0)
		memcpy(&word, p, left);
	hash = mix(hash ^ word, key);
	hash = mix(hash ^ name.length, MULTIPLIER);
	return ((uint32_t)(hash ^ hash >> 32));
}

/* The slot of the name at index, or the free one where it belongs. */
static size_t
find_slot(const struct json_names *names, uint32_t hash, size_t index)
{
	size_t mask = names->slot_count - 1, slot = hash & mask;

	while (names->slots[slot] != 0 && names->slots[slot] != index + 1)
		slot = (slot + 1) & mask;
	return (slot);
}

/* Makes room for one more name; at most half of the slots are taken. */
static void
grow(struct json_names *names)
{
	size_t capacity =
	    names->capacity == 0 ? NAMES_FIRST : names->capacity * 2;

	names->names = arena_grow(names->arena, names->names,
	    names->capacity * sizeof(*names->names),
	    capacity * sizeof(*names->names));
	names->capacity = capacity;
	names->slot_count = capacity * 2;
	names->slots = arena_alloc(
	    names->arena, names->slot_count * sizeof(*names->slots));
	for (size_t i = 0; i < names->count; i++)
		names->slots[find_slot(names, names->names[i].hash, i)] =
		    (uint32_t)(i + 1);
}

bool
json_names_add(
    struct json_names *names, size_t first, struct text name, size_t *index)
{
	uint32_t hash = hash_of(first, name);
	size_t mask, slot;

	if (names->count == names->capacity)
		grow(names);
	mask = names->slot_count - 1;
	for (slot = hash & mask; names->slots[slot] != 0;
	     slot = (slot + 1) & mask) {
		size_t i = names->slots[slot] - 1;
		const struct json_name *other = &names->names[i];

		if (i >= first && other->hash == hash &&
		    other->length == name.length &&
		    (name.length == 0 ||
			memcmp(other->bytes, name.bytes, name.length) == 0)) {
			*index = i - first;
			return (false);
		}
	}
	names->slots[slot] = (uint32_t)(names->count + 1);
	names->names[names->count++] = (struct json_name){
		.bytes = name.bytes,
		.length = (uint32_t)name.length,
		.hash = hash,
	};
	return (true);
}

void
json_names_end(struct json_names *names, size_t first)
{
	while (names->count > first) {
		size_t i = --names->count;

		names->slots[find_slot(names, names->names[i].hash, i)] = 0;
	}
}
