/*
 * Responses: a status or a range of them, media types, headers.
 */
#include "codegen/model/operation.h"

#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

#include "codegen/list.h"
#include "codegen/model/names.h"

#define HEADERS_MAX 64

/* Statuses that come without a body (RFC 9110, sections 15.3 and 15.4). */
static const int bodiless[] = { 204, 205, 304 };

static void
read_headers(struct build *build, const struct node *headers, struct text base,
    struct model_response *response)
{
	const struct member *member;

	if (headers->count > HEADERS_MAX) {
		diagnostic_add(build->diagnostics, headers->mark,
		    "too_many_headers",
		    "a response has at most %d headers; "
		    "remove some",
		    HEADERS_MAX);
		return;
	}
	response->headers = arena_alloc(
	    build->arena, headers->count * sizeof(*response->headers) + 1);
	for (size_t i = 0; i < headers->count; i++) {
		member = &headers->members[i];
		if (header_name_check(build, member) &&
		    !header_is_reserved(build, member))
			header_read(build, member,
			    schema_derive(build, base, member->name.bytes),
			    &response->headers[response->header_count++]);
	}
}

static bool
is_bodiless(struct build *build, const struct model_response *response)
{
	for (size_t i = 0; i < COUNT_OF(bodiless); i++)
		if (bodiless[i] == response->status) {
			diagnostic_warn(build->diagnostics, response->mark,
			    "body_not_allowed",
			    "a response %d has no body, so its content is "
			    "ignored",
			    response->status);
			return (true);
		}
	return (false);
}

/* A response of one media type; the first one needs no name for it. */
static void
read_media_type(struct build *build, const struct member *member,
    struct text base, struct model_response *response)
{
	struct content content;

	content_read_one(build, member, base, &content);
	response->media_type = content.media_type;
	response->media = content.node;
	response->raw =
	    content.kind == MODEL_BODY_BYTES || content.kind == MODEL_BODY_FILE;
	if (node_get(member->value, "x-body-file") != NULL ||
	    node_get(member->value, "x-max-bytes") != NULL)
		diagnostic_add(build->diagnostics, member->mark,
		    "unsupported_body_file",
		    "x-body-file and x-max-bytes are for bodies of requests; "
		    "remove them here");
	response->events =
	    text_equal_ascii(content.media_type, text_of("text/event-stream"));
	if (response->events)
		response->event = content.schema;
	else
		response->schema = content.schema;
	response->open = memchr(content.media_type.bytes, '*',
			     content.media_type.length) != NULL;
	response->problem = text_equal_ascii(
	    content.media_type, text_of("application/problem+json"));
}

static struct model_response *
add_response(struct build *build, struct model_operation *operation,
    const struct model_response *response)
{
	operation->responses = list_room(build->arena, operation->responses,
	    operation->response_count, &operation->response_capacity,
	    sizeof(*response));
	operation->responses[operation->response_count] = *response;
	return (&operation->responses[operation->response_count++]);
}

/* One for each media type, or one without a body. */
static void
read_content(struct build *build, const struct node *content, struct text base,
    const struct model_response *common, struct model_operation *operation)
{
	size_t count = content == NULL ? 0 : content->count, taken = 0;
	struct model_response *response;
	const struct member *member;

	for (size_t i = 0; i < count; i++) {
		member = &content->members[i];
		if (!content_named(build, member))
			continue;
		response = add_response(build, operation, common);
		read_media_type(build, member,
		    content_base(build, member, taken == 0,
			schema_derive(build, base, "body")),
		    response);
		if (taken++ == 0)
			continue;
		operation->chooses = true;
		response->c_name =
		    arena_format(build->arena, "%s_%s", common->c_name.bytes,
			name_snake(build->arena, response->media_type).bytes);
	}
	if (taken == 0)
		(void)add_response(build, operation, common);
}

/* What the document says of a status. */
void
response_read(struct build *build, const struct node *node, struct text base,
    const struct model_response *status, struct model_operation *operation)
{
	const struct node *target, *headers, *content;
	struct model_response common = *status;

	target = object_read(build, node, &response_words);
	if (target == NULL)
		return;
	common.description = member_text(target, "description");
	headers = member_of(target, "headers", NODE_MAPPING);
	if (headers != NULL)
		read_headers(build, headers, base, &common);
	content = member_of(target, "content", NODE_MAPPING);
	if (content != NULL && content->count > 0 &&
	    is_bodiless(build, &common))
		content = NULL;
	read_content(build, content, base, &common, operation);
}

/* The number of a status or a range; false with a diagnostic. */
static bool
read_status(struct build *build, const struct member *member,
    struct model_response *response)
{
	const char *bytes = member->name.bytes;
	bool digits =
	    member->name.length == 3 && bytes[0] >= '1' && bytes[0] <= '5';

	response->c_name = name_lower(build->arena, member->name);
	if (strcmp(bytes, "default") == 0) {
		response->range = MODEL_RANGE_DEFAULT;
		return (true);
	}
	if (digits && bytes[0] >= '2' && strcasecmp(bytes + 1, "XX") == 0) {
		response->range = bytes[0] - '0';
		return (true);
	}
	digits = digits && isdigit((unsigned char)bytes[1]) &&
	    isdigit((unsigned char)bytes[2]);
	response->status = digits ? atoi(bytes) : 0;
	if (response->status >= 200)
		return (true);
	if (response->status >= 100) {
		diagnostic_warn(build->diagnostics, member->mark,
		    "interim_status",
		    "%s is no answer but an interim one, which a server sends "
		    "by itself",
		    bytes);
		return (false);
	}
	diagnostic_add(build->diagnostics, member->mark, "bad_status",
	    "%s is no status that an operation may answer; use one from 200 "
	    "to 599, a range such as 4XX, or default",
	    bytes);
	return (false);
}

static bool
is_note(const struct member *member)
{
	return (strncmp(member->name.bytes, "x-", 2) == 0);
}

void
responses_read(struct build *build, const struct node *responses,
    struct model_operation *operation)
{
	struct model_response response;
	const struct member *member;
	struct text base;

	for (size_t i = 0; i < responses->count; i++) {
		member = &responses->members[i];
		if (is_note(member))
			continue;
		response = (struct model_response){ .mark = member->mark };
		if (!read_status(build, member, &response))
			continue;
		operation->chooses = operation->chooses || response.range != 0;
		base = schema_derive(build, operation->id, member->name.bytes);
		response_read(build, member->value, base, &response, operation);
	}
	if (operation->response_count == 0)
		responses_default(build, responses->mark, operation);
}

void
responses_default(
    struct build *build, struct mark mark, struct model_operation *operation)
{
	const struct model_response response = { .mark = mark,
		.c_name = TEXT("default"),
		.range = MODEL_RANGE_DEFAULT };

	diagnostic_warn(build->diagnostics, mark, "no_responses",
	    "no response is declared, so any status may be answered, without "
	    "a body");
	(void)add_response(build, operation, &response);
	operation->chooses = true;
}

void
response_settle(struct build *build, struct model_response *response)
{
	headers_settle(build, response);
	if (response->event != NULL && response->event->type == MODEL_TEXT)
		response->event = NULL; /* an event's data is a text anyway */
}
