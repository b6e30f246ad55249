/*
 * Operations of FinWise 0.1.0 with the tag tenants: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/tenants.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body create_tenant_body = {
	.schema = &api_tenant_schema,
	.offset = offsetof(struct api_create_tenant_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t create_tenant_statuses[] = {
	200, 201, 400, 406, 408, 409, 411, 413, 414, 415, 417, 422, 431, 500,
	501, 503, 505, 507, 0
};

static bool
run_create_tenant(struct call *call, const void *request, void *response)
{
	return (api_create_tenant(call, request, response));
}

bool
api_create_tenant_200(struct api_create_tenant_response *response,
    const struct api_tenant *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_tenant_200_json(struct api_create_tenant_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_create_tenant_201(struct api_create_tenant_response *response,
    const struct api_tenant *body, struct text location)
{
	response->status = 201;
	response->status_201.body = *body;
	response->status_201.json = (struct text){ NULL, 0 };
	response->status_201.location = location;
	return (true);
}

bool
api_create_tenant_201_json(struct api_create_tenant_response *response,
    struct text json, struct text location)
{
	response->status = 201;
	response->status_201.json = json;
	response->status_201.location = location;
	return (true);
}

static bool
write_create_tenant_200(struct call *call,
    const struct api_create_tenant_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_tenant_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_create_tenant_201(struct call *call,
    const struct api_create_tenant_response *response)
{
	struct json_writer *writer;

	call_header(call, "Location", response->status_201.location);
	writer = call_json(call, 201, "application/json");
	if (response->status_201.json.bytes != NULL)
		json_write_json(writer, response->status_201.json);
	else
		api_tenant_write(writer, &response->status_201.body);
	return (true);
}

static bool
write_create_tenant(struct call *call, const void *opaque)
{
	const struct api_create_tenant_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_create_tenant_200(call, response));
	case 201:
		return (write_create_tenant_201(call, response));
	}
	return (call_fail_internal(call, "%d is no response of createTenant",
	    response->status));
}

const struct operation api_create_tenant_operation = {
	.id = "createTenant",
	.method = METHOD_POST,
	.path = "/tenants",
	.writes = true,
	.body = &create_tenant_body,
	.produces = json_media_types,
	.statuses = create_tenant_statuses,
	.run = run_create_tenant,
	.write = write_create_tenant,
	.request_size = sizeof(struct api_create_tenant_request),
	.response_size = sizeof(struct api_create_tenant_response),
};

static const struct integer_rules limit_parameter_limit_rules = {
	.minimum = 1,
	.maximum = 1000,
};

static const struct schema limit_parameter_limit_schema = {
	.type = SCHEMA_INT32,
	.size = sizeof(int32_t),
	.integer = &limit_parameter_limit_rules,
};

static struct pattern after_tenant_parameter_after_pattern = {
	.source = "^t[0-7][0-9a-f]{15}$",
};

static const struct text_rules after_tenant_parameter_after_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &after_tenant_parameter_after_pattern,
};

static const struct schema after_tenant_parameter_after_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &after_tenant_parameter_after_rules,
};

static const struct parameter list_tenants_parameters[] = {
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &limit_parameter_limit_schema,
			.offset = offsetof(struct api_list_tenants_request,
			    limit),
			.default_json = "100",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("after"),
			.schema = &after_tenant_parameter_after_schema,
			.offset = offsetof(struct api_list_tenants_request,
			    after),
			.presence_offset =
			    offsetof(struct api_list_tenants_request,
			    has_after),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("user_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_list_tenants_request,
			    user_id),
			.presence_offset =
			    offsetof(struct api_list_tenants_request,
			    has_user_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const uint16_t list_tenants_statuses[] = {
	200, 400, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

static bool
run_list_tenants(struct call *call, const void *request, void *response)
{
	return (api_list_tenants(call, request, response));
}

bool
api_list_tenants_200(struct api_list_tenants_response *response,
    const struct api_tenant_list *body, const struct text *link)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	response->status_200.has_link = link != NULL;
	if (link != NULL)
		response->status_200.link = *link;
	return (true);
}

bool
api_list_tenants_200_json(struct api_list_tenants_response *response,
    struct text json, const struct text *link)
{
	response->status = 200;
	response->status_200.json = json;
	response->status_200.has_link = link != NULL;
	if (link != NULL)
		response->status_200.link = *link;
	return (true);
}

static bool
write_list_tenants_200(struct call *call,
    const struct api_list_tenants_response *response)
{
	struct json_writer *writer;

	if (response->status_200.has_link)
		call_header(call, "Link", response->status_200.link);
	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_tenant_list_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_list_tenants(struct call *call, const void *opaque)
{
	const struct api_list_tenants_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_list_tenants_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of listTenants",
	    response->status));
}

const struct operation api_list_tenants_operation = {
	.id = "listTenants",
	.method = METHOD_GET,
	.path = "/tenants",
	.parameters = list_tenants_parameters,
	.parameter_count = 3,
	.produces = json_media_types,
	.statuses = list_tenants_statuses,
	.run = run_list_tenants,
	.write = write_list_tenants,
	.request_size = sizeof(struct api_list_tenants_request),
	.response_size = sizeof(struct api_list_tenants_response),
};

static const struct parameter get_tenant_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_get_tenant_request,
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
			.offset = offsetof(struct api_get_tenant_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_get_tenant_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const uint16_t get_tenant_statuses[] = {
	200, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

static bool
run_get_tenant(struct call *call, const void *opaque, void *response)
{
	const struct api_get_tenant_request *request = opaque;
	const struct api_tenant_session_request needs = {
		.has_tenant_id = true,
		.tenant_id = request->tenant_id,
		.has_x_tenant_id = request->has_x_tenant_id,
		.x_tenant_id = request->x_tenant_id,
	};
	struct tenant_session *tenant_session;
	bool done;

	if (!api_open_tenant_session(call, &needs, &tenant_session))
		return (false);
	done = api_get_tenant(call, request, tenant_session, response);
	api_close_tenant_session(call, tenant_session);
	return (done);
}

bool
api_get_tenant_200(struct api_get_tenant_response *response,
    const struct api_tenant_details *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_tenant_200_json(struct api_get_tenant_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_get_tenant_200(struct call *call,
    const struct api_get_tenant_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_tenant_details_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_tenant(struct call *call, const void *opaque)
{
	const struct api_get_tenant_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_tenant_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getTenant",
	    response->status));
}

const struct operation api_get_tenant_operation = {
	.id = "getTenant",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}",
	.parameters = get_tenant_parameters,
	.parameter_count = 2,
	.produces = json_media_types,
	.statuses = get_tenant_statuses,
	.run = run_get_tenant,
	.write = write_get_tenant,
	.request_size = sizeof(struct api_get_tenant_request),
	.response_size = sizeof(struct api_get_tenant_response),
};

static const struct parameter update_tenant_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_update_tenant_request,
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
			.offset = offsetof(struct api_update_tenant_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_update_tenant_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const struct request_body update_tenant_body = {
	.schema = &api_tenant_update_schema,
	.offset = offsetof(struct api_update_tenant_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t update_tenant_statuses[] = {
	200, 400, 404, 406, 408, 411, 413, 414, 415, 417, 422, 431, 500, 501,
	503, 505, 507, 0
};

static bool
run_update_tenant(struct call *call, const void *request, void *response)
{
	return (api_update_tenant(call, request, response));
}

bool
api_update_tenant_200(struct api_update_tenant_response *response,
    const struct api_tenant *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_update_tenant_200_json(struct api_update_tenant_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_update_tenant_200(struct call *call,
    const struct api_update_tenant_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_tenant_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_update_tenant(struct call *call, const void *opaque)
{
	const struct api_update_tenant_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_update_tenant_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of updateTenant",
	    response->status));
}

const struct operation api_update_tenant_operation = {
	.id = "updateTenant",
	.method = METHOD_PATCH,
	.path = "/tenants/{tenant_id}",
	.writes = true,
	.parameters = update_tenant_parameters,
	.parameter_count = 2,
	.body = &update_tenant_body,
	.produces = json_media_types,
	.statuses = update_tenant_statuses,
	.run = run_update_tenant,
	.write = write_update_tenant,
	.request_size = sizeof(struct api_update_tenant_request),
	.response_size = sizeof(struct api_update_tenant_response),
};

static const struct parameter delete_tenant_parameters[] = {
	{
		.property = {
			.name = TEXT("tenant_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_delete_tenant_request,
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
			.offset = offsetof(struct api_delete_tenant_request,
			    x_tenant_id),
			.presence_offset =
			    offsetof(struct api_delete_tenant_request,
			    has_x_tenant_id),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const uint16_t delete_tenant_statuses[] = {
	204, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 507,
	0
};

static bool
run_delete_tenant(struct call *call, const void *request, void *response)
{
	return (api_delete_tenant(call, request, response));
}

bool
api_delete_tenant_204(struct api_delete_tenant_response *response)
{
	response->status = 204;
	return (true);
}

static bool
write_delete_tenant(struct call *call, const void *opaque)
{
	const struct api_delete_tenant_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of deleteTenant",
	    response->status));
}

const struct operation api_delete_tenant_operation = {
	.id = "deleteTenant",
	.method = METHOD_DELETE,
	.path = "/tenants/{tenant_id}",
	.writes = true,
	.parameters = delete_tenant_parameters,
	.parameter_count = 2,
	.statuses = delete_tenant_statuses,
	.run = run_delete_tenant,
	.write = write_delete_tenant,
	.request_size = sizeof(struct api_delete_tenant_request),
	.response_size = sizeof(struct api_delete_tenant_response),
};
