/*
 * Operations of Forms 1 with the tag pets: how they run.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/pets.h"
#include "runtime/schema_rows.h"

static const struct schema add_pet_body_colours_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

static const struct schema add_pet_body_sizes_schema =
    ARRAY_SCHEMA(struct int64_list, .items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_add_pet_body
static const struct parameter add_pet_members[] = {
	EXPLODED_PARAMETER(BODY, FORM, PROPERTY("name", name, schema_text,
	    REQUIRED)),
	PARAMETER(BODY, FORM, PROPERTY("colours", colours,
	    add_pet_body_colours_schema, OPTIONAL)),
	PARAMETER(BODY, PIPE, PROPERTY("sizes", sizes,
	    add_pet_body_sizes_schema, OPTIONAL)),
	EXPLODED_PARAMETER(BODY, DEEP, PROPERTY("place", place,
	    api_add_pet_body_place_schema, POINTER)),
	PARAMETER(BODY, JSON, PROPERTY("owner", owner,
	    api_add_pet_body_owner_schema, POINTER)),
};
#undef OWNER

static const char *const application_x_www_form_urlencoded_media_types[] =
    { "application/x-www-form-urlencoded", NULL };

static const struct request_body add_pet_body = {
	.kind = BODY_FORM,
	.schema = &api_add_pet_body_schema,
	.members = add_pet_members,
	.member_count = 5,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = application_x_www_form_urlencoded_media_types,
};

#define OWNER struct api_add_pet_response
static const struct response add_pet_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_add_pet(struct call *call, const void *request, void *response)
{
	return (api_add_pet(call, request, response));
}

bool
api_add_pet_204(struct api_add_pet_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_add_pet_operation = {
	.id = "addPet",
	.method = METHOD_POST,
	.path = "/pets",
	.writes = true,
	.body = &add_pet_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(add_pet_responses),
	.run = run_add_pet,
	.request_size = sizeof(struct api_add_pet_request),
	.response_size = sizeof(struct api_add_pet_response),
};

static const struct part_row keep_album_parts[] = {
	{
		.name = TEXT("cover"),
		.bytes = true,
		.kept = true,
		.offset = offsetof(struct api_keep_album_request,
		    body_parts.cover),
		.size = sizeof(struct part),
	},
	{
		.name = TEXT("pages"),
		.bytes = true,
		.list = true,
		.kept = true,
		.offset = offsetof(struct api_keep_album_request,
		    body_parts.pages),
		.size = sizeof(struct part),
	},
};

static const char *const multipart_form_data_media_types[] =
    { "multipart/form-data", NULL };

static const struct request_body keep_album_body = {
	.kind = BODY_MULTIPART,
	.schema = &api_keep_album_body_schema,
	.parts = { keep_album_parts, 2 },
	.spooled = true,
	.max_bytes = 5000000,
	.offset = offsetof(struct api_keep_album_request, body),
	.required = true,
	.media_types = multipart_form_data_media_types,
};

#define OWNER struct api_keep_album_response
static const struct response keep_album_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_keep_album(struct call *call, const void *request, void *response)
{
	return (api_keep_album(call, request, response));
}

bool
api_keep_album_204(struct api_keep_album_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_keep_album_operation = {
	.id = "keepAlbum",
	.method = METHOD_PUT,
	.path = "/albums",
	.writes = true,
	.body = &keep_album_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(keep_album_responses),
	.run = run_keep_album,
	.request_size = sizeof(struct api_keep_album_request),
	.response_size = sizeof(struct api_keep_album_response),
};

static const struct request_body take_albums_body = {
	.kind = BODY_FILE,
	.offset = offsetof(struct api_take_albums_request, body),
	.required = true,
	.media_types = multipart_form_data_media_types,
};

#define OWNER struct api_take_albums_response
static const struct response take_albums_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_take_albums(struct call *call, const void *request, void *response)
{
	return (api_take_albums(call, request, response));
}

bool
api_take_albums_204(struct api_take_albums_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_take_albums_operation = {
	.id = "takeAlbums",
	.method = METHOD_POST,
	.path = "/albums",
	.writes = true,
	.body = &take_albums_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(take_albums_responses),
	.run = run_take_albums,
	.request_size = sizeof(struct api_take_albums_request),
	.response_size = sizeof(struct api_take_albums_response),
};

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body send_scan_body = {
	.schema = &api_send_scan_body_application_json_schema,
	.offset = offsetof(struct api_send_scan_request, body_application_json),
	.presence_offset = offsetof(struct api_send_scan_request, has_body),
	.typed = true,
	.type_offset = offsetof(struct api_send_scan_request, body_type),
	.media_types = json_media_types,
};

static const struct schema send_scan_body_sheet_schema =
    TEXT_SCHEMA(.max_length = SCHEMA_UNBOUNDED, .bytes = true);

static const char *const application_pdf_media_types[] = { "application/pdf",
    "image/tiff", NULL };

static const struct schema sheet_header_schema =
    INT64_SCHEMA(.minimum = 1, .maximum = INT64_MAX);

#define OWNER struct api_send_scan_sheet_part
static const struct parameter send_scan_sheet_headers[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Sheet", x_sheet,
	    sheet_header_schema, REQUIRED)),
};
#undef OWNER

static const struct schema send_scan_body_pages_item_schema =
    TEXT_SCHEMA(.max_length = 1000, .bytes = true);

#define OWNER struct api_send_scan_pages_part
static const struct parameter send_scan_pages_headers[] = {
	PARAMETER(HEADER, SIMPLE, PROPERTY_WITH("Filename", filename_,
	    schema_text, DEFAULTED, .default_json = "\"none\"")),
	EXPLODED_PARAMETER(HEADER, SIMPLE, PROPERTY("X-Sizes", x_sizes,
	    add_pet_body_sizes_schema, OPTIONAL)),
};
#undef OWNER

static const char *const image___media_types[] = { "image/*", NULL };

static const char *const text_plain_media_types[] = { "text/plain", "text/csv",
    NULL };

static const struct part_row send_scan_parts[] = {
	{
		.name = TEXT("sheet"),
		.schema = &send_scan_body_sheet_schema,
		.bytes = true,
		.media_types = application_pdf_media_types,
		.kept = true,
		.offset = offsetof(struct api_send_scan_request,
		    body_parts.sheet),
		.size = sizeof(struct api_send_scan_sheet_part),
		.headers = send_scan_sheet_headers,
		.header_count = 1,
	},
	{
		.name = TEXT("pages"),
		.schema = &send_scan_body_pages_item_schema,
		.bytes = true,
		.list = true,
		.kept = true,
		.offset = offsetof(struct api_send_scan_request,
		    body_parts.pages),
		.size = sizeof(struct api_send_scan_pages_part),
		.headers = send_scan_pages_headers,
		.header_count = 2,
	},
	{
		.name = TEXT("photo"),
		.schema = &send_scan_body_sheet_schema,
		.bytes = true,
		.media_types = image___media_types,
		.kept = true,
		.offset = offsetof(struct api_send_scan_request,
		    body_parts.photo),
		.size = sizeof(struct part),
	},
	{
		.name = TEXT("meta"),
		.media_types = json_media_types,
	},
	{
		.name = TEXT("note"),
		.media_types = text_plain_media_types,
		.kept = true,
		.offset = offsetof(struct api_send_scan_request,
		    body_parts.note),
		.size = sizeof(struct part),
	},
	{
		.name = TEXT("any"),
		.media_types = json_media_types,
	},
	{
		.bytes = true,
		.list = true,
		.kept = true,
		.offset = offsetof(struct api_send_scan_request,
		    body_parts.additional),
		.size = sizeof(struct part),
	},
};

static const struct request_body send_scan_body_2 = {
	.kind = BODY_MULTIPART,
	.schema = &api_send_scan_body_schema,
	.parts = { send_scan_parts, 7 },
	.offset = offsetof(struct api_send_scan_request, body),
	.presence_offset = offsetof(struct api_send_scan_request, has_body),
	.typed = true,
	.type_offset = offsetof(struct api_send_scan_request, body_type),
	.media_types = multipart_form_data_media_types,
	.next = &send_scan_body,
};

#define OWNER struct api_send_scan_response
static const struct response send_scan_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_send_scan(struct call *call, const void *request, void *response)
{
	return (api_send_scan(call, request, response));
}

bool
api_send_scan_204(struct api_send_scan_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_send_scan_operation = {
	.id = "sendScan",
	.method = METHOD_POST,
	.path = "/scans",
	.writes = true,
	.body = &send_scan_body_2,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(send_scan_responses),
	.run = run_send_scan,
	.request_size = sizeof(struct api_send_scan_request),
	.response_size = sizeof(struct api_send_scan_response),
};
