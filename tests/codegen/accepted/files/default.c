/*
 * Operations of Files 1 with the tag default: how they run.
 *
 * Written by openapi-kore from files.yaml; do not edit.
 */
#include "files/default.h"

static const struct integer_rules id_rules = {
	.minimum = 1,
	.maximum = INT64_MAX,
};

static const struct schema id_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &id_rules,
};

static const struct parameter list_pets_parameters[] = {
	{
		.property = {
			.name = TEXT("limit"),
			.schema = &id_schema,
			.offset = offsetof(struct api_list_pets_request, limit),
			.presence_offset =
			    offsetof(struct api_list_pets_request, has_limit),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t list_pets_statuses[] = {
	200, 400, 0
};

static bool
run_list_pets(struct call *call, const void *request, void *response)
{
	return (api_list_pets(call, request, response));
}

bool
api_list_pets_200(struct api_list_pets_response *response,
    const struct api_list_pets_200_body *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_list_pets_200_json(struct api_list_pets_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_list_pets_400(struct api_list_pets_response *response,
    const struct api_owner *body)
{
	response->status = 400;
	response->status_400.body = *body;
	response->status_400.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_list_pets_400_json(struct api_list_pets_response *response,
    struct text json)
{
	response->status = 400;
	response->status_400.json = json;
	return (true);
}

static bool
write_list_pets_200(struct call *call,
    const struct api_list_pets_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_list_pets_200_body_write(writer,
		    &response->status_200.body);
	return (true);
}

static bool
write_list_pets_400(struct call *call,
    const struct api_list_pets_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 400, "application/json");
	if (response->status_400.json.bytes != NULL)
		json_write_json(writer, response->status_400.json);
	else
		api_owner_write(writer, &response->status_400.body);
	return (true);
}

static bool
write_list_pets(struct call *call, const void *opaque)
{
	const struct api_list_pets_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_list_pets_200(call, response));
	case 400:
		return (write_list_pets_400(call, response));
	}
	return (call_fail_internal(call, "%d is no response of listPets",
	    response->status));
}

const struct operation api_list_pets_operation = {
	.id = "listPets",
	.method = METHOD_GET,
	.path = "/pets",
	.parameters = list_pets_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = list_pets_statuses,
	.run = run_list_pets,
	.write = write_list_pets,
	.request_size = sizeof(struct api_list_pets_request),
	.response_size = sizeof(struct api_list_pets_response),
};

static const struct text_rules x_id_rules = {
	.min_length = 3,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema x_id_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &x_id_rules,
};

static const struct parameter get_owner_parameters[] = {
	{
		.property = {
			.name = TEXT("id"),
			.schema = &x_id_schema,
			.offset = offsetof(struct api_get_owner_request, id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const uint16_t get_owner_statuses[] = {
	200, 0
};

static bool
run_get_owner(struct call *call, const void *request, void *response)
{
	return (api_get_owner(call, request, response));
}

bool
api_get_owner_200(struct api_get_owner_response *response,
    const struct api_owner *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_owner_200_json(struct api_get_owner_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_get_owner_200(struct call *call,
    const struct api_get_owner_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_owner_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_owner(struct call *call, const void *opaque)
{
	const struct api_get_owner_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_owner_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getOwner",
	    response->status));
}

const struct operation api_get_owner_operation = {
	.id = "getOwner",
	.method = METHOD_GET,
	.path = "/owners/{id}",
	.parameters = get_owner_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = get_owner_statuses,
	.run = run_get_owner,
	.write = write_get_owner,
	.request_size = sizeof(struct api_get_owner_request),
	.response_size = sizeof(struct api_get_owner_response),
};
