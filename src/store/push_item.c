/*
 * One change: found, judged by the rules, and written. A change that is bad
 * harms no other.
 */
#include "src/store/push.h"

#include "runtime/buffer.h"
#include "runtime/clock.h"
#include "runtime/json_canonical.h"
#include "src/store/seeded.h"

#define DETAILS_SHOWN 4

/* What is known of the record that a change is about. */
struct subject {
	struct collection *collection;
	struct record record;
	bool found;
};

static struct api_change_error *
reject(const struct push *push, const char *code, struct text detail)
{
	struct api_change_error *error =
	    arena_alloc(push->feed->arena, sizeof(*error));

	error->code = text_of(code);
	error->detail = detail;
	return (error);
}

/* The rules of the contract that it breaks, as one sentence. */
static struct api_change_error *
reject_broken(const struct push *push, const struct violation_list *broken)
{
	size_t left = broken->count + broken->left_out;
	struct buffer detail;

	buffer_init(&detail, push->feed->arena);
	for (size_t i = 0; i < broken->count && i < DETAILS_SHOWN; i++, left--)
		buffer_format(&detail, "%s%s %s", i == 0 ? "" : "; ",
		    broken->items[i].at.bytes, broken->items[i].detail.bytes);
	if (left > 0)
		buffer_format(&detail, "; and %zu more", left);
	return (reject(push, "invalid", buffer_text(&detail)));
}

/* What no keyword of the contract can say. NULL: it is good. */
static struct api_change_error *
check(const struct push *push, size_t index)
{
	const struct api_change_batch_changes *changes = &push->batch->changes;
	const struct api_pushed_change *change = &changes->items[index];
	int64_t most = push->feed->limits->record_bytes;

	if (changes->broken != NULL && changes->broken[index].count > 0)
		return (reject_broken(push, &changes->broken[index]));
	if (change->op == API_CHANGE_OPERATION_DELETE)
		return (NULL);
	if ((!change->has_data || change->data.bytes[0] != '{') &&
	    !seeded("rule_put_data"))
		return (reject(push, "invalid",
		    arena_format(push->feed->arena,
			"/changes/%zu/data must be an object in a put",
			index)));
	if ((int64_t)change->data.length > most && !seeded("rule_record_bytes"))
		return (reject(push, "record_too_large",
		    arena_format(push->feed->arena,
			"/changes/%zu/data has %zu bytes, and may have %lld",
			index, change->data.length, (long long)most)));
	return (NULL);
}

/* The collection of a name, among those that this push has asked for. */
static enum store_result
find_collection(
    struct push *push, struct text name, struct collection **collection)
{
	size_t count = push->collection_count;

	for (size_t i = 0; i < count; i++) {
		*collection = &push->collections[i];
		if (text_equal((*collection)->name, name))
			return (STORE_OK);
	}
	*collection = &push->collections[push->collection_count++];
	memset(*collection, 0, sizeof(**collection));
	(*collection)->name = name;
	return (collection_find(push->feed, *collection));
}

static enum store_result
find(struct push *push, const struct api_pushed_change *change,
    struct subject *subject)
{
	enum store_result result;

	memset(subject, 0, sizeof(*subject));
	if (change->collection.bytes == NULL || change->id.text[0] == '\0')
		return (STORE_OK);
	result =
	    find_collection(push, change->collection, &subject->collection);
	if (result != STORE_OK || subject->collection->number == 0)
		return (result);
	result = record_find(
	    push->feed, subject->collection, &change->id, &subject->record);
	subject->found = result == STORE_OK;
	return (result == STORE_NOT_FOUND ? STORE_OK : result);
}

static enum api_change_status
judge(struct push *push, size_t index, const struct subject *subject)
{
	const struct api_pushed_change *change =
	    &push->batch->changes.items[index];
	struct change_incoming incoming = {
		.content = push->contents[index],
		.base_seq = change->has_base_seq ? &change->base_seq : NULL,
		.base_updated_at = change->base_updated_at,
	};
	struct change_context context = push->context;

	if (push->batch->has_base_cursor &&
	    (cursor_covers(&push->base, change->collection) ||
		seeded("rule_base_collections")))
		context.seen = push->base.seq;
	return (change_rule(&incoming,
	    subject->found ? &subject->record.stored : NULL, &context));
}

/* How many bytes of data more there would be. */
static int64_t
growth(const struct push *push, size_t index, const struct subject *subject)
{
	const struct api_pushed_change *change =
	    &push->batch->changes.items[index];
	int64_t bytes = change->op == API_CHANGE_OPERATION_DELETE
	    ? 0
	    : (int64_t)change->data.length;

	return (bytes - (subject->found ? subject->record.bytes : 0));
}

/* Whether there is room for it. NULL: there is. */
static const char *
exceeds(const struct push *push, int64_t more, const struct subject *subject)
{
	const struct feed *feed = push->feed;

	if (!subject->found && feed->records >= feed->limits->tenant_records &&
	    !seeded("rule_quota_records"))
		return ("the tenant has as many records as it may");
	if (more > 0 && feed->bytes + more > feed->limits->tenant_bytes &&
	    !seeded("rule_quota_bytes"))
		return ("the tenant's records have as many bytes as they may");
	return (NULL);
}

/* updated_at to the byte, as it was said. */
static struct text
updated_at(const struct push *push, struct text said)
{
	char text[CLOCK_TEXT_SIZE];
	int64_t time;

	if (!seeded("rule_updated_at") || !clock_read(said, &time))
		return (said);
	clock_write(time, text);
	return (arena_text(push->feed->arena, text, strlen(text)));
}

static struct text
created_at(
    const struct api_pushed_change *change, const struct subject *subject)
{
	if (subject->found && !seeded("rule_created_at"))
		return (subject->record.created_at);
	return (
	    change->has_created_at ? change->created_at : change->updated_at);
}

static void
count(struct push *push, const struct subject *subject, bool deleted,
    int64_t more)
{
	struct collection *collection = subject->collection;
	bool was = subject->found && subject->record.stored.content.deleted;

	collection->records +=
	    (deleted ? 0 : 1) - (subject->found && !was ? 1 : 0);
	collection->tombstones += (deleted ? 1 : 0) - (was ? 1 : 0);
	collection->bytes += more;
	push->feed->bytes += more;
	push->feed->records += subject->found ? 0 : 1;
}

static enum store_result
write(struct push *push, size_t index, const struct subject *subject)
{
	const struct api_pushed_change *change =
	    &push->batch->changes.items[index];
	struct change_content content = push->contents[index];
	struct record_write row = {
		.collection = subject->collection,
		.id = &change->id,
		.seq = push->feed->head + 1,
		.before = subject->found ? subject->record.stored.seq : 0,
		.content = &content,
		.created_at = created_at(change, subject),
		.writer = push->context.client,
		.data =
		    content.deleted ? (struct text){ NULL, 0 } : change->data,
	};

	content.updated_at = updated_at(push, content.updated_at);
	if (seeded("rule_data_text") && !content.deleted)
		row.data = json_canonical(push->feed->arena, row.data);
	push->feed->head++;
	return (record_write(push->feed, &row));
}

/* Writes it where there is room; *error says where there is none. */
static enum store_result
apply(struct push *push, size_t index, const struct subject *subject,
    struct api_change_error **error)
{
	int64_t more = growth(push, index, subject);
	const char *full = exceeds(push, more, subject);
	enum store_result result = STORE_OK;

	if (full == NULL && subject->collection->number == 0)
		result = collection_insert(push->feed, subject->collection);
	if (result == STORE_CONFLICT)
		full = "the tenant has as many collections as it may";
	if (full != NULL) {
		*error = reject(push, "quota_exceeded", text_of(full));
		return (STORE_OK);
	}
	if (result == STORE_OK)
		result = write(push, index, subject);
	if (result == STORE_OK)
		count(push, subject, push->contents[index].deleted, more);
	return (result);
}

/* The record as it is, beside what did not become it. */
static enum store_result
tell_current(struct push *push, const struct subject *subject,
    struct api_change_result *result)
{
	int64_t bytes = subject->record.bytes;

	if (!subject->found ||
	    push->current_bytes + bytes > push->feed->limits->page_bytes)
		return (STORE_OK);
	if (result->status == API_CHANGE_STATUS_REJECTED
		? seeded("rule_rejected_current")
		: seeded("rule_conflict_current"))
		return (STORE_OK);
	push->current_bytes += bytes;
	result->current =
	    arena_alloc(push->feed->arena, sizeof(*result->current));
	return (record_read(push->feed, subject->collection,
	    subject->record.stored.seq, result->current));
}

static bool
is_refusal(enum api_change_status status)
{
	return (status == API_CHANGE_STATUS_CONFLICT ||
	    status == API_CHANGE_STATUS_GONE ||
	    status == API_CHANGE_STATUS_REJECTED);
}

static void
tell_name(
    const struct api_pushed_change *change, struct api_change_result *result)
{
	result->has_collection = change->collection.bytes != NULL;
	result->collection = change->collection;
	result->has_id = change->id.text[0] != '\0';
	result->id = change->id;
}

/* What became of it, once the rules and the bounds have spoken. */
static enum store_result
tell(struct push *push, const struct subject *subject,
    struct api_change_result *result)
{
	bool applied = result->status == API_CHANGE_STATUS_APPLIED;

	result->has_seq = applied || subject->found;
	result->seq = applied ? push->feed->head : subject->record.stored.seq;
	push->refused = push->refused || is_refusal(result->status);
	if (applied || result->status == API_CHANGE_STATUS_UNCHANGED)
		return (STORE_OK);
	return (tell_current(push, subject, result));
}

enum store_result
push_item(struct push *push, size_t index)
{
	const struct api_pushed_change *change =
	    &push->batch->changes.items[index];
	struct api_change_result *told = &push->results[index];
	struct subject subject;
	enum store_result result;

	tell_name(change, told);
	result = find(push, change, &subject);
	if (result != STORE_OK)
		return (result);
	told->error = check(push, index);
	if (told->error == NULL)
		told->status = judge(push, index, &subject);
	if (told->status == API_CHANGE_STATUS_APPLIED)
		result = apply(push, index, &subject, &told->error);
	if (told->error != NULL)
		told->status = API_CHANGE_STATUS_REJECTED;
	return (result == STORE_OK ? tell(push, &subject, told) : result);
}

enum store_result
push_undone(struct push *push)
{
	enum store_result result = STORE_OK;
	struct subject subject;

	push->collection_count = 0;
	push->current_bytes = 0;
	for (size_t i = 0; result == STORE_OK && i < push->batch->changes.count;
	     i++) {
		struct api_change_result *told = &push->results[i];

		told->has_seq = false;
		told->current = NULL;
		if (!is_refusal(told->status)) {
			if (!seeded("rule_atomic_status"))
				told->status = API_CHANGE_STATUS_NOT_APPLIED;
			continue;
		}
		result = find(push, &push->batch->changes.items[i], &subject);
		if (result == STORE_OK)
			result = tell(push, &subject, told);
	}
	return (result);
}
