/*
 * Problem documents: always the same members, so that a client needs one
 * reader for all errors.
 */
#include "runtime/problem.h"

#include "runtime/json_writer.h"

static const struct text place_names[] = {
	[PLACE_BODY] = TEXT("body"),
	[PLACE_PATH] = TEXT("path"),
	[PLACE_QUERY] = TEXT("query"),
	[PLACE_HEADER] = TEXT("header"),
	[PLACE_COOKIE] = TEXT("cookie"),
};

/* What a problem has of the headers that were there before it. */
static const struct text kept_names[] = {
	TEXT("Accept"),
	TEXT("Accept-Encoding"),
	TEXT("Allow"),
	TEXT("Deprecation"),
	TEXT("WWW-Authenticate"),
};

static bool
is_kept(struct text name)
{
	for (size_t i = 0; i < sizeof(kept_names) / sizeof(*kept_names); i++) {
		if (text_equal_ascii(name, kept_names[i]))
			return (true);
	}
	return (false);
}

static void
keep_own(struct outgoing *response)
{
	size_t kept = 0;

	for (size_t i = 0; i < response->header_count; i++) {
		if (is_kept(response->headers[i].name))
			response->headers[kept++] = response->headers[i];
	}
	response->header_count = kept;
}

static struct text
detail_of(struct call *call)
{
	const struct failure *failure = &call->failure;
	size_t count = failure->violation_count + failure->violations_left_out;

	if (failure->detail.bytes != NULL)
		return (failure->detail);
	if (failure->violations_left_out > 0) {
		return (arena_format(call->arena,
		    "the request breaks the "
		    "contract in %zu places, of which the first %zu are told",
		    count, failure->violation_count));
	}
	return (arena_format(call->arena,
	    "the request breaks the contract in %zu place%s", count,
	    count == 1 ? "" : "s"));
}

static void
write_violation(struct json_writer *writer, const struct violation *violation)
{
	json_write_object_begin(writer);
	json_write_name(writer, "\"where\":");
	json_write_text(writer, place_names[violation->where]);
	if (violation->where == PLACE_BODY)
		json_write_name(writer, "\"pointer\":");
	else
		json_write_name(writer, "\"name\":");
	json_write_text(writer, violation->at);
	json_write_name(writer, "\"keyword\":");
	json_write_text(writer, violation->keyword);
	json_write_name(writer, "\"detail\":");
	json_write_text(writer, violation->detail);
	json_write_object_end(writer);
}

void
problem_write(struct call *call)
{
	const struct failure *failure = &call->failure;
	const struct failure_row *row = &failure_rows[failure->kind];
	struct json_writer *writer;

	keep_own(&call->response);
	if (failure->retry_after > 0) {
		call_header(call, "Retry-After",
		    arena_format(call->arena, "%d", failure->retry_after));
	}
	writer = call_json(call, row->status, "application/problem+json");
	json_write_object_begin(writer);
	json_write_name(writer, "\"type\":");
	json_write_text(writer, text_of("about:blank"));
	json_write_name(writer, "\"title\":");
	json_write_text(writer, text_of(row->title));
	json_write_name(writer, "\"status\":");
	json_write_integer(writer, row->status);
	json_write_name(writer, "\"detail\":");
	json_write_text(writer, detail_of(call));
	json_write_name(writer, "\"code\":");
	json_write_text(writer, text_of(failure->code));
	json_write_name(writer, "\"request_id\":");
	json_write_text(writer, call->request_id);
	if (failure->violation_count > 0) {
		json_write_name(writer, "\"errors\":");
		json_write_array_begin(writer);
		for (size_t i = 0; i < failure->violation_count; i++)
			write_violation(writer, &failure->violations[i]);
		json_write_array_end(writer);
	}
	json_write_object_end(writer);
}
