/*
 * The schemas of FinWise 0.1.0 as structs.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

/* What an event of a stream of changes says. */
struct api_change_hint {
	int64_t	seq;
};
JSON_STRUCT(api_change_hint);

/* A person who owns tenants. */
struct api_user {
	struct uuid	uuid;
	struct text	name;
	struct text	email;
	bool		has_hashed_password;
	struct text	hashed_password;
};
JSON_STRUCT(api_user);

/* A page of users, in the order of their creation. */
struct api_user_list {
	struct api_user	*items;
	size_t		 count;
};
JSON_STRUCT(api_user_list);

/*
 * What happens to a change whose client had not seen the record as it is: the
 * later write wins, or the conflict is reported and nothing is written.
 */
enum api_conflict_policy {
	API_CONFLICT_POLICY_LAST_WRITE_WINS = 1,
	API_CONFLICT_POLICY_ERROR,
};
JSON_ENUM(api_conflict_policy, 2);

/* A separate set of books of one user. */
struct api_tenant {
	struct uuid			uuid;
	struct text			name;
	struct uuid			user_id;
	enum api_conflict_policy	policy;
};
JSON_STRUCT(api_tenant);

/* What is to be changed of a tenant. */
struct api_tenant_update {
	bool				has_name;
	struct text			name;
	bool				has_policy;
	enum api_conflict_policy	policy;
};
JSON_STRUCT(api_tenant_update);

/* A page of tenants, in the order of their creation. */
struct api_tenant_list {
	struct api_tenant	*items;
	size_t			 count;
};
JSON_STRUCT(api_tenant_list);

/* A tenant and what is known of its database. */
struct api_tenant_details {
	struct uuid			uuid;
	struct text			name;
	struct uuid			user_id;
	enum api_conflict_policy	policy;
	int64_t				database_bytes;
};
JSON_STRUCT(api_tenant_details);

/* A record as it is now, or that it was deleted. */
struct api_change {
	struct text	collection;
	struct uuid	id;
	int64_t		seq;
	bool		deleted;
	struct text	created_at;
	struct text	updated_at;
	struct text	data;
};
JSON_STRUCT(api_change);

/* In the order of their seq. */
struct api_change_page_changes {
	struct api_change	*items;
	size_t			 count;
};
JSON_STRUCT(api_change_page_changes);

/* A page of a tenant's feed. */
struct api_change_page {
	struct api_change_page_changes	changes;
	struct text			cursor;
	bool				has_more;
	struct text			server_time;
};
JSON_STRUCT(api_change_page);

/* What is done to a record. */
enum api_change_operation {
	API_CHANGE_OPERATION_PUT = 1,
	API_CHANGE_OPERATION_DELETE,
};
JSON_ENUM(api_change_operation, 2);

/*
 * What a client did to a record. `data` has to be there in a put, as an object;
 * in a delete it says nothing and is not kept. A base names what the client had
 * seen of the record: its seq, or its updated_at to the byte.
 */
struct api_pushed_change {
	struct text			collection;
	struct uuid			id;
	enum api_change_operation	op;
	bool				has_created_at;
	struct text			created_at;
	struct text			updated_at;
	bool				has_base_seq;
	int64_t				base_seq;
	bool				has_base_updated_at;
	struct text			base_updated_at;
	bool				has_data;
	struct text			data;
};
JSON_STRUCT(api_pushed_change);

/* In the order in which they are to be applied. */
struct api_change_batch_changes {
	struct api_pushed_change	*items;
	size_t				 count;
	struct violation_list		*broken;	/* [count], or NULL */
};
JSON_STRUCT(api_change_batch_changes);

/* Changes that a client pushes together. */
struct api_change_batch {
	bool				has_client_id;
	struct uuid			client_id;
	bool				has_batch_id;
	struct text			batch_id;
	bool				has_client_time;
	struct text			client_time;
	bool				has_policy;
	enum api_conflict_policy	policy;
	bool				atomic;	/* false when absent */
	bool				has_base_cursor;
	struct text			base_cursor;
	struct api_change_batch_changes	changes;
};
JSON_STRUCT(api_change_batch);

/*
 * What became of a change. applied: it is the record now. unchanged: the record
 * was so already. superseded: a later write stays. conflict: the client had not
 * seen the record as it is. gone: the record it is based on is not there any
 * more. rejected: it breaks a rule or a quota. not_applied: it was undone with
 * its atomic batch.
 */
enum api_change_status {
	API_CHANGE_STATUS_APPLIED = 1,
	API_CHANGE_STATUS_UNCHANGED,
	API_CHANGE_STATUS_SUPERSEDED,
	API_CHANGE_STATUS_CONFLICT,
	API_CHANGE_STATUS_GONE,
	API_CHANGE_STATUS_REJECTED,
	API_CHANGE_STATUS_NOT_APPLIED,
};
JSON_ENUM(api_change_status, 7);

/* Why a change was rejected. */
struct api_change_error {
	struct text	code;
	struct text	detail;
};
JSON_STRUCT(api_change_error);

/* What became of one change. */
struct api_change_result {
	bool			 has_collection;
	struct text		 collection;
	bool			 has_id;
	struct uuid		 id;
	enum api_change_status	 status;
	bool			 has_seq;
	int64_t			 seq;
	struct api_change	*current;
	struct api_change_error	*error;
};
JSON_STRUCT(api_change_result);

/* One for each change, in their order. */
struct api_change_batch_result_results {
	struct api_change_result	*items;
	size_t				 count;
};
JSON_STRUCT(api_change_batch_result_results);

/* What became of a batch. */
struct api_change_batch_result {
	struct api_change_batch_result_results	results;
	struct text				cursor;
	struct text				server_time;
	bool					replayed;
};
JSON_STRUCT(api_change_batch_result);

/* What is taken here at most. */
struct api_sync_limits {
	int64_t	batch_items;
	int64_t	batch_bytes;
	int64_t	record_bytes;
	int64_t	page_items;
	int64_t	page_bytes;
	int64_t	tenant_records;
	int64_t	tenant_bytes;
	int64_t	tenant_collections;
	int64_t	tombstone_seconds;
	int64_t	batch_seconds;
};
JSON_STRUCT(api_sync_limits);

/* What a collection holds. */
struct api_collection_state {
	struct text	collection;
	int64_t		records;
	int64_t		tombstones;
	int64_t		bytes;
};
JSON_STRUCT(api_collection_state);

/* By name. */
struct api_sync_state_collections {
	struct api_collection_state	*items;
	size_t				 count;
};
JSON_STRUCT(api_sync_state_collections);

/* Where a tenant's feed stands. */
struct api_sync_state {
	struct text				epoch;
	int64_t					head;
	struct text				cursor;
	enum api_conflict_policy		policy;
	struct api_sync_limits			limits;
	struct api_sync_state_collections	collections;
	struct text				server_time;
};
JSON_STRUCT(api_sync_state);

/* Ready to serve; a server that is not answers 503. */
enum api_health_status {
	API_HEALTH_STATUS_READY = 1,
};
JSON_ENUM(api_health_status, 1);

/* That the server is ready, and which version it is. */
struct api_health {
	enum api_health_status	status;
	struct text		version;
};
JSON_STRUCT(api_health);

/* What the API is. */
struct api_open_api_info {
	struct text	title;
	struct text	version;
	struct any_map	additional;
};
JSON_STRUCT(api_open_api_info);

/* An OpenAPI document (OpenAPI 3.1, section 4.8.1). */
struct api_open_api {
	struct text			openapi;
	struct api_open_api_info	info;
	struct any_map			additional;
};
JSON_STRUCT(api_open_api);

/* The part of the request. */
enum api_violation_place {
	API_VIOLATION_PLACE_BODY = 1,
	API_VIOLATION_PLACE_PATH,
	API_VIOLATION_PLACE_QUERY,
	API_VIOLATION_PLACE_HEADER,
};
JSON_ENUM(api_violation_place, 4);

/* One thing that was wrong with the input. */
struct api_violation {
	enum api_violation_place	where;
	bool				has_pointer;
	struct text			pointer;
	bool				has_name;
	struct text			name;
	struct text			keyword;
	struct text			detail;
};
JSON_STRUCT(api_violation);

/* All that was wrong with the input, up to a bound. */
struct api_problem_errors {
	struct api_violation	*items;
	size_t			 count;
};
JSON_STRUCT(api_problem_errors);

/* What went wrong (RFC 9457). */
struct api_problem {
	struct text			type;
	struct text			title;
	int32_t				status;
	struct text			detail;
	struct text			code;
	struct text			request_id;
	bool				has_errors;
	struct api_problem_errors	errors;
};
JSON_STRUCT(api_problem);

extern const struct assertions	api_record_data_assertions;

#endif
