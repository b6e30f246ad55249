/*
 * Operations of Assertions 1.0.0 with the tag things: how they run.
 *
 * Written by openapi-kore from assertions.yaml; do not edit.
 */
#include "assertions/things.h"

static const struct any_rules create_thing_page_rules = {
	.assertions = &api_create_thing_page_assertions,
};

static const struct schema create_thing_page_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &create_thing_page_rules,
};

static const struct parameter create_thing_parameters[] = {
	{
		.property = {
			.name = TEXT("page"),
			.schema = &create_thing_page_schema,
			.offset = offsetof(struct api_create_thing_request,
			    page),
			.presence_offset =
			    offsetof(struct api_create_thing_request, has_page),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const struct any_rules pet_rules = {
	.assertions = &api_pet_assertions,
};

static const struct schema pet_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &pet_rules,
};

static const char *const json_media_types[] = {
	"application/json",
	NULL,
};

static const struct request_body create_thing_body = {
	.schema = &pet_schema,
	.offset = offsetof(struct api_create_thing_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t create_thing_statuses[] = {
	200, 0
};

static bool
run_create_thing(struct call *call, const void *request, void *response)
{
	return (api_create_thing(call, request, response));
}

bool
api_create_thing_200(struct api_create_thing_response *response,
    const struct api_box *body)
{
	response->status = 200;
	response->status_200.body = *body;
	response->status_200.json = (struct text){ NULL, 0 };
	return (true);
}

bool
api_create_thing_200_json(struct api_create_thing_response *response,
    struct text json)
{
	response->status = 200;
	response->status_200.json = json;
	return (true);
}

static bool
write_create_thing_200(struct call *call,
    const struct api_create_thing_response *response)
{
	struct json_writer *writer;

	writer = call_json(call, 200, "application/json");
	if (response->status_200.json.bytes != NULL)
		json_write_json(writer, response->status_200.json);
	else
		api_box_write(writer, &response->status_200.body);
	return (true);
}

static bool
write_create_thing(struct call *call, const void *opaque)
{
	const struct api_create_thing_response *response = opaque;

	switch (response->status) {
	case 200:
		return (write_create_thing_200(call, response));
	}
	return (call_fail_internal(call, "%d is no response of createThing",
	    response->status));
}

const struct operation api_create_thing_operation = {
	.id = "createThing",
	.method = METHOD_POST,
	.path = "/things",
	.writes = true,
	.parameters = create_thing_parameters,
	.parameter_count = 1,
	.body = &create_thing_body,
	.produces = json_media_types,
	.statuses = create_thing_statuses,
	.run = run_create_thing,
	.write = write_create_thing,
	.request_size = sizeof(struct api_create_thing_request),
	.response_size = sizeof(struct api_create_thing_response),
};

static const struct any_rules replace_thing_body_rules = {
	.assertions = &api_replace_thing_body_assertions,
};

static const struct schema replace_thing_body_schema = {
	.type = SCHEMA_ANY,
	.size = sizeof(struct text),
	.any = &replace_thing_body_rules,
};

static const struct request_body replace_thing_body = {
	.schema = &replace_thing_body_schema,
	.offset = offsetof(struct api_replace_thing_request, body),
	.required = true,
	.media_types = json_media_types,
};

static const uint16_t replace_thing_statuses[] = {
	204, 0
};

static bool
run_replace_thing(struct call *call, const void *request, void *response)
{
	return (api_replace_thing(call, request, response));
}

bool
api_replace_thing_204(struct api_replace_thing_response *response)
{
	response->status = 204;
	return (true);
}

static bool
write_replace_thing(struct call *call, const void *opaque)
{
	const struct api_replace_thing_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of replaceThing",
	    response->status));
}

const struct operation api_replace_thing_operation = {
	.id = "replaceThing",
	.method = METHOD_PUT,
	.path = "/things",
	.writes = true,
	.body = &replace_thing_body,
	.statuses = replace_thing_statuses,
	.run = run_replace_thing,
	.write = write_replace_thing,
	.request_size = sizeof(struct api_replace_thing_request),
	.response_size = sizeof(struct api_replace_thing_response),
};
