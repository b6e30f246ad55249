/*
 * The schemas of Responses 1.0.0 as tables, and their writers.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#include "responses/models.h"

const struct text api_run_job_200_x_kind_texts[2] = {
	TEXT("fast"),
	TEXT("slow"),
};

static const struct text_rules run_job_200_x_kind_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_run_job_200_x_kind_texts,
	.text_count = 2,
};

const struct schema api_run_job_200_x_kind_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_run_job_200_x_kind),
	.text = &run_job_200_x_kind_rules,
};

const struct text api_run_job_200_x_other_kind_texts[2] = {
	TEXT("fast"),
	TEXT("slow"),
};

static const struct text_rules run_job_200_x_other_kind_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_run_job_200_x_other_kind_texts,
	.text_count = 2,
};

const struct schema api_run_job_200_x_other_kind_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_run_job_200_x_other_kind),
	.text = &run_job_200_x_other_kind_rules,
};

static const struct property run_job_409_body_properties[] = {
	{
		.name = TEXT("since"),
		.schema = &schema_text,
		.offset = offsetof(struct api_run_job_409_body, since),
		.required = true,
	},
};

static const struct object_rules run_job_409_body_rules = {
	.properties = run_job_409_body_properties,
	.property_count = 1,
	.max_properties = SCHEMA_UNBOUNDED,
};

const struct schema api_run_job_409_body_schema = {
	.type = SCHEMA_OBJECT,
	.size = sizeof(struct api_run_job_409_body),
	.object = &run_job_409_body_rules,
};

void
api_run_job_409_body_write(struct json_writer *writer,
    const struct api_run_job_409_body *value)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"since\":");
	json_write_text(writer, value->since);
	json_write_object_end(writer);
}

const struct text api_get_job_200_body_texts[1] = {
	TEXT("a"),
};

static const struct text_rules get_job_200_body_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.texts = api_get_job_200_body_texts,
	.text_count = 1,
};

const struct schema api_get_job_200_body_schema = {
	.type = SCHEMA_ENUM,
	.size = sizeof(enum api_get_job_200_body),
	.text = &get_job_200_body_rules,
};
