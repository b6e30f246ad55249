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
JSON_ENUM(api_run_job_200_x_kind, 2);

enum api_run_job_200_x_other_kind {
	API_RUN_JOB_200_X_OTHER_KIND_FAST = 1,
	API_RUN_JOB_200_X_OTHER_KIND_SLOW,
};
JSON_ENUM(api_run_job_200_x_other_kind, 2);

struct api_run_job_409_body {
	struct text	since;
};
JSON_STRUCT(api_run_job_409_body);

enum api_get_job_200_body {
	API_GET_JOB_200_BODY_A = 1,
};
JSON_ENUM(api_get_job_200_body, 1);

#endif
