/*
 * Operations of Deprecated 1 with the tag books: how they run.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#include "deprecated/books.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct array_rules keep_book_sort_rules = {
	.items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED,
};

static const struct schema keep_book_sort_schema = {
	.type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &keep_book_sort_rules,
};

static const struct parameter keep_book_parameters[] = {
	{
		.property = {
			.name = TEXT("shelf"),
			.schema = &schema_text,
			.offset = offsetof(struct api_keep_book_request, shelf),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.deprecation = "@1767225600",
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("sort"),
			.schema = &keep_book_sort_schema,
			.offset = offsetof(struct api_keep_book_request, sort),
			.presence_offset =
			    offsetof(struct api_keep_book_request, has_sort),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
		.deprecation = "@0",
	},
	{
		.property = {
			.name = TEXT("X-Old"),
			.schema = &schema_int64,
			.offset = offsetof(struct api_keep_book_request, x_old),
			.default_json = "7",
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
	{
		.property = {
			.name = TEXT("colour"),
			.schema = &api_colour_schema,
			.offset = offsetof(struct api_keep_book_request,
			    colour),
			.presence_offset =
			    offsetof(struct api_keep_book_request, has_colour),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
		.deprecation = "@0",
	},
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body keep_book_body = {
	.schema = &api_book_schema,
	.offset = offsetof(struct api_keep_book_request, body_application_json),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_keep_book_request, body_type),
	.media_types = json_media_types,
};

static const struct part_row keep_book_parts[] = {
	{
		.name = TEXT("scan"),
		.bytes = true,
		.kept = true,
		.offset = offsetof(struct api_keep_book_request,
		    body_parts.scan),
		.size = sizeof(struct part),
	},
};

static const char *const multipart_form_data_media_types[] = {
	"multipart/form-data",
	NULL,
};

static const struct request_body keep_book_body_2 = {
	.kind = BODY_MULTIPART,
	.schema = &api_keep_book_body_schema,
	.parts = { keep_book_parts, 1 },
	.offset = offsetof(struct api_keep_book_request, body),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_keep_book_request, body_type),
	.media_types = multipart_form_data_media_types,
	.next = &keep_book_body,
};

static const uint16_t keep_book_statuses[] = {
	200, 409, 0
};

static bool
run_keep_book(struct call *call, const void *opaque, void *response)
{
	const struct api_keep_book_request *request = opaque;
	const struct api_shelf_request needs = {
		.has_x_old = true,
		.x_old = request->x_old,
	};
	struct shelf *shelf;
	bool done;

	if (!api_open_shelf(call, &needs, &shelf))
		return (false);
	done = api_keep_book(call, request, shelf, response);
	api_close_shelf(call, shelf);
	return (done);
}

bool
api_keep_book_200(struct api_keep_book_response *response,
    const struct api_book *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_keep_book_200_json(struct api_keep_book_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

bool
api_keep_book_409(struct api_keep_book_response *response,
    const struct api_author *body)
{
	response->status = 409;
	response->status_409.body = *body;
	response->status_409.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_keep_book_409_json(struct api_keep_book_response *response,
    struct text json)
{
	response->status = 409;
	response->status_409.json = json;
	return (true);
}

static bool
write_keep_book_200(struct call *call,
    const struct api_keep_book_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_book_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_keep_book_409(struct call *call,
    const struct api_keep_book_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 409, "application/json");
	if (response->status_409.json.bytes != NULL)
		json_write_json(writer, response->status_409.json);
	else
		api_author_write(writer, &response->status_409.body);
	return (true);
}

static bool
write_keep_book(struct call *call, const void *opaque)
{
	const struct api_keep_book_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_keep_book_200(call, response));
	case 409:
		return (write_keep_book_409(call, response));
	}
	return (call_fail_internal(call, "%d is no response of keepBook",
	    response->status));
}

const struct operation api_keep_book_operation = {
	.id = "keepBook",
	.method = METHOD_PUT,
	.path = "/books/{shelf}",
	.writes = true,
	.parameters = keep_book_parameters,
	.parameter_count = 4,
	.body = &keep_book_body_2,
	.produces = json_media_types,
	.statuses = keep_book_statuses,
	.run = run_keep_book,
	.write = write_keep_book,
	.request_size = sizeof(struct api_keep_book_request),
	.response_size = sizeof(struct api_keep_book_response),
};
