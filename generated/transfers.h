/*
 * Operations of FinWise 0.1.0 with the tag transfers.
 *
 * A tenant's whole database, out and in as one file.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#ifndef API_TRANSFERS_H
#define API_TRANSFERS_H

#include "generated/dependencies.h"
#include "generated/models.h"
#include "runtime/operation.h"

/* exportTenant: GET /tenants/{tenant_id}/export */
struct api_export_tenant_request {
	struct uuid	tenant_id;
	bool		has_x_tenant_id;
	struct uuid	x_tenant_id;
};

/* The hand-written code's own. */
struct api_export_tenant_task;

struct api_export_tenant_response {
	int	status;		/* set by the functions below */
	union {
		struct {
			struct text	 body;
			struct source	*source;	/* in place of body */
			struct text	 content_disposition;
		} status_200;
	};
};

/*
 * Hand-written: all that the work needs; NULL when the call failed (call_fail).
 */
MUST_USE struct api_export_tenant_task *	api_export_tenant_begin(
				    struct call *,
				    const struct api_export_tenant_request *,
				    struct tenant_session *);

/*
 * Hand-written: the work, in another thread. It touches its task and nothing
 * else of the server.
 */
void	api_export_tenant_work(struct api_export_tenant_task *);

/*
 * Export a tenant
 *
 * The tenant's database as one file of SQLite: what was committed when the
 * export began, whoever writes meanwhile. importTenant takes it. Its schema is
 * no part of this contract and may change.
 *
 * Hand-written, called behind the work in any case: true when one of the
 * functions below filled the response in, false when the call failed
 * (call_fail).
 */
MUST_USE bool	api_export_tenant(struct call *,
		    const struct api_export_tenant_request *,
		    struct api_export_tenant_task *,
		    struct api_export_tenant_response *);

/* The file. */
bool	api_export_tenant_200(struct api_export_tenant_response *,
	    struct text body, struct text content_disposition);

/* The same with a body that is sent in pieces: runtime/source.h. */
bool	api_export_tenant_200_source(struct api_export_tenant_response *,
	    struct source *source, struct text content_disposition);

/* importTenant: PUT /tenants/{tenant_id}/export */
struct api_import_tenant_request {
	struct uuid		tenant_id;
	bool			has_x_tenant_id;
	struct uuid		x_tenant_id;
	struct body_file	body;
};

/* The hand-written code's own. */
struct api_import_tenant_task;

struct api_import_tenant_response {
	int	status;		/* set by the functions below */
};

/*
 * Hand-written: all that the work needs; NULL when the call failed (call_fail).
 */
MUST_USE struct api_import_tenant_task *	api_import_tenant_begin(
				    struct call *,
				    const struct api_import_tenant_request *,
				    struct tenant_session *);

/*
 * Hand-written: the work, in another thread. It touches its task and nothing
 * else of the server.
 */
void	api_import_tenant_work(struct api_import_tenant_task *);

/*
 * Import a tenant
 *
 * Puts a file of exportTenant, of this tenant, in the place of all that the
 * tenant holds: all of it is there, or nothing has changed. What is no such
 * file is refused with a code: no_database, other_tenant, newer_version,
 * foreign_schema, damaged. The tenant's epoch is a new one, so that cursors
 * expire (410 cursor_expired) and its streams end. While it is put in its
 * place, about a second for each 100 MB, pushes to this tenant are refused with
 * 503 and Retry-After; it can be pulled from, and all others are served as
 * ever.
 *
 * Hand-written, called behind the work in any case: true when one of the
 * functions below filled the response in, false when the call failed
 * (call_fail).
 */
MUST_USE bool	api_import_tenant(struct call *,
		    const struct api_import_tenant_request *,
		    struct api_import_tenant_task *,
		    struct api_import_tenant_response *);

/* It is there, and on disk. */
bool	api_import_tenant_204(struct api_import_tenant_response *);

/* The rows of these operations, for routes.c. */
extern const struct operation	api_export_tenant_operation;
extern const struct operation	api_import_tenant_operation;

#endif
