/*
 * Operations of Dependencies 1.0.0 with the tag rooms: how they run.
 *
 * Written by openapi-kore from dependencies.yaml; do not edit.
 */
#include "dependencies/rooms.h"
#include "runtime/schema_rows.h"

static const struct schema room_parameter_room_schema =
    TEXT_SCHEMA(.min_length = 1, .max_length = SCHEMA_UNBOUNDED);

#define OWNER struct api_get_room_request
static const struct parameter get_room_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("room", room,
	    room_parameter_room_schema, REQUIRED)),
	EXPLODED_PARAMETER(QUERY, FORM, PROPERTY_WITH("lang", lang, schema_text,
	    DEFAULTED, .default_json = "\"en\"")),
};
#undef OWNER

#define OWNER struct api_get_room_response
static const struct response get_room_responses[] = {
	{ .status = 204 },
};
#undef OWNER

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

const struct operation api_get_room_operation = {
	.id = "getRoom",
	.method = METHOD_GET,
	.path = "/rooms/{room}",
	OPERATION_PARAMETERS(get_room_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(get_room_responses),
	.run = run_get_room,
	.request_size = sizeof(struct api_get_room_request),
	.response_size = sizeof(struct api_get_room_response),
};

#define OWNER struct api_delete_room_request
static const struct parameter delete_room_parameters[] = {
	PARAMETER(PATH, SIMPLE, PROPERTY("room", room,
	    room_parameter_room_schema, REQUIRED)),
	PARAMETER(HEADER, SIMPLE, PROPERTY("X-Floor", x_floor, schema_int32,
	    OPTIONAL)),
};
#undef OWNER

#define OWNER struct api_delete_room_response
static const struct response delete_room_responses[] = {
	{ .status = 204 },
};
#undef OWNER

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

const struct operation api_delete_room_operation = {
	.id = "deleteRoom",
	.method = METHOD_DELETE,
	.path = "/rooms/{room}",
	.writes = true,
	OPERATION_PARAMETERS(delete_room_parameters),
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(delete_room_responses),
	.run = run_delete_room,
	.request_size = sizeof(struct api_delete_room_request),
	.response_size = sizeof(struct api_delete_room_response),
};
