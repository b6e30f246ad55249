/*
 * Operations of Forms 1 with the tag pets: how they run.
 *
 * Written by openapi-kore from forms.yaml; do not edit.
 */
#include "forms/pets.h"

static const struct array_rules add_pet_body_colours_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema add_pet_body_colours_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &add_pet_body_colours_rules,
};

static const struct array_rules add_pet_body_sizes_rules = {
	.items = &schema_int64,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema add_pet_body_sizes_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct int64_list),
	.array = &add_pet_body_sizes_rules,
};

static const struct parameter add_pet_members[] = {
	{
		.property = {
			.name = TEXT("name"),
			.schema = &schema_text,
			.offset = offsetof(struct api_add_pet_body, name),
			.required = true,
		},
		.where = PLACE_BODY,
		.style = STYLE_FORM,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("colours"),
			.schema = &add_pet_body_colours_schema,
			.offset = offsetof(struct api_add_pet_body, colours),
			.presence_offset = offsetof(struct api_add_pet_body,
			    has_colours),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_BODY,
		.style = STYLE_FORM,
	},
	{
		.property = {
			.name = TEXT("sizes"),
			.schema = &add_pet_body_sizes_schema,
			.offset = offsetof(struct api_add_pet_body, sizes),
			.presence_offset = offsetof(struct api_add_pet_body,
			    has_sizes),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_BODY,
		.style = STYLE_PIPE,
	},
	{
		.property = {
			.name = TEXT("place"),
			.schema = &api_add_pet_body_place_schema,
			.offset = offsetof(struct api_add_pet_body, place),
			.presence = PRESENCE_POINTER,
			.by_pointer = true,
		},
		.where = PLACE_BODY,
		.style = STYLE_DEEP,
		.explode = true,
	},
	{
		.property = {
			.name = TEXT("owner"),
			.schema = &api_add_pet_body_owner_schema,
			.offset = offsetof(struct api_add_pet_body, owner),
			.presence = PRESENCE_POINTER,
			.by_pointer = true,
		},
		.where = PLACE_BODY,
		.style = STYLE_JSON,
	},
};

static const char *const application_x_www_form_urlencoded_media_types[] = {
	"application/x-www-form-urlencoded",
	NULL,
};

static const struct request_body add_pet_body = {
	.kind = BODY_FORM,
	.schema = &api_add_pet_body_schema,
	.members = add_pet_members,
	.member_count = 5,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = application_x_www_form_urlencoded_media_types,
};

static const uint16_t add_pet_statuses[] = {
	204, 0
};

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

static bool
write_add_pet(struct call *call, const void *opaque)
{
	const struct api_add_pet_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of addPet",
	    response->status));
}

const struct operation api_add_pet_operation = {
	.id = "addPet",
	.method = METHOD_POST,
	.path = "/pets",
	.writes = true,
	.body = &add_pet_body,
	.statuses = add_pet_statuses,
	.run = run_add_pet,
	.write = write_add_pet,
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

static const char *const multipart_form_data_media_types[] = {
	"multipart/form-data",
	NULL,
};

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

static const uint16_t keep_album_statuses[] = {
	204, 0
};

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

static bool
write_keep_album(struct call *call, const void *opaque)
{
	const struct api_keep_album_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of keepAlbum",
	    response->status));
}

const struct operation api_keep_album_operation = {
	.id = "keepAlbum",
	.method = METHOD_PUT,
	.path = "/albums",
	.writes = true,
	.body = &keep_album_body,
	.statuses = keep_album_statuses,
	.run = run_keep_album,
	.write = write_keep_album,
	.request_size = sizeof(struct api_keep_album_request),
	.response_size = sizeof(struct api_keep_album_response),
};

static const struct request_body take_albums_body = {
	.kind = BODY_FILE,
	.offset = offsetof(struct api_take_albums_request, body),
	.required = true,
	.media_types = multipart_form_data_media_types,
};

static const uint16_t take_albums_statuses[] = {
	204, 0
};

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

static bool
write_take_albums(struct call *call, const void *opaque)
{
	const struct api_take_albums_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of takeAlbums",
	    response->status));
}

const struct operation api_take_albums_operation = {
	.id = "takeAlbums",
	.method = METHOD_POST,
	.path = "/albums",
	.writes = true,
	.body = &take_albums_body,
	.statuses = take_albums_statuses,
	.run = run_take_albums,
	.write = write_take_albums,
	.request_size = sizeof(struct api_take_albums_request),
	.response_size = sizeof(struct api_take_albums_response),
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body send_scan_body = {
	.schema = &api_send_scan_body_application_json_schema,
	.offset = offsetof(struct api_send_scan_request, body_application_json),
	.presence_offset = offsetof(struct api_send_scan_request, has_body),
	.typed = true,
	.type_offset = offsetof(struct api_send_scan_request, body_type),
	.media_types = json_media_types,
};

static const struct text_rules send_scan_body_sheet_rules = {
	.max_length = SCHEMA_UNBOUNDED,
	.bytes = true,
};

static const struct schema send_scan_body_sheet_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &send_scan_body_sheet_rules,
};

static const char *const application_pdf_media_types[] = {
	"application/pdf",
	"image/tiff",
	NULL,
};

static const struct integer_rules sheet_header_rules = {
	.minimum = 1,
	.maximum = INT64_MAX,
};

static const struct schema sheet_header_schema = {
	.type = SCHEMA_INT64,
	.size = sizeof(int64_t),
	.integer = &sheet_header_rules,
};

static const struct parameter send_scan_sheet_headers[] = {
	{
		.property = {
			.name = TEXT("X-Sheet"),
			.schema = &sheet_header_schema,
			.offset = offsetof(struct api_send_scan_sheet_part,
			    x_sheet),
			.required = true,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const struct text_rules send_scan_body_pages_item_rules = {
	.max_length = 1000,
	.bytes = true,
};

static const struct schema send_scan_body_pages_item_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &send_scan_body_pages_item_rules,
};

static const struct parameter send_scan_pages_headers[] = {
	{
		.property = {
			.name = TEXT("Filename"),
			.schema = &schema_text,
			.offset = offsetof(struct api_send_scan_pages_part,
			    filename_),
			.default_json = "\"none\"",
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("X-Sizes"),
			.schema = &add_pet_body_sizes_schema,
			.offset = offsetof(struct api_send_scan_pages_part,
			    x_sizes),
			.presence_offset =
			    offsetof(struct api_send_scan_pages_part,
			    has_x_sizes),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
		.explode = true,
	},
};

static const char *const image___media_types[] = {
	"image/*",
	NULL,
};

static const char *const text_plain_media_types[] = {
	"text/plain",
	"text/csv",
	NULL,
};

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

static const uint16_t send_scan_statuses[] = {
	204, 0
};

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

static bool
write_send_scan(struct call *call, const void *opaque)
{
	const struct api_send_scan_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of sendScan",
	    response->status));
}

const struct operation api_send_scan_operation = {
	.id = "sendScan",
	.method = METHOD_POST,
	.path = "/scans",
	.writes = true,
	.body = &send_scan_body_2,
	.statuses = send_scan_statuses,
	.run = run_send_scan,
	.write = write_send_scan,
	.request_size = sizeof(struct api_send_scan_request),
	.response_size = sizeof(struct api_send_scan_response),
};
