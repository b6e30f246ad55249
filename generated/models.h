/*
 * The schemas of FinWise 0.1.0 as structs.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_MODELS_H
#define API_MODELS_H

#include "runtime/json_writer.h"
#include "runtime/schema.h"

/* A person who owns tenants. */
struct api_user {
	struct uuid	uuid;
	struct text	name;
	struct text	email;
	bool		has_hashed_password;
	struct text	hashed_password;
};

/* A page of users, in the order of their creation. */
struct api_user_list {
	struct api_user	*items;
	size_t		 count;
};

/* A separate set of books of one user. */
struct api_tenant {
	struct uuid	uuid;
	struct text	name;
	struct uuid	user_id;
};

/* A page of tenants, in the order of their creation. */
struct api_tenant_list {
	struct api_tenant	*items;
	size_t			 count;
};

/* A tenant and what is known of its database. */
struct api_tenant_details {
	struct uuid	uuid;
	struct text	name;
	struct uuid	user_id;
	int64_t		database_bytes;
};

/* Ready to serve; a server that is not answers 503. */
enum api_health_status {
	API_HEALTH_STATUS_READY = 1,
};

/* That the server is ready, and which version it is. */
struct api_health {
	enum api_health_status	status;
	struct text		version;
};

/* What the API is. */
struct api_open_api_info {
	struct text	title;
	struct text	version;
	struct any_map	additional;
};

/* An OpenAPI document (OpenAPI 3.1, section 4.8.1). */
struct api_open_api {
	struct text			openapi;
	struct api_open_api_info	info;
	struct any_map			additional;
};

/* The part of the request. */
enum api_violation_place {
	API_VIOLATION_PLACE_BODY = 1,
	API_VIOLATION_PLACE_PATH,
	API_VIOLATION_PLACE_QUERY,
	API_VIOLATION_PLACE_HEADER,
};

/* One thing that was wrong with the input. */
struct api_violation {
	enum api_violation_place	where;
	bool				has_pointer;
	struct text			pointer;
	bool				has_name;
	struct text			name;
	struct text			keyword;
	struct text			detail;
};

/* All that was wrong with the input, up to a bound. */
struct api_problem_errors {
	struct api_violation	*items;
	size_t			 count;
};

/* What went wrong (RFC 9457). */
struct api_problem {
	struct text			type;
	struct text			title;
	int32_t				status;
	struct text			detail;
	struct text			code;
	struct text			request_id;
	bool				has_errors;
	struct api_problem_errors	errors;
};

extern const struct schema	api_user_schema;
extern const struct schema	api_user_list_schema;
extern const struct schema	api_tenant_schema;
extern const struct schema	api_tenant_list_schema;
extern const struct schema	api_tenant_details_schema;
extern const struct schema	api_health_status_schema;
extern const struct schema	api_health_schema;
extern const struct schema	api_open_api_info_schema;
extern const struct schema	api_open_api_schema;
extern const struct schema	api_violation_place_schema;
extern const struct schema	api_violation_schema;
extern const struct schema	api_problem_errors_schema;
extern const struct schema	api_problem_schema;

/* What a value is in JSON: [value - 1]. */
extern const struct text	api_health_status_texts[1];
extern const struct text	api_violation_place_texts[4];

/* Writes a value of User, without what is writeOnly. */
void	api_user_write(struct json_writer *, const struct api_user *);

/* Writes a value of UserList. */
void	api_user_list_write(struct json_writer *, const struct api_user_list *);

/* Writes a value of Tenant. */
void	api_tenant_write(struct json_writer *, const struct api_tenant *);

/* Writes a value of TenantList. */
void	api_tenant_list_write(struct json_writer *,
	    const struct api_tenant_list *);

/* Writes a value of TenantDetails. */
void	api_tenant_details_write(struct json_writer *,
	    const struct api_tenant_details *);

/* Writes a value of Health. */
void	api_health_write(struct json_writer *, const struct api_health *);

/* Writes a value of OpenApiInfo. */
void	api_open_api_info_write(struct json_writer *,
	    const struct api_open_api_info *);

/* Writes a value of OpenApi. */
void	api_open_api_write(struct json_writer *, const struct api_open_api *);

/* Writes a value of Violation. */
void	api_violation_write(struct json_writer *, const struct api_violation *);

/* Writes a value of Problem.errors. */
void	api_problem_errors_write(struct json_writer *,
	    const struct api_problem_errors *);

/* Writes a value of Problem. */
void	api_problem_write(struct json_writer *, const struct api_problem *);

#endif
