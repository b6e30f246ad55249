/*
 * Operations of FinWise 0.1.0 with the tag changes.
 *
 * What a tenant keeps, pushed and pulled by clients that work offline. The feed
 * is ordered by a counter of the server, never by a clock; clocks decide
 * conflicts only.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_CHANGES_H
#define API_CHANGES_H

#include "generated/dependencies.h"
#include "generated/models.h"
#include "runtime/event_stream.h"
#include "runtime/operation.h"

/*
 * pullChanges: GET /tenants/{tenant_id}/changes
 *
 * pullChangesByHeader: GET /changes
 */
struct api_pull_changes_request {
	bool		has_tenant_id;
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
	bool		has_cursor;
	struct text	cursor;
	int32_t		limit;	/* 100 when absent */
	bool		has_collections;
	struct text	collections;
	bool		has_if_none_match;
	struct text	if_none_match;
};

struct api_pull_changes_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_change_page	body;
			struct text		json;	/* in place of body */
			struct text		e_tag;
		} status_200;
		struct {
			struct text	e_tag;
		} status_304;
	};
};

/*
 * Pull changes
 *
 * What changed behind the cursor, in the order of the tenant's own counter
 * `seq`, tombstones included; each record once, as it is now. Without a cursor
 * from the beginning. A page is shorter than `limit` only when `has_more` is
 * false, or when its bytes reach `page_bytes` (see getSyncState). When
 * `has_more` is false the cursor is the tenant's head, even if no record of the
 * `collections` changed.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_pull_changes(struct call *,
		    const struct api_pull_changes_request *,
		    struct tenant_session *,
		    struct api_pull_changes_response *);

/* A page of changes. */
bool	api_pull_changes_200(struct api_pull_changes_response *,
	    const struct api_change_page *body, struct text e_tag);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_pull_changes_200_json(struct api_pull_changes_response *,
	    struct text json, struct text e_tag);

/* Nothing was written since the answer with that ETag. */
bool	api_pull_changes_304(struct api_pull_changes_response *,
	    struct text e_tag);

/*
 * pushChanges: POST /tenants/{tenant_id}/changes
 *
 * pushChangesByHeader: POST /changes
 */
struct api_push_changes_request {
	bool			has_tenant_id;
	struct uuid		tenant_id;
	bool			has_x_tenant_id;
	struct uuid		x_tenant_id;
	struct api_change_batch	body;
};

struct api_push_changes_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_change_batch_result	body;
			struct text			json;
		} status_200;
		struct {
			struct api_change_batch_result	body;
			struct text			json;
		} status_409;
	};
};

/*
 * Push changes
 *
 * Applies all changes in their order in one transaction, which is on disk
 * before the answer, and says of each what became of it. A change that breaks
 * the contract is `rejected`, and its neighbours go in; only a bad envelope
 * fails the request. The same `client_id` and `batch_id` with the same changes
 * gets the stored answer for 30 days, so a batch may be sent again until there
 * is an answer.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_push_changes(struct call *,
		    const struct api_push_changes_request *,
		    struct tenant_session *,
		    struct api_push_changes_response *);

/* What became of each change, in their order. */
bool	api_push_changes_200(struct api_push_changes_response *,
	    const struct api_change_batch_result *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_push_changes_200_json(struct api_push_changes_response *,
	    struct text json);

/*
 * The batch is `atomic`, one of its changes did not go in, and so nothing was
 * written. The body says which; the others are `not_applied`.
 */
bool	api_push_changes_409(struct api_push_changes_response *,
	    const struct api_change_batch_result *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_push_changes_409_json(struct api_push_changes_response *,
	    struct text json);

/*
 * subscribeChanges: GET /tenants/{tenant_id}/changes/stream
 *
 * subscribeChangesByHeader: GET /changes/stream
 */
struct api_subscribe_changes_request {
	bool		has_tenant_id;
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

struct api_subscribe_changes_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct event_stream	*body;
		} status_200;
	};
};

/*
 * Hear of changes
 *
 * Server-sent events: an event `{"seq":n}` with the head of the tenant's feed
 * now, and one after each commit that changed it, whoever made it. An event
 * never has data: pull when its seq is beyond yours. Commits that are close to
 * one another may be told by one event. A comment every 15 seconds shows that
 * the stream lives. It ends when the tenant is deleted or imported, when the
 * server ends, and when its reader is too slow: come again, and go on from the
 * first event.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_subscribe_changes(struct call *,
		    const struct api_subscribe_changes_request *,
		    struct tenant_session *,
		    struct api_subscribe_changes_response *);

/* Hints, as long as both ends like. */
bool	api_subscribe_changes_200(struct api_subscribe_changes_response *,
	    struct event_stream *body);

/* Sends an event with that data, as event_stream_send. */
bool	api_subscribe_changes_200_send(struct event_stream *stream,
	    const struct event *event, const struct api_change_hint *data);

/*
 * getSyncState: GET /tenants/{tenant_id}/sync
 *
 * getSyncStateByHeader: GET /sync
 */
struct api_get_sync_state_request {
	bool		has_tenant_id;
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

struct api_get_sync_state_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct api_sync_state	body;
			struct text		json;	/* in place of body */
		} status_200;
	};
};

/*
 * Get the state of sync
 *
 * Where the tenant's feed stands, what it holds, and the limits that hold here.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_sync_state(struct call *,
		    const struct api_get_sync_state_request *,
		    struct tenant_session *,
		    struct api_get_sync_state_response *);

/* The state. */
bool	api_get_sync_state_200(struct api_get_sync_state_response *,
	    const struct api_sync_state *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_sync_state_200_json(struct api_get_sync_state_response *,
	    struct text json);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_pull_changes_operation;
extern const struct operation	api_push_changes_operation;
extern const struct operation	api_pull_changes_by_header_operation;
extern const struct operation	api_push_changes_by_header_operation;
extern const struct operation	api_subscribe_changes_operation;
extern const struct operation	api_subscribe_changes_by_header_operation;
extern const struct operation	api_get_sync_state_operation;
extern const struct operation	api_get_sync_state_by_header_operation;

#endif
