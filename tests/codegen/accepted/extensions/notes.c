/*
 * Operations of Extensions 1.0.0 with the tag notes: how they run.
 *
 * Written by openapi-kore from extensions.yaml; do not edit.
 */
#include "extensions/notes.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body write_notes_body = {
	.schema = &api_notes_schema,
	.offset = offsetof(struct api_write_notes_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_write_notes_response
static const struct response write_notes_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_notes_schema) },
	{ .status = 409, RESPONSE_AS_JSON("application/json", status_409,
	    api_notes_schema) },
};
#undef OWNER

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

const struct operation api_write_notes_operation = {
	.id = "writeNotes",
	.method = METHOD_POST,
	.path = "/notes",
	.writes = true,
	.body = &write_notes_body,
	.produces = json_media_types,
	.statuses = STATUSES(200, 409),
	OPERATION_RESPONSES(write_notes_responses),
	.run = run_write_notes,
	.request_size = sizeof(struct api_write_notes_request),
	.response_size = sizeof(struct api_write_notes_response),
};
