/*
 * A handle is in one bucket and in the list by use until it is forgotten;
 * then whoever uses it last closes it.
 */
#include "src/session/cache.h"

#include <stdint.h>
#include <stdlib.h>

#include "runtime/clock.h"

#define BUCKETS_AT_FIRST 64

static struct handle_bucket *
buckets_make(size_t count)
{
	struct handle_bucket *buckets = calloc(count, sizeof(*buckets));

	if (buckets == NULL)
		abort();
	return (buckets);
}

/* FNV-1a; uuids of the client need not be random. */
static size_t
hash(const struct uuid *uuid)
{
	uint64_t value = 0xcbf29ce484222325u;

	for (const char *c = uuid->text; *c != '\0'; c++)
		value = (value ^ (unsigned char)*c) * 0x100000001b3u;
	return ((size_t)(value ^ value >> 32));
}

static struct handle_bucket *
bucket_of(struct cache *cache, const struct uuid *uuid)
{
	return (&cache->buckets[hash(uuid) & (cache->bucket_count - 1)]);
}

void
cache_init(struct cache *cache, size_t capacity, struct closer *closer)
{
	cache->closer = closer;
	cache->capacity = capacity;
	cache->count = 0;
	cache->bucket_count = BUCKETS_AT_FIRST;
	cache->buckets = buckets_make(cache->bucket_count);
	TAILQ_INIT(&cache->by_use);
}

static void
drop(struct cache *cache, struct handle *handle)
{
	closer_take(handle->alone ? NULL : cache->closer, handle->database);
	free(handle);
	cache->count--;
}

static void
unlist(struct cache *cache, struct handle *handle)
{
	LIST_REMOVE(handle, same_bucket);
	TAILQ_REMOVE(&cache->by_use, handle, by_use);
}

void
cache_release(struct cache *cache)
{
	struct handle *handle;

	while ((handle = TAILQ_FIRST(&cache->by_use)) != NULL) {
		unlist(cache, handle);
		drop(cache, handle);
	}
	free(cache->buckets);
	cache->buckets = NULL;
}

struct handle *
cache_find(struct cache *cache, const struct uuid *tenant)
{
	struct handle *handle;

	LIST_FOREACH (handle, bucket_of(cache, tenant), same_bucket)
		if (uuid_equal(&handle->tenant, tenant))
			break;
	if (handle != NULL) {
		handle->used_at = clock_steady();
		TAILQ_REMOVE(&cache->by_use, handle, by_use);
		TAILQ_INSERT_HEAD(&cache->by_use, handle, by_use);
	}
	return (handle);
}

/* Whether nothing is lost when it is closed. */
static bool
is_idle(const struct handle *handle)
{
	return (handle->users == 0 && !database_is_pending(handle->database));
}

bool
cache_make_room(struct cache *cache)
{
	struct handle *handle, *before;

	for (handle = TAILQ_LAST(&cache->by_use, handle_queue);
	     handle != NULL && cache->count >= cache->capacity;
	     handle = before) {
		before = TAILQ_PREV(handle, handle_queue, by_use);
		if (is_idle(handle)) {
			unlist(cache, handle);
			drop(cache, handle);
		}
	}
	return (cache->count < cache->capacity);
}

void
cache_close_idle(struct cache *cache, int64_t since)
{
	struct handle *handle, *before;

	for (handle = TAILQ_LAST(&cache->by_use, handle_queue);
	     handle != NULL && handle->used_at < since &&
	     closer_has_room(cache->closer);
	     handle = before) {
		before = TAILQ_PREV(handle, handle_queue, by_use);
		if (is_idle(handle)) {
			unlist(cache, handle);
			drop(cache, handle);
		}
	}
}

void
cache_close_gone(struct cache *cache, const struct folder *folder)
{
	struct handle *handle, *next;

	for (handle = TAILQ_FIRST(&cache->by_use);
	     handle != NULL && closer_has_room(cache->closer); handle = next) {
		next = TAILQ_NEXT(handle, by_use);
		if (!is_idle(handle) ||
		    folder_same(folder, &handle->tenant, &handle->file))
			continue;
		unlist(cache, handle);
		drop(cache, handle);
	}
}

/* Doubles the table, so that a bucket holds one handle on average. */
static void
widen(struct cache *cache)
{
	struct handle *handle;

	free(cache->buckets);
	cache->bucket_count *= 2;
	cache->buckets = buckets_make(cache->bucket_count);
	TAILQ_FOREACH (handle, &cache->by_use, by_use)
		LIST_INSERT_HEAD(
		    bucket_of(cache, &handle->tenant), handle, same_bucket);
}

static struct handle *
make(struct cache *cache, const struct uuid *tenant, struct database *database)
{
	struct handle *handle = calloc(1, sizeof(*handle));

	if (handle == NULL)
		abort();
	handle->tenant = *tenant;
	handle->database = database;
	handle->used_at = clock_steady();
	cache->count++;
	return (handle);
}

struct handle *
cache_add_alone(
    struct cache *cache, const struct uuid *tenant, struct database *database)
{
	struct handle *handle = make(cache, tenant, database);

	handle->forgotten = true;
	handle->alone = true;
	return (handle);
}

struct handle *
cache_add(struct cache *cache, const struct uuid *tenant,
    struct database *database, const struct folder_identity *file)
{
	struct handle *handle = make(cache, tenant, database);

	handle->file = *file;
	if (cache->count > cache->bucket_count)
		widen(cache);
	LIST_INSERT_HEAD(bucket_of(cache, tenant), handle, same_bucket);
	TAILQ_INSERT_HEAD(&cache->by_use, handle, by_use);
	return (handle);
}

void
cache_take(struct handle *handle)
{
	handle->users++;
}

void
cache_give(struct cache *cache, struct handle *handle)
{
	if (--handle->users == 0 && handle->forgotten)
		drop(cache, handle);
}

bool
cache_forget(struct cache *cache, const struct uuid *tenant)
{
	struct handle *handle = cache_find(cache, tenant);

	if (handle == NULL)
		return (true);
	unlist(cache, handle);
	handle->forgotten = true;
	if (handle->users > 0)
		return (false);
	drop(cache, handle);
	return (true);
}
