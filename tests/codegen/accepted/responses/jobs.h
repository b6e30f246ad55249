/*
 * Operations of Responses 1.0.0 with the tag jobs.
 *
 * Written by openapi-kore from responses.yaml; do not edit.
 */
#ifndef API_JOBS_H
#define API_JOBS_H

#include "responses/models.h"
#include "runtime/operation.h"

/* runJob: POST /jobs */
struct api_run_job_request {
	char	unused;
};

struct api_run_job_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct text_list	body;
			struct text		json;	/* in place of body */
			struct text		location;
			enum api_run_job_200_x_kind	x_kind;
			bool			has_x_other_kind;
			enum api_run_job_200_x_other_kind	x_other_kind;
			int64_t			x_count;
			double			x_ratio;
			bool			has_x_done;
			bool			x_done;
			struct uuid		x_id;
			bool			has_x_price;
			struct text		x_price;
		} status_200;
		struct {
			bool	has_x_ratio;
			double	x_ratio;
		} status_204;
		struct {
			struct api_run_job_409_body	body;
			struct text			json;
		} status_409;
	};
};

/*
 * Run a job.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_run_job(struct call *, const struct api_run_job_request *,
		    struct api_run_job_response *);

/*
 * Done. x_other_kind: NULL when absent. x_done: NULL when absent. x_price: NULL
 * when absent.
 */
bool	api_run_job_200(struct api_run_job_response *,
	    const struct text_list *body, struct text location,
	    enum api_run_job_200_x_kind x_kind,
	    const enum api_run_job_200_x_other_kind *x_other_kind,
	    int64_t x_count, double x_ratio, const bool *x_done,
	    struct uuid x_id, const struct text *x_price);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_run_job_200_json(struct api_run_job_response *, struct text json,
	    struct text location, enum api_run_job_200_x_kind x_kind,
	    const enum api_run_job_200_x_other_kind *x_other_kind,
	    int64_t x_count, double x_ratio, const bool *x_done,
	    struct uuid x_id, const struct text *x_price);

/* Later. */
bool	api_run_job_202(struct api_run_job_response *);

/* Nothing to do. x_ratio: NULL when absent. */
bool	api_run_job_204(struct api_run_job_response *, const double *x_ratio);

/* Running. */
bool	api_run_job_409(struct api_run_job_response *,
	    const struct api_run_job_409_body *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_run_job_409_json(struct api_run_job_response *, struct text json);

/* deleteJobs: DELETE /jobs */
struct api_delete_jobs_request {
	char	unused;
};

struct api_delete_jobs_response {
	int	status;		/* set by the functions below */
};

/*
 * Deprecated.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
DEPRECATED MUST_USE bool	api_delete_jobs(struct call *,
				    const struct api_delete_jobs_request *,
				    struct api_delete_jobs_response *);

/* countJobs: GET /jobs/count */
struct api_count_jobs_request {
	char	unused;
};

struct api_count_jobs_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			int64_t		body;
			struct text	json;	/* in place of body */
		} status_200;
		struct {
			struct uuid	body;
			struct text	json;	/* in place of body */
		} status_203;
		struct {
			struct any_map	body;
			struct text	json;	/* in place of body */
		} status_206;
	};
};

/*
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_count_jobs(struct call *,
		    const struct api_count_jobs_request *,
		    struct api_count_jobs_response *);

/* A number. */
bool	api_count_jobs_200(struct api_count_jobs_response *, int64_t body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_count_jobs_200_json(struct api_count_jobs_response *,
	    struct text json);

/* A UUID. */
bool	api_count_jobs_203(struct api_count_jobs_response *, struct uuid body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_count_jobs_203_json(struct api_count_jobs_response *,
	    struct text json);

/* A map. */
bool	api_count_jobs_206(struct api_count_jobs_response *,
	    const struct any_map *body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_count_jobs_206_json(struct api_count_jobs_response *,
	    struct text json);

/* getJob: GET /jobs/{job} */
struct api_get_job_request {
	struct text	job;
};

struct api_get_job_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			enum api_get_job_200_body	body;
			struct text			json;
		} status_200;
	};
};

/*
 * Twenty statuses, so that their list is more than a line.
 *
 * Hand-written: true when one of the functions below filled the response in,
 * false when the call failed (call_fail).
 */
MUST_USE bool	api_get_job(struct call *, const struct api_get_job_request *,
		    struct api_get_job_response *);

/* A word. */
bool	api_get_job_200(struct api_get_job_response *,
	    enum api_get_job_200_body body);

/* The same with a body that is JSON already; the caller vouches for it. */
bool	api_get_job_200_json(struct api_get_job_response *, struct text json);

/* No. */
bool	api_get_job_400(struct api_get_job_response *);

/* No. */
bool	api_get_job_401(struct api_get_job_response *);

/* No. */
bool	api_get_job_402(struct api_get_job_response *);

/* No. */
bool	api_get_job_403(struct api_get_job_response *);

/* No. */
bool	api_get_job_404(struct api_get_job_response *);

/* No. */
bool	api_get_job_405(struct api_get_job_response *);

/* No. */
bool	api_get_job_406(struct api_get_job_response *);

/* No. */
bool	api_get_job_407(struct api_get_job_response *);

/* No. */
bool	api_get_job_408(struct api_get_job_response *);

/* No. */
bool	api_get_job_409(struct api_get_job_response *);

/* No. */
bool	api_get_job_410(struct api_get_job_response *);

/* No. */
bool	api_get_job_411(struct api_get_job_response *);

/* No. */
bool	api_get_job_412(struct api_get_job_response *);

/* No. */
bool	api_get_job_413(struct api_get_job_response *);

/* No. */
bool	api_get_job_414(struct api_get_job_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_run_job_operation;
extern const struct operation	api_delete_jobs_operation;
extern const struct operation	api_count_jobs_operation;
extern const struct operation	api_get_job_operation;

#endif
