/*
 * The schemas of FinWise 0.1.0 as tables, and their writers.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/models.h"

static const struct integer_rules change_hint_seq_rules = {
	.minimum = 0,
	.maximum = INT64_MAX,
};

static const struct schema change_hint_seq_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &change_hint_seq_rules,
};

static const struct property change_hint_properties[] = {
	{
		.name = TEXT("seq"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_change_hint, seq),
		.required = true,
	},
};

static const struct object_rules change_hint_rules = {
	.properties = change_hint_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_change_hint_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_hint),
	.object = &change_hint_rules,
};

void
api_change_hint_write(struct json_writer *writer,
    const struct api_change_hint *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"seq\":");
	json_write_integer(writer, value->seq);
	json_write_object_end(writer);
}

static const struct text_rules name_rules = {
	.min_length = 1,
	.max_length = 200,
};

static const struct schema name_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &name_rules,
};

static const struct text_rules email_address_rules = {
	.max_length = 254,
	.format = FORMAT_EMAIL,
};

static const struct schema email_address_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &email_address_rules,
};

static const struct text_rules user_hashed_password_rules = {
	.min_length = 1,
	.max_length = 512,
};

static const struct schema user_hashed_password_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &user_hashed_password_rules,
};

static const struct property user_properties[] = {
	{
		.name = TEXT("uuid"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_user, uuid),
		.required = true,
	},
	{
		.name = TEXT("name"),
		.schema = &name_schema,
		.offset = offsetof(struct api_user, name),
		.required = true,
	},
	{
		.name = TEXT("email"),
		.schema = &email_address_schema,
		.offset = offsetof(struct api_user, email),
		.required = true,
	},
	{
		.name = TEXT("hashed_password"),
		.schema = &user_hashed_password_schema,
		.offset = offsetof(struct api_user, hashed_password),
		.presence_offset = offsetof(struct api_user,
		    has_hashed_password),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules user_rules = {
	.properties = user_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_user_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_user),
	.object = &user_rules,
};

void
api_user_write(struct json_writer *writer, const struct api_user *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"uuid\":");
	json_write_uuid(writer, &value->uuid);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	json_write_name(writer, "\"email\":");
	json_write_text(writer, value->email);
	json_write_object_end(writer);
}

static const struct array_rules user_list_rules = {
	.items = &api_user_schema,
	.max_items = 1000,
};

const struct schema api_user_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_user_list),
	.array = &user_list_rules,
};

void
api_user_list_write(struct json_writer *writer,
    const struct api_user_list *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_user_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

const struct text api_conflict_policy_texts[2] = {
	TEXT("last_write_wins"),
	TEXT("error"),
};

static const struct text_rules conflict_policy_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_conflict_policy_texts,
	.text_count = 2,
};

const struct schema api_conflict_policy_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_conflict_policy),
	.text = &conflict_policy_rules,
};

static const struct property tenant_properties[] = {
	{
		.name = TEXT("uuid"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_tenant, uuid),
		.required = true,
	},
	{
		.name = TEXT("name"),
		.schema = &name_schema,
		.offset = offsetof(struct api_tenant, name),
		.required = true,
	},
	{
		.name = TEXT("user_id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_tenant, user_id),
		.required = true,
	},
	{
		.name = TEXT("policy"),
		.schema = &api_conflict_policy_schema,
		.offset = offsetof(struct api_tenant, policy),
		.default_json = "\"last_write_wins\"",
	},
};

static const struct object_rules tenant_rules = {
	.properties = tenant_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_tenant_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_tenant),
	.object = &tenant_rules,
};

void
api_tenant_write(struct json_writer *writer, const struct api_tenant *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"uuid\":");
	json_write_uuid(writer, &value->uuid);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	json_write_name(writer, "\"user_id\":");
	json_write_uuid(writer, &value->user_id);
	json_write_name(writer, "\"policy\":");
	json_write_enum(writer, api_conflict_policy_texts, 2,
	    (int)value->policy);
	json_write_object_end(writer);
}

static const struct property tenant_update_properties[] = {
	{
		.name = TEXT("name"),
		.schema = &name_schema,
		.offset = offsetof(struct api_tenant_update, name),
		.presence_offset = offsetof(struct api_tenant_update, has_name),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("policy"),
		.schema = &api_conflict_policy_schema,
		.offset = offsetof(struct api_tenant_update, policy),
		.presence_offset = offsetof(struct api_tenant_update,
		    has_policy),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules tenant_update_rules = {
	.properties = tenant_update_properties,
	.property_count = 2,
	.min_properties = 1,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_tenant_update_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_tenant_update),
	.object = &tenant_update_rules,
};

void
api_tenant_update_write(struct json_writer *writer,
    const struct api_tenant_update *value)
{
	json_write_object_begin(writer);
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	if (value->has_policy) {
		json_write_name(writer, "\"policy\":");
		json_write_enum(writer, api_conflict_policy_texts, 2,
		    (int)value->policy);
	}
	json_write_object_end(writer);
}

static const struct array_rules tenant_list_rules = {
	.items = &api_tenant_schema,
	.max_items = 1000,
};

const struct schema api_tenant_list_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_tenant_list),
	.array = &tenant_list_rules,
};

void
api_tenant_list_write(struct json_writer *writer,
    const struct api_tenant_list *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_tenant_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct property tenant_details_properties[] = {
	{
		.name = TEXT("uuid"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_tenant_details, uuid),
		.required = true,
	},
	{
		.name = TEXT("name"),
		.schema = &name_schema,
		.offset = offsetof(struct api_tenant_details, name),
		.required = true,
	},
	{
		.name = TEXT("user_id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_tenant_details, user_id),
		.required = true,
	},
	{
		.name = TEXT("policy"),
		.schema = &api_conflict_policy_schema,
		.offset = offsetof(struct api_tenant_details, policy),
		.required = true,
	},
	{
		.name = TEXT("database_bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_tenant_details, database_bytes),
		.required = true,
	},
};

static const struct object_rules tenant_details_rules = {
	.properties = tenant_details_properties,
	.property_count = 5,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_tenant_details_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_tenant_details),
	.object = &tenant_details_rules,
};

void
api_tenant_details_write(struct json_writer *writer,
    const struct api_tenant_details *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"uuid\":");
	json_write_uuid(writer, &value->uuid);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, value->name);
	json_write_name(writer, "\"user_id\":");
	json_write_uuid(writer, &value->user_id);
	json_write_name(writer, "\"policy\":");
	json_write_enum(writer, api_conflict_policy_texts, 2,
	    (int)value->policy);
	json_write_name(writer, "\"database_bytes\":");
	json_write_integer(writer, value->database_bytes);
	json_write_object_end(writer);
}

static struct pattern collection_name_pattern = {
	.source = "^[A-Za-z_][A-Za-z0-9_-]{0,63}$",
};

static const struct text_rules collection_name_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &collection_name_pattern,
};

static const struct schema collection_name_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &collection_name_rules,
};

static const struct integer_rules seq_rules = {
	.minimum = 1,
	.maximum = INT64_MAX,
};

static const struct schema seq_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &seq_rules,
};

static const struct text_rules timestamp_rules = {
	.max_length = 40,
	.format = FORMAT_DATE_TIME,
};

static const struct schema timestamp_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &timestamp_rules,
};

static const struct any_rules record_data_rules = {
	.assertions = &api_record_data_assertions,
};

static const struct schema record_data_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &record_data_rules,
};

static const struct property change_properties[] = {
	{
		.name = TEXT("collection"),
		.schema = &collection_name_schema,
		.offset = offsetof(struct api_change, collection),
		.required = true,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_change, id),
		.required = true,
	},
	{
		.name = TEXT("seq"),
		.schema = &seq_schema,
		.offset = offsetof(struct api_change, seq),
		.required = true,
	},
	{
		.name = TEXT("deleted"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_change, deleted),
		.required = true,
	},
	{
		.name = TEXT("created_at"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_change, created_at),
		.required = true,
	},
	{
		.name = TEXT("updated_at"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_change, updated_at),
		.required = true,
	},
	{
		.name = TEXT("data"),
		.schema = &record_data_schema,
		.offset = offsetof(struct api_change, data),
		.required = true,
	},
};

static const struct object_rules change_rules = {
	.properties = change_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change),
	.object = &change_rules,
};

void
api_change_write(struct json_writer *writer, const struct api_change *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"collection\":");
	json_write_text(writer, value->collection);
	json_write_name(writer, "\"id\":");
	json_write_uuid(writer, &value->id);
	json_write_name(writer, "\"seq\":");
	json_write_integer(writer, value->seq);
	json_write_name(writer, "\"deleted\":");
	json_write_boolean(writer, value->deleted);
	json_write_name(writer, "\"created_at\":");
	json_write_text(writer, value->created_at);
	json_write_name(writer, "\"updated_at\":");
	json_write_text(writer, value->updated_at);
	json_write_name(writer, "\"data\":");
	json_write_json(writer, value->data);
	json_write_object_end(writer);
}

static const struct array_rules change_page_changes_rules = {
	.items = &api_change_schema,
	.max_items = 500,
};

const struct schema api_change_page_changes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_change_page_changes),
	.array = &change_page_changes_rules,
};

void
api_change_page_changes_write(struct json_writer *writer,
    const struct api_change_page_changes *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_change_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static struct pattern cursor_pattern = {
	.source =
	    "^[0-9a-f]{8}\\.(0|[1-9][0-9]{0,17})(\\.[A-Za-z_][A-Za-z0-9_-]{0"
	    ",63}(,[A-Za-z_][A-Za-z0-9_-]{0,63}){0,15})?$",
};

static const struct text_rules cursor_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &cursor_pattern,
};

static const struct schema cursor_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &cursor_rules,
};

static const struct text_rules server_time_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_DATE_TIME,
};

static const struct schema server_time_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &server_time_rules,
};

static const struct property change_page_properties[] = {
	{
		.name = TEXT("changes"),
		.schema = &api_change_page_changes_schema,
		.offset = offsetof(struct api_change_page, changes),
		.required = true,
	},
	{
		.name = TEXT("cursor"),
		.schema = &cursor_schema,
		.offset = offsetof(struct api_change_page, cursor),
		.required = true,
	},
	{
		.name = TEXT("has_more"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_change_page, has_more),
		.required = true,
	},
	{
		.name = TEXT("server_time"),
		.schema = &server_time_schema,
		.offset = offsetof(struct api_change_page, server_time),
		.required = true,
	},
};

static const struct object_rules change_page_rules = {
	.properties = change_page_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_page_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_page),
	.object = &change_page_rules,
};

void
api_change_page_write(struct json_writer *writer,
    const struct api_change_page *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"changes\":");
	api_change_page_changes_write(writer, &value->changes);
	json_write_name(writer, "\"cursor\":");
	json_write_text(writer, value->cursor);
	json_write_name(writer, "\"has_more\":");
	json_write_boolean(writer, value->has_more);
	json_write_name(writer, "\"server_time\":");
	json_write_text(writer, value->server_time);
	json_write_object_end(writer);
}

const struct text api_change_operation_texts[2] = {
	TEXT("put"),
	TEXT("delete"),
};

static const struct text_rules change_operation_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_change_operation_texts,
	.text_count = 2,
};

const struct schema api_change_operation_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_change_operation),
	.text = &change_operation_rules,
};

static const struct property pushed_change_properties[] = {
	{
		.name = TEXT("collection"),
		.schema = &collection_name_schema,
		.offset = offsetof(struct api_pushed_change, collection),
		.required = true,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_pushed_change, id),
		.required = true,
	},
	{
		.name = TEXT("op"),
		.schema = &api_change_operation_schema,
		.offset = offsetof(struct api_pushed_change, op),
		.required = true,
	},
	{
		.name = TEXT("created_at"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_pushed_change, created_at),
		.presence_offset = offsetof(struct api_pushed_change,
		    has_created_at),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("updated_at"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_pushed_change, updated_at),
		.required = true,
	},
	{
		.name = TEXT("base_seq"),
		.schema = &seq_schema,
		.offset = offsetof(struct api_pushed_change, base_seq),
		.presence_offset = offsetof(struct api_pushed_change,
		    has_base_seq),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("base_updated_at"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_pushed_change, base_updated_at),
		.presence_offset = offsetof(struct api_pushed_change,
		    has_base_updated_at),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("data"),
		.schema = &record_data_schema,
		.offset = offsetof(struct api_pushed_change, data),
		.presence_offset = offsetof(struct api_pushed_change, has_data),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules pushed_change_rules = {
	.properties = pushed_change_properties,
	.property_count = 8,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_pushed_change_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_pushed_change),
	.object = &pushed_change_rules,
};

void
api_pushed_change_write(struct json_writer *writer,
    const struct api_pushed_change *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"collection\":");
	json_write_text(writer, value->collection);
	json_write_name(writer, "\"id\":");
	json_write_uuid(writer, &value->id);
	json_write_name(writer, "\"op\":");
	json_write_enum(writer, api_change_operation_texts, 2, (int)value->op);
	if (value->has_created_at) {
		json_write_name(writer, "\"created_at\":");
		json_write_text(writer, value->created_at);
	}
	json_write_name(writer, "\"updated_at\":");
	json_write_text(writer, value->updated_at);
	if (value->has_base_seq) {
		json_write_name(writer, "\"base_seq\":");
		json_write_integer(writer, value->base_seq);
	}
	if (value->has_base_updated_at) {
		json_write_name(writer, "\"base_updated_at\":");
		json_write_text(writer, value->base_updated_at);
	}
	if (value->has_data) {
		json_write_name(writer, "\"data\":");
		json_write_json(writer, value->data);
	}
	json_write_object_end(writer);
}

static const struct array_rules change_batch_changes_rules = {
	.items = &api_pushed_change_schema,
	.min_items = 1,
	.max_items = 500,
	.tolerant = true,
};

const struct schema api_change_batch_changes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_change_batch_changes),
	.array = &change_batch_changes_rules,
};

void
api_change_batch_changes_write(struct json_writer *writer,
    const struct api_change_batch_changes *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_pushed_change_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct text_rules change_batch_batch_id_rules = {
	.min_length = 1,
	.max_length = 64,
};

static const struct schema change_batch_batch_id_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &change_batch_batch_id_rules,
};

static const struct property change_batch_properties[] = {
	{
		.name = TEXT("client_id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_change_batch, client_id),
		.presence_offset = offsetof(struct api_change_batch,
		    has_client_id),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("batch_id"),
		.schema = &change_batch_batch_id_schema,
		.offset = offsetof(struct api_change_batch, batch_id),
		.presence_offset = offsetof(struct api_change_batch,
		    has_batch_id),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("client_time"),
		.schema = &timestamp_schema,
		.offset = offsetof(struct api_change_batch, client_time),
		.presence_offset = offsetof(struct api_change_batch,
		    has_client_time),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("policy"),
		.schema = &api_conflict_policy_schema,
		.offset = offsetof(struct api_change_batch, policy),
		.presence_offset = offsetof(struct api_change_batch,
		    has_policy),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("atomic"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_change_batch, atomic),
		.default_json = "false",
	},
	{
		.name = TEXT("base_cursor"),
		.schema = &cursor_schema,
		.offset = offsetof(struct api_change_batch, base_cursor),
		.presence_offset = offsetof(struct api_change_batch,
		    has_base_cursor),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("changes"),
		.schema = &api_change_batch_changes_schema,
		.offset = offsetof(struct api_change_batch, changes),
		.required = true,
	},
};

static const struct object_rules change_batch_rules = {
	.properties = change_batch_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_batch_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_batch),
	.object = &change_batch_rules,
};

void
api_change_batch_write(struct json_writer *writer,
    const struct api_change_batch *value)
{
	json_write_object_begin(writer);
	if (value->has_client_id) {
		json_write_name(writer, "\"client_id\":");
		json_write_uuid(writer, &value->client_id);
	}
	if (value->has_batch_id) {
		json_write_name(writer, "\"batch_id\":");
		json_write_text(writer, value->batch_id);
	}
	if (value->has_client_time) {
		json_write_name(writer, "\"client_time\":");
		json_write_text(writer, value->client_time);
	}
	if (value->has_policy) {
		json_write_name(writer, "\"policy\":");
		json_write_enum(writer, api_conflict_policy_texts, 2,
		    (int)value->policy);
	}
	json_write_name(writer, "\"atomic\":");
	json_write_boolean(writer, value->atomic);
	if (value->has_base_cursor) {
		json_write_name(writer, "\"base_cursor\":");
		json_write_text(writer, value->base_cursor);
	}
	json_write_name(writer, "\"changes\":");
	api_change_batch_changes_write(writer, &value->changes);
	json_write_object_end(writer);
}

const struct text api_change_status_texts[7] = {
	TEXT("applied"),
	TEXT("unchanged"),
	TEXT("superseded"),
	TEXT("conflict"),
	TEXT("gone"),
	TEXT("rejected"),
	TEXT("not_applied"),
};

static const struct text_rules change_status_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_change_status_texts,
	.text_count = 7,
};

const struct schema api_change_status_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_change_status),
	.text = &change_status_rules,
};

static struct pattern change_error_code_pattern = {
	.source = "^[a-z0-9_]+$",
};

static const struct text_rules change_error_code_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &change_error_code_pattern,
};

static const struct schema change_error_code_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &change_error_code_rules,
};

static const struct property change_error_properties[] = {
	{
		.name = TEXT("code"),
		.schema = &change_error_code_schema,
		.offset = offsetof(struct api_change_error, code),
		.required = true,
	},
	{
		.name = TEXT("detail"),
		.schema = &schema_text,
		.offset = offsetof(struct api_change_error, detail),
		.required = true,
	},
};

static const struct object_rules change_error_rules = {
	.properties = change_error_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_error_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_error),
	.object = &change_error_rules,
};

void
api_change_error_write(struct json_writer *writer,
    const struct api_change_error *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"code\":");
	json_write_text(writer, value->code);
	json_write_name(writer, "\"detail\":");
	json_write_text(writer, value->detail);
	json_write_object_end(writer);
}

static const struct property change_result_properties[] = {
	{
		.name = TEXT("collection"),
		.schema = &schema_text,
		.offset = offsetof(struct api_change_result, collection),
		.presence_offset = offsetof(struct api_change_result,
		    has_collection),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("id"),
		.schema = &schema_uuid,
		.offset = offsetof(struct api_change_result, id),
		.presence_offset = offsetof(struct api_change_result, has_id),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("status"),
		.schema = &api_change_status_schema,
		.offset = offsetof(struct api_change_result, status),
		.required = true,
	},
	{
		.name = TEXT("seq"),
		.schema = &seq_schema,
		.offset = offsetof(struct api_change_result, seq),
		.presence_offset = offsetof(struct api_change_result, has_seq),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("current"),
		.schema = &api_change_schema,
		.offset = offsetof(struct api_change_result, current),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
	{
		.name = TEXT("error"),
		.schema = &api_change_error_schema,
		.offset = offsetof(struct api_change_result, error),
		.presence = PRESENCE_POINTER,
		.by_pointer = true,
	},
};

static const struct object_rules change_result_rules = {
	.properties = change_result_properties,
	.property_count = 6,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_result_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_result),
	.object = &change_result_rules,
};

void
api_change_result_write(struct json_writer *writer,
    const struct api_change_result *value)
{
	json_write_object_begin(writer);
	if (value->has_collection) {
		json_write_name(writer, "\"collection\":");
		json_write_text(writer, value->collection);
	}
	if (value->has_id) {
		json_write_name(writer, "\"id\":");
		json_write_uuid(writer, &value->id);
	}
	json_write_name(writer, "\"status\":");
	json_write_enum(writer, api_change_status_texts, 7, (int)value->status);
	if (value->has_seq) {
		json_write_name(writer, "\"seq\":");
		json_write_integer(writer, value->seq);
	}
	if (value->current != NULL) {
		json_write_name(writer, "\"current\":");
		api_change_write(writer, value->current);
	}
	if (value->error != NULL) {
		json_write_name(writer, "\"error\":");
		api_change_error_write(writer, value->error);
	}
	json_write_object_end(writer);
}

static const struct array_rules change_batch_result_results_rules = {
	.items = &api_change_result_schema,
	.max_items = 500,
};

const struct schema api_change_batch_result_results_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_change_batch_result_results),
	.array = &change_batch_result_results_rules,
};

void
api_change_batch_result_results_write(struct json_writer *writer,
    const struct api_change_batch_result_results *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_change_result_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct property change_batch_result_properties[] = {
	{
		.name = TEXT("results"),
		.schema = &api_change_batch_result_results_schema,
		.offset = offsetof(struct api_change_batch_result, results),
		.required = true,
	},
	{
		.name = TEXT("cursor"),
		.schema = &cursor_schema,
		.offset = offsetof(struct api_change_batch_result, cursor),
		.required = true,
	},
	{
		.name = TEXT("server_time"),
		.schema = &server_time_schema,
		.offset = offsetof(struct api_change_batch_result, server_time),
		.required = true,
	},
	{
		.name = TEXT("replayed"),
		.schema = &schema_boolean,
		.offset = offsetof(struct api_change_batch_result, replayed),
		.required = true,
	},
};

static const struct object_rules change_batch_result_rules = {
	.properties = change_batch_result_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_change_batch_result_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_change_batch_result),
	.object = &change_batch_result_rules,
};

void
api_change_batch_result_write(struct json_writer *writer,
    const struct api_change_batch_result *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"results\":");
	api_change_batch_result_results_write(writer, &value->results);
	json_write_name(writer, "\"cursor\":");
	json_write_text(writer, value->cursor);
	json_write_name(writer, "\"server_time\":");
	json_write_text(writer, value->server_time);
	json_write_name(writer, "\"replayed\":");
	json_write_boolean(writer, value->replayed);
	json_write_object_end(writer);
}

static const struct property sync_limits_properties[] = {
	{
		.name = TEXT("batch_items"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, batch_items),
		.required = true,
	},
	{
		.name = TEXT("batch_bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, batch_bytes),
		.required = true,
	},
	{
		.name = TEXT("record_bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, record_bytes),
		.required = true,
	},
	{
		.name = TEXT("page_items"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, page_items),
		.required = true,
	},
	{
		.name = TEXT("page_bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, page_bytes),
		.required = true,
	},
	{
		.name = TEXT("tenant_records"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, tenant_records),
		.required = true,
	},
	{
		.name = TEXT("tenant_bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, tenant_bytes),
		.required = true,
	},
	{
		.name = TEXT("tenant_collections"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, tenant_collections),
		.required = true,
	},
	{
		.name = TEXT("tombstone_seconds"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, tombstone_seconds),
		.required = true,
	},
	{
		.name = TEXT("batch_seconds"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_limits, batch_seconds),
		.required = true,
	},
};

static const struct object_rules sync_limits_rules = {
	.properties = sync_limits_properties,
	.property_count = 10,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_sync_limits_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_sync_limits),
	.object = &sync_limits_rules,
};

void
api_sync_limits_write(struct json_writer *writer,
    const struct api_sync_limits *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"batch_items\":");
	json_write_integer(writer, value->batch_items);
	json_write_name(writer, "\"batch_bytes\":");
	json_write_integer(writer, value->batch_bytes);
	json_write_name(writer, "\"record_bytes\":");
	json_write_integer(writer, value->record_bytes);
	json_write_name(writer, "\"page_items\":");
	json_write_integer(writer, value->page_items);
	json_write_name(writer, "\"page_bytes\":");
	json_write_integer(writer, value->page_bytes);
	json_write_name(writer, "\"tenant_records\":");
	json_write_integer(writer, value->tenant_records);
	json_write_name(writer, "\"tenant_bytes\":");
	json_write_integer(writer, value->tenant_bytes);
	json_write_name(writer, "\"tenant_collections\":");
	json_write_integer(writer, value->tenant_collections);
	json_write_name(writer, "\"tombstone_seconds\":");
	json_write_integer(writer, value->tombstone_seconds);
	json_write_name(writer, "\"batch_seconds\":");
	json_write_integer(writer, value->batch_seconds);
	json_write_object_end(writer);
}

static const struct property collection_state_properties[] = {
	{
		.name = TEXT("collection"),
		.schema = &collection_name_schema,
		.offset = offsetof(struct api_collection_state, collection),
		.required = true,
	},
	{
		.name = TEXT("records"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_collection_state, records),
		.required = true,
	},
	{
		.name = TEXT("tombstones"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_collection_state, tombstones),
		.required = true,
	},
	{
		.name = TEXT("bytes"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_collection_state, bytes),
		.required = true,
	},
};

static const struct object_rules collection_state_rules = {
	.properties = collection_state_properties,
	.property_count = 4,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_collection_state_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_collection_state),
	.object = &collection_state_rules,
};

void
api_collection_state_write(struct json_writer *writer,
    const struct api_collection_state *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"collection\":");
	json_write_text(writer, value->collection);
	json_write_name(writer, "\"records\":");
	json_write_integer(writer, value->records);
	json_write_name(writer, "\"tombstones\":");
	json_write_integer(writer, value->tombstones);
	json_write_name(writer, "\"bytes\":");
	json_write_integer(writer, value->bytes);
	json_write_object_end(writer);
}

static const struct array_rules sync_state_collections_rules = {
	.items = &api_collection_state_schema,
	.max_items = 10000,
};

const struct schema api_sync_state_collections_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_sync_state_collections),
	.array = &sync_state_collections_rules,
};

void
api_sync_state_collections_write(struct json_writer *writer,
    const struct api_sync_state_collections *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_collection_state_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static struct pattern sync_state_epoch_pattern = {
	.source = "^[0-9a-f]{8}$",
};

static const struct text_rules sync_state_epoch_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &sync_state_epoch_pattern,
};

static const struct schema sync_state_epoch_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &sync_state_epoch_rules,
};

static const struct property sync_state_properties[] = {
	{
		.name = TEXT("epoch"),
		.schema = &sync_state_epoch_schema,
		.offset = offsetof(struct api_sync_state, epoch),
		.required = true,
	},
	{
		.name = TEXT("head"),
		.schema = &change_hint_seq_schema,
		.offset = offsetof(struct api_sync_state, head),
		.required = true,
	},
	{
		.name = TEXT("cursor"),
		.schema = &cursor_schema,
		.offset = offsetof(struct api_sync_state, cursor),
		.required = true,
	},
	{
		.name = TEXT("policy"),
		.schema = &api_conflict_policy_schema,
		.offset = offsetof(struct api_sync_state, policy),
		.required = true,
	},
	{
		.name = TEXT("limits"),
		.schema = &api_sync_limits_schema,
		.offset = offsetof(struct api_sync_state, limits),
		.required = true,
	},
	{
		.name = TEXT("collections"),
		.schema = &api_sync_state_collections_schema,
		.offset = offsetof(struct api_sync_state, collections),
		.required = true,
	},
	{
		.name = TEXT("server_time"),
		.schema = &server_time_schema,
		.offset = offsetof(struct api_sync_state, server_time),
		.required = true,
	},
};

static const struct object_rules sync_state_rules = {
	.properties = sync_state_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_sync_state_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_sync_state),
	.object = &sync_state_rules,
};

void
api_sync_state_write(struct json_writer *writer,
    const struct api_sync_state *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"epoch\":");
	json_write_text(writer, value->epoch);
	json_write_name(writer, "\"head\":");
	json_write_integer(writer, value->head);
	json_write_name(writer, "\"cursor\":");
	json_write_text(writer, value->cursor);
	json_write_name(writer, "\"policy\":");
	json_write_enum(writer, api_conflict_policy_texts, 2,
	    (int)value->policy);
	json_write_name(writer, "\"limits\":");
	api_sync_limits_write(writer, &value->limits);
	json_write_name(writer, "\"collections\":");
	api_sync_state_collections_write(writer, &value->collections);
	json_write_name(writer, "\"server_time\":");
	json_write_text(writer, value->server_time);
	json_write_object_end(writer);
}

const struct text api_health_status_texts[1] = {
	TEXT("ready"),
};

static const struct text_rules health_status_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_health_status_texts,
	.text_count = 1,
};

const struct schema api_health_status_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_health_status),
	.text = &health_status_rules,
};

static const struct property health_properties[] = {
	{
		.name = TEXT("status"),
		.schema = &api_health_status_schema,
		.offset = offsetof(struct api_health, status),
		.required = true,
	},
	{
		.name = TEXT("version"),
		.schema = &schema_text,
		.offset = offsetof(struct api_health, version),
		.required = true,
	},
};

static const struct object_rules health_rules = {
	.properties = health_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_health_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_health),
	.object = &health_rules,
};

void
api_health_write(struct json_writer *writer, const struct api_health *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"status\":");
	json_write_enum(writer, api_health_status_texts, 1, (int)value->status);
	json_write_name(writer, "\"version\":");
	json_write_text(writer, value->version);
	json_write_object_end(writer);
}

static const struct property open_api_info_properties[] = {
	{
		.name = TEXT("title"),
		.schema = &schema_text,
		.offset = offsetof(struct api_open_api_info, title),
		.required = true,
	},
	{
		.name = TEXT("version"),
		.schema = &schema_text,
		.offset = offsetof(struct api_open_api_info, version),
		.required = true,
	},
};

static const struct object_rules open_api_info_rules = {
	.properties = open_api_info_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_open_api_info, additional),
};

const struct schema api_open_api_info_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_open_api_info),
	.object = &open_api_info_rules,
};

void
api_open_api_info_write(struct json_writer *writer,
    const struct api_open_api_info *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"title\":");
	json_write_text(writer, value->title);
	json_write_name(writer, "\"version\":");
	json_write_text(writer, value->version);
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_json(writer, value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

static const struct property open_api_properties[] = {
	{
		.name = TEXT("openapi"),
		.schema = &schema_text,
		.offset = offsetof(struct api_open_api, openapi),
		.required = true,
	},
	{
		.name = TEXT("info"),
		.schema = &api_open_api_info_schema,
		.offset = offsetof(struct api_open_api, info),
		.required = true,
	},
};

static const struct object_rules open_api_rules = {
	.properties = open_api_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_KEPT,
	.additional_schema = &schema_any_map,
	.additional_offset = offsetof(struct api_open_api, additional),
};

const struct schema api_open_api_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_open_api),
	.object = &open_api_rules,
};

void
api_open_api_write(struct json_writer *writer, const struct api_open_api *value)
{
	size_t i;

	json_write_object_begin(writer);
	json_write_name(writer, "\"openapi\":");
	json_write_text(writer, value->openapi);
	json_write_name(writer, "\"info\":");
	api_open_api_info_write(writer, &value->info);
	for (i = 0; i < value->additional.count; i++) {
		json_write_key(writer, value->additional.items[i].key);
		json_write_json(writer, value->additional.items[i].value);
	}
	json_write_object_end(writer);
}

const struct text api_violation_place_texts[4] = {
	TEXT("body"),
	TEXT("path"),
	TEXT("query"),
	TEXT("header"),
};

static const struct text_rules violation_place_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_violation_place_texts,
	.text_count = 4,
};

const struct schema api_violation_place_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_violation_place),
	.text = &violation_place_rules,
};

static const struct property violation_properties[] = {
	{
		.name = TEXT("where"),
		.schema = &api_violation_place_schema,
		.offset = offsetof(struct api_violation, where),
		.required = true,
	},
	{
		.name = TEXT("pointer"),
		.schema = &schema_text,
		.offset = offsetof(struct api_violation, pointer),
		.presence_offset = offsetof(struct api_violation, has_pointer),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("name"),
		.schema = &schema_text,
		.offset = offsetof(struct api_violation, name),
		.presence_offset = offsetof(struct api_violation, has_name),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("keyword"),
		.schema = &schema_text,
		.offset = offsetof(struct api_violation, keyword),
		.required = true,
	},
	{
		.name = TEXT("detail"),
		.schema = &schema_text,
		.offset = offsetof(struct api_violation, detail),
		.required = true,
	},
};

static const struct object_rules violation_rules = {
	.properties = violation_properties,
	.property_count = 5,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_violation_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_violation),
	.object = &violation_rules,
};

void
api_violation_write(struct json_writer *writer,
    const struct api_violation *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"where\":");
	json_write_enum(writer, api_violation_place_texts, 4,
	    (int)value->where);
	if (value->has_pointer) {
		json_write_name(writer, "\"pointer\":");
		json_write_text(writer, value->pointer);
	}
	if (value->has_name) {
		json_write_name(writer, "\"name\":");
		json_write_text(writer, value->name);
	}
	json_write_name(writer, "\"keyword\":");
	json_write_text(writer, value->keyword);
	json_write_name(writer, "\"detail\":");
	json_write_text(writer, value->detail);
	json_write_object_end(writer);
}

static const struct array_rules problem_errors_rules = {
	.items = &api_violation_schema,
	.max_items = SCHEMA_UNBOUNDED,
};

const struct schema api_problem_errors_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct api_problem_errors),
	.array = &problem_errors_rules,
};

void
api_problem_errors_write(struct json_writer *writer,
    const struct api_problem_errors *value)
{
	size_t i;

	json_write_array_begin(writer);
	for (i = 0; i < value->count; i++)
		api_violation_write(writer, &value->items[i]);
	json_write_array_end(writer);
}

static const struct text_rules problem_type_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.format = FORMAT_URI_REFERENCE,
};

static const struct schema problem_type_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &problem_type_rules,
};

static const struct integer_rules problem_status_rules = {
	.minimum = 400,
	.maximum = 599,
};

static const struct schema problem_status_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &problem_status_rules,
};

static const struct property problem_properties[] = {
	{
		.name = TEXT("type"),
		.schema = &problem_type_schema,
		.offset = offsetof(struct api_problem, type),
		.required = true,
	},
	{
		.name = TEXT("title"),
		.schema = &schema_text,
		.offset = offsetof(struct api_problem, title),
		.required = true,
	},
	{
		.name = TEXT("status"),
		.schema = &problem_status_schema,
		.offset = offsetof(struct api_problem, status),
		.required = true,
	},
	{
		.name = TEXT("detail"),
		.schema = &schema_text,
		.offset = offsetof(struct api_problem, detail),
		.required = true,
	},
	{
		.name = TEXT("code"),
		.schema = &change_error_code_schema,
		.offset = offsetof(struct api_problem, code),
		.required = true,
	},
	{
		.name = TEXT("request_id"),
		.schema = &schema_text,
		.offset = offsetof(struct api_problem, request_id),
		.required = true,
	},
	{
		.name = TEXT("errors"),
		.schema = &api_problem_errors_schema,
		.offset = offsetof(struct api_problem, errors),
		.presence_offset = offsetof(struct api_problem, has_errors),
		.presence = PRESENCE_FLAG,
	},
};

static const struct object_rules problem_rules = {
	.properties = problem_properties,
	.property_count = 7,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};

const struct schema api_problem_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_problem),
	.object = &problem_rules,
};

void
api_problem_write(struct json_writer *writer, const struct api_problem *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"type\":");
	json_write_text(writer, value->type);
	json_write_name(writer, "\"title\":");
	json_write_text(writer, value->title);
	json_write_name(writer, "\"status\":");
	json_write_integer(writer, value->status);
	json_write_name(writer, "\"detail\":");
	json_write_text(writer, value->detail);
	json_write_name(writer, "\"code\":");
	json_write_text(writer, value->code);
	json_write_name(writer, "\"request_id\":");
	json_write_text(writer, value->request_id);
	if (value->has_errors) {
		json_write_name(writer, "\"errors\":");
		api_problem_errors_write(writer, &value->errors);
	}
	json_write_object_end(writer);
}
