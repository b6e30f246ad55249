/*
 * A count a worker and bucket of tenants. All counts of a bucket are beside
 * one another, since a commit looks at all of them.
 */
#include "src/operations/listeners.h"

#include <sys/mman.h>

#include <stdatomic.h>
#include <stdint.h>

#define BUCKETS 512 /* a power of two */
#define WORKERS 256

struct listeners {
	unsigned worker;
	_Atomic uint16_t (*counts)[WORKERS];
};

#define COUNTS_SIZE (sizeof(_Atomic uint16_t) * BUCKETS * WORKERS)

struct listeners *
listeners_make(void)
{
	static struct listeners listeners;
	void *memory = mmap(NULL, COUNTS_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		return (NULL);
	listeners.counts = memory;
	return (&listeners);
}

void
listeners_free(struct listeners *listeners)
{
	if (listeners != NULL)
		(void)munmap(listeners->counts, COUNTS_SIZE);
}

void
listeners_begin(struct listeners *listeners, unsigned worker)
{
	listeners->worker = worker % WORKERS;
	for (size_t i = 0; i < BUCKETS; i++)
		atomic_store(&listeners->counts[i][listeners->worker], 0);
}

/* FNV-1a; uuids of the client need not be random. */
static _Atomic uint16_t *
bucket_of(const struct listeners *listeners, const struct uuid *tenant)
{
	uint64_t value = 0xcbf29ce484222325u;

	for (const char *c = tenant->text; *c != '\0'; c++)
		value = (value ^ (unsigned char)*c) * 0x100000001b3u;
	return (listeners->counts[(value ^ value >> 32) % BUCKETS]);
}

void
listeners_add(struct listeners *listeners, const struct uuid *tenant)
{
	atomic_fetch_add(&bucket_of(listeners, tenant)[listeners->worker], 1);
}

void
listeners_remove(struct listeners *listeners, const struct uuid *tenant)
{
	atomic_fetch_sub(&bucket_of(listeners, tenant)[listeners->worker], 1);
}

bool
listeners_any(const struct listeners *listeners, const struct uuid *tenant)
{
	_Atomic uint16_t *counts = bucket_of(listeners, tenant);

	for (size_t i = 0; i < WORKERS; i++)
		if (atomic_load_explicit(&counts[i], memory_order_acquire) > 0)
			return (true);
	return (false);
}
