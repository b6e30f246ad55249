/*
 * An operation a method and what they do, for the tests of a request's way
 * to them and of what is answered behind them.
 */
#ifndef TESTS_DISPATCH_FIXTURE_H
#define TESTS_DISPATCH_FIXTURE_H

#include "tests/codegen/runtime/call_fixture.h"

#include <stddef.h>

#include "runtime/dispatch.h"
#include "runtime/json_writer.h"

struct sent {
	int32_t limit;
	struct text body;
	bool has_body;
};

/* What the operation does, and what it was handed. */
static bool (*behave)(struct call *);
static int status_written;
static bool writes, breaks_writer;
static struct sent seen;
static int runs;

static bool
run_it(struct call *now, const void *opaque, void *response)
{
	const struct sent *sent = opaque;

	(void)response;
	runs++;
	seen = *sent;
	return (behave == NULL || behave(now));
}

static bool
write_it(struct call *now, const void *response)
{
	struct json_writer *writer;

	(void)response;
	if (status_written == 204)
		return (call_empty(now, 204));
	writer = call_json(now, status_written, "application/json");
	json_write_integer(writer, 1);
	writer->failed = breaks_writer;
	return (writes);
}

static const char *const json[] = { "application/json", NULL };
static const char *const both[] = { "application/json", "application/x", NULL };
static const uint16_t statuses[] = { 200, 204, 404, 422, 0 };
static const struct parameter limit = { .where = PLACE_QUERY,
	.property = { .name = TEXT("limit"),
	    .schema = &schema_int32,
	    .default_json = "10",
	    .offset = offsetof(struct sent, limit) } };
static const struct request_body optional = { .schema = &schema_text,
	.offset = offsetof(struct sent, body),
	.presence_offset = offsetof(struct sent, has_body),
	.media_types = both };
static const struct request_body required = { .schema = &schema_text,
	.offset = offsetof(struct sent, body),
	.presence_offset = offsetof(struct sent, has_body),
	.media_types = json,
	.required = true };

static const struct parameter coding = { .where = PLACE_HEADER,
	.property = { .name = TEXT("content-encoding"),
	    .schema = &schema_text,
	    .offset = offsetof(struct sent, body) } };
static const struct operation delete_it = { .id = "delete_it",
	.method = METHOD_DELETE,
	.parameters = &coding,
	.parameter_count = 1,
	.body = &optional,
	.statuses = statuses,
	.run = run_it,
	.write = write_it,
	.request_size = sizeof(struct sent),
	.response_size = 1 };

#define OPERATION(name, verb, content) \
	static const struct operation name = { .id = #name, \
		.path = "/", \
		.method = (verb), \
		.parameters = &limit, \
		.parameter_count = 1, \
		.body = (content), \
		.produces = json, \
		.statuses = statuses, \
		.run = run_it, \
		.write = write_it, \
		.request_size = sizeof(struct sent), \
		.response_size = 1 }

OPERATION(get_it, METHOD_GET, NULL);
OPERATION(post_it, METHOD_POST, &required);
OPERATION(put_it, METHOD_PUT, &optional);
OPERATION(patch_it, METHOD_PATCH, NULL);

static const struct operation *const row[METHOD_COUNT] = {
	[METHOD_GET] = &get_it,
	[METHOD_POST] = &post_it,
	[METHOD_PUT] = &put_it,
	[METHOD_PATCH] = &patch_it,
	[METHOD_DELETE] = &delete_it,
};
static const struct route root = { .operations = row };
static const struct api api = { .root = &root };

static struct header headers[4];

static void
header(const char *name, const char *value)
{
	headers[request.header_count].name = text_of(name);
	headers[request.header_count++].value = text_of(value);
	request.headers = headers;
}

static int
answer(enum method method)
{
	request.method = method;
	if (status_written == 0)
		status_written = 200;
	writes = true;
	dispatch(&call, &api);
	return (call.response.status);
}

static inline int
answer_body(enum method method, const char *body)
{
	request.body = text_of(body);
	header("Content-Type", "application/json");
	header("Content-Length", "1");
	return (answer(method));
}

static inline bool
has_header(const char *name, const char *value)
{
	for (size_t i = 0; i < call.response.header_count; i++)
		if (is(call.response.headers[i].name, name))
			return (is(call.response.headers[i].value, value));
	return (false);
}

static inline const char *
body(void)
{
	return (buffer_text(&call.response.body).bytes);
}

#endif
