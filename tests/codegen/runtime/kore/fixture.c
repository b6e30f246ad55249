/*
 * The rows of the small API, and its operations.
 */
#include "tests/codegen/runtime/kore/fixture.h"

#include <stddef.h>

#include "runtime/json_writer.h"
#include "tests/codegen/runtime/kore/fixture_streams.h"
#include "tests/codegen/runtime/kore/fixture_task.h"

struct thing {
	struct text name;
	bool has_note;
	struct text note;
};

struct things_request {
	struct uuid id;
	int32_t limit;
	struct text_list tag;
	struct thing body;
};

struct bytes_request {
	int32_t count;
};

static const char *const json[] = { "application/json", NULL };
static const uint16_t statuses[] = { 200, 201, 204, 400, 404, 422, 500, 503,
	0 };

static const struct text_rules name_rules = { .min_length = 1,
	.max_length = 20 };
static const struct schema name_schema = {
	.type = SCHEMA_TEXT, .size = sizeof(struct text), .text = &name_rules
};
static const struct property thing_properties[] = {
	{ .name = TEXT("name"),
	    .schema = &name_schema,
	    .required = true,
	    .offset = offsetof(struct thing, name) },
	{ .name = TEXT("note"),
	    .schema = &schema_text,
	    .offset = offsetof(struct thing, note),
	    .presence = PRESENCE_FLAG,
	    .presence_offset = offsetof(struct thing, has_note) },
};
static const struct object_rules thing_rules = {
	.properties = thing_properties,
	.property_count = 2,
	.max_properties = SCHEMA_UNBOUNDED,
	.additional = ADDITIONAL_REFUSED,
};
static const struct schema thing_schema = { .type = SCHEMA_OBJECT,
	.size = sizeof(struct thing),
	.object = &thing_rules };

static const struct integer_rules count_rules = { .minimum = 0,
	.maximum = 10000000 };
static const struct schema count_schema = {
	.type = SCHEMA_INT32, .size = sizeof(int32_t), .integer = &count_rules
};
static const struct array_rules tag_rules = { .items = &schema_text,
	.max_items = 3 };
static const struct schema tag_schema = { .type = SCHEMA_ARRAY,
	.size = sizeof(struct text_list),
	.array = &tag_rules };

static const struct parameter thing_parameters[] = {
	{ .where = PLACE_PATH,
	    .style = STYLE_SIMPLE,
	    .property = { .name = TEXT("id"),
		.schema = &schema_uuid,
		.required = true,
		.offset = offsetof(struct things_request, id) } },
	{ .where = PLACE_QUERY,
	    .style = STYLE_FORM,
	    .explode = true,
	    .property = { .name = TEXT("limit"),
		.schema = &count_schema,
		.default_json = "100",
		.offset = offsetof(struct things_request, limit) } },
	{ .where = PLACE_QUERY,
	    .style = STYLE_FORM,
	    .explode = true,
	    .property = { .name = TEXT("tag"),
		.schema = &tag_schema,
		.default_json = "[]",
		.offset = offsetof(struct things_request, tag) } },
};
static const struct parameter count_parameter = { .where = PLACE_QUERY,
	.style = STYLE_FORM,
	.explode = true,
	.property = { .name = TEXT("count"),
	    .schema = &count_schema,
	    .required = true,
	    .offset = offsetof(struct bytes_request, count) } };
static const struct request_body thing_body = {
	.schema = &thing_schema,
	.required = true,
	.media_types = json,
	.offset = offsetof(struct things_request, body),
};

static bool
run_health(struct call *call, const void *request, void *response)
{
	(void)request;
	(void)response;
	call->application->calls++;
	return (true);
}

static bool
write_health(struct call *call, const void *response)
{
	struct json_writer *writer = call_json(call, 200, json[0]);

	(void)response;
	json_write_object_begin(writer);
	json_write_name(writer, "\"status\":");
	json_write_text(writer, text_of("ok"));
	json_write_object_end(writer);
	return (true);
}

/* Hands the request to the writer as it is. */
static bool
run_thing(struct call *call, const void *request, void *response)
{
	const struct things_request *thing = request;

	call->application->calls++;
	call->tenant = text_of(thing->id.text);
	memcpy(response, request, sizeof(*thing));
	return (true);
}

static bool
write_thing(struct call *call, const void *response)
{
	const struct things_request *thing = response;
	struct json_writer *writer = call_json(call, 200, json[0]);

	json_write_object_begin(writer);
	json_write_name(writer, "\"id\":");
	json_write_uuid(writer, &thing->id);
	json_write_name(writer, "\"limit\":");
	json_write_integer(writer, thing->limit);
	json_write_name(writer, "\"tag\":");
	json_write_array_begin(writer);
	for (size_t i = 0; i < thing->tag.count; i++)
		json_write_text(writer, thing->tag.items[i]);
	json_write_array_end(writer);
	json_write_object_end(writer);
	return (true);
}

static bool
write_nothing(struct call *call, const void *response)
{
	(void)response;
	return (call_empty(call, 204));
}

static bool
run_created(struct call *call, const void *request, void *response)
{
	call->application->calls++;
	memcpy(response, request, sizeof(struct things_request));
	return (true);
}

static bool
write_created(struct call *call, const void *response)
{
	const struct thing *thing =
	    &((const struct things_request *)response)->body;
	struct json_writer *writer = call_json(call, 201, json[0]);

	json_write_object_begin(writer);
	json_write_name(writer, "\"name\":");
	json_write_text(writer, thing->name);
	json_write_name(writer, "\"note\":");
	json_write_integer(writer, (int64_t)thing->note.length);
	json_write_object_end(writer);
	return (call_header(call, "Location", text_of("/things/1")));
}

static bool
run_bytes(struct call *call, const void *request, void *response)
{
	call->application->calls++;
	memcpy(response, request, sizeof(struct bytes_request));
	return (true);
}

static bool
write_bytes(struct call *call, const void *response)
{
	const struct bytes_request *bytes = response;
	char *room = arena_take(call->arena, (size_t)bytes->count + 1);

	memset(room, 'x', (size_t)bytes->count);
	room[bytes->count] = '\0';
	json_write_text(call_json(call, 200, json[0]),
	    (struct text){ room, (size_t)bytes->count });
	return (true);
}

static bool
run_broken(struct call *call, const void *request, void *response)
{
	(void)request;
	(void)response;
	return (call_fail_internal(call, "the disk\nis on fire"));
}

static bool
run_busy(struct call *call, const void *request, void *response)
{
	(void)request;
	(void)response;
	return (call_fail_busy(call, 7, "come again later"));
}

static bool
run_undeclared(struct call *call, const void *request, void *response)
{
	(void)request;
	(void)response;
	return (call_fail(call, FAILURE_CONFLICT, "it is there already"));
}

#define EMPTY .request_size = 1, .response_size = 1, .statuses = statuses

static const struct operation health = { .id = "health",
	.method = METHOD_GET,
	.path = "/health",
	.produces = json,
	.run = run_health,
	.write = write_health,
	EMPTY };
static const struct operation get_thing = { .id = "getThing",
	.method = METHOD_GET,
	.path = "/things/{id}",
	.parameters = thing_parameters,
	.parameter_count = 3,
	.produces = json,
	.statuses = statuses,
	.run = run_thing,
	.write = write_thing,
	.request_size = sizeof(struct things_request),
	.response_size = sizeof(struct things_request) };
static const struct operation put_thing = { .id = "putThing",
	.method = METHOD_PUT,
	.writes = true,
	.path = "/things/{id}",
	.parameters = thing_parameters,
	.parameter_count = 1,
	.statuses = statuses,
	.run = run_thing,
	.write = write_nothing,
	.request_size = sizeof(struct things_request),
	.response_size = sizeof(struct things_request) };
static const struct operation delete_thing = { .id = "deleteThing",
	.method = METHOD_DELETE,
	.writes = true,
	.path = "/things/{id}",
	.parameters = thing_parameters,
	.parameter_count = 1,
	.statuses = statuses,
	.run = run_thing,
	.write = write_nothing,
	.request_size = sizeof(struct things_request),
	.response_size = sizeof(struct things_request) };
static const struct operation create_thing = { .id = "createThing",
	.method = METHOD_POST,
	.writes = true,
	.path = "/things",
	.body = &thing_body,
	.produces = json,
	.statuses = statuses,
	.run = run_created,
	.write = write_created,
	.request_size = sizeof(struct things_request),
	.response_size = sizeof(struct things_request) };
static const struct operation bytes = { .id = "bytes",
	.method = METHOD_GET,
	.path = "/bytes",
	.parameters = &count_parameter,
	.parameter_count = 1,
	.produces = json,
	.statuses = statuses,
	.run = run_bytes,
	.write = write_bytes,
	.request_size = sizeof(struct bytes_request),
	.response_size = sizeof(struct bytes_request) };
static const struct operation broken = { .id = "broken",
	.method = METHOD_GET,
	.path = "/broken",
	.run = run_broken,
	.write = write_nothing,
	EMPTY };
static const struct operation busy = { .id = "busy",
	.method = METHOD_GET,
	.writes = true,
	.path = "/busy",
	.run = run_busy,
	.write = write_nothing,
	EMPTY };
static const struct operation undeclared = { .id = "undeclared",
	.method = METHOD_GET,
	.path = "/undeclared",
	.run = run_undeclared,
	.write = write_nothing,
	EMPTY };

#define ONLY_GET(name) \
	static const struct operation *const name##_methods[METHOD_COUNT] = { \
		[METHOD_GET] = &name \
	}

ONLY_GET(health);
ONLY_GET(bytes);
ONLY_GET(broken);
ONLY_GET(busy);
ONLY_GET(undeclared);
ONLY_GET(fixture_events);
ONLY_GET(fixture_file);
ONLY_GET(fixture_produced);

static const struct operation *const task_methods[METHOD_COUNT] = {
	[METHOD_GET] = &fixture_task,
	[METHOD_PUT] = &fixture_put_task,
};

static const struct operation *const things_methods[METHOD_COUNT] = {
	[METHOD_POST] = &create_thing
};
static const struct operation *const thing_methods[METHOD_COUNT] = {
	[METHOD_GET] = &get_thing,
	[METHOD_PUT] = &put_thing,
	[METHOD_DELETE] = &delete_thing
};

static const struct route thing = { .operations = thing_methods };
static const struct route things = {
	.segment = TEXT("things"), .operations = things_methods, .child = &thing
};
static const struct operation *const upload_methods[METHOD_COUNT] = {
	[METHOD_PUT] = &fixture_upload,
};
static const struct route route_upload = { .segment = TEXT("upload"),
	.operations = upload_methods,
	.sibling = &things };
static const struct route route_task = { .segment = TEXT("task"),
	.operations = task_methods,
	.sibling = &route_upload };
static const struct route route_events = { .segment = TEXT("events"),
	.operations = fixture_events_methods,
	.sibling = &route_task };
static const struct route route_file = { .segment = TEXT("file"),
	.operations = fixture_file_methods,
	.sibling = &route_events };
static const struct route route_produced = { .segment = TEXT("produced"),
	.operations = fixture_produced_methods,
	.sibling = &route_file };
static const struct route route_undeclared = { .segment = TEXT("undeclared"),
	.operations = undeclared_methods,
	.sibling = &route_produced };
static const struct route route_busy = { .segment = TEXT("busy"),
	.operations = busy_methods,
	.sibling = &route_undeclared };
static const struct route route_broken = { .segment = TEXT("broken"),
	.operations = broken_methods,
	.sibling = &route_busy };
static const struct route route_bytes = { .segment = TEXT("bytes"),
	.operations = bytes_methods,
	.sibling = &route_broken };
static const struct route route_health = { .segment = TEXT("health"),
	.operations = health_methods,
	.sibling = &route_bytes };
static const struct route root = { .segment = TEXT(""),
	.child = &route_health };

const struct api fixture_api = {
	.title = "Fixture",
	.version = "1",
	.root = &root,
	.takes_files = true,
};
