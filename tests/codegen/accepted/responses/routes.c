/*
 * The paths of Responses 1.0.0 as a tree; literals before templates.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#include "responses/routes.h"

#include "responses/jobs.h"

static const struct route route_jobs_job = {
	ROUTE_OPERATIONS([METHOD_GET] = &api_get_job_operation),
};

static const struct route route_jobs_count = {
	.segment = TEXT("count"),
	.sibling = &route_jobs_job,
	ROUTE_OPERATIONS([METHOD_GET] = &api_count_jobs_operation),
};

static const struct route route_jobs = {
	.segment = TEXT("jobs"),
	.child = &route_jobs_count,
	ROUTE_OPERATIONS([METHOD_POST] = &api_run_job_operation,
	    [METHOD_DELETE] = &api_delete_jobs_operation),
};

static const struct route routes = {
	.segment = TEXT(""),
	.child = &route_jobs,
};

const struct api api_routes = {
	.title = "Responses",
	.version = "1.0.0",
	.root = &routes,
};
