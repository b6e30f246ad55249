/*
 * The operations of the tag changes: what a tenant's clients push and pull.
 * Where the request names the tenant is settled before they are called.
 */
#include "generated/changes.h"

#include "runtime/clock.h"
#include "runtime/operation.h"
#include "runtime/precondition.h"
#include "src/operations/application.h"
#include "src/operations/etag.h"
#include "src/operations/hints.h"
#include "src/session/session.h"
#include "src/store/change_pull.h"
#include "src/store/change_push.h"
#include "src/store/seeded.h"

/* What is told of a cursor that is not taken; the first two rows are 422. */
static const char *const cursor_details[CURSOR_VERDICT_COUNT] = {
	[CURSOR_OF_OTHERS] = "must be a cursor of the same collections",
	[CURSOR_EPOCH] = "the cursor is of another epoch; pull from the "
			 "beginning",
	[CURSOR_BEYOND] = "the cursor is of a head that this tenant never had; "
			  "pull from the beginning",
	[CURSOR_PURGED] = "tombstones behind the cursor were removed; pull "
			  "from the beginning",
};

static struct feed
feed_of(struct call *call, const struct tenant_session *session)
{
	return ((struct feed){
	    .database = session_database(session),
	    .arena = call->arena,
	    .tenant = &session_tenant(session)->uuid,
	    .limits = &call->application->limits,
	    .now = clock_now(),
	});
}

static bool
fail(struct call *call, const struct feed *feed, enum store_result result)
{
	return (store_fail(call, result, database_cause(feed->database)));
}

static bool
expired(struct call *call, enum cursor_verdict verdict)
{
	return (call_fail_code(call, FAILURE_GONE, "cursor_expired", "%s",
	    cursor_details[verdict]));
}

static bool
reused(struct call *call)
{
	const struct text pointer = TEXT("/batch_id");

	call_fail_code(call, FAILURE_INVALID, "batch_id_reused",
	    "another batch of this client had this batch_id");
	return (call_violation(call, PLACE_BODY, pointer, "unique",
	    "must be another one for each batch"));
}

/* What a pull gets. */
struct pulled {
	struct text etag;
	struct text json; /* bytes NULL: not modified */
};

/* Whether the cursor is of these collections. */
static bool
belongs(struct call *call, const struct cursor *cursor,
    const struct text_list *collections)
{
	struct text set = { NULL, 0 };

	if (collections != NULL)
		set = cursor_set(call->arena, collections);
	return ((cursor->collections.bytes == NULL) == (set.bytes == NULL) &&
	    text_equal(cursor->collections, set));
}

/* Finds where the page begins; false when the call failed. */
static bool
begin_page(struct call *call, const struct feed *feed,
    const struct api_pull_changes_request *request, struct change_pull *page)
{
	const struct text name = TEXT("cursor");
	enum cursor_verdict verdict;
	enum store_result result;
	struct cursor cursor;

	if (!request->has_cursor)
		return (true);
	cursor = cursor_read(request->cursor);
	if (!belongs(call, &cursor, page->collections) &&
	    !seeded("rule_cursor_binding"))
		return (call_violation(call, PLACE_QUERY, name, "collections",
		    "%s", cursor_details[CURSOR_OF_OTHERS]));
	result = cursor_check(feed, &cursor, &verdict);
	if (result != STORE_OK)
		return (fail(call, feed, result));
	page->after = cursor.seq;
	return (verdict == CURSOR_GOOD || expired(call, verdict));
}

/* Reads the page in the snapshot that is open. */
static bool
read_page(struct call *call, struct feed *feed,
    const struct api_pull_changes_request *request, struct pulled *pulled)
{
	struct change_pull page = { .limit = request->limit };
	enum store_result result = feed_read(feed);
	struct text_list names;

	if (result != STORE_OK)
		return (fail(call, feed, result));
	if (request->has_collections) {
		names = cursor_names(call->arena, request->collections);
		page.collections = &names;
	}
	if (!begin_page(call, feed, request, &page))
		return (false);
	pulled->etag = etag_write(call->arena, feed->epoch, feed->head);
	if (request->has_if_none_match &&
	    precondition_has(request->if_none_match, pulled->etag, false) &&
	    !seeded("rule_not_modified"))
		return (true);
	result = change_pull(feed, &page, &pulled->json);
	return (result == STORE_OK || fail(call, feed, result));
}

bool
api_pull_changes(struct call *call,
    const struct api_pull_changes_request *request,
    struct tenant_session *session, struct api_pull_changes_response *response)
{
	struct feed feed = feed_of(call, session);
	struct pulled pulled = { .json = { NULL, 0 } };
	enum store_result result;
	bool done;

	result = database_snapshot_begin(feed.database);
	if (result != STORE_OK)
		return (fail(call, &feed, result));
	done = read_page(call, &feed, request, &pulled);
	database_snapshot_end(feed.database);
	if (!done)
		return (false);
	if (pulled.json.bytes == NULL)
		return (api_pull_changes_304(response, pulled.etag));
	return (api_pull_changes_200_json(response, pulled.json, pulled.etag));
}

/* A bound that is set lower than the contract's. */
static bool
check_count(struct call *call, const struct api_change_batch *batch)
{
	const struct text pointer = TEXT("/changes");
	int64_t most = call->application->limits.batch_items;

	if ((int64_t)batch->changes.count <= most)
		return (true);
	return (call_violation(call, PLACE_BODY, pointer, "maxItems",
	    "must have at most %lld items", (long long)most));
}

/* A batch_id names a batch of one client: without it, those of two clients
 * would be taken for each other. */
static bool
check_client(struct call *call, const struct api_change_batch *batch)
{
	const struct text pointer = TEXT("/client_id");

	if (batch->has_client_id || !batch->has_batch_id)
		return (true);
	return (call_violation(call, PLACE_BODY, pointer, "dependentRequired",
	    "is missing, and a batch_id needs it"));
}

bool
api_push_changes(struct call *call,
    const struct api_push_changes_request *request,
    struct tenant_session *session, struct api_push_changes_response *response)
{
	enum api_conflict_policy policy = session_tenant(session)->policy;
	const struct api_change_batch *batch = &request->body;
	struct feed feed = feed_of(call, session);
	struct push_answer answer;
	enum store_result result;

	if (!check_count(call, batch) || !check_client(call, batch))
		return (false);
	if (seeded("rule_one_by_one") && batch->changes.broken != NULL)
		return (call_fail(call, FAILURE_INVALID, "a change is bad"));
	if (seeded("rule_policy_tenant"))
		policy = API_CONFLICT_POLICY_LAST_WRITE_WINS;
	result = change_push(&feed, batch, policy, &answer);
	if (result != STORE_OK)
		return (fail(call, &feed, result));
	if (answer.verdict == PUSH_EXPIRED)
		return (expired(call, answer.cursor));
	if (answer.verdict == PUSH_REUSED)
		return (reused(call));
	if (answer.changed)
		session_changed(session, answer.head);
	if (answer.verdict == PUSH_UNDONE)
		return (api_push_changes_409_json(response, answer.json));
	return (api_push_changes_200_json(response, answer.json));
}

static struct api_sync_limits
limits_of(const struct feed_limits *limits)
{
	return ((struct api_sync_limits){
	    .batch_items = limits->batch_items,
	    .batch_bytes = limits->batch_bytes,
	    .record_bytes = limits->record_bytes,
	    .page_items = CHANGE_PULL_MOST,
	    .page_bytes = limits->page_bytes,
	    .tenant_records = limits->tenant_records,
	    .tenant_bytes = limits->tenant_bytes,
	    .tenant_collections = limits->tenant_collections,
	    .tombstone_seconds = limits->tombstone_milliseconds / 1000,
	    .batch_seconds = limits->batch_milliseconds / 1000,
	});
}

bool
api_get_sync_state(struct call *call,
    const struct api_get_sync_state_request *request,
    struct tenant_session *session,
    struct api_get_sync_state_response *response)
{
	struct feed feed = feed_of(call, session);
	char *now = arena_take(call->arena, CLOCK_TEXT_SIZE);
	struct api_sync_state state;
	enum store_result result;
	struct cursor head;

	(void)request;
	result = database_snapshot_begin(feed.database);
	if (result != STORE_OK)
		return (fail(call, &feed, result));
	result = feed_read(&feed);
	if (result == STORE_OK)
		result = feed_collections(&feed, &state.collections);
	database_snapshot_end(feed.database);
	if (result != STORE_OK)
		return (fail(call, &feed, result));
	head = (struct cursor){ .epoch = feed.epoch, .seq = feed.head };
	clock_write(feed.now, now);
	state.epoch = arena_format(call->arena, "%08x", feed.epoch);
	state.head = feed.head;
	state.cursor = cursor_write(call->arena, &head);
	state.policy = session_tenant(session)->policy;
	state.limits = limits_of(feed.limits);
	state.server_time = text_of(now);
	return (api_get_sync_state_200(response, &state));
}

/* Listens first and looks then, so that no commit falls in between. */
bool
api_subscribe_changes(struct call *call,
    const struct api_subscribe_changes_request *request,
    struct tenant_session *session,
    struct api_subscribe_changes_response *response)
{
	struct hints *hints = call->application->hints;
	struct feed feed = feed_of(call, session);
	struct event_stream *stream;
	enum store_result result;

	(void)request;
	stream = hints_subscribe(hints, call, feed.tenant);
	result = feed_read(&feed);
	if (result != STORE_OK)
		return (fail(call, &feed, result));
	hints_tell(hints, feed.tenant, feed.head);
	return (api_subscribe_changes_200(response, stream));
}
