/*
 * Operations of Media 1.0.0 with the tag pets: how they run.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/pets.h"
#include "runtime/schema_rows.h"

static const struct schema get_root_200_body_schema =
    ARRAY_SCHEMA(struct text_list, .items = &schema_text,
	.max_items = SCHEMA_UNBOUNDED);

#define OWNER struct api_get_root_response
static const struct response get_root_responses[] = {
	{ .status = 200, .choice = 1, RESPONSE_AS_JSON("application/json",
	    status_200, get_root_200_body_schema) },
	{ .status = 200, .choice = 2, RESPONSE_AS_BYTES("text/plain",
	    status_200_text_plain) },
	{ .status = 200, .choice = 3, RESPONSE_AS_BYTES(NULL,
	    status_200_image_star),
	    RESPONSE_MEDIA_TYPE(status_200_image_star) },
	{ .status = 0, .choice = 4, RESPONSE_AS_JSON("application/json",
	    status_4xx, api_fault_schema) },
};
#undef OWNER

static bool
run_get_root(struct call *call, const void *request, void *response)
{
	return (api_get_root(call, request, response));
}

bool
api_get_root_200(struct api_get_root_response *response,
    const struct text_list *body)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_root_200_json(struct api_get_root_response *response, struct text json)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.json = json;
	return (true);
}

bool
api_get_root_200_text_plain(struct api_get_root_response *response,
    struct text body)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_plain.body = body;
	response->status_200_text_plain.source = NULL;
	return (true);
}

bool
api_get_root_200_text_plain_source(struct api_get_root_response *response,
    struct source *source)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_plain.source = source;
	return (true);
}

bool
api_get_root_200_image_star(struct api_get_root_response *response,
    struct text media_type, struct text body)
{
	response->status = 200;
	response->choice = 3;
	response->status_200_image_star.media_type = media_type;
	response->status_200_image_star.body = body;
	response->status_200_image_star.source = NULL;
	return (true);
}

bool
api_get_root_200_image_star_source(struct api_get_root_response *response,
    struct text media_type, struct source *source)
{
	response->status = 200;
	response->choice = 3;
	response->status_200_image_star.media_type = media_type;
	response->status_200_image_star.source = source;
	return (true);
}

bool
api_get_root_4xx(struct api_get_root_response *response, int status,
    const struct api_fault *body)
{
	if (status / 100 != 4)
		return (false);
	response->status = status;
	response->choice = 4;
	response->status_4xx.body = *body;
	response->status_4xx.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_get_root_4xx_json(struct api_get_root_response *response, int status,
    struct text json)
{
	if (status / 100 != 4)
		return (false);
	response->status = status;
	response->choice = 4;
	response->status_4xx.json = json;
	return (true);
}

const struct operation api_get_root_operation = {
	.id = "get_root",
	.method = METHOD_GET,
	.path = "/api/v2/",
	.statuses = STATUSES(200, 4, STATUS_ANY),
	OPERATION_RESPONSES(get_root_responses),
	.run = run_get_root,
	.request_size = sizeof(struct api_get_root_request),
	.response_size = sizeof(struct api_get_root_response),
};

#define OWNER struct api_put_pets_pet_id_photo_request
static const struct parameter put_pets_pet_id_photo_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("pet-id", pet_id, schema_text,
	    REQUIRED)),
};
#undef OWNER

static const char *const application_octet_stream_media_types[] =
    { "application/octet-stream", NULL };

static const struct request_body put_pets_pet_id_photo_body = {
	.kind = BODY_BYTES,
	.offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    body_application_octet_stream),
	.presence_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    has_body),
	.typed = true,
	.type_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    body_type),
	.media_types = application_octet_stream_media_types,
};

static const struct schema put_pets_pet_id_photo_body_text_plain_schema =
    TEXT_SCHEMA(.max_length = 10);

static const char *const text_plain_media_types[] = { "text/plain", NULL };

static const struct request_body put_pets_pet_id_photo_body_2 = {
	.kind = BODY_TEXT,
	.schema = &put_pets_pet_id_photo_body_text_plain_schema,
	.offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    body_text_plain),
	.presence_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    has_body),
	.typed = true,
	.type_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    body_type),
	.media_types = text_plain_media_types,
	.next = &put_pets_pet_id_photo_body,
};

static const char *const image___media_types[] = { "image/*", NULL };

static const struct request_body put_pets_pet_id_photo_body_3 = {
	.kind = BODY_BYTES,
	.offset = offsetof(struct api_put_pets_pet_id_photo_request, body),
	.presence_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    has_body),
	.typed = true,
	.type_offset = offsetof(struct api_put_pets_pet_id_photo_request,
	    body_type),
	.media_types = image___media_types,
	.next = &put_pets_pet_id_photo_body_2,
};

static const char *const json_media_types[] = { "application/json", NULL };

#define OWNER struct api_put_pets_pet_id_photo_response
static const struct response put_pets_pet_id_photo_responses[] = {
	{ .status = 204, .choice = 1 },
	{ .status = 0, .choice = 2, RESPONSE_AS_JSON("application/json",
	    status_default, api_fault_schema) },
};
#undef OWNER

static bool
run_put_pets_pet_id_photo(struct call *call, const void *request,
    void *response)
{
	return (api_put_pets_pet_id_photo(call, request, response));
}

bool
api_put_pets_pet_id_photo_204(
    struct api_put_pets_pet_id_photo_response *response)
{
	response->status = 204;
	response->choice = 1;
	return (true);
}

bool
api_put_pets_pet_id_photo_default(
    struct api_put_pets_pet_id_photo_response *response, int status,
    const struct api_fault *body)
{
	if (status < 200 || status > 599 || status == 204)
		return (false);
	response->status = status;
	response->choice = 2;
	response->status_default.body = *body;
	response->status_default.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_put_pets_pet_id_photo_default_json(
    struct api_put_pets_pet_id_photo_response *response, int status,
    struct text json)
{
	if (status < 200 || status > 599 || status == 204)
		return (false);
	response->status = status;
	response->choice = 2;
	response->status_default.json = json;
	return (true);
}

const struct operation api_put_pets_pet_id_photo_operation = {
	.id = "put_pets_pet_id_photo",
	.method = METHOD_PUT,
	.path = "/api/v2/pets/{pet-id}/photo",
	.writes = true,
	OPERATION_PARAMETERS(put_pets_pet_id_photo_parameters),
	.body = &put_pets_pet_id_photo_body_3,
	.produces = json_media_types,
	.statuses = STATUSES(204, STATUS_ANY),
	OPERATION_RESPONSES(put_pets_pet_id_photo_responses),
	.run = run_put_pets_pet_id_photo,
	.request_size = sizeof(struct api_put_pets_pet_id_photo_request),
	.response_size = sizeof(struct api_put_pets_pet_id_photo_response),
};

static const char *const multipart_form_data_media_types[] =
    { "multipart/form-data", NULL };

static const struct request_body add_pet_body = {
	.kind = BODY_MULTIPART,
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = multipart_form_data_media_types,
};

static const char *const application_x_www_form_urlencoded_media_types[] =
    { "application/x-www-form-urlencoded", NULL };

static const struct request_body add_pet_body_2 = {
	.kind = BODY_FORM,
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = application_x_www_form_urlencoded_media_types,
	.next = &add_pet_body,
};

static const struct request_body add_pet_body_3 = {
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = json_media_types,
	.next = &add_pet_body_2,
};

#define OWNER struct api_add_pet_response
static const struct response add_pet_responses[] = {
	{ .status = 201, RESPONSE_AS_BYTES("text/plain", status_201) },
};
#undef OWNER

static bool
run_add_pet(struct call *call, const void *request, void *response)
{
	return (api_add_pet(call, request, response));
}

bool
api_add_pet_201(struct api_add_pet_response *response, struct text body)
{
	response->status = 201;
	response->status_201.body = body;
	response->status_201.source = NULL;
	return (true);
}

bool
api_add_pet_201_source(struct api_add_pet_response *response,
    struct source *source)
{
	response->status = 201;
	response->status_201.source = source;
	return (true);
}

const struct operation api_add_pet_operation = {
	.id = "addPet",
	.method = METHOD_POST,
	.path = "/api/v2/pets",
	.writes = true,
	.body = &add_pet_body_3,
	.produces = text_plain_media_types,
	.statuses = STATUSES(201),
	OPERATION_RESPONSES(add_pet_responses),
	.run = run_add_pet,
	.request_size = sizeof(struct api_add_pet_request),
	.response_size = sizeof(struct api_add_pet_response),
};

static const char *const ____media_types[] = { "*/*", NULL };

static const struct request_body set_pet_body = {
	.kind = BODY_BYTES,
	.offset = offsetof(struct api_set_pet_request, body_star_slash_star),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_set_pet_request, body_type),
	.media_types = ____media_types,
};

static const char *const application_json_media_types[] = { "application/json",
    "text/json", "application/*+json", NULL };

static const struct request_body set_pet_body_2 = {
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_set_pet_request, body),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_set_pet_request, body_type),
	.media_types = application_json_media_types,
	.next = &set_pet_body,
};

#define OWNER struct api_set_pet_response
static const struct response set_pet_responses[] = {
	{ .status = 200, .choice = 1, RESPONSE_AS_JSON(NULL, status_200,
	    api_pet_schema), RESPONSE_MEDIA_TYPE(status_200) },
	{ .status = 200, .choice = 2, RESPONSE_AS_JSON("text/json",
	    status_200_text_json, schema_text) },
	{ .status = 404, .choice = 3 },
};
#undef OWNER

static bool
run_set_pet(struct call *call, const void *request, void *response)
{
	return (api_set_pet(call, request, response));
}

bool
api_set_pet_200(struct api_set_pet_response *response, struct text media_type,
    const struct api_pet *body)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.media_type = media_type;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_set_pet_200_json(struct api_set_pet_response *response,
    struct text media_type, struct text json)
{
	response->status = 200;
	response->choice = 1;
	response->status_200.media_type = media_type;
	response->status_200.json = json;
	return (true);
}

bool
api_set_pet_200_text_json(struct api_set_pet_response *response,
    struct text body)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_json.body = body;
	response->status_200_text_json.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_set_pet_200_text_json_json(struct api_set_pet_response *response,
    struct text json)
{
	response->status = 200;
	response->choice = 2;
	response->status_200_text_json.json = json;
	return (true);
}

bool
api_set_pet_404(struct api_set_pet_response *response)
{
	response->status = 404;
	response->choice = 3;
	return (true);
}

const struct operation api_set_pet_operation = {
	.id = "setPet",
	.method = METHOD_PUT,
	.path = "/api/v2/pets",
	.writes = true,
	.body = &set_pet_body_2,
	.statuses = STATUSES(200, 404),
	OPERATION_RESPONSES(set_pet_responses),
	.run = run_set_pet,
	.request_size = sizeof(struct api_set_pet_request),
	.response_size = sizeof(struct api_set_pet_response),
};
