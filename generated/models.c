/*
 * The schemas of FinWise 0.1.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/models.h"
#include "runtime/schema_rows.h"

static const struct schema change_hint_seq_schema =
    INT64_SCHEMA(.minimum = 0, .maximum = INT64_MAX);

#define OWNER struct api_change_hint
static const struct property change_hint_properties[] = {
	PROPERTY("seq", seq, change_hint_seq_schema, REQUIRED),
};
#undef OWNER

const struct schema api_change_hint_schema =
    OBJECT_SCHEMA(struct api_change_hint, change_hint_properties);

static const struct schema name_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = 200);

static const struct schema email_address_schema =
    TEXT_SCHEMA(.max_length = 254, .format = FORMAT_EMAIL);

static const struct schema user_hashed_password_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = 512);

#define OWNER struct api_user
static const struct property user_properties[] = {
	PROPERTY("uuid", uuid, schema_uuid, REQUIRED),
	PROPERTY("name", name, name_schema, REQUIRED),
	PROPERTY("email", email, email_address_schema, REQUIRED),
	PROPERTY_WITH("hashed_password", hashed_password,
	    user_hashed_password_schema, OPTIONAL, .write_only = true),
};
#undef OWNER

const struct schema api_user_schema =
    OBJECT_SCHEMA_WITH(struct api_user, user_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_user_list_schema =
    ARRAY_SCHEMA(struct api_user_list, .items = &api_user_schema,
	.max_items = 1000);

const struct text api_conflict_policy_texts[2] = { TEXT("last_write_wins"),
    TEXT("error") };

const struct schema api_conflict_policy_schema =
    ENUM_SCHEMA(enum api_conflict_policy, api_conflict_policy_texts);

#define OWNER struct api_tenant
static const struct property tenant_properties[] = {
	PROPERTY("uuid", uuid, schema_uuid, REQUIRED),
	PROPERTY("name", name, name_schema, REQUIRED),
	PROPERTY("user_id", user_id, schema_uuid, REQUIRED),
	PROPERTY_WITH("policy", policy, api_conflict_policy_schema, DEFAULTED,
	    .default_json = "\"last_write_wins\""),
};
#undef OWNER

const struct schema api_tenant_schema =
    OBJECT_SCHEMA_WITH(struct api_tenant, tenant_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

#define OWNER struct api_tenant_update
static const struct property tenant_update_properties[] = {
	PROPERTY("name", name, name_schema, OPTIONAL),
	PROPERTY("policy", policy, api_conflict_policy_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_tenant_update_schema =
    OBJECT_SCHEMA_WITH(struct api_tenant_update, tenant_update_properties,
	.min_properties = 1, .max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED);

const struct schema api_tenant_list_schema =
    ARRAY_SCHEMA(struct api_tenant_list, .items = &api_tenant_schema,
	.max_items = 1000);

#define OWNER struct api_tenant_details
static const struct property tenant_details_properties[] = {
	PROPERTY("uuid", uuid, schema_uuid, REQUIRED),
	PROPERTY("name", name, name_schema, REQUIRED),
	PROPERTY("user_id", user_id, schema_uuid, REQUIRED),
	PROPERTY("policy", policy, api_conflict_policy_schema, REQUIRED),
	PROPERTY("database_bytes", database_bytes, change_hint_seq_schema,
	    REQUIRED),
};
#undef OWNER

const struct schema api_tenant_details_schema =
    OBJECT_SCHEMA_WITH(struct api_tenant_details, tenant_details_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

static const struct schema collection_name_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[A-Za-z_][A-Za-z0-9_-]{0,63}$"));

static const struct schema seq_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = INT64_MAX);

static const struct schema timestamp_schema =
    TEXT_SCHEMA(.max_length = 40, .format = FORMAT_DATE_TIME);

static const struct schema record_data_schema =
    ANY_SCHEMA(.assertions = &api_record_data_assertions);

#define OWNER struct api_change
static const struct property change_properties[] = {
	PROPERTY("collection", collection, collection_name_schema, REQUIRED),
	PROPERTY("id", id, schema_uuid, REQUIRED),
	PROPERTY("seq", seq, seq_schema, REQUIRED),
	PROPERTY("deleted", deleted, schema_boolean, REQUIRED),
	PROPERTY("created_at", created_at, timestamp_schema, REQUIRED),
	PROPERTY("updated_at", updated_at, timestamp_schema, REQUIRED),
	PROPERTY("data", data, record_data_schema, REQUIRED),
};
#undef OWNER

const struct schema api_change_schema =
    OBJECT_SCHEMA_WITH(struct api_change, change_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_change_page_changes_schema =
    ARRAY_SCHEMA(struct api_change_page_changes, .items = &api_change_schema,
	.max_items = 500);

static const struct schema cursor_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[0-9a-f]{8}\\.(0|[1-9][0-9]{0,17})(\\.[A-Za-z_"
	"][A-Za-z0-9_-]{0,63}(,[A-Za-z_][A-Za-z0-9_-]{0,63}){0,15})?$"));

static const struct schema text_date_time_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_DATE_TIME);

#define OWNER struct api_change_page
static const struct property change_page_properties[] = {
	PROPERTY("changes", changes, api_change_page_changes_schema, REQUIRED),
	PROPERTY("cursor", cursor, cursor_schema, REQUIRED),
	PROPERTY("has_more", has_more, schema_boolean, REQUIRED),
	PROPERTY("server_time", server_time, text_date_time_schema, REQUIRED),
};
#undef OWNER

const struct schema api_change_page_schema =
    OBJECT_SCHEMA_WITH(struct api_change_page, change_page_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct text api_change_operation_texts[2] = { TEXT("put"),
    TEXT("delete") };

const struct schema api_change_operation_schema =
    ENUM_SCHEMA(enum api_change_operation, api_change_operation_texts);

#define OWNER struct api_pushed_change
static const struct property pushed_change_properties[] = {
	PROPERTY("collection", collection, collection_name_schema, REQUIRED),
	PROPERTY("id", id, schema_uuid, REQUIRED),
	PROPERTY("op", op, api_change_operation_schema, REQUIRED),
	PROPERTY("created_at", created_at, timestamp_schema, OPTIONAL),
	PROPERTY("updated_at", updated_at, timestamp_schema, REQUIRED),
	PROPERTY("base_seq", base_seq, seq_schema, OPTIONAL),
	PROPERTY("base_updated_at", base_updated_at, timestamp_schema,
	    OPTIONAL),
	PROPERTY("data", data, record_data_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_pushed_change_schema =
    OBJECT_SCHEMA_WITH(struct api_pushed_change, pushed_change_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_change_batch_changes_schema =
    ARRAY_SCHEMA(struct api_change_batch_changes,
	.items = &api_pushed_change_schema, .min_items = 1, .max_items = 500,
	.tolerant = true);

static const struct schema change_batch_batch_id_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = 64);

#define OWNER struct api_change_batch
static const struct property change_batch_properties[] = {
	PROPERTY("client_id", client_id, schema_uuid, OPTIONAL),
	PROPERTY("batch_id", batch_id, change_batch_batch_id_schema, OPTIONAL),
	PROPERTY("client_time", client_time, timestamp_schema, OPTIONAL),
	PROPERTY("policy", policy, api_conflict_policy_schema, OPTIONAL),
	PROPERTY_WITH("atomic", atomic, schema_boolean, DEFAULTED,
	    .default_json = "false"),
	PROPERTY("base_cursor", base_cursor, cursor_schema, OPTIONAL),
	PROPERTY("changes", changes, api_change_batch_changes_schema, REQUIRED),
};
#undef OWNER

const struct schema api_change_batch_schema =
    OBJECT_SCHEMA_WITH(struct api_change_batch, change_batch_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct text api_change_status_texts[7] = { TEXT("applied"),
    TEXT("unchanged"), TEXT("superseded"), TEXT("conflict"), TEXT("gone"),
    TEXT("rejected"), TEXT("not_applied") };

const struct schema api_change_status_schema =
    ENUM_SCHEMA(enum api_change_status, api_change_status_texts);

static const struct schema change_error_code_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[a-z0-9_]+$"));

#define OWNER struct api_change_error
static const struct property change_error_properties[] = {
	PROPERTY("code", code, change_error_code_schema, REQUIRED),
	PROPERTY("detail", detail, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_change_error_schema =
    OBJECT_SCHEMA_WITH(struct api_change_error, change_error_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

#define OWNER struct api_change_result
static const struct property change_result_properties[] = {
	PROPERTY("collection", collection, schema_text, OPTIONAL),
	PROPERTY("id", id, schema_uuid, OPTIONAL),
	PROPERTY("status", status, api_change_status_schema, REQUIRED),
	PROPERTY("seq", seq, seq_schema, OPTIONAL),
	PROPERTY("current", current, api_change_schema, POINTER),
	PROPERTY("error", error, api_change_error_schema, POINTER),
};
#undef OWNER

const struct schema api_change_result_schema =
    OBJECT_SCHEMA_WITH(struct api_change_result, change_result_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_change_batch_result_results_schema =
    ARRAY_SCHEMA(struct api_change_batch_result_results,
	.items = &api_change_result_schema, .max_items = 500);

#define OWNER struct api_change_batch_result
static const struct property change_batch_result_properties[] = {
	PROPERTY("results", results, api_change_batch_result_results_schema,
	    REQUIRED),
	PROPERTY("cursor", cursor, cursor_schema, REQUIRED),
	PROPERTY("server_time", server_time, text_date_time_schema, REQUIRED),
	PROPERTY("replayed", replayed, schema_boolean, REQUIRED),
};
#undef OWNER

const struct schema api_change_batch_result_schema =
    OBJECT_SCHEMA_WITH(struct api_change_batch_result,
	change_batch_result_properties, .max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED);

#define OWNER struct api_sync_limits
static const struct property sync_limits_properties[] = {
	PROPERTY("batch_items", batch_items, change_hint_seq_schema, REQUIRED),
	PROPERTY("batch_bytes", batch_bytes, change_hint_seq_schema, REQUIRED),
	PROPERTY("record_bytes", record_bytes, change_hint_seq_schema,
	    REQUIRED),
	PROPERTY("page_items", page_items, change_hint_seq_schema, REQUIRED),
	PROPERTY("page_bytes", page_bytes, change_hint_seq_schema, REQUIRED),
	PROPERTY("tenant_records", tenant_records, change_hint_seq_schema,
	    REQUIRED),
	PROPERTY("tenant_bytes", tenant_bytes, change_hint_seq_schema,
	    REQUIRED),
	PROPERTY("tenant_collections", tenant_collections,
	    change_hint_seq_schema, REQUIRED),
	PROPERTY("tombstone_seconds", tombstone_seconds, change_hint_seq_schema,
	    REQUIRED),
	PROPERTY("batch_seconds", batch_seconds, change_hint_seq_schema,
	    REQUIRED),
};
#undef OWNER

const struct schema api_sync_limits_schema =
    OBJECT_SCHEMA_WITH(struct api_sync_limits, sync_limits_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

#define OWNER struct api_collection_state
static const struct property collection_state_properties[] = {
	PROPERTY("collection", collection, collection_name_schema, REQUIRED),
	PROPERTY("records", records, change_hint_seq_schema, REQUIRED),
	PROPERTY("tombstones", tombstones, change_hint_seq_schema, REQUIRED),
	PROPERTY("bytes", bytes, change_hint_seq_schema, REQUIRED),
};
#undef OWNER

const struct schema api_collection_state_schema =
    OBJECT_SCHEMA_WITH(struct api_collection_state, collection_state_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_sync_state_collections_schema =
    ARRAY_SCHEMA(struct api_sync_state_collections,
	.items = &api_collection_state_schema, .max_items = 10000);

static const struct schema sync_state_epoch_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[0-9a-f]{8}$"));

#define OWNER struct api_sync_state
static const struct property sync_state_properties[] = {
	PROPERTY("epoch", epoch, sync_state_epoch_schema, REQUIRED),
	PROPERTY("head", head, change_hint_seq_schema, REQUIRED),
	PROPERTY("cursor", cursor, cursor_schema, REQUIRED),
	PROPERTY("policy", policy, api_conflict_policy_schema, REQUIRED),
	PROPERTY("limits", limits, api_sync_limits_schema, REQUIRED),
	PROPERTY("collections", collections, api_sync_state_collections_schema,
	    REQUIRED),
	PROPERTY("server_time", server_time, text_date_time_schema, REQUIRED),
};
#undef OWNER

const struct schema api_sync_state_schema =
    OBJECT_SCHEMA_WITH(struct api_sync_state, sync_state_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct text api_health_status_texts[1] = { TEXT("ready") };

const struct schema api_health_status_schema =
    ENUM_SCHEMA(enum api_health_status, api_health_status_texts);

#define OWNER struct api_health
static const struct property health_properties[] = {
	PROPERTY("status", status, api_health_status_schema, REQUIRED),
	PROPERTY("version", version, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_health_schema =
    OBJECT_SCHEMA_WITH(struct api_health, health_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

#define OWNER struct api_open_api_info
static const struct property open_api_info_properties[] = {
	PROPERTY("title", title, schema_text, REQUIRED),
	PROPERTY("version", version, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_open_api_info_schema =
    OBJECT_SCHEMA_WITH(struct api_open_api_info, open_api_info_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_open_api_info, additional));

#define OWNER struct api_open_api
static const struct property open_api_properties[] = {
	PROPERTY("openapi", openapi, schema_text, REQUIRED),
	PROPERTY("info", info, api_open_api_info_schema, REQUIRED),
};
#undef OWNER

const struct schema api_open_api_schema =
    OBJECT_SCHEMA_WITH(struct api_open_api, open_api_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_open_api, additional));

const struct text api_violation_place_texts[4] = { TEXT("body"), TEXT("path"),
    TEXT("query"), TEXT("header") };

const struct schema api_violation_place_schema =
    ENUM_SCHEMA(enum api_violation_place, api_violation_place_texts);

#define OWNER struct api_violation
static const struct property violation_properties[] = {
	PROPERTY("where", where, api_violation_place_schema, REQUIRED),
	PROPERTY("pointer", pointer, schema_text, OPTIONAL),
	PROPERTY("name", name, schema_text, OPTIONAL),
	PROPERTY("keyword", keyword, schema_text, REQUIRED),
	PROPERTY("detail", detail, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_violation_schema =
    OBJECT_SCHEMA_WITH(struct api_violation, violation_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);

const struct schema api_problem_errors_schema =
    ARRAY_SCHEMA(struct api_problem_errors, .items = &api_violation_schema,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema text_uri_reference_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI_REFERENCE);

static const struct schema problem_status_schema =
    INT32_SCHEMA(.minimum = 400, .maximum = 599);

#define OWNER struct api_problem
static const struct property problem_properties[] = {
	PROPERTY("type", type, text_uri_reference_schema, REQUIRED),
	PROPERTY("title", title, schema_text, REQUIRED),
	PROPERTY("status", status, problem_status_schema, REQUIRED),
	PROPERTY("detail", detail, schema_text, REQUIRED),
	PROPERTY("code", code, change_error_code_schema, REQUIRED),
	PROPERTY("request_id", request_id, schema_text, REQUIRED),
	PROPERTY("errors", errors, api_problem_errors_schema, OPTIONAL),
};
#undef OWNER

const struct schema api_problem_schema =
    OBJECT_SCHEMA_WITH(struct api_problem, problem_properties,
	.max_properties = SCHEMA_UNBOUNDED, .additional = ADDITIONAL_REFUSED);
