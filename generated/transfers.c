/*
 * Operations of FinWise 0.1.0 with the tag transfers: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/transfers.h"

static const struct parameter export_tenant_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_export_tenant_request,
			    tenant_id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_export_tenant_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_export_tenant_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const char *const application_vnd_sqlite3_media_types[] = {
	"application/vnd.sqlite3",
	NULL,
};

static const uint16_t export_tenant_statuses[] = {
	200, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

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

static bool
write_export_tenant_200(struct call *call,
    const struct api_export_tenant_response *response)
{
	call_header(call, "Content-Disposition",
	    response->status_200.content_disposition);
	if (response->status_200.source != NULL)
		return (call_source(call, 200, "application/vnd.sqlite3",
		    response->status_200.source));
	return (call_bytes(call, 200, "application/vnd.sqlite3",
	    response->status_200.body));
}

static bool
write_export_tenant(struct call *call, const void *opaque)
{
	const struct api_export_tenant_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_export_tenant_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of exportTenant",
	    response->status));
}

const struct operation api_export_tenant_operation = {
	.id = "exportTenant",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/export",
	.parameters = export_tenant_parameters,
	.parameter_count = 2,
	.produces = application_vnd_sqlite3_media_types,
	.statuses = export_tenant_statuses,
	.begin = begin_export_tenant,
	.work = work_export_tenant,
	.run = run_export_tenant,
	.write = write_export_tenant,
	.request_size = sizeof(struct api_export_tenant_request),
	.response_size = sizeof(struct api_export_tenant_response),
};

static const struct parameter import_tenant_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_import_tenant_request,
			    tenant_id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_import_tenant_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_import_tenant_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const struct request_body import_tenant_body = {
	.kind = BODY_FILE,
	.offset = offsetof(struct api_import_tenant_request, body),
	.required = true,
	.media_types = application_vnd_sqlite3_media_types,
};

static const uint16_t import_tenant_statuses[] = {
	204, 400, 404, 406, 408, 411, 413, 414, 415, 417, 422, 431, 500, 501,
	503, 505, 507, 0
};

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

static bool
write_import_tenant(struct call *call, const void *opaque)
{
	const struct api_import_tenant_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of importTenant",
	    response->status));
}

const struct operation api_import_tenant_operation = {
	.id = "importTenant",
	.method = METHOD_PUT,
	.path = "/tenants/{tenant_id}/export",
	.parameters = import_tenant_parameters,
	.parameter_count = 2,
	.body = &import_tenant_body,
	.statuses = import_tenant_statuses,
	.begin = begin_import_tenant,
	.work = work_import_tenant,
	.run = run_import_tenant,
	.write = write_import_tenant,
	.request_size = sizeof(struct api_import_tenant_request),
	.response_size = sizeof(struct api_import_tenant_response),
};
