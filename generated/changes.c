/*
 * Operations of FinWise 0.1.0 with the tag changes: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/changes.h"
#include "runtime/schema_rows.h"

static const struct schema cursor_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[0-9a-f]{8}\\.(0|[1-9][0-9]{0,17})(\\.[A-Za-z_"
	"][A-Za-z0-9_-]{0,63}(,[A-Za-z_][A-Za-z0-9_-]{0,63}){0,15})?$"));

static const struct schema change_limit_parameter_limit_schema =
    INT32_SCHEMA(.minimum = 1, .maximum = 500);

static const struct schema collections_parameter_collections_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^[A-Za-z_][A-Za-z0-9_-]{0,63}(,[A-Za-z_][A-Za-z"
	"0-9_-]{0,63}){0,15}$"));

static const struct schema if_none_match_parameter_if_none_match_schema =
    TEXT_SCHEMA(.max_length = 1000);

#define OWNER struct api_pull_changes_request
static const struct parameter pull_changes_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED_FLAG)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("cursor", cursor,
	    cursor_schema, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("limit", limit,
	    change_limit_parameter_limit_schema, DEFAULTED,
	    .default_json = "100")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("collections", collections,
	    collections_parameter_collections_schema, OPTIONAL)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("If-None-Match", if_none_match,
	    if_none_match_parameter_if_none_match_schema, OPTIONAL)),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_pull_changes_response
static const struct response_header pull_changes_200_headers[] = {
	REQUIRED_HEADER("ETag", status_200, e_tag, schema_text),
};

static const struct response_header pull_changes_304_headers[] = {
	REQUIRED_HEADER("ETag", status_304, e_tag, schema_text),
};

static const struct response pull_changes_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_change_page_schema),
	    RESPONSE_HEADERS(pull_changes_200_headers) },
	{ .status = 304, RESPONSE_HEADERS(pull_changes_304_headers) },
};
#undef OWNER

static bool
run_pull_changes(struct call *call, const void *opaque, void *response)
{
	const struct api_pull_changes_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = request->has_tenant_id,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	bool done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (false);
	done = api_pull_changes(call, request, tenant_session, response);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

bool
api_pull_changes_200(struct api_pull_changes_response *response,
    const struct api_change_page *body, struct text e_tag)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	response->status_200.e_tag = e_tag;
	return (true);
}

bool
api_pull_changes_200_json(struct api_pull_changes_response *response,
    struct text json, struct text e_tag)
{
	response->status = 200;
	response->status_200.json = json;
	response->status_200.e_tag = e_tag;
	return (true);
}

bool
api_pull_changes_304(struct api_pull_changes_response *response,
    struct text e_tag)
{
	response->status = 304;
	response->status_304.e_tag = e_tag;
	return (true);
}

const struct operation api_pull_changes_operation = {
	.id = "pullChanges",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/changes",
	OPERATION_PARAMETERS(pull_changes_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 304, 400, 404, 406, 408, 410, 414, 417, 422,
	    431, 500, 501, 503, 505),
	OPERATION_RESPONSES(pull_changes_responses),
	.run = run_pull_changes,
	.request_size = sizeof(struct api_pull_changes_request),
	.response_size = sizeof(struct api_pull_changes_response),
};

#define OWNER struct api_pull_changes_request
static const struct parameter pull_changes_by_header_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, REQUIRED_FLAG)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("cursor", cursor,
	    cursor_schema, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("limit", limit,
	    change_limit_parameter_limit_schema, DEFAULTED,
	    .default_json = "100")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("collections", collections,
	    collections_parameter_collections_schema, OPTIONAL)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("If-None-Match", if_none_match,
	    if_none_match_parameter_if_none_match_schema, OPTIONAL)),
};
#undef OWNER

const struct operation api_pull_changes_by_header_operation = {
	.id = "pullChangesByHeader",
	.method = METHOD_GET,
	.path = "/changes",
	OPERATION_PARAMETERS(pull_changes_by_header_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 304, 400, 404, 406, 408, 410, 414, 417, 422,
	    431, 500, 501, 503, 505),
	OPERATION_RESPONSES(pull_changes_responses),
	.run = run_pull_changes,
	.request_size = sizeof(struct api_pull_changes_request),
	.response_size = sizeof(struct api_pull_changes_response),
};

#define OWNER struct api_push_changes_request
static const struct parameter push_changes_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED_FLAG)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

static const struct request_body push_changes_body = {
	.schema = &api_change_batch_schema,
	.offset = offsetof(struct api_push_changes_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_push_changes_response
static const struct response push_changes_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_change_batch_result_schema) },
	{ .status = 409, RESPONSE_AS_JSON("application/json", status_409,
	    api_change_batch_result_schema) },
};
#undef OWNER

static bool
run_push_changes(struct call *call, const void *opaque, void *response)
{
	const struct api_push_changes_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = request->has_tenant_id,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	bool done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (false);
	done = api_push_changes(call, request, tenant_session, response);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

bool
api_push_changes_200(struct api_push_changes_response *response,
    const struct api_change_batch_result *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_push_changes_200_json(struct api_push_changes_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_push_changes_409(struct api_push_changes_response *response,
    const struct api_change_batch_result *body)
{
	response->status = 409;
	response->status_409.body = *body;
	response->status_409.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_push_changes_409_json(struct api_push_changes_response *response,
    struct text json)
{
	response->status = 409;
	response->status_409.json = json;
	return (true);
}

const struct operation api_push_changes_operation = {
	.id = "pushChanges",
	.method = METHOD_POST,
	.path = "/tenants/{tenant_id}/changes",
	.writes = true,
	OPERATION_PARAMETERS(push_changes_parameters),
	.body = &push_changes_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 409, 400, 404, 406, 408, 410, 411, 413, 414,
	    415, 417, 422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(push_changes_responses),
	.run = run_push_changes,
	.request_size = sizeof(struct api_push_changes_request),
	.response_size = sizeof(struct api_push_changes_response),
};

#define OWNER struct api_push_changes_request
static const struct parameter push_changes_by_header_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, REQUIRED_FLAG)),
};
#undef OWNER

const struct operation api_push_changes_by_header_operation = {
	.id = "pushChangesByHeader",
	.method = METHOD_POST,
	.path = "/changes",
	.writes = true,
	OPERATION_PARAMETERS(push_changes_by_header_parameters),
	.body = &push_changes_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 409, 400, 404, 406, 408, 410, 411, 413, 414,
	    415, 417, 422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(push_changes_responses),
	.run = run_push_changes,
	.request_size = sizeof(struct api_push_changes_request),
	.response_size = sizeof(struct api_push_changes_response),
};

#define OWNER struct api_subscribe_changes_request
static const struct parameter subscribe_changes_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED_FLAG)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

static const char *const text_event_stream_media_types[] =
    { "text/event-stream", NULL };

#define OWNER struct api_subscribe_changes_response
static const struct response subscribe_changes_responses[] = {
	{ .status = 200, RESPONSE_AS_EVENTS("text/event-stream", status_200) },
};
#undef OWNER

static bool
run_subscribe_changes(struct call *call, const void *opaque, void *response)
{
	const struct api_subscribe_changes_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = request->has_tenant_id,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	bool done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (false);
	done = api_subscribe_changes(call, request, tenant_session, response);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

bool
api_subscribe_changes_200(struct api_subscribe_changes_response *response,
    struct event_stream *body)
{
	response->status = 200;
	response->status_200.body = body;
	return (true);
}

bool
api_subscribe_changes_200_send(struct event_stream *stream,
    const struct event *event, const struct api_change_hint *data)
{
	return (event_stream_send_value(stream, event, &api_change_hint_schema,
	    data));
}

const struct operation api_subscribe_changes_operation = {
	.id = "subscribeChanges",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/changes/stream",
	OPERATION_PARAMETERS(subscribe_changes_parameters),
	.produces = text_event_stream_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(subscribe_changes_responses),
	.run = run_subscribe_changes,
	.request_size = sizeof(struct api_subscribe_changes_request),
	.response_size = sizeof(struct api_subscribe_changes_response),
};

#define OWNER struct api_subscribe_changes_request
static const struct parameter subscribe_changes_by_header_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, REQUIRED_FLAG)),
};
#undef OWNER

const struct operation api_subscribe_changes_by_header_operation = {
	.id = "subscribeChangesByHeader",
	.method = METHOD_GET,
	.path = "/changes/stream",
	OPERATION_PARAMETERS(subscribe_changes_by_header_parameters),
	.produces = text_event_stream_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(subscribe_changes_responses),
	.run = run_subscribe_changes,
	.request_size = sizeof(struct api_subscribe_changes_request),
	.response_size = sizeof(struct api_subscribe_changes_response),
};

#define OWNER struct api_get_sync_state_request
static const struct parameter get_sync_state_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED_FLAG)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_get_sync_state_response
static const struct response get_sync_state_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_sync_state_schema) },
};
#undef OWNER

static bool
run_get_sync_state(struct call *call, const void *opaque, void *response)
{
	const struct api_get_sync_state_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = request->has_tenant_id,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	bool done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (false);
	done = api_get_sync_state(call, request, tenant_session, response);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

bool
api_get_sync_state_200(struct api_get_sync_state_response *response,
    const struct api_sync_state *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_sync_state_200_json(struct api_get_sync_state_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

const struct operation api_get_sync_state_operation = {
	.id = "getSyncState",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/sync",
	OPERATION_PARAMETERS(get_sync_state_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(get_sync_state_responses),
	.run = run_get_sync_state,
	.request_size = sizeof(struct api_get_sync_state_request),
	.response_size = sizeof(struct api_get_sync_state_response),
};

#define OWNER struct api_get_sync_state_request
static const struct parameter get_sync_state_by_header_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, REQUIRED_FLAG)),
};
#undef OWNER

const struct operation api_get_sync_state_by_header_operation = {
	.id = "getSyncStateByHeader",
	.method = METHOD_GET,
	.path = "/sync",
	OPERATION_PARAMETERS(get_sync_state_by_header_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(get_sync_state_responses),
	.run = run_get_sync_state,
	.request_size = sizeof(struct api_get_sync_state_request),
	.response_size = sizeof(struct api_get_sync_state_response),
};
