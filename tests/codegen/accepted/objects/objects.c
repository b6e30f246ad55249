/*
 * Operations of Objects 1.0.0 with the tag objects: how they run.
 *
 * Written by openapi-kore from objects.yaml; do not edit.
 */
#include "objects/objects.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body echo_objects_body = {
	.schema = &api_everything_schema,
	.offset = offsetof(struct api_echo_objects_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t echo_objects_statuses[] = {
	200, 0
};

static bool
run_echo_objects(struct call *call, const void *request, void *response)
{
	return (api_echo_objects(call, request, response));
}

bool
api_echo_objects_200(struct api_echo_objects_response *response,
    const struct api_everything *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_echo_objects_200_json(struct api_echo_objects_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_echo_objects_200(struct call *call,
    const struct api_echo_objects_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_everything_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_echo_objects(struct call *call, const void *opaque)
{
	const struct api_echo_objects_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_echo_objects_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of echoObjects",
	    response->status));
}

const struct operation api_echo_objects_operation = {
	.id = "echoObjects",
	.method = METHOD_POST,
	.path = "/objects",
	.writes = true,
	.body = &echo_objects_body,
	.produces = json_media_types,
	.statuses = echo_objects_statuses,
	.run = run_echo_objects,
	.write = write_echo_objects,
	.request_size = sizeof(struct api_echo_objects_request),
	.response_size = sizeof(struct api_echo_objects_response),
};
