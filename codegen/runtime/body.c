/*
 * Which row reads a body, and the ways to read one.
 */
#include "runtime/body.h"

#include "runtime/bind.h"
#include "runtime/gather.h"
#include "runtime/json_reader.h"
#include "runtime/media.h"

const struct request_body *
body_of(const struct call *call)
{
	const struct request_body *body, *best = NULL;
	int exactness, most = 0;
	struct text type;

	if (!incoming_header(call->request, "Content-Type", &type))
		type = text_of("application/octet-stream"); /* RFC 9110, 8.3 */
	for (body = call->operation->body; body != NULL; body = body->next) {
		(void)media_match(body->media_types, type, &exactness);
		if (exactness > most) {
			best = body;
			most = exactness;
		}
	}
	return (best);
}

/* Names and values, by turns, to what the body is. */
static bool
bind_form(struct call *call, const struct request_body *body,
    struct text_list members, void *out)
{
	const struct bind_origin origin = {
		.call = call,
		.where = PLACE_BODY,
		.name = TEXT(""),
		.before = "/",
		.behind = "",
		.parts = body->kind == BODY_MULTIPART ? &body->parts : NULL,
	};

	return (bind_members(&origin, body->schema, members, out));
}

static bool
read_form(struct call *call, const struct request_body *body, void *out)
{
	struct pairs pairs = { NULL, 0 };
	struct text_list members = { NULL, 0 };

	if (!gather_pairs(call, call->request->body, "the form", &pairs))
		return (false);
	if (body->members != NULL)
		return (parameters_read_form(call, body, pairs, out));
	members.items =
	    arena_alloc(call->arena, 2 * pairs.count * sizeof(struct text) + 1);
	for (size_t i = 0; i < pairs.count; i++) {
		members.items[members.count++] = pairs.items[i].name;
		members.items[members.count++] = pairs.items[i].value;
	}
	return (bind_form(call, body, members, out));
}

static bool
read_multipart(struct call *call, const struct request_body *body, void *out)
{
	struct text_list members = { NULL, 0 };
	struct form_parts parts = { NULL, 0 };

	if (call->request->parts != NULL)
		parts = *call->request->parts;
	else if (!multipart_read(call, &parts))
		return (false);
	members.items =
	    arena_take(call->arena, 2 * parts.count * sizeof(struct text) + 1);
	for (size_t i = 0; i < parts.count; i++) {
		members.items[members.count++] = parts.items[i].name;
		members.items[members.count++] = parts.items[i].content;
	}
	if (!bind_form(call, body, members, out) &&
	    call->failure.kind != FAILURE_INVALID)
		return (false);
	return (parts_read(call, &body->parts, body->schema, &parts,
	    (char *)out - body->offset));
}

static bool
read_text(struct call *call, const struct request_body *body, void *out)
{
	struct text text = call->request->body;
	struct bind_origin origin = {
		.call = call, .where = PLACE_BODY, .name = TEXT("")
	};

	if (!text_is_utf8(text) ||
	    memchr(text.bytes, '\0', text.length) != NULL)
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "bad_encoding", "the body is not UTF-8, or holds U+0000"));
	text = arena_text(call->arena, text.bytes, text.length);
	return (bind_text(&origin, body->schema, text, out));
}

static bool
read_bytes(struct call *call, const struct request_body *body, void *out)
{
	struct text bytes = arena_text(
	    call->arena, call->request->body.bytes, call->request->body.length);

	(void)body;
	memcpy(out, &bytes, sizeof(bytes));
	return (true);
}

static bool
read_file(struct call *call, const struct request_body *body, void *out)
{
	(void)body;
	if (call->request->file == NULL)
		return (call_fail_internal(call, "the body is in no file"));
	memcpy(out, call->request->file, sizeof(struct body_file));
	return (true);
}

static bool
read_json(struct call *call, const struct request_body *body, void *out)
{
	return (json_read(call, body->schema, call->request->body, out));
}

static bool (*const readers[])(
    struct call *, const struct request_body *, void *out) = {
	[BODY_JSON] = read_json,
	[BODY_FORM] = read_form,
	[BODY_MULTIPART] = read_multipart,
	[BODY_TEXT] = read_text,
	[BODY_BYTES] = read_bytes,
	[BODY_FILE] = read_file,
};

/* No bytes are a value of these, where their media type is said. */
static const bool may_be_empty[] = {
	[BODY_FORM] = true,
	[BODY_TEXT] = true,
	[BODY_BYTES] = true,
	[BODY_FILE] = false, /* an empty one is a file, too */
};

static bool
is_absent(const struct call *call)
{
	const struct incoming *request = call->request;
	const struct request_body *body;
	struct text type;

	if (request->body.length > 0 || request->file != NULL)
		return (false);
	if (!incoming_header(request, "Content-Type", &type))
		return (true);
	body = body_of(call);
	return (body == NULL || !may_be_empty[body->kind]);
}

static bool
fail_missing(struct call *call)
{
	struct text length;

	if (incoming_header(call->request, "Content-Length", &length))
		return (call_fail_code(call, FAILURE_BAD_REQUEST,
		    "missing_body", "the operation needs a body"));
	return (call_fail(call, FAILURE_LENGTH_REQUIRED,
	    "the operation needs a body, and its Content-Length"));
}

bool
body_read(struct call *call, void *request)
{
	const struct request_body *body = call->operation->body;
	const bool present = true;
	char *bytes = request;
	struct text type;

	if (body == NULL)
		return (true);
	if (is_absent(call))
		return (!body->required || fail_missing(call));
	/* Whoever has one way to read a body may have routed elsewhere. */
	if (body->next != NULL)
		body = body_of(call);
	if (body == NULL)
		return (call_fail(call, FAILURE_UNSUPPORTED_MEDIA_TYPE,
		    "the body's Content-Type is not declared"));
	if (!body->required)
		memcpy(
		    bytes + body->presence_offset, &present, sizeof(present));
	if (body->typed &&
	    incoming_header(call->request, "Content-Type", &type)) {
		type = arena_text(call->arena, type.bytes, type.length);
		memcpy(bytes + body->type_offset, &type, sizeof(type));
	}
	return (readers[body->kind](call, body, bytes + body->offset));
}
