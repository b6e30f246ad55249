/*
 * The names of most objects are few, and are looked through. Those of one that
 * has more than a few are in a table besides: open addressing with linear
 * probing. They go in the reverse order of their coming, which leaves no gap
 * in a run of slots. The hash has a random key, so that no client can choose
 * names that collide.
 */
#include "runtime/json_names.h"

#include <sys/random.h>

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#define NAMES_FIRST 32
#define FEW 16 /* names of one object that are in no table */
#define MULTIPLIER UINT64_C(0x9e3779b97f4a7c15)

struct json_name {
	const char *bytes;
	uint32_t length;
	uint32_t hash; /* 0: it is in no table */
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

/* first tells the names of one object from those of another. Never 0. */
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
	return ((uint32_t)(hash ^ hash >> 32) | UINT32_C(1) << 31);
}

/* The slot of the name at index, or the free one where it belongs. */
static uint32_t *
find_slot(const struct json_names *names, uint32_t hash, size_t index)
{
	size_t mask = names->slot_count - 1, slot = hash & mask;

	while (names->slots[slot] != 0 && names->slots[slot] != index + 1)
		slot = (slot + 1) & mask;
	return (&names->slots[slot]);
}

static void
put_slot(struct json_names *names, size_t index)
{
	*find_slot(names, names->names[index].hash, index) =
	    (uint32_t)(index + 1);
}

/* A table of which at most half is taken. */
static void
grow_slots(struct json_names *names)
{
	names->slot_count = names->capacity * 2;
	names->slots = arena_alloc(
	    names->arena, names->slot_count * sizeof(*names->slots));
	for (size_t i = 0; i < names->count; i++)
		if (names->names[i].hash != 0)
			put_slot(names, i);
}

SELDOM static void
grow(struct json_names *names)
{
	size_t old = names->capacity;

	names->capacity = old == 0 ? NAMES_FIRST : old * 2;
	names->names =
	    arena_grow(names->arena, names->names, old * sizeof(*names->names),
		names->capacity * sizeof(*names->names));
	if (names->slots != NULL)
		grow_slots(names);
}

static inline bool
is_like(const struct json_name *known, struct text name)
{
	return (known->length == name.length &&
	    (name.length == 0 || known->bytes[0] == name.bytes[0]));
}

static bool
is_name(const struct json_name *known, struct text name)
{
	return (text_equal((struct text){ known->bytes, known->length }, name));
}

/* From the object's i-th name on: the one that is the same, or the count. */
SELDOM static size_t
find_alike(const struct json_names *names, size_t i, struct text name)
{
	while (i < names->count && !is_name(&names->names[i], name))
		i++;
	return (i);
}

static size_t
find_few(const struct json_names *names, size_t first, struct text name)
{
	for (size_t i = first; i < names->count; i++)
		if (is_like(&names->names[i], name))
			return (find_alike(names, i, name));
	return (names->count);
}

static size_t
find_many(const struct json_names *names, size_t first, struct text name,
    uint32_t hash)
{
	size_t mask = names->slot_count - 1, slot = hash & mask;

	for (; names->slots[slot] != 0; slot = (slot + 1) & mask) {
		size_t i = names->slots[slot] - 1;

		if (i >= first && names->names[i].hash == hash &&
		    is_name(&names->names[i], name))
			return (i);
	}
	return (names->count);
}

/* Those of an object that are few no longer go into the table. */
static void
put_few(struct json_names *names, size_t first)
{
	if (names->slots == NULL)
		grow_slots(names);
	for (size_t i = first; i < names->count; i++) {
		struct json_name *name = &names->names[i];

		name->hash =
		    hash_of(first, (struct text){ name->bytes, name->length });
		put_slot(names, i);
	}
}

/* Takes a name in, unless i says that it is there. */
static inline bool
take(struct json_names *names, size_t first, size_t i, struct text name,
    uint32_t hash)
{
	if (i < names->count) {
		names->same = i - first;
		return (false);
	}
	names->names[names->count++] =
	    (struct json_name){ name.bytes, (uint32_t)name.length, hash };
	return (true);
}

SELDOM static bool
add_to_many(struct json_names *names, size_t first, struct text name)
{
	uint32_t hash = hash_of(first, name);

	if (names->count - first == FEW)
		put_few(names, first);
	if (!take(
		names, first, find_many(names, first, name, hash), name, hash))
		return (false);
	put_slot(names, names->count - 1);
	return (true);
}

bool
json_names_add(struct json_names *names, size_t first, struct text name)
{
	if (names->count == names->capacity)
		grow(names);
	if (names->count - first >= FEW)
		return (add_to_many(names, first, name));
	return (take(names, first, find_few(names, first, name), name, 0));
}

void
json_names_end(struct json_names *names, size_t first)
{
	while (names->count > first) {
		size_t i = --names->count;

		if (names->names[i].hash != 0)
			*find_slot(names, names->names[i].hash, i) = 0;
	}
}
