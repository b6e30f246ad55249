/*
 * Operations of OpenAPI 3.0 1.0.0 with the tag pets: how they run.
 *
 * Written by openapi-kore from openapi_30.yaml; do not edit.
 */
#include "openapi_30/pets.h"

static const struct integer_rules get_pet_pet_id_rules = {
	.minimum = 1,
	.maximum = 1000,
	.exclusive_minimum = true,
};

static const struct schema get_pet_pet_id_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &get_pet_pet_id_rules,
};

static const struct parameter get_pet_parameters[] = {
	{
		.property = {
			.name = TEXT("pet_id"),
			.schema = &get_pet_pet_id_schema,
			.offset = offsetof(struct api_get_pet_request, pet_id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t get_pet_statuses[] = {
	200, 0
};

static bool
run_get_pet(struct call *call, const void *request, void *response)
{
	return (api_get_pet(call, request, response));
}

bool
api_get_pet_200(struct api_get_pet_response *response,
    const struct api_pet *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_pet_200_json(struct api_get_pet_response *response, struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_get_pet_200(struct call *call,
    const struct api_get_pet_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_pet_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_get_pet(struct call *call, const void *opaque)
{
	const struct api_get_pet_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_get_pet_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of getPet",
	    response->status));
}

const struct operation api_get_pet_operation = {
	.id = "getPet",
	.method = METHOD_GET,
	.path = "/pets/{pet_id}",
	.parameters = get_pet_parameters,
	.parameter_count = 1,
	.produces = json_media_types,
	.statuses = get_pet_statuses,
	.run = run_get_pet,
	.write = write_get_pet,
	.request_size = sizeof(struct api_get_pet_request),
	.response_size = sizeof(struct api_get_pet_response),
};
