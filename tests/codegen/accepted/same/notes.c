/*
 * Operations of Same 1.0.0 with the tag notes: how they run.
 *
 * Written by openapi-kore from same.yaml; do not edit.
 */
#include "same/notes.h"
#include "same/security_schemes.h"
#include "runtime/schema_rows.h"

static const struct schema shelf_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_add_note_request
static const struct parameter add_note_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("shelf", shelf, shelf_schema,
	    REQUIRED_FLAG)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Shelf", x_shelf, shelf_schema,
	    OPTIONAL)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("mark", mark, schema_text,
	    DEFAULTED, .default_json = "\"none\"")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("at", at, schema_int64,
	    OPTIONAL)),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body add_note_body = {
	.schema = &api_note_schema,
	.offset = offsetof(struct api_add_note_request, body_application_json),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_add_note_request, body_type),
	.media_types = json_media_types,
};

static const char *const image_png_media_types[] = { "image/png", NULL };

#define OWNER struct api_add_note_page_part
static const struct parameter add_note_page_headers[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Number", x_number, schema_int64,
	    OPTIONAL)),
};
#undef OWNER

static const struct part_row add_note_parts[] = {
	{
		.name = TEXT("page"),
		.bytes = true,
		.media_types = image_png_media_types,
		.kept = true,
		.offset = offsetof(struct api_add_note_request,
		    body_parts.page),
		.size = sizeof(struct api_add_note_page_part),
		.headers = add_note_page_headers,
		.header_count = 1,
	},
};

static const char *const multipart_form_data_media_types[] =
    { "multipart/form-data", NULL };

static const struct request_body add_note_body_2 = {
	.kind = BODY_MULTIPART,
	.schema = &api_scan_schema,
	.parts = { add_note_parts, 1 },
	.offset = offsetof(struct api_add_note_request, body),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_add_note_request, body_type),
	.media_types = multipart_form_data_media_types,
	.next = &add_note_body,
};

#define OWNER struct api_add_note_response
static const struct response add_note_responses[] = {
	{ .status = 204 },
	{ .status = 409, RESPONSE_AS_JSON("application/json", status_409,
	    api_note_schema) },
};
#undef OWNER

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

const struct operation api_add_note_operation = {
	.id = "addNote",
	.method = METHOD_POST,
	.path = "/shelves/{shelf}/notes",
	.writes = true,
	OPERATION_PARAMETERS(add_note_parameters),
	.body = &add_note_body_2,
	.produces = json_media_types,
	.statuses = STATUSES(204, 409),
	OPERATION_RESPONSES(add_note_responses),
	.run = run_add_note,
	.request_size = sizeof(struct api_add_note_request),
	.response_size = sizeof(struct api_add_note_response),
};

#define OWNER struct api_add_note_request
static const struct parameter add_note_by_header_parameters[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Shelf", x_shelf, shelf_schema,
	    REQUIRED_FLAG)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("mark", mark, schema_text,
	    DEFAULTED, .default_json = "\"none\"")),
};
#undef OWNER

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
	OPERATION_PARAMETERS(add_note_by_header_parameters),
	.body = &add_note_body_2,
	.security = &add_note_by_header_security,
	.produces = json_media_types,
	.statuses = STATUSES(204, 409),
	OPERATION_RESPONSES(add_note_responses),
	.run = run_add_note,
	.request_size = sizeof(struct api_add_note_request),
	.response_size = sizeof(struct api_add_note_response),
};
