/*
 * What a batch says, before anything is compared: the content of each change,
 * and a digest of all of it but the time it was sent at.
 */
#include <xxhash.h>

#include "runtime/clock.h"
#include "src/store/push.h"
#include "src/store/seeded.h"

/* A change that is broken has a content that is never looked at. */
static void
read_content(const struct push *push, const struct api_pushed_change *change,
    struct change_content *content)
{
	int64_t time;

	if (!clock_read(change->updated_at, &time))
		time = 0; /* never: the contract asserts the format */
	content->deleted = change->op == API_CHANGE_OPERATION_DELETE;
	content->updated_at = change->updated_at;
	content->compared = change_compared(time, push->ahead, push->feed->now);
	content->hash =
	    change_hash(content->deleted, change->updated_at, change->data);
}

void
push_read(struct push *push)
{
	const struct api_change_batch *batch = push->batch;
	size_t count = batch->changes.count;
	struct arena *arena = push->feed->arena;
	int64_t time;

	push->contents = arena_alloc(arena, count * sizeof(*push->contents));
	push->results = arena_alloc(arena, count * sizeof(*push->results));
	if (batch->has_client_time && clock_read(batch->client_time, &time))
		push->ahead = time - push->feed->now;
	if (batch->has_base_cursor)
		push->base = cursor_read(batch->base_cursor);
	for (size_t i = 0; i < count; i++)
		if (batch->changes.broken == NULL ||
		    batch->changes.broken[i].count == 0)
			read_content(
			    push, &batch->changes.items[i], &push->contents[i]);
}

static void
add(uint64_t *digest, const void *bytes, size_t size)
{
	*digest = XXH3_64bits_withSeed(bytes, size, *digest);
}

/* With its length, so that nothing moves from one text to the next. */
static void
add_text(uint64_t *digest, struct text text)
{
	add(digest, &text.length, sizeof(text.length));
	add(digest, text.bytes == NULL ? "" : text.bytes, text.length);
}

static void
add_change(uint64_t *digest, const struct api_pushed_change *change)
{
	const int64_t numbers[] = { change->op, change->has_base_seq,
		change->base_seq, change->has_created_at,
		change->has_base_updated_at, change->has_data };

	add(digest, numbers, sizeof(numbers));
	add(digest, change->id.text, sizeof(change->id.text));
	add_text(digest, change->collection);
	add_text(digest, change->created_at);
	add_text(digest, change->updated_at);
	add_text(digest, change->base_updated_at);
	add_text(digest, change->data);
}

/* What could not be bound is told apart by what was wrong with it. */
static void
add_broken(uint64_t *digest, const struct violation_list *broken)
{
	for (size_t i = 0; i < broken->count; i++) {
		add_text(digest, broken->items[i].at);
		add_text(digest, broken->items[i].keyword);
	}
}

uint64_t
push_digest(const struct push *push)
{
	const struct api_change_batch *batch = push->batch;
	const int64_t numbers[] = { batch->has_policy,
		batch->has_policy ? batch->policy : 0, batch->atomic };
	uint64_t digest = batch->changes.count;

	add(&digest, numbers, sizeof(numbers));
	add_text(&digest, batch->base_cursor);
	if (seeded("rule_batch_time"))
		add_text(&digest, batch->client_time);
	for (size_t i = 0; i < batch->changes.count; i++) {
		add_change(&digest, &batch->changes.items[i]);
		if (batch->changes.broken != NULL)
			add_broken(&digest, &batch->changes.broken[i]);
	}
	return (digest);
}
