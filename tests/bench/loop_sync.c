/*
 * Sync without a server: the statements that a push and a pull are made of,
 * on tenants' databases as the server makes them, and the writer of JSON.
 */
#include "tests/bench/loop.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/clock.h"
#include "src/store/change_pull.h"
#include "src/store/image.h"
#include "src/store/record.h"

#define BATCH 500
#define FEW 5
#define ROWS 10000
#define SOME_TENANTS 200
#define MANY_TENANTS 1000
#define CACHE_KIBIBYTES 512

static struct feed feeds[MANY_TENANTS];
static struct uuid tenants[MANY_TENANTS];
static size_t tenant_count, turn;
static unsigned long batch;

static const struct text data =
    TEXT("{\"amount\":\"-12.50\",\"currency\":\"EUR\",\"account\":\"checking\","
	 "\"payee\":\"The shop at the corner\",\"note\":\"bread, milk and a "
	 "newspaper\",\"cleared\":true,\"tags\":[\"food\",\"cash\"]}");

static void
make_file(const char *path, const struct uuid *uuid)
{
	unsigned char image[STORE_IMAGE_SIZE];
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);

	store_image_write(uuid, image);
	if (file == -1)
		return; /* it is there from the round before */
	if (write(file, image, sizeof(image)) != (ssize_t)sizeof(image))
		abort();
	close(file);
}

static void
open_tenant(size_t i)
{
	struct database_options options = {
		.settings = &store_settings_default,
		.cache_kibibytes = CACHE_KIBIBYTES,
	};
	struct store_cause cause;
	char path[64];

	uuid_make(&tenants[i]);
	snprintf(tenants[i].text, sizeof(tenants[i].text),
	    "%08zx-0000-4000-8000-000000000000", i);
	snprintf(path, sizeof(path), "sync_%zu.db", i);
	make_file(path, &tenants[i]);
	options.application_id = store_image_id(&tenants[i]);
	feeds[i] = (struct feed){ .arena = &loop_arena,
		.tenant = &tenants[i],
		.limits = &feed_limits_default };
	loop_check(database_open(path, &options, &feeds[i].database, &cause),
	    cause.text);
}

static void
open_tenants(size_t count)
{
	for (tenant_count = 0; tenant_count < count; tenant_count++)
		open_tenant(tenant_count);
	batch = (unsigned long)clock_steady();
}

static void
check(const struct feed *feed, enum store_result result)
{
	loop_check(result, database_cause(feed->database));
}

/* One record, as a client with time-ordered UUIDs would make it. */
static void
write_record(struct feed *feed, struct collection *collection, unsigned i)
{
	const struct change_content content = {
		.updated_at = TEXT("2026-01-02T08:00:00.000Z"),
		.compared = feed->now,
	};
	struct uuid id;
	struct record found;
	const struct record_write row = {
		.collection = collection,
		.id = &id,
		.seq = ++feed->head,
		.content = &content,
		.created_at = content.updated_at,
		.data = data,
	};

	snprintf(id.text, sizeof(id.text), "%08lx-%04lx-7000-8000-%012x",
	    batch >> 16 & 0xffffffff, batch & 0xffff, i);
	if (record_find(feed, collection, &id, &found) != STORE_NOT_FOUND)
		abort();
	check(feed, record_write(feed, &row));
	collection->records++;
	collection->bytes += (int64_t)data.length;
}

static void
push(unsigned count)
{
	struct feed *feed = &feeds[turn++ % tenant_count];
	struct collection collection = { .name = TEXT("transactions") };

	arena_reset(&loop_arena);
	batch++;
	feed->now = clock_now();
	check(feed, database_begin(feed->database));
	check(feed, feed_prepare(feed));
	check(feed, collection_find(feed, &collection));
	if (collection.number == 0)
		check(feed, collection_insert(feed, &collection));
	for (unsigned i = 0; i < count; i++)
		write_record(feed, &collection, i);
	check(feed, collection_count(feed, &collection));
	check(feed, feed_write(feed));
	check(feed, database_commit(feed->database));
}

static void
push_one(void)
{
	push(BATCH);
}

static void
open_one(void)
{
	open_tenants(1);
}

static void
open_some(void)
{
	open_tenants(SOME_TENANTS);
}

static void
open_many(void)
{
	open_tenants(MANY_TENANTS);
	for (size_t i = 0; i < MANY_TENANTS; i++)
		push(FEW);
}

static void
open_rows(void)
{
	open_tenants(1);
	for (int i = 0; i < ROWS; i += BATCH)
		push(BATCH);
}

static void
pull(int32_t limit)
{
	const struct change_pull page = {
		.after = (int64_t)(turn++ % 16) * BATCH,
		.limit = limit,
	};
	struct text json;

	arena_reset(&loop_arena);
	check(&feeds[0], change_pull(&feeds[0], &page, &json));
}

/* Nine pulls of what is new and a push of a record, each of another one. */
static void
mix(void)
{
	const struct change_pull page = { .after = 0, .limit = FEW };
	struct feed *feed;
	struct text json;

	for (int i = 0; i < 9; i++) {
		feed = &feeds[(size_t)rand() % tenant_count];
		arena_reset(&loop_arena);
		check(feed, feed_read(feed));
		check(feed, change_pull(feed, &page, &json));
	}
	turn = (size_t)rand();
	push(1);
}

static void
pull_many(void)
{
	pull(BATCH);
}

static void
pull_few(void)
{
	pull(FEW);
}

const struct loop sync_loops[] = {
	{ "push", 1, open_one, push_one },
	{ "spread", 1, open_some, push_one },
	{ "pull", 1, open_rows, pull_many },
	{ "few", 1, open_rows, pull_few },
	{ "mix", 10, open_many, mix },
	{ NULL, 0, NULL, NULL },
};
