/*
 * Responses: a status, at most one media type, headers.
 */
#include "codegen/model/operation.h"

#include <ctype.h>

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
		if (header_name_check(build, member))
			header_read(build, member,
			    schema_derive(build, base, member->name.bytes),
			    &response->headers[response->header_count++]);
	}
}

static void
check_bodiless(struct build *build, const struct model_response *response)
{
	for (size_t i = 0; i < COUNT_OF(bodiless); i++)
		if (bodiless[i] == response->status)
			diagnostic_add(build->diagnostics, response->mark,
			    "body_not_allowed",
			    "a response %d has no body; "
			    "remove its content",
			    response->status);
}

static void
read_content(struct build *build, const struct node *content, struct text base,
    struct model_response *response)
{
	struct text *media_types;
	size_t count;

	response->schema = content_read(build, content,
	    schema_derive(build, base, "body"), &media_types, &count);
	check_bodiless(build, response);
	if (count > 1)
		diagnostic_add(build->diagnostics, content->mark,
		    "unsupported_media_types",
		    "a response has one media "
		    "type; give the others statuses or operations of their "
		    "own");
	if (count == 0)
		return;
	response->media_type = media_types[0];
	response->problem = text_equal_ascii(
	    response->media_type, text_of("application/problem+json"));
}

void
response_read(struct build *build, const struct node *node, struct text base,
    struct model_response *response)
{
	const struct node *target, *headers, *content;

	target = object_read(build, node, &response_words);
	if (target == NULL)
		return;
	response->description = member_text(target, "description");
	headers = member_of(target, "headers", NODE_MAPPING);
	if (headers != NULL)
		read_headers(build, headers, base, response);
	content = member_of(target, "content", NODE_MAPPING);
	if (content != NULL)
		read_content(build, content, base, response);
}

/* The number of a status, or 0 with a diagnostic. */
static int
read_status(struct build *build, const struct member *member)
{
	const char *bytes = member->name.bytes;
	bool digits =
	    member->name.length == 3 && isdigit((unsigned char)bytes[0]);

	if (strcmp(bytes, "default") == 0 ||
	    (digits && strcmp(bytes + 1, "XX") == 0)) {
		diagnostic_add(build->diagnostics, member->mark,
		    "unsupported_response_range",
		    "%s stands for any status; "
		    "name each one that the operation may answer",
		    bytes);
		return (0);
	}
	digits = digits && isdigit((unsigned char)bytes[1]) &&
	    isdigit((unsigned char)bytes[2]);
	if (digits && bytes[0] >= '2' && bytes[0] <= '5')
		return ((bytes[0] - '0') * 100 + (bytes[1] - '0') * 10 +
		    bytes[2] - '0');
	diagnostic_add(build->diagnostics, member->mark, "bad_status",
	    "%s is no status that an operation may answer; use one from 200 "
	    "to 599",
	    bytes);
	return (0);
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
	struct model_response *response;
	const struct member *member;
	struct text base;
	size_t statuses = 0;

	operation->responses =
	    arena_alloc(build->arena, responses->count * sizeof(*response) + 1);
	for (size_t i = 0; i < responses->count; i++) {
		member = &responses->members[i];
		if (is_note(member))
			continue;
		statuses++;
		response = &operation->responses[operation->response_count];
		response->mark = member->mark;
		response->status = read_status(build, member);
		base = schema_derive(build, operation->id, member->name.bytes);
		response_read(build, member->value, base, response);
		if (response->status != 0)
			operation->response_count++;
	}
	if (statuses == 0)
		diagnostic_add(build->diagnostics, responses->mark,
		    "no_responses",
		    "an operation answers something; name "
		    "each status that it may answer");
}

void
response_settle(struct build *build, struct model_response *response)
{
	headers_settle(build, response);
	if (response->schema != NULL && response->schema->nullable)
		diagnostic_add(build->diagnostics, response->mark,
		    "nullable_body",
		    "a body that may be null is not "
		    "supported; make it an object with a nullable property");
}
