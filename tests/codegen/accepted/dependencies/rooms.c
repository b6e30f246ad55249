/*
 * Operations of Dependencies 1.0.0 with the tag rooms: how they run.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#include "dependencies/rooms.h"

static const struct text_rules room_parameter_room_rules = {
	.min_length = 1,
	.max_length = SCHEMA_UNBOUNDED,
};

static const struct schema room_parameter_room_schema = {
	.type = SCHEMA_TEXT,
	.size = sizeof(struct text),
	.text = &room_parameter_room_rules,
};

static const struct parameter get_room_parameters[] = {
	{
		.property = {
			.name = TEXT("room"),
			.schema = &room_parameter_room_schema,
			.offset = offsetof(struct api_get_room_request, room),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("lang"),
			.schema = &schema_text,
			.offset = offsetof(struct api_get_room_request, lang),
			.default_json = "\"en\"",
		},
		.where = PLACE_QUERY,
		.style = STYLE_FORM,
		.explode = true,
	},
};

static const uint16_t get_room_statuses[] = {
	204, 0
};

static bool
run_get_room(struct call *call, const void *opaque, void *response)
{
	const struct api_get_room_request *request = opaque;
	const struct api_room_key_request needs = {
		.has_room = true,
		.room = request->room,
		.has_x_floor = false,
		.has_lang = true,
		.lang = request->lang,
	};
	struct room_key *room_key;
	bool done;

	if (!api_open_room_key(call, &needs, &room_key))
		return (false);
	done = api_get_room(call, request, room_key, response);
	api_close_room_key(call, room_key);
	return (done);
}

bool
api_get_room_204(struct api_get_room_response *response)
{
	response->status = 204;
	return (true);
}

static bool
write_get_room(struct call *call, const void *opaque)
{
	const struct api_get_room_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of getRoom",
	    response->status));
}

const struct operation api_get_room_operation = {
	.id = "getRoom",
	.method = METHOD_GET,
	.path = "/rooms/{room}",
	.parameters = get_room_parameters,
	.parameter_count = 2,
	.statuses = get_room_statuses,
	.run = run_get_room,
	.write = write_get_room,
	.request_size = sizeof(struct api_get_room_request),
	.response_size = sizeof(struct api_get_room_response),
};

static const struct parameter delete_room_parameters[] = {
	{
		.property = {
			.name = TEXT("room"),
			.schema = &room_parameter_room_schema,
			.offset = offsetof(struct api_delete_room_request,
			    room),
			.required = true,
		},
		.where = PLACE_PATH,
		.style = STYLE_SIMPLE,
		.path_index = 0,
	},
	{
		.property = {
			.name = TEXT("X-Floor"),
			.schema = &schema_int32,
			.offset = offsetof(struct api_delete_room_request,
			    x_floor),
			.presence_offset =
			    offsetof(struct api_delete_room_request,
			    has_x_floor),
			.presence = PRESENCE_FLAG,
		},
		.where = PLACE_HEADER,
		.style = STYLE_SIMPLE,
	},
};

static const uint16_t delete_room_statuses[] = {
	204, 0
};

static bool
run_delete_room(struct call *call, const void *opaque, void *response)
{
	const struct api_delete_room_request *request = opaque;
	const struct api_room_key_request room_key_needs = {
		.has_room = true,
		.room = request->room,
		.has_x_floor = request->has_x_floor,
		.x_floor = request->x_floor,
		.has_lang = false,
	};
	const struct api_done_request done_needs = {
		.unused = 0,
	};
	const struct api_clock_tower_request clock_tower_needs = {
		.unused = 0,
	};
	struct room_key *room_key;
	struct done *done;
	struct clock_tower *clock_tower;
	bool done_2;

	if (!api_open_room_key(call, &room_key_needs, &room_key))
		return (false);
	if (!api_open_done(call, &done_needs, &done)) {
		api_close_room_key(call, room_key);
		return (false);
	}
	if (!api_open_clock_tower(call, &clock_tower_needs, &clock_tower)) {
		api_close_done(call, done);
		api_close_room_key(call, room_key);
		return (false);
	}
	done_2 = api_delete_room(call, request, room_key, done, clock_tower,
	    response);
	api_close_clock_tower(call, clock_tower);
	api_close_done(call, done);
	api_close_room_key(call, room_key);
	return (done_2);
}

bool
api_delete_room_204(struct api_delete_room_response *response)
{
	response->status = 204;
	return (true);
}

static bool
write_delete_room(struct call *call, const void *opaque)
{
	const struct api_delete_room_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of deleteRoom",
	    response->status));
}

const struct operation api_delete_room_operation = {
	.id = "deleteRoom",
	.method = METHOD_DELETE,
	.path = "/rooms/{room}",
	.writes = true,
	.parameters = delete_room_parameters,
	.parameter_count = 2,
	.statuses = delete_room_statuses,
	.run = run_delete_room,
	.write = write_delete_room,
	.request_size = sizeof(struct api_delete_room_request),
	.response_size = sizeof(struct api_delete_room_response),
};
