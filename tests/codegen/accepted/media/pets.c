/*
 * Operations of Media 1.0.0 with the tag pets: how they run.
 *
 * Written by openapi-kore from media.yaml; do not edit.
 */
#include "media/pets.h"

static const uint16_t get_root_statuses[] = {
	200, 4, STATUS_ANY, 0
};

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

static bool
write_get_root_200(struct call *call,
    const struct api_get_root_response *response)
{
	struct json_writer *writer;
	size_t i;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else {
		json_write_array_begin(writer);
		for (i = 0; i < response->status_200.body.count; i++)
			json_write_text(writer,
			    response->status_200.body.items[i]);
		json_write_array_end(writer);
	}
	return (true);
}

static bool
write_get_root_200_text_plain(struct call *call,
    const struct api_get_root_response *response)
{
	if (response->status_200_text_plain.source != NULL)
		return (call_source(call, 200, "text/plain",
		    response->status_200_text_plain.source));
	return (call_bytes(call, 200, "text/plain",
	    response->status_200_text_plain.body));
}

static bool
write_get_root_200_image_star(struct call *call,
    const struct api_get_root_response *response)
{
	if (response->status_200_image_star.source != NULL)
		return (call_source(call, 200,
		    response->status_200_image_star.media_type.bytes,
		    response->status_200_image_star.source));
	return (call_bytes(call, 200,
	    response->status_200_image_star.media_type.bytes,
	    response->status_200_image_star.body));
}

static bool
write_get_root_4xx(struct call *call,
    const struct api_get_root_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, response->status, "application/json");
	if (response->status_4xx.json.bytes != NULL)
		json_write_json(writer, response->status_4xx.json);
	else
		api_fault_write(writer, &response->status_4xx.body);
	return (true);
}

static bool
write_get_root(struct call *call, const void *opaque)
{
	const struct api_get_root_response *response = opaque;

	switch (response->choice) {
	case 1:
		return (write_get_root_200(call, response));
	case 2:
		return (write_get_root_200_text_plain(call, response));
	case 3:
		return (write_get_root_200_image_star(call, response));
	case 4:
		return (write_get_root_4xx(call, response));
	}
	return (call_fail_internal(call, "%d is no response of get_root",
	    response->status));
}

const struct operation api_get_root_operation = {
	.id = "get_root",
	.method = METHOD_GET,
	.path = "/api/v2",
	.statuses = get_root_statuses,
	.run = run_get_root,
	.write = write_get_root,
	.request_size = sizeof(struct api_get_root_request),
	.response_size = sizeof(struct api_get_root_response),
};

static const struct parameter put_pets_pet_id_photo_parameters[] = {
	{
		.property = {
			.name = TEXT("pet-id"),
			.schema = &schema_text,
			.offset =
			    offsetof(struct api_put_pets_pet_id_photo_request,
			    pet_id),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
};

static const char *const application_octet_stream_media_types[] = {
	"application/octet-stream",
	NULL,
};

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

static const struct text_rules put_pets_pet_id_photo_body_text_plain_rules = {
	.max_length = 10,
};

static const struct schema put_pets_pet_id_photo_body_text_plain_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &put_pets_pet_id_photo_body_text_plain_rules,
};

static const char *const text_plain_media_types[] = {
	"text/plain",
	NULL,
};

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

static const char *const image___media_types[] = {
	"image/*",
	NULL,
};

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

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const uint16_t put_pets_pet_id_photo_statuses[] = {
	204, STATUS_ANY, 0
};

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

static bool
write_put_pets_pet_id_photo_default(struct call *call,
    const struct api_put_pets_pet_id_photo_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, response->status, "application/json");
	if (response->status_default.json.bytes != NULL)
		json_write_json(writer, response->status_default.json);
	else
		api_fault_write(writer, &response->status_default.body);
	return (true);
}

static bool
write_put_pets_pet_id_photo(struct call *call, const void *opaque)
{
	const struct api_put_pets_pet_id_photo_response *response = opaque;

	switch (response->choice) {
	case 1:
		return (call_empty(call, 204));
	case 2:
		return (write_put_pets_pet_id_photo_default(call, response));
	}
	return (call_fail_internal(call,
	    "%d is no response of put_pets_pet_id_photo", response->status));
}

const struct operation api_put_pets_pet_id_photo_operation = {
	.id = "put_pets_pet_id_photo",
	.method = METHOD_PUT,
	.path = "/api/v2/pets/{pet-id}/photo",
	.writes = true,
	.parameters = put_pets_pet_id_photo_parameters,
	.parameter_count = 1,
	.body = &put_pets_pet_id_photo_body_3,
	.produces = json_media_types,
	.statuses = put_pets_pet_id_photo_statuses,
	.run = run_put_pets_pet_id_photo,
	.write = write_put_pets_pet_id_photo,
	.request_size = sizeof(struct api_put_pets_pet_id_photo_request),
	.response_size = sizeof(struct api_put_pets_pet_id_photo_response),
};

static const char *const multipart_form_data_media_types[] = {
	"multipart/form-data",
	NULL,
};

static const struct request_body add_pet_body = {
	.kind = BODY_MULTIPART,
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_add_pet_request, body),
	.required = true,
	.media_types = multipart_form_data_media_types,
};

static const char *const application_x_www_form_urlencoded_media_types[] = {
	"application/x-www-form-urlencoded",
	NULL,
};

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

static const uint16_t add_pet_statuses[] = {
	201, 0
};

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

static bool
write_add_pet_201(struct call *call,
    const struct api_add_pet_response *response)
{
	if (response->status_201.source != NULL)
		return (call_source(call, 201, "text/plain",
		    response->status_201.source));
	return (call_bytes(call, 201, "text/plain", response->status_201.body));
}

static bool
write_add_pet(struct call *call, const void *opaque)
{
	const struct api_add_pet_response *response = opaque;

	switch (response->status) {
	case 201:
		return (write_add_pet_201(call, response));
	}
	return (call_fail_internal(call, "%d is no response of addPet",
	    response->status));
}

const struct operation api_add_pet_operation = {
	.id = "addPet",
	.method = METHOD_POST,
	.path = "/api/v2/pets",
	.writes = true,
	.body = &add_pet_body_3,
	.produces = text_plain_media_types,
	.statuses = add_pet_statuses,
	.run = run_add_pet,
	.write = write_add_pet,
	.request_size = sizeof(struct api_add_pet_request),
	.response_size = sizeof(struct api_add_pet_response),
};

static const char *const ____media_types[] = {
	"*/*",
	NULL,
};

static const struct request_body set_pet_body = {
	.kind = BODY_BYTES,
	.offset = offsetof(struct api_set_pet_request, body_star_slash_star),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_set_pet_request, body_type),
	.media_types = ____media_types,
};

static const char *const application_json_media_types[] = {
	"application/json",
	"text/json",
	"application/*+json",
	NULL,
};

static const struct request_body set_pet_body_2 = {
	.schema = &api_pet_schema,
	.offset = offsetof(struct api_set_pet_request, body),
	.required = true,
	.typed = true,
	.type_offset = offsetof(struct api_set_pet_request, body_type),
	.media_types = application_json_media_types,
	.next = &set_pet_body,
};

static const uint16_t set_pet_statuses[] = {
	200, 404, 0
};

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

static bool
write_set_pet_200(struct call *call,
    const struct api_set_pet_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, response->status_200.media_type.bytes);
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_pet_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_set_pet_200_text_json(struct call *call,
    const struct api_set_pet_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "text/json");
	if (response->status_200_text_json.json.bytes != NULL)
		json_write_json(writer, response->status_200_text_json.json);
	else
		json_write_text(writer, response->status_200_text_json.body);
	return (true);
}

static bool
write_set_pet(struct call *call, const void *opaque)
{
	const struct api_set_pet_response *response = opaque;

	switch (response->choice) {
	case 1:
		return (write_set_pet_200(call, response));
	case 2:
		return (write_set_pet_200_text_json(call, response));
	case 3:
		return (call_empty(call, 404));
	}
	return (call_fail_internal(call, "%d is no response of setPet",
	    response->status));
}

const struct operation api_set_pet_operation = {
	.id = "setPet",
	.method = METHOD_PUT,
	.path = "/api/v2/pets",
	.writes = true,
	.body = &set_pet_body_2,
	.statuses = set_pet_statuses,
	.run = run_set_pet,
	.write = write_set_pet,
	.request_size = sizeof(struct api_set_pet_request),
	.response_size = sizeof(struct api_set_pet_response),
};
