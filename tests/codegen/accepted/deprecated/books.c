/*
 * Operations of Deprecated 1 with the tag books: how they run.
 *
 * Written by openapi-kore from deprecated.yaml; do not edit.
 */
#include "deprecated/books.h"
#include "runtime/schema_rows.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

static const struct schema keep_book_sort_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_keep_book_request
static const struct parameter keep_book_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("shelf", shelf, schema_text, REQUIRED),
	    .deprecation = "@1767225600"),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("sort", sort,
	    keep_book_sort_schema, OPTIONAL), .deprecation = "@0"),
	PARAMETER(HEADER, SIMPLE, PROPERTY_WITH("X-Old", x_old, schema_int64,
	    DEFAULTED, .default_json = "7")),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY("colour", colour,
	    api_colour_schema, OPTIONAL), .deprecation = "@0"),
};
#undef OWNER

static const char *const json_media_types[] = { "application/json", NULL };

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

static const char *const multipart_form_data_media_types[] =
    { "multipart/form-data", NULL };

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

#define OWNER struct api_keep_book_response
static const struct response keep_book_responses[] = {
	{ .status = 200, RESPONSE_AS_JSON("application/json", status_200,
	    api_book_schema) },
	{ .status = 409, RESPONSE_AS_JSON("application/json", status_409,
	    api_author_schema) },
};
#undef OWNER

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

const struct operation api_keep_book_operation = {
	.id = "keepBook",
	.method = METHOD_PUT,
	.path = "/books/{shelf}",
	.writes = true,
	OPERATION_PARAMETERS(keep_book_parameters),
	.body = &keep_book_body_2,
	.produces = json_media_types,
	.statuses = STATUSES(200, 409),
	OPERATION_RESPONSES(keep_book_responses),
	.run = run_keep_book,
	.request_size = sizeof(struct api_keep_book_request),
	.response_size = sizeof(struct api_keep_book_response),
};
