/*
 * Operations of FinWise 0.1.0 with the tag transfers: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/transfers.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_export_tenant_request
static const struct parameter export_tenant_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

static const char *const application_vnd_sqlite3_media_types[] =
    { "application/vnd.sqlite3", NULL };

#define OWNER struct api_export_tenant_response
static const struct response_header export_tenant_200_headers[] = {
	REQUIRED_HEADER("Content-Disposition", status_200, content_disposition,
	    schema_text),
};

static const struct response export_tenant_responses[] = {
	{ .status = 200, RESPONSE_AS_BYTES("application/vnd.sqlite3",
	    status_200), RESPONSE_HEADERS(export_tenant_200_headers) },
};
#undef OWNER

static void *
begin_export_tenant(struct call *call, const void *opaque)
{
	const struct api_export_tenant_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = true,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	void *done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (NULL);
	done = api_export_tenant_begin(call, request, tenant_session);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

static void
work_export_tenant(void *task)
{
	api_export_tenant_work(task);
}

static bool
run_export_tenant(struct call *call, const void *request, void *response)
{
	return (api_export_tenant(call, request, call->task, response));
}

bool
api_export_tenant_200(struct api_export_tenant_response *response,
    struct text body, struct text content_disposition)
{
	response->status = 200;
	response->status_200.body = body;
	response->status_200.source = NULL;
	response->status_200.content_disposition = content_disposition;
	return (true);
}

bool
api_export_tenant_200_source(struct api_export_tenant_response *response,
    struct source *source, struct text content_disposition)
{
	response->status = 200;
	response->status_200.source = source;
	response->status_200.content_disposition = content_disposition;
	return (true);
}

const struct operation api_export_tenant_operation = {
	.id = "exportTenant",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/export",
	OPERATION_PARAMETERS(export_tenant_parameters),
	.produces = application_vnd_sqlite3_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(export_tenant_responses),
	.begin = begin_export_tenant,
	.work = work_export_tenant,
	.run = run_export_tenant,
	.request_size = sizeof(struct api_export_tenant_request),
	.response_size = sizeof(struct api_export_tenant_response),
};

#define OWNER struct api_import_tenant_request
static const struct parameter import_tenant_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

static const struct request_body import_tenant_body = {
	.kind = BODY_FILE,
	.offset = offsetof(struct api_import_tenant_request, body),
	.required = true,
	.media_types = application_vnd_sqlite3_media_types,
};

#define OWNER struct api_import_tenant_response
static const struct response import_tenant_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static void *
begin_import_tenant(struct call *call, const void *opaque)
{
	const struct api_import_tenant_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = true,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	void *done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (NULL);
	done = api_import_tenant_begin(call, request, tenant_session);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

static void
work_import_tenant(void *task)
{
	api_import_tenant_work(task);
}

static bool
run_import_tenant(struct call *call, const void *request, void *response)
{
	return (api_import_tenant(call, request, call->task, response));
}

bool
api_import_tenant_204(struct api_import_tenant_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_import_tenant_operation = {
	.id = "importTenant",
	.method = METHOD_PUT,
	.path = "/tenants/{tenant_id}/export",
	OPERATION_PARAMETERS(import_tenant_parameters),
	.body = &import_tenant_body,
	.statuses = STATUSES(204, 400, 404, 406, 408, 411, 413, 414, 415, 417,
	    422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(import_tenant_responses),
	.begin = begin_import_tenant,
	.work = work_import_tenant,
	.run = run_import_tenant,
	.request_size = sizeof(struct api_import_tenant_request),
	.response_size = sizeof(struct api_import_tenant_response),
};
