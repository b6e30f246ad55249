/*
 * Operations of FinWise 0.1.0 with the tag changes: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/changes.h"

static struct pattern cursor_pattern = {
	.source =
	    "^[0-9a-f]{8}\\.(0|[1-9][0-9]{0,17})(\\.[A-Za-z_][A-Za-z0-9_-]{0"
	    ",63}(,[A-Za-z_][A-Za-z0-9_-]{0,63}){0,15})?$",
};

static const struct text_rules cursor_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &cursor_pattern,
};

static const struct schema cursor_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &cursor_rules,
};

static const struct integer_rules change_limit_parameter_limit_rules = {
	.minimum = 1,
	.maximum = 500,
};

static const struct schema change_limit_parameter_limit_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &change_limit_parameter_limit_rules,
};

static struct pattern collections_parameter_collections_pattern = {
	.source =
	    "^[A-Za-z_][A-Za-z0-9_-]{0,63}(,[A-Za-z_][A-Za-z0-9_-]{0,63}){0,"
	    "15}$",
};

static const struct text_rules collections_parameter_collections_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &collections_parameter_collections_pattern,
};

static const struct schema collections_parameter_collections_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &collections_parameter_collections_rules,
};

static const struct text_rules if_none_match_parameter_if_none_match_rules = {
	.max_length = 1000,
};

static const struct schema if_none_match_parameter_if_none_match_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &if_none_match_parameter_if_none_match_rules,
};

static const struct parameter pull_changes_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_pull_changes_request,
			    tenant_id),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_tenant_id),
			.presence = PRESENCE_FLAG,
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
			.offset = offsetof(struct api_pull_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("cursor"),
			.schema = &cursor_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    cursor),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_cursor),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &change_limit_parameter_limit_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    limit),
			.default_json = "100",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("collections"),
			.schema = &collections_parameter_collections_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    collections),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_collections),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("If-None-Match"),
			.schema = &if_none_match_parameter_if_none_match_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    if_none_match),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_if_none_match),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t pull_changes_statuses[] = {
	200, 304, 400, 404, 406, 408, 410, 414, 417, 422, 431, 500, 501, 503,
	505, 0
};

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

static bool
write_pull_changes_200(struct call *call,
    const struct api_pull_changes_response *response)
{
	struct json_writer *writer;

	call_header(call, "ETag", response->status_200.e_tag);
	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_change_page_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_pull_changes_304(struct call *call,
    const struct api_pull_changes_response *response)
{
	call_header(call, "ETag", response->status_304.e_tag);
	return (call_empty(call, 304));
}

static bool
write_pull_changes(struct call *call, const void *opaque)
{
	const struct api_pull_changes_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_pull_changes_200(call, response));
	case 304:
		return (write_pull_changes_304(call, response));
	}
	return (call_fail_internal(call, "%d is no response of pullChanges",
	    response->status));
}

const struct operation api_pull_changes_operation = {
	.id = "pullChanges",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/changes",
	.parameters = pull_changes_parameters,
	.parameter_count = 6,
	.produces = json_media_types,
	.statuses = pull_changes_statuses,
	.run = run_pull_changes,
	.write = write_pull_changes,
	.request_size = sizeof(struct api_pull_changes_request),
	.response_size = sizeof(struct api_pull_changes_response),
};

static const struct parameter pull_changes_by_header_parameters[] = {
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_pull_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("cursor"),
			.schema = &cursor_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    cursor),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_cursor),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &change_limit_parameter_limit_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    limit),
			.default_json = "100",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("collections"),
			.schema = &collections_parameter_collections_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    collections),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_collections),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("If-None-Match"),
			.schema = &if_none_match_parameter_if_none_match_schema,
			.offset = offsetof(struct api_pull_changes_request,
			    if_none_match),
			.presence_offset =
			    offsetof(struct api_pull_changes_request,
			    has_if_none_match),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

const struct operation api_pull_changes_by_header_operation = {
	.id = "pullChangesByHeader",
	.method = METHOD_GET,
	.path = "/changes",
	.parameters = pull_changes_by_header_parameters,
	.parameter_count = 5,
	.produces = json_media_types,
	.statuses = pull_changes_statuses,
	.run = run_pull_changes,
	.write = write_pull_changes,
	.request_size = sizeof(struct api_pull_changes_request),
	.response_size = sizeof(struct api_pull_changes_response),
};

static const struct parameter push_changes_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_push_changes_request,
			    tenant_id),
			.presence_offset =
			    offsetof(struct api_push_changes_request,
			    has_tenant_id),
			.presence = PRESENCE_FLAG,
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
			.offset = offsetof(struct api_push_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_push_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const struct request_body push_changes_body = {
	.schema = &api_change_batch_schema,
	.offset = offsetof(struct api_push_changes_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t push_changes_statuses[] = {
	200, 409, 400, 404, 406, 408, 410, 411, 413, 414, 415, 417, 422, 431,
	500, 501, 503, 505, 507, 0
};

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

static bool
write_push_changes_200(struct call *call,
    const struct api_push_changes_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_change_batch_result_write(writer,
		    &response->status_200.body);
	return (true);
}

static bool
write_push_changes_409(struct call *call,
    const struct api_push_changes_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 409, "application/json");
	if (response->status_409.json.bytes != NULL)
		json_write_json(writer, response->status_409.json);
	else
		api_change_batch_result_write(writer,
		    &response->status_409.body);
	return (true);
}

static bool
write_push_changes(struct call *call, const void *opaque)
{
	const struct api_push_changes_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_push_changes_200(call, response));
	case 409:
		return (write_push_changes_409(call, response));
	}
	return (call_fail_internal(call, "%d is no response of pushChanges",
	    response->status));
}

const struct operation api_push_changes_operation = {
	.id = "pushChanges",
	.method = METHOD_POST,
	.path = "/tenants/{tenant_id}/changes",
	.writes = true,
	.parameters = push_changes_parameters,
	.parameter_count = 2,
	.body = &push_changes_body,
	.produces = json_media_types,
	.statuses = push_changes_statuses,
	.run = run_push_changes,
	.write = write_push_changes,
	.request_size = sizeof(struct api_push_changes_request),
	.response_size = sizeof(struct api_push_changes_response),
};

static const struct parameter push_changes_by_header_parameters[] = {
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_push_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_push_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

const struct operation api_push_changes_by_header_operation = {
	.id = "pushChangesByHeader",
	.method = METHOD_POST,
	.path = "/changes",
	.writes = true,
	.parameters = push_changes_by_header_parameters,
	.parameter_count = 1,
	.body = &push_changes_body,
	.produces = json_media_types,
	.statuses = push_changes_statuses,
	.run = run_push_changes,
	.write = write_push_changes,
	.request_size = sizeof(struct api_push_changes_request),
	.response_size = sizeof(struct api_push_changes_response),
};

static const struct parameter subscribe_changes_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_subscribe_changes_request,
			    tenant_id),
			.presence_offset =
			    offsetof(struct api_subscribe_changes_request,
			    has_tenant_id),
			.presence = PRESENCE_FLAG,
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
			.offset = offsetof(struct api_subscribe_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_subscribe_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const char *const text_event_stream_media_types[] = {
	"text/event-stream",
	NULL,
};

static const uint16_t subscribe_changes_statuses[] = {
	200, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

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
	struct json_writer *writer = event_stream_json(stream);

	api_change_hint_write(writer, data);
	return (event_stream_send_json(stream, event));
}

static bool
write_subscribe_changes_200(struct call *call,
    const struct api_subscribe_changes_response *response)
{
	return (call_source(call, 200, "text/event-stream", event_stream_source(
	    response->status_200.body)));
}

static bool
write_subscribe_changes(struct call *call, const void *opaque)
{
	const struct api_subscribe_changes_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_subscribe_changes_200(call, response));
	}
	return (call_fail_internal(call,
	    "%d is no response of subscribeChanges", response->status));
}

const struct operation api_subscribe_changes_operation = {
	.id = "subscribeChanges",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/changes/stream",
	.parameters = subscribe_changes_parameters,
	.parameter_count = 2,
	.produces = text_event_stream_media_types,
	.statuses = subscribe_changes_statuses,
	.run = run_subscribe_changes,
	.write = write_subscribe_changes,
	.request_size = sizeof(struct api_subscribe_changes_request),
	.response_size = sizeof(struct api_subscribe_changes_response),
};

static const struct parameter subscribe_changes_by_header_parameters[] = {
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_subscribe_changes_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_subscribe_changes_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

const struct operation api_subscribe_changes_by_header_operation = {
	.id = "subscribeChangesByHeader",
	.method = METHOD_GET,
	.path = "/changes/stream",
	.parameters = subscribe_changes_by_header_parameters,
	.parameter_count = 1,
	.produces = text_event_stream_media_types,
	.statuses = subscribe_changes_statuses,
	.run = run_subscribe_changes,
	.write = write_subscribe_changes,
	.request_size = sizeof(struct api_subscribe_changes_request),
	.response_size = sizeof(struct api_subscribe_changes_response),
};

static const struct parameter get_sync_state_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_get_sync_state_request,
			    tenant_id),
			.presence_offset =
			    offsetof(struct api_get_sync_state_request,
			    has_tenant_id),
			.presence = PRESENCE_FLAG,
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
			.offset = offsetof(struct api_get_sync_state_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_get_sync_state_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const uint16_t get_sync_state_statuses[] = {
	200, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

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

static bool
write_get_sync_state_200(struct call *call,
    const struct api_get_sync_state_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_sync_state_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_sync_state(struct call *call, const void *opaque)
{
	const struct api_get_sync_state_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_sync_state_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getSyncState",
	    response->status));
}

const struct operation api_get_sync_state_operation = {
	.id = "getSyncState",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}/sync",
	.parameters = get_sync_state_parameters,
	.parameter_count = 2,
	.produces = json_media_types,
	.statuses = get_sync_state_statuses,
	.run = run_get_sync_state,
	.write = write_get_sync_state,
	.request_size = sizeof(struct api_get_sync_state_request),
	.response_size = sizeof(struct api_get_sync_state_response),
};

static const struct parameter get_sync_state_by_header_parameters[] = {
	{
		.property = {
			.name = TEXT("X-Tenant-ID"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_get_sync_state_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_get_sync_state_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

const struct operation api_get_sync_state_by_header_operation = {
	.id = "getSyncStateByHeader",
	.method = METHOD_GET,
	.path = "/sync",
	.parameters = get_sync_state_by_header_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = get_sync_state_statuses,
	.run = run_get_sync_state,
	.write = write_get_sync_state,
	.request_size = sizeof(struct api_get_sync_state_request),
	.response_size = sizeof(struct api_get_sync_state_response),
};
