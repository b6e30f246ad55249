/*
 * The counter, the counts and the answer go with the changes: all of it is
 * one transaction, so that a retry finds either everything or nothing.
 */
#include "src/store/change_push.h"

#include "src/store/push.h"
#include "src/store/seeded.h"

/* What is kept of a batch that was answered before. */
static enum store_result
answer_again(
    struct feed *feed, const struct batch_key *key, struct push_answer *answer)
{
	struct batch_answer kept;
	enum store_result result;

	result = batch_log_find(feed, key, &kept);
	if (result == STORE_CONFLICT) {
		answer->verdict = PUSH_REUSED;
		return (STORE_OK);
	}
	if (result != STORE_OK)
		return (result);
	answer->verdict = kept.refused ? PUSH_UNDONE : PUSH_DONE;
	answer->json = push_answer_again(feed->arena, kept.json);
	answer->head = feed->head;
	return (STORE_OK);
}

static enum store_result
check_base(const struct push *push, struct push_answer *answer)
{
	enum store_result result;

	if (!push->batch->has_base_cursor)
		return (STORE_OK);
	result = cursor_check(push->feed, &push->base, &answer->cursor);
	if (answer->cursor != CURSOR_GOOD)
		answer->verdict = PUSH_EXPIRED;
	return (result);
}

static enum store_result
apply_items(struct push *push)
{
	size_t count = push->batch->changes.count;
	enum store_result result = STORE_OK;

	for (size_t i = 0; result == STORE_OK && i < count; i++)
		result =
		    push_item(push, seeded("rule_order") ? count - 1 - i : i);
	return (result);
}

static enum store_result
write_counts(struct push *push)
{
	enum store_result result = STORE_OK;

	for (size_t i = 0; result == STORE_OK && i < push->collection_count;
	     i++)
		if (push->collections[i].number != 0)
			result =
			    collection_count(push->feed, &push->collections[i]);
	if (result == STORE_OK)
		result = record_purge(push->feed);
	return (result);
}

/* All of the batch or, if it is atomic, none: *undone. */
static enum store_result
apply(struct push *push, bool *undone)
{
	struct database *database = push->feed->database;
	struct feed before = *push->feed;
	enum store_result result = STORE_OK;

	*undone = false;
	if (push->batch->atomic)
		result = database_savepoint(database);
	if (result == STORE_OK)
		result = apply_items(push);
	if (result != STORE_OK)
		return (result);
	if (push->batch->atomic) {
		*undone = push->refused && !seeded("rule_atomic");
		result = database_release(database, !*undone);
	}
	if (result != STORE_OK || !*undone)
		return (result == STORE_OK ? write_counts(push) : result);
	*push->feed = before;
	return (push_undone(push));
}

static enum store_result
finish(
    struct push *push, const struct batch_key *key, struct push_answer *answer)
{
	const struct batch_answer kept = {
		.refused = answer->verdict == PUSH_UNDONE,
		.json = push_answer_cut(answer->json),
	};
	enum store_result result = STORE_OK;

	if (push->batch->has_batch_id)
		result = batch_log_add(push->feed, key, &kept);
	return (result == STORE_OK ? feed_write(push->feed) : result);
}

static enum store_result
run(struct push *push, const struct batch_key *key, struct push_answer *answer)
{
	int64_t before = push->feed->head;
	enum store_result result;
	bool undone;

	result = check_base(push, answer);
	if (result != STORE_OK || answer->verdict == PUSH_EXPIRED)
		return (result);
	result = apply(push, &undone);
	if (result != STORE_OK)
		return (result);
	answer->verdict = undone ? PUSH_UNDONE : PUSH_DONE;
	answer->json = push_answer_write(push);
	answer->head = push->feed->head;
	answer->changed = push->feed->head != before;
	return (finish(push, key, answer));
}

static struct push
begin(struct feed *feed, const struct api_change_batch *batch,
    enum api_conflict_policy policy)
{
	struct push push = { .feed = feed, .batch = batch };

	push.context.policy = policy;
	if (batch->has_policy && !seeded("rule_policy_request"))
		push.context.policy = batch->policy;
	if (batch->has_client_id)
		push.context.client = text_of(batch->client_id.text);
	push.collections = arena_alloc(
	    feed->arena, batch->changes.count * sizeof(*push.collections));
	push_read(&push);
	return (push);
}

static enum store_result
prepare_and_run(struct feed *feed, const struct api_change_batch *batch,
    enum api_conflict_policy policy, struct push_answer *answer)
{
	struct push push = begin(feed, batch, policy);
	struct batch_key key = {
		.client =
		    text_of(batch->has_client_id ? batch->client_id.text : ""),
		.batch = batch->batch_id,
	};
	enum store_result result = feed_prepare(feed);

	if (result == STORE_OK && batch->has_batch_id) {
		key.digest = push_digest(&push);
		result = answer_again(feed, &key, answer);
		if (result != STORE_NOT_FOUND)
			return (result);
		result = STORE_OK;
	}
	return (result == STORE_OK ? run(&push, &key, answer) : result);
}

enum store_result
change_push(struct feed *feed, const struct api_change_batch *batch,
    enum api_conflict_policy policy, struct push_answer *answer)
{
	enum store_result result, ended;

	memset(answer, 0, sizeof(*answer));
	result = database_write_begin(feed->database);
	if (result != STORE_OK)
		return (result);
	result = prepare_and_run(feed, batch, policy, answer);
	ended = result;
	if (result == STORE_OK && answer->verdict > PUSH_UNDONE)
		ended = STORE_CONFLICT;
	ended = database_write_end(feed->database, ended);
	return (
	    result == STORE_OK && ended == STORE_CONFLICT ? STORE_OK : ended);
}
