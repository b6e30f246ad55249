/*
 * Operations of Extensions 1.0.0 with the tag notes: how they run.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/notes.h"

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body write_notes_body = {
	.schema = &api_notes_schema,
	.offset = offsetof(struct api_write_notes_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t write_notes_statuses[] = {
	200, 409, 0
};

static bool
run_write_notes(struct call *call, const void *request, void *response)
{
	return (api_write_notes(call, request, response));
}

bool
api_write_notes_200(struct api_write_notes_response *response,
    const struct api_notes *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_write_notes_200_json(struct api_write_notes_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_write_notes_409(struct api_write_notes_response *response,
    const struct api_notes *body)
{
	response->status = 409;
	response->status_409.body = *body;
	response->status_409.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_write_notes_409_json(struct api_write_notes_response *response,
    struct text json)
{
	response->status = 409;
	response->status_409.json = json;
	return (true);
}

static bool
write_write_notes_200(struct call *call,
    const struct api_write_notes_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_notes_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_write_notes_409(struct call *call,
    const struct api_write_notes_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 409, "application/json");
	if (response->status_409.json.bytes != NULL)
		json_write_json(writer, response->status_409.json);
	else
		api_notes_write(writer, &response->status_409.body);
	return (true);
}

static bool
write_write_notes(struct call *call, const void *opaque)
{
	const struct api_write_notes_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_write_notes_200(call, response));
	case 409:
		return (write_write_notes_409(call, response));
	}
	return (call_fail_internal(call, "%d is no response of writeNotes",
	    response->status));
}

const struct operation api_write_notes_operation = {
	.id = "writeNotes",
	.method = METHOD_POST,
	.path = "/notes",
	.writes = true,
	.body = &write_notes_body,
	.produces = json_media_types,
	.statuses = write_notes_statuses,
	.run = run_write_notes,
	.write = write_write_notes,
	.request_size = sizeof(struct api_write_notes_request),
	.response_size = sizeof(struct api_write_notes_response),
};
