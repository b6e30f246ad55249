/*
 * Every operation goes the same way, in three steps that may be parted in
 * time. What the operation itself answers must be declared; what is refused
 * before it runs is HTTP's own.
 */
#include "runtime/dispatch.h"

#include "runtime/body.h"
#include "runtime/json_writer.h"
#include "runtime/media.h"
#include "runtime/problem.h"
#include "runtime/router.h"

/* All Accept fields as one (RFC 9110, section 5.3); empty when none is. */
static struct text
accepted(struct call *call)
{
	const struct incoming *request = call->request;
	struct buffer list;

	buffer_init(&list, call->arena);
	for (size_t i = 0; i < request->header_count; i++) {
		if (!text_equal_ascii(
			request->headers[i].name, text_of("Accept")))
			continue;
		if (list.length > 0)
			buffer_append(&list, ",", 1);
		buffer_append_text(&list, request->headers[i].value);
	}
	return (buffer_text(&list));
}

/* Adds names to a list with commas. */
static void
add_names(struct buffer *list, const char *const *names)
{
	for (; *names != NULL; names++)
		buffer_format(
		    list, "%s%s", list->length == 0 ? "" : ", ", *names);
}

static bool
check_accept(struct call *call)
{
	const char *const *produces = call->operation->produces;
	struct buffer list;

	if (produces == NULL || produces[0] == NULL)
		return (true);
	call->accepted = media_accept(produces, accepted(call));
	if (call->accepted != NULL)
		return (true);
	buffer_init(&list, call->arena);
	add_names(&list, produces);
	return (call_fail(call, FAILURE_NOT_ACCEPTABLE,
	    "the operation answers %s, and Accept refuses all",
	    buffer_text(&list).bytes));
}

/*
 * Whether a body comes. Only its length is sure to be known: it may be on
 * its way still.
 */
static bool
has_body(const struct call *call)
{
	struct text length;

	if (!incoming_header(call->request, "Content-Length", &length))
		return (false);
	for (size_t i = 0; i < length.length; i++) {
		if (length.bytes[i] != '0')
			return (true);
	}
	return (false);
}

/* All media types that the operation takes, in the order of the document. */
static struct text
media_types(struct call *call)
{
	const struct request_body *body = call->operation->body;
	struct buffer list;

	buffer_init(&list, call->arena);
	for (; body != NULL; body = body->next)
		add_names(&list, body->media_types);
	return (buffer_text(&list));
}

/* 415, and what would be taken (RFC 9110, section 15.5.16). */
static bool
refuse_media(struct call *call)
{
	struct text types = media_types(call), type;
	bool charset = incoming_header(call->request, "Content-Type", &type) &&
	    strcasestr(arena_text(call->arena, type.bytes, type.length).bytes,
		"charset") != NULL;

	return (call_header(call, "Accept", types) &&
	    call_fail(call, FAILURE_UNSUPPORTED_MEDIA_TYPE,
		"the body's Content-Type must be %s%s%s",
		memchr(types.bytes, ',', types.length) == NULL ? "" : "one of ",
		types.bytes, charset ? ", its charset UTF-8" : ""));
}

/* Whether the operation asks for that field itself. */
static bool
has_header(const struct operation *operation, const char *name)
{
	const struct parameter *parameter = operation->parameters;

	for (size_t i = 0; i < operation->parameter_count; i++)
		if (parameter[i].where == PLACE_HEADER &&
		    text_equal_ascii(parameter[i].property.name, text_of(name)))
			return (true);
	return (false);
}

/* A body that was compressed is none of its media type to a reader. */
static bool
check_coding(struct call *call)
{
	struct text coding;

	if (!incoming_header(call->request, "Content-Encoding", &coding) ||
	    text_equal_ascii(coding, text_of("identity")) ||
	    has_header(call->operation, "Content-Encoding"))
		return (true);
	return (call_header(call, "Accept-Encoding", text_of("identity")) &&
	    call_fail_code(call, FAILURE_UNSUPPORTED_MEDIA_TYPE,
		"unsupported_content_encoding",
		"a body is taken without a Content-Encoding"));
}

static bool
check_media(struct call *call)
{
	const struct request_body *body = call->operation->body;

	if (!has_body(call))
		return (true);
	if (body == NULL) {
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "unexpected_body", "the operation takes no body"));
	}
	if (body_of(call) == NULL)
		return (refuse_media(call));
	return (check_coding(call));
}

bool
dispatch_route(struct call *call, const struct api *api)
{
	if (!router_find(call, api))
		return (false);
	if (call->operation == NULL)
		return (true);
	if (call->operation->deprecation != NULL)
		call_header(
		    call, "Deprecation", text_of(call->operation->deprecation));
	return (check_accept(call) && check_media(call));
}

bool
dispatch_admit(struct call *call)
{
	const struct security *security = call->operation->security;

	call->admitted = call->admitted || security == NULL ||
	    security_check(call, security);
	return (call->admitted);
}

bool
dispatch_read(struct call *call, void **request)
{
	const struct operation *operation = call->operation;
	bool done;

	if (!dispatch_admit(call))
		return (false);
	*request = arena_alloc(call->arena, operation->request_size);
	done = parameters_read(
	    call, operation->parameters, operation->parameter_count, *request);
	if (!done && call->failure.kind != FAILURE_INVALID)
		return (false);
	return (body_read(call, *request) && done);
}

static bool
is_declared(const struct operation *operation, int status)
{
	for (const uint16_t *row = operation->statuses; *row != 0; row++) {
		if (*row == status || *row == STATUS_ANY ||
		    *row == status / 100)
			return (true);
	}
	return (false);
}

/* Writes what was answered: by rows, or by a function of the operation. */
static bool
write_response(struct call *call, const void *response)
{
	bool (*write)(struct call *, const void *) = call->operation->write;

	if (write == NULL)
		write = response_write;
	return (write(call, response) &&
	    (call->writer == NULL || !call->writer->failed));
}

/* Runs the operation, without a look at what it says. */
static bool
run(struct call *call, const void *request)
{
	const struct operation *operation = call->operation;
	void *response = arena_alloc(call->arena, operation->response_size);

	if (!operation->run(call, request, response)) {
		return (!call->deferred &&
		    call_fail_internal(
			call, "%s failed without a failure", operation->id));
	}
	if (call->failure.kind != FAILURE_NONE)
		return (false);
	if (!write_response(call, response)) {
		return (call_fail_internal(
		    call, "%s: the response cannot be written", operation->id));
	}
	return (call->failure.kind == FAILURE_NONE);
}

/* Whether the answer is declared; false, with the call failed, when not. */
static bool
settle(struct call *call, bool done)
{
	int status = done ? call->response.status
			  : failure_rows[call->failure.kind].status;

	if (is_declared(call->operation, status))
		return (done);
	/* That nobody wrote it yet is no answer of the operation's own. */
	if (!done &&
	    (call->failure.kind == FAILURE_INTERNAL ||
		call->failure.kind == FAILURE_NOT_IMPLEMENTED))
		return (false);
	if (!done) {
		const char *detail = call->failure.detail.bytes;

		call->failure = (struct failure){ .kind = FAILURE_NONE };
		return (call_fail_internal(call,
		    "%s does not declare its answer %d: %s",
		    call->operation->id, status,
		    detail != NULL ? detail : "violations"));
	}
	return (call_fail_internal(call, "%s does not declare its answer %d",
	    call->operation->id, status));
}

bool
dispatch_begin(struct call *call, const void *request)
{
	const struct operation *operation = call->operation;

	call->task = operation->begin(call, request);
	if (call->task == NULL && call->deferred)
		return (false);
	if (call->task == NULL)
		(void)call_fail_internal(
		    call, "%s failed without a failure", operation->id);
	return (call->failure.kind == FAILURE_NONE || settle(call, false));
}

bool
dispatch_run(struct call *call, const void *request)
{
	bool done = run(call, request);

	return (!call->deferred && settle(call, done));
}

void
dispatch_revoke(struct call *call, const struct failure *failure)
{
	call->failure = *failure;
	(void)settle(call, false);
	problem_write(call);
}

/* The task of an operation that has one, here and now. */
static bool
work(struct call *call, const void *request)
{
	if (call->operation->begin == NULL)
		return (true);
	while (!dispatch_begin(call, request)) {
		if (!call_run_errand(call))
			return (false);
	}
	call->operation->work(call->task);
	return (true);
}

void
dispatch(struct call *call, const struct api *api)
{
	void *request;
	bool done = dispatch_route(call, api);

	if (done && call->operation != NULL) {
		done = dispatch_read(call, &request) && work(call, request);
		if (done) {
			do
				done = dispatch_run(call, request);
			while (call_run_errand(call));
		}
	}
	if (!done)
		problem_write(call);
}
