/*
 * The schemas of * / #error " %s \ ? ?/ %n%n as tables, and their writers.
 *
 * Written by openapi-kore from hostile.yaml; do not edit.
 */
#include "hostile/models.h"

const struct text api_struct_question_question_texts[1] = {
	TEXT("?\?/\"\n"),
};

static const struct text_rules struct_question_question_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_struct_question_question_texts,
	.text_count = 1,
	.constant = true,
};

const struct schema api_struct_question_question_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_struct_question_question),
	.text = &struct_question_question_rules,
};

const struct text api_struct_u00e9_texts[4] = {
	TEXT("\001"),
	TEXT("\\"),
	TEXT("\""),
	TEXT("a*/b"),
};

static const struct text_rules struct_u00e9_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_struct_u00e9_texts,
	.text_count = 4,
};

const struct schema api_struct_u00e9_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_struct_u00e9),
	.text = &struct_u00e9_rules,
};

static const struct property struct_properties[] = {
	{
		.name = TEXT("int"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_struct, int_),
		.required = true,
	},
	{
		.name = TEXT("errno"),
		.schema = &schema_int64,
		.offset = offsetof(struct api_struct, errno_),
		.default_json = "7",
	},
	{
		.name = TEXT("?\?/\""),
		.schema = &api_struct_question_question_schema,
		.offset = offsetof(struct api_struct,
		    question_question_slash_quote),
		.presence_offset = offsetof(struct api_struct,
		    has_question_question_slash_quote),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("\303\251\t"),
		.schema = &api_struct_u00e9_schema,
		.offset = offsetof(struct api_struct, u00e9),
		.presence_offset = offsetof(struct api_struct, has_u00e9),
		.presence = PRESENCE_FLAG,
	},
	{
		.name = TEXT("*/"),
		.schema = &schema_text,
		.offset = offsetof(struct api_struct, star_slash),
		.default_json = "\"*/\"",
	},
};

static const struct object_rules struct_rules = {
	.properties = struct_properties,
	.property_count = 5,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_struct_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_struct),
	.object = &struct_rules,
};

void
api_struct_write(struct json_writer *writer, const struct api_struct *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"int\":");
	json_write_integer(writer, value->int_);
	json_write_name(writer, "\"errno\":");
	json_write_integer(writer, value->errno_);
	if (value->has_question_question_slash_quote) {
		json_write_name(writer, "\"?\?/\\\"\":");
		json_write_enum(writer, api_struct_question_question_texts, 1,
		    (int)value->question_question_slash_quote);
	}
	if (value->has_u00e9) {
		json_write_name(writer, "\"\303\251\\t\":");
		json_write_enum(writer, api_struct_u00e9_texts, 4,
		    (int)value->u00e9);
	}
	json_write_name(writer, "\"*/\":");
	json_write_text(writer, value->star_slash);
	json_write_object_end(writer);
}

const struct text api_return_200_percent_s_texts[3] = {
	TEXT("*/"),
	TEXT("%s"),
	TEXT(""),
};

static const struct text_rules return_200_percent_s_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_return_200_percent_s_texts,
	.text_count = 3,
};

const struct schema api_return_200_percent_s_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_return_200_percent_s),
	.text = &return_200_percent_s_rules,
};
