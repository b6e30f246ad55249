/*
 * The schemas of FinWise 0.1.0 as tables, and their writers.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/models.h"

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
};

static const struct object_rules tenant_rules = {
	.properties = tenant_properties,
	.property_count = 3,
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

static const struct integer_rules tenant_details_database_bytes_rules = {
	.minimum = 0,
	.maximum = INT64_MAX,
};

static const struct schema tenant_details_database_bytes_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &tenant_details_database_bytes_rules,
};

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
		.name = TEXT("database_bytes"),
		.schema = &tenant_details_database_bytes_schema,
		.offset = offsetof(struct api_tenant_details, database_bytes),
		.required = true,
	},
};

static const struct object_rules tenant_details_rules = {
	.properties = tenant_details_properties,
	.property_count = 4,
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
	json_write_name(writer, "\"database_bytes\":");
	json_write_integer(writer, value->database_bytes);
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

static struct pattern problem_code_pattern = {
	.source = "^[a-z0-9_]+$",
};

static const struct text_rules problem_code_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &problem_code_pattern,
};

static const struct schema problem_code_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &problem_code_rules,
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
		.schema = &problem_code_schema,
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
