/*
 * Operations of FinWise 0.1.0 with the tag users: how they run.
 *
 * Written by openapi-kore from api.yaml; do not edit.
 */
#include "generated/users.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body create_user_body = {
	.schema = &api_user_schema,
	.offset = offsetof(struct api_create_user_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t create_user_statuses[] = {
	200, 201, 400, 406, 408, 409, 411, 413, 414, 415, 417, 422, 431, 500,
	501, 503, 505, 507, 0
};

static bool
run_create_user(struct call *call, const void *request, void *response)
{
	return (api_create_user(call, request, response));
}

bool
api_create_user_200(struct api_create_user_response *response,
    const struct api_user *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_user_200_json(struct api_create_user_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_create_user_201(struct api_create_user_response *response,
    const struct api_user *body, struct text location)
{
	response->status = 201;
	response->status_201.body = *body;
	response->status_201.json = (struct text){ NULL, 0 };
	response->status_201.location = location;
	return (true);
}

bool
api_create_user_201_json(struct api_create_user_response *response,
    struct text json, struct text location)
{
	response->status = 201;
	response->status_201.json = json;
	response->status_201.location = location;
	return (true);
}

static bool
write_create_user_200(struct call *call,
    const struct api_create_user_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_user_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_create_user_201(struct call *call,
    const struct api_create_user_response *response)
{
	struct json_writer *writer;

	call_header(call, "Location", response->status_201.location);
	writer = call_json(call, 201, "application/json");
	if (response->status_201.json.bytes != NULL)
		json_write_json(writer, response->status_201.json);
	else
		api_user_write(writer, &response->status_201.body);
	return (true);
}

static bool
write_create_user(struct call *call, const void *opaque)
{
	const struct api_create_user_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_create_user_200(call, response));
	case 201:
		return (write_create_user_201(call, response));
	}
	return (call_fail_internal(call, "%d is no response of createUser",
	    response->status));
}

const struct operation api_create_user_operation = {
	.id = "createUser",
	.method = METHOD_POST,
	.path = "/users",
	.writes = true,
	.body = &create_user_body,
	.produces = json_media_types,
	.statuses = create_user_statuses,
	.run = run_create_user,
	.write = write_create_user,
	.request_size = sizeof(struct api_create_user_request),
	.response_size = sizeof(struct api_create_user_response),
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

static struct pattern after_user_parameter_after_pattern = {
	.source = "^u[0-7][0-9a-f]{15}$",
};

static const struct text_rules after_user_parameter_after_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.pattern = &after_user_parameter_after_pattern,
};

static const struct schema after_user_parameter_after_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &after_user_parameter_after_rules,
};

static const struct text_rules email_address_rules = {
	.max_length = 254,
	.format = FORMAT_EMAIL,
};

static const struct schema email_address_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &email_address_rules,
};

static const struct parameter list_users_parameters[] = {
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &limit_parameter_limit_schema,
			.offset = offsetof(struct api_list_users_request,
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
			.schema = &after_user_parameter_after_schema,
			.offset = offsetof(struct api_list_users_request,
			    after),
			.presence_offset =
			    offsetof(struct api_list_users_request, has_after),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("email"),
			.schema = &email_address_schema,
			.offset = offsetof(struct api_list_users_request,
			    email),
			.presence_offset =
			    offsetof(struct api_list_users_request, has_email),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const uint16_t list_users_statuses[] = {
	200, 400, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

static bool
run_list_users(struct call *call, const void *request, void *response)
{
	return (api_list_users(call, request, response));
}

bool
api_list_users_200(struct api_list_users_response *response,
    const struct api_user_list *body, const struct text *link)
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
api_list_users_200_json(struct api_list_users_response *response,
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
write_list_users_200(struct call *call,
    const struct api_list_users_response *response)
{
	struct json_writer *writer;

	if (response->status_200.has_link)
		call_header(call, "Link", response->status_200.link);
	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_user_list_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_list_users(struct call *call, const void *opaque)
{
	const struct api_list_users_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_list_users_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of listUsers",
	    response->status));
}

const struct operation api_list_users_operation = {
	.id = "listUsers",
	.method = METHOD_GET,
	.path = "/users",
	.parameters = list_users_parameters,
	.parameter_count = 3,
	.produces = json_media_types,
	.statuses = list_users_statuses,
	.run = run_list_users,
	.write = write_list_users,
	.request_size = sizeof(struct api_list_users_request),
	.response_size = sizeof(struct api_list_users_response),
};

static const struct parameter get_user_parameters[] = {
	{
		.property = {
			.name = TEXT("user_id"),
			.schema = &schema_uuid,
			.offset = offsetof(struct api_get_user_request,
			    user_id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_user_statuses[] = {
	200, 400, 404, 406, 408, 414, 417, 422, 431, 500, 501, 503, 505, 0
};

static bool
run_get_user(struct call *call, const void *request, void *response)
{
	return (api_get_user(call, request, response));
}

bool
api_get_user_200(struct api_get_user_response *response,
    const struct api_user *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_user_200_json(struct api_get_user_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_get_user_200(struct call *call,
    const struct api_get_user_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_user_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_user(struct call *call, const void *opaque)
{
	const struct api_get_user_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_user_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getUser",
	    response->status));
}

const struct operation api_get_user_operation = {
	.id = "getUser",
	.method = METHOD_GET,
	.path = "/users/{user_id}",
	.parameters = get_user_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = get_user_statuses,
	.run = run_get_user,
	.write = write_get_user,
	.request_size = sizeof(struct api_get_user_request),
	.response_size = sizeof(struct api_get_user_response),
};
