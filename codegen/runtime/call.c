/*
 * A call's failure and response. The first failure stays: what comes later
 * is mostly its consequence.
 */
#include "runtime/call.h"

#include <stdarg.h>

#include "runtime/json_writer.h"
#include "runtime/source.h"

#define HEADERS_AT_FIRST 4

void
call_init(struct call *call, struct arena *arena, const struct limits *limits,
    const struct incoming *request, struct application *application)
{
	*call = (struct call){
		.arena = arena,
		.limits = limits,
		.application = application,
		.request = request,
	};
	buffer_init(&call->response.body, arena);
}

/* Sets kind and code; false when an earlier failure stays. */
static bool
fail(struct call *call, enum failure_kind kind, const char *code)
{
	if (call->failure.kind != FAILURE_NONE)
		return (false);
	call->failure.kind = kind;
	call->failure.code = code != NULL ? code : failure_rows[kind].code;
	return (true);
}

bool
call_fail(struct call *call, enum failure_kind kind, const char *format, ...)
{
	va_list arguments;

	if (!fail(call, kind, NULL))
		return (false);
	va_start(arguments, format);
	call->failure.detail =
	    arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	return (false);
}

bool
call_fail_code(struct call *call, enum failure_kind kind, const char *code,
    const char *format, ...)
{
	va_list arguments;

	if (!fail(call, kind, code))
		return (false);
	va_start(arguments, format);
	call->failure.detail =
	    arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	return (false);
}

bool
call_fail_internal(struct call *call, const char *format, ...)
{
	va_list arguments;

	if (!fail(call, FAILURE_INTERNAL, NULL))
		return (false);
	call->failure.detail = text_of("the server failed; its log tells why "
				       "under the request_id");
	va_start(arguments, format);
	call->failure.cause = arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	return (false);
}

bool
call_fail_busy(struct call *call, int retry_after, const char *format, ...)
{
	va_list arguments;

	if (!fail(call, FAILURE_UNAVAILABLE, NULL))
		return (false);
	call->failure.retry_after = retry_after;
	va_start(arguments, format);
	call->failure.detail =
	    arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	return (false);
}

/* Room for one more; NULL when another failure stays, or there are enough. */
static struct violation *
add_violation(struct call *call)
{
	struct failure *failure = &call->failure;

	if (!fail(call, FAILURE_INVALID, NULL) &&
	    failure->kind != FAILURE_INVALID)
		return (NULL);
	if (failure->violation_count == call->limits->violations) {
		failure->violations_left_out++;
		return (NULL);
	}
	if (failure->violations == NULL) {
		failure->violations = arena_take(call->arena,
		    call->limits->violations * sizeof(*failure->violations));
	}
	return (&failure->violations[failure->violation_count++]);
}

bool
call_violation_text(struct call *call, enum place where, struct text at,
    const char *keyword, struct text detail)
{
	struct violation *violation = add_violation(call);

	if (violation == NULL)
		return (false);
	*violation = (struct violation){
		.where = where,
		.at = arena_text(call->arena, at.bytes, at.length),
		.keyword = text_of(keyword),
		.detail = detail,
	};
	return (false);
}

bool
call_violation(struct call *call, enum place where, struct text at,
    const char *keyword, const char *format, ...)
{
	struct text detail;
	va_list arguments;

	va_start(arguments, format);
	detail = arena_format_list(call->arena, format, arguments);
	va_end(arguments);
	return (call_violation_text(call, where, at, keyword, detail));
}

/* What may stand in a field's value: no control character but a tab. */
static bool
header_valid(struct text value)
{
	for (size_t i = 0; i < value.length; i++) {
		unsigned char c = (unsigned char)value.bytes[i];

		if ((c < 0x20 && c != '\t') || c == 0x7f)
			return (false);
	}
	return (true);
}

bool
call_header(struct call *call, const char *name, struct text value)
{
	struct outgoing *response = &call->response;
	size_t capacity = response->header_capacity;
	struct header *header;

	if (!header_valid(value)) {
		return (call_fail_internal(
		    call, "a control character in the header %s", name));
	}
	if (response->header_count == capacity) {
		size_t more = capacity == 0 ? HEADERS_AT_FIRST : 2 * capacity;

		response->headers = arena_grow(call->arena, response->headers,
		    capacity * sizeof(*header), more * sizeof(*header));
		response->header_capacity = more;
	}
	header = &response->headers[response->header_count++];
	header->name = arena_text(call->arena, name, strlen(name));
	header->value = arena_text(call->arena, value.bytes, value.length);
	return (true);
}

/* Another response than one that was begun before. */
static void
begin_response(struct call *call, int status, const char *media_type)
{
	call->response.status = status;
	call->response.media_type = media_type;
	call->response.source = NULL;
	buffer_init(&call->response.body, call->arena);
	call->writer = NULL;
}

struct json_writer *
call_json(struct call *call, int status, const char *media_type)
{
	begin_response(call, status, media_type);
	call->writer = arena_take(call->arena, sizeof(*call->writer));
	json_writer_init(call->writer, &call->response.body);
	return (call->writer);
}

bool
call_bytes(
    struct call *call, int status, const char *media_type, struct text body)
{
	begin_response(call, status, media_type);
	buffer_append_text(&call->response.body, body);
	return (true);
}

bool
call_source(struct call *call, int status, const char *media_type,
    struct source *source)
{
	if (source == NULL || source != call->source)
		return (call_fail_internal(
		    call, "the body's source is not the call's"));
	begin_response(call, status, media_type);
	call->response.source = source;
	return (true);
}

bool
call_empty(struct call *call, int status)
{
	begin_response(call, status, NULL);
	return (true);
}

bool
call_defer(struct call *call, struct errand *errand)
{
	if (call->errand != NULL)
		call->errand->end(call->errand);
	call->errand = errand;
	call->deferred = true;
	return (false);
}

bool
call_run_errand(struct call *call)
{
	if (!call->deferred)
		return (false);
	call->deferred = false;
	call->errand->run(call->errand);
	return (true);
}

void
call_end(struct call *call)
{
	if (call->errand != NULL)
		call->errand->end(call->errand);
	call->errand = NULL;
	source_close(call->source);
	call->source = NULL;
}
