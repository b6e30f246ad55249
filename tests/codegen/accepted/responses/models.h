/*
 * The schemas of Responses 1.0.0 as structs.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

enum api_run_job_200_x_kind {
	API_RUN_JOB_200_X_KIND_FAST = 1,
	API_RUN_JOB_200_X_KIND_SLOW,
};

enum api_run_job_200_x_other_kind {
	API_RUN_JOB_200_X_OTHER_KIND_FAST = 1,
	API_RUN_JOB_200_X_OTHER_KIND_SLOW,
};

struct api_run_job_409_body {
	struct text	since;
};

enum api_get_job_200_body {
	API_GET_JOB_200_BODY_A = 1,
};

extern const struct schema	api_run_job_200_x_kind_schema;
extern const struct schema	api_run_job_200_x_other_kind_schema;
extern const struct schema	api_run_job_409_body_schema;
extern const struct schema	api_get_job_200_body_schema;

/* What a value is in JSON: [value - 1]. */
extern const struct text	api_run_job_200_x_kind_texts[2];
extern const struct text	api_run_job_200_x_other_kind_texts[2];
extern const struct text	api_get_job_200_body_texts[1];

/* Writes a value of runJob.409.body. */
void	api_run_job_409_body_write(struct json_writer *,
	    const struct api_run_job_409_body *);

#endif
