/*
 * Operations of Presence 1.0.0 with the tag things: how they run.
 *
 * Written by openapi-kore from presence.yaml; do not edit.
 */
#include "presence/things.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body create_thing_body = {
	.schema = &api_thing_schema,
	.offset = offsetof(struct api_create_thing_request, body),
	.presence_offset = offsetof(struct api_create_thing_request, has_body),
	.media_types = json_media_types,
};

static const uint16_t create_thing_statuses[] = {
	200, 0
};

static bool
run_create_thing(struct call *call, const void *request, void *response)
{
	return (api_create_thing(call, request, response));
}

bool
api_create_thing_200(struct api_create_thing_response *response,
    const struct api_thing *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_thing_200_json(struct api_create_thing_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_create_thing_200(struct call *call,
    const struct api_create_thing_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_thing_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_create_thing(struct call *call, const void *opaque)
{
	const struct api_create_thing_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_create_thing_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of createThing",
	    response->status));
}

const struct operation api_create_thing_operation = {
	.id = "createThing",
	.method = METHOD_POST,
	.path = "/things",
	.writes = true,
	.body = &create_thing_body,
	.produces = json_media_types,
	.statuses = create_thing_statuses,
	.run = run_create_thing,
	.write = write_create_thing,
	.request_size = sizeof(struct api_create_thing_request),
	.response_size = sizeof(struct api_create_thing_response),
};
