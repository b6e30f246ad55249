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

/* A person who owns tenants. */
struct api_user {
	struct uuid	uuid;
	struct text	name;
	struct text	email;
	bool		has_hashed_password;
	struct text	hashed_password;
};

/* A page of users, in the order of their creation. */
struct api_user_list {
	struct api_user	*items;
	size_t		 count;
};

/*
 * What happens to a change whose client had not seen the record as it is: the
 * later write wins, or the conflict is reported and nothing is written.
 */
enum api_conflict_policy {
	API_CONFLICT_POLICY_LAST_WRITE_WINS = 1,
	API_CONFLICT_POLICY_ERROR,
};

/* A separate set of books of one user. */
struct api_tenant {
	struct uuid			uuid;
	struct text			name;
	struct uuid			user_id;
	enum api_conflict_policy	policy;
};

/* What is to be changed of a tenant. */
struct api_tenant_update {
	bool				has_name;
	struct text			name;
	bool				has_policy;
	enum api_conflict_policy	policy;
};

/* A page of tenants, in the order of their creation. */
struct api_tenant_list {
	struct api_tenant	*items;
	size_t			 count;
};

/* A tenant and what is known of its database. */
struct api_tenant_details {
	struct uuid			uuid;
	struct text			name;
	struct uuid			user_id;
	enum api_conflict_policy	policy;
	int64_t				database_bytes;
};

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

/* In the order of their seq. */
struct api_change_page_changes {
	struct api_change	*items;
	size_t			 count;
};

/* A page of a tenant's feed. */
struct api_change_page {
	struct api_change_page_changes	changes;
	struct text			cursor;
	bool				has_more;
	struct text			server_time;
};

/* What is done to a record. */
enum api_change_operation {
	API_CHANGE_OPERATION_PUT = 1,
	API_CHANGE_OPERATION_DELETE,
};

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

/* In the order in which they are to be applied. */
struct api_change_batch_changes {
	struct api_pushed_change	*items;
	size_t				 count;
	struct violation_list		*broken;	/* [count], or NULL */
};

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

/* Why a change was rejected. */
struct api_change_error {
	struct text	code;
	struct text	detail;
};

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

/* One for each change, in their order. */
struct api_change_batch_result_results {
	struct api_change_result	*items;
	size_t				 count;
};

/* What became of a batch. */
struct api_change_batch_result {
	struct api_change_batch_result_results	results;
	struct text				cursor;
	struct text				server_time;
	bool					replayed;
};

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

/* What a collection holds. */
struct api_collection_state {
	struct text	collection;
	int64_t		records;
	int64_t		tombstones;
	int64_t		bytes;
};

/* By name. */
struct api_sync_state_collections {
	struct api_collection_state	*items;
	size_t				 count;
};

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

/* Ready to serve; a server that is not answers 503. */
enum api_health_status {
	API_HEALTH_STATUS_READY = 1,
};

/* That the server is ready, and which version it is. */
struct api_health {
	enum api_health_status	status;
	struct text		version;
};

/* What the API is. */
struct api_open_api_info {
	struct text	title;
	struct text	version;
	struct any_map	additional;
};

/* An OpenAPI document (OpenAPI 3.1, section 4.8.1). */
struct api_open_api {
	struct text			openapi;
	struct api_open_api_info	info;
	struct any_map			additional;
};

/* The part of the request. */
enum api_violation_place {
	API_VIOLATION_PLACE_BODY = 1,
	API_VIOLATION_PLACE_PATH,
	API_VIOLATION_PLACE_QUERY,
	API_VIOLATION_PLACE_HEADER,
};

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

/* All that was wrong with the input, up to a bound. */
struct api_problem_errors {
	struct api_violation	*items;
	size_t			 count;
};

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

extern const struct schema	api_change_hint_schema;
extern const struct schema	api_user_schema;
extern const struct schema	api_user_list_schema;
extern const struct schema	api_conflict_policy_schema;
extern const struct schema	api_tenant_schema;
extern const struct schema	api_tenant_update_schema;
extern const struct schema	api_tenant_list_schema;
extern const struct schema	api_tenant_details_schema;
extern const struct schema	api_change_schema;
extern const struct schema	api_change_page_changes_schema;
extern const struct schema	api_change_page_schema;
extern const struct schema	api_change_operation_schema;
extern const struct schema	api_pushed_change_schema;
extern const struct schema	api_change_batch_changes_schema;
extern const struct schema	api_change_batch_schema;
extern const struct schema	api_change_status_schema;
extern const struct schema	api_change_error_schema;
extern const struct schema	api_change_result_schema;
extern const struct schema	api_change_batch_result_results_schema;
extern const struct schema	api_change_batch_result_schema;
extern const struct schema	api_sync_limits_schema;
extern const struct schema	api_collection_state_schema;
extern const struct schema	api_sync_state_collections_schema;
extern const struct schema	api_sync_state_schema;
extern const struct schema	api_health_status_schema;
extern const struct schema	api_health_schema;
extern const struct schema	api_open_api_info_schema;
extern const struct schema	api_open_api_schema;
extern const struct schema	api_violation_place_schema;
extern const struct schema	api_violation_schema;
extern const struct schema	api_problem_errors_schema;
extern const struct schema	api_problem_schema;

/* What a value is in JSON: [value - 1]. */
extern const struct text	api_conflict_policy_texts[2];
extern const struct text	api_change_operation_texts[2];
extern const struct text	api_change_status_texts[7];
extern const struct text	api_health_status_texts[1];
extern const struct text	api_violation_place_texts[4];
extern const struct assertions	api_record_data_assertions;

/* Writes a value of ChangeHint. */
void	api_change_hint_write(struct json_writer *,
	    const struct api_change_hint *);

/* Writes a value of User, without what is writeOnly. */
void	api_user_write(struct json_writer *, const struct api_user *);

/* Writes a value of UserList. */
void	api_user_list_write(struct json_writer *, const struct api_user_list *);

/* Writes a value of Tenant. */
void	api_tenant_write(struct json_writer *, const struct api_tenant *);

/* Writes a value of TenantUpdate. */
void	api_tenant_update_write(struct json_writer *,
	    const struct api_tenant_update *);

/* Writes a value of TenantList. */
void	api_tenant_list_write(struct json_writer *,
	    const struct api_tenant_list *);

/* Writes a value of TenantDetails. */
void	api_tenant_details_write(struct json_writer *,
	    const struct api_tenant_details *);

/* Writes a value of Change. */
void	api_change_write(struct json_writer *, const struct api_change *);

/* Writes a value of ChangePage.changes. */
void	api_change_page_changes_write(struct json_writer *,
	    const struct api_change_page_changes *);

/* Writes a value of ChangePage. */
void	api_change_page_write(struct json_writer *,
	    const struct api_change_page *);

/* Writes a value of PushedChange. */
void	api_pushed_change_write(struct json_writer *,
	    const struct api_pushed_change *);

/* Writes a value of ChangeBatch.changes. */
void	api_change_batch_changes_write(struct json_writer *,
	    const struct api_change_batch_changes *);

/* Writes a value of ChangeBatch. */
void	api_change_batch_write(struct json_writer *,
	    const struct api_change_batch *);

/* Writes a value of ChangeError. */
void	api_change_error_write(struct json_writer *,
	    const struct api_change_error *);

/* Writes a value of ChangeResult. */
void	api_change_result_write(struct json_writer *,
	    const struct api_change_result *);

/* Writes a value of ChangeBatchResult.results. */
void	api_change_batch_result_results_write(struct json_writer *,
	    const struct api_change_batch_result_results *);

/* Writes a value of ChangeBatchResult. */
void	api_change_batch_result_write(struct json_writer *,
	    const struct api_change_batch_result *);

/* Writes a value of SyncLimits. */
void	api_sync_limits_write(struct json_writer *,
	    const struct api_sync_limits *);

/* Writes a value of CollectionState. */
void	api_collection_state_write(struct json_writer *,
	    const struct api_collection_state *);

/* Writes a value of SyncState.collections. */
void	api_sync_state_collections_write(struct json_writer *,
	    const struct api_sync_state_collections *);

/* Writes a value of SyncState. */
void	api_sync_state_write(struct json_writer *,
	    const struct api_sync_state *);

/* Writes a value of Health. */
void	api_health_write(struct json_writer *, const struct api_health *);

/* Writes a value of OpenApiInfo. */
void	api_open_api_info_write(struct json_writer *,
	    const struct api_open_api_info *);

/* Writes a value of OpenApi. */
void	api_open_api_write(struct json_writer *, const struct api_open_api *);

/* Writes a value of Violation. */
void	api_violation_write(struct json_writer *, const struct api_violation *);

/* Writes a value of Problem.errors. */
void	api_problem_errors_write(struct json_writer *,
	    const struct api_problem_errors *);

/* Writes a value of Problem. */
void	api_problem_write(struct json_writer *, const struct api_problem *);

#endif
