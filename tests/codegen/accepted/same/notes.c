/*
 * Operations of Same 1.0.0 with the tag notes: how they run.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/notes.h"
#include "same/security_schemes.h"

static const struct text_rules shelf_rules = {
	.min_length = 1,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema shelf_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &shelf_rules,
};

static const struct parameter add_note_parameters[] = {
	{
		.property = {
			.name = TEXT("shelf"),
			.schema = &shelf_schema,
			.offset = offsetof(struct api_add_note_request, shelf),
			.presence_offset = offsetof(struct api_add_note_request,
			    has_shelf),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("X-Shelf"),
			.schema = &shelf_schema,
			.offset = offsetof(struct api_add_note_request,
			    x_shelf),
			.presence_offset = offsetof(struct api_add_note_request,
			    has_x_shelf),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("mark"),
			.schema = &schema_text,
			.offset = offsetof(struct api_add_note_request, mark),
			.default_json = "\"none\"",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("at"),
			.schema = &schema_int64,
			.offset = offsetof(struct api_add_note_request, at),
			.presence_offset = offsetof(struct api_add_note_request,
			    has_at),
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

static const struct request_body add_note_body = {
	.schema = &api_note_schema,
	.offset = offsetof(struct api_add_note_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t add_note_statuses[] = {
	204, 409, 0
};

static bool
run_add_note(struct call *call, const void *opaque, void *response)
{
	const struct api_add_note_request *request = opaque;
	const struct api_shelf_request needs = {
		.has_shelf = request->has_shelf,
		.shelf = request->shelf,
		.has_x_shelf = request->has_x_shelf,
		.x_shelf = request->x_shelf,
	};
	struct shelf *shelf;
	bool done;

	if (!api_open_shelf(call, &needs, &shelf))
		return (false);
	done = api_add_note(call, request, shelf, response);
	api_close_shelf(call, shelf);
	return (done);
}

bool
api_add_note_204(struct api_add_note_response *response)
{
	response->status = 204;
	return (true);
}

bool
api_add_note_409(struct api_add_note_response *response,
    const struct api_note *body)
{
	response->status = 409;
	response->status_409.body = *body;
	response->status_409.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_add_note_409_json(struct api_add_note_response *response, struct text json)
{
	response->status = 409;
	response->status_409.json = json;
	return (true);
}

static bool
write_add_note_409(struct call *call,
    const struct api_add_note_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 409, "application/json");
	if (response->status_409.json.bytes != NULL)
		json_write_json(writer, response->status_409.json);
	else
		api_note_write(writer, &response->status_409.body);
	return (true);
}

static bool
write_add_note(struct call *call, const void *opaque)
{
	const struct api_add_note_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	case 409:
		return (write_add_note_409(call, response));
	}
	return (call_fail_internal(call, "%d is no response of addNote",
	    response->status));
}

const struct operation api_add_note_operation = {
	.id = "addNote",
	.method = METHOD_POST,
	.path = "/shelves/{shelf}/notes",
	.writes = true,
	.parameters = add_note_parameters,
	.parameter_count = 4,
	.body = &add_note_body,
	.produces = json_media_types,
	.statuses = add_note_statuses,
	.run = run_add_note,
	.write = write_add_note,
	.request_size = sizeof(struct api_add_note_request),
	.response_size = sizeof(struct api_add_note_response),
};

static const struct parameter add_note_by_header_parameters[] = {
	{
		.property = {
			.name = TEXT("X-Shelf"),
			.schema = &shelf_schema,
			.offset = offsetof(struct api_add_note_request,
			    x_shelf),
			.presence_offset = offsetof(struct api_add_note_request,
			    has_x_shelf),
			.presence = PRESENCE_FLAG,
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("mark"),
			.schema = &schema_text,
			.offset = offsetof(struct api_add_note_request, mark),
			.default_json = "\"none\"",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const struct security_need add_note_by_header_needs[] = {
	{ &api_key_scheme, { NULL, 0 } },
};

static const struct security_choice add_note_by_header_choices[] = {
	{ add_note_by_header_needs, 1 },
};

static const struct security add_note_by_header_security = {
	add_note_by_header_choices, 1
};

const struct operation api_add_note_by_header_operation = {
	.id = "addNoteByHeader",
	.method = METHOD_POST,
	.path = "/notes",
	.writes = true,
	.parameters = add_note_by_header_parameters,
	.parameter_count = 2,
	.body = &add_note_body,
	.security = &add_note_by_header_security,
	.produces = json_media_types,
	.statuses = add_note_statuses,
	.run = run_add_note,
	.write = write_add_note,
	.request_size = sizeof(struct api_add_note_request),
	.response_size = sizeof(struct api_add_note_response),
};
