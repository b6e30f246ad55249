/*
 * Operations of FinWise 0.1.0 with the tag tenants: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/tenants.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body create_tenant_body = {
	.schema = &api_tenant_schema,
	.offset = offsetof(struct api_create_tenant_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const struct schema text_uri_reference_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .format = FORMAT_URI_REFERENCE);

#define OWNER struct api_create_tenant_response
static const struct response_header create_tenant_201_headers[] = {
	REQUIRED_HEADER("Location", status_201, location,
	    text_uri_reference_schema),
};

static const struct response create_tenant_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_tenant_schema) },
	{ .status = 201, RESPONSE_AS_JSON("application/json", status_201,
	    api_tenant_schema), RESPONSE_HEADERS(create_tenant_201_headers) },
};
#undef OWNER

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

const struct operation api_create_tenant_operation = {
	.id = "createTenant",
	.method = METHOD_POST,
	.path = "/tenants",
	.writes = true,
	.body = &create_tenant_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 201, 400, 406, 408, 409, 411, 413, 414, 415,
	    417, 422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(create_tenant_responses),
	.run = run_create_tenant,
	.request_size = sizeof(struct api_create_tenant_request),
	.response_size = sizeof(struct api_create_tenant_response),
};

static const struct schema limit_parameter_limit_schema =
    INT32_SCHEMA(.minimum = 1, .maximum = 1000);

static const struct schema after_tenant_parameter_after_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED,
	.pattern = PATTERN("^t[0-7][0-9a-f]{15}$"));

#define OWNER struct api_list_tenants_request
static const struct parameter list_tenants_parameters[] = {
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("limit", limit,
	    limit_parameter_limit_schema, DEFAULTED, .default_json = "100")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("after", after,
	    after_tenant_parameter_after_schema, OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("user_id", user_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_list_tenants_response
static const struct response_header list_tenants_200_headers[] = {
	OPTIONAL_HEADER("Link", status_200, link, schema_text),
};

static const struct response list_tenants_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_tenant_list_schema),
	    RESPONSE_HEADERS(list_tenants_200_headers) },
};
#undef OWNER

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

const struct operation api_list_tenants_operation = {
	.id = "listTenants",
	.method = METHOD_GET,
	.path = "/tenants",
	OPERATION_PARAMETERS(list_tenants_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 406, 408, 414, 417, 422, 431, 500, 501,
	    503, 505),
	OPERATION_RESPONSES(list_tenants_responses),
	.run = run_list_tenants,
	.request_size = sizeof(struct api_list_tenants_request),
	.response_size = sizeof(struct api_list_tenants_response),
};

#define OWNER struct api_get_tenant_request
static const struct parameter get_tenant_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_get_tenant_response
static const struct response get_tenant_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_tenant_details_schema) },
};
#undef OWNER

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

const struct operation api_get_tenant_operation = {
	.id = "getTenant",
	.method = METHOD_GET,
	.path = "/tenants/{tenant_id}",
	OPERATION_PARAMETERS(get_tenant_parameters),
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505),
	OPERATION_RESPONSES(get_tenant_responses),
	.run = run_get_tenant,
	.request_size = sizeof(struct api_get_tenant_request),
	.response_size = sizeof(struct api_get_tenant_response),
};

#define OWNER struct api_update_tenant_request
static const struct parameter update_tenant_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

static const struct request_body update_tenant_body = {
	.schema = &api_tenant_update_schema,
	.offset = offsetof(struct api_update_tenant_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_update_tenant_response
static const struct response update_tenant_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_tenant_schema) },
};
#undef OWNER

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

const struct operation api_update_tenant_operation = {
	.id = "updateTenant",
	.method = METHOD_PATCH,
	.path = "/tenants/{tenant_id}",
	.writes = true,
	OPERATION_PARAMETERS(update_tenant_parameters),
	.body = &update_tenant_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 400, 404, 406, 408, 411, 413, 414, 415, 417,
	    422, 431, 500, 501, 503, 505, 507),
	OPERATION_RESPONSES(update_tenant_responses),
	.run = run_update_tenant,
	.request_size = sizeof(struct api_update_tenant_request),
	.response_size = sizeof(struct api_update_tenant_response),
};

#define OWNER struct api_delete_tenant_request
static const struct parameter delete_tenant_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("tenant_id", tenant_id, schema_uuid,
	    REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Tenant-ID", x_tenant_id,
	    schema_uuid, OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_delete_tenant_response
static const struct response delete_tenant_responses[] = {
	{ .status = 204 },
};
#undef OWNER

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

const struct operation api_delete_tenant_operation = {
	.id = "deleteTenant",
	.method = METHOD_DELETE,
	.path = "/tenants/{tenant_id}",
	.writes = true,
	OPERATION_PARAMETERS(delete_tenant_parameters),
	.statuses = STATUSES(204, 400, 404, 406, 408, 414, 417, 422, 431, 500,
	    501, 503, 505, 507),
	OPERATION_RESPONSES(delete_tenant_responses),
	.run = run_delete_tenant,
	.request_size = sizeof(struct api_delete_tenant_request),
	.response_size = sizeof(struct api_delete_tenant_response),
};
