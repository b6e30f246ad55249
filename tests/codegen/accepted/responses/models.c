/*
 * The schemas of Responses 1.0.0 as tables. One does for all structs that have
 * the same members.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#include "responses/models.h"
#include "runtime/schema_rows.h"

const struct text api_run_job_200_x_kind_texts[2] = { TEXT("fast"),
    TEXT("slow") };

const struct schema api_run_job_200_x_kind_schema =
    ENUM_SCHEMA(enum api_run_job_200_x_kind, api_run_job_200_x_kind_texts);

const struct text api_run_job_200_x_other_kind_texts[2] = { TEXT("fast"),
    TEXT("slow") };

const struct schema api_run_job_200_x_other_kind_schema =
    ENUM_SCHEMA(enum api_run_job_200_x_other_kind,
	api_run_job_200_x_other_kind_texts);

#define OWNER struct api_run_job_409_body
static const struct property run_job_409_body_properties[] = {
	PROPERTY("since", since, schema_text, REQUIRED),
};
#undef OWNER

const struct schema api_run_job_409_body_schema =
    OBJECT_SCHEMA(struct api_run_job_409_body, run_job_409_body_properties);

const struct text api_get_job_200_body_texts[1] = { TEXT("a") };

const struct schema api_get_job_200_body_schema =
    ENUM_SCHEMA(enum api_get_job_200_body, api_get_job_200_body_texts);
