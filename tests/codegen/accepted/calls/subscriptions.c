/*
 * Operations of Calls 1 with the tag subscriptions: how they run.
 *
 * Written by openapi-kore from calls.yaml; do not edit.
 */
#include "calls/subscriptions.h"
#include "calls/security_schemes.h"
#include "runtime/schema_rows.h"

static const char *const application_x_www_form_urlencoded_media_types[] =
    { "application/x-www-form-urlencoded", NULL };

static const struct request_body subscribe_body = {
	.kind = BODY_FORM,
	.schema = &api_subscribe_body_schema,
	.offset = offsetof(struct api_subscribe_request, body),
	.presence_offset = offsetof(struct api_subscribe_request, has_body),
	.media_types = application_x_www_form_urlencoded_media_types,
};

#define OWNER struct api_subscribe_response
static const struct response subscribe_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static const struct security_need subscribe_needs[] = {
	{ &api_certificate_scheme, { NULL, 0 } },
};

static const struct security_choice subscribe_choices[] = {
	{ subscribe_needs, 1 },
	{ NULL, 0 },
};

static const struct security subscribe_security = {
	subscribe_choices, 2
};

static bool
run_subscribe(struct call *call, const void *request, void *response)
{
	return (api_subscribe(call, request, response));
}

bool
api_subscribe_204(struct api_subscribe_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_subscribe_operation = {
	.id = "subscribe",
	.method = METHOD_POST,
	.path = "/subscriptions",
	.writes = true,
	.body = &subscribe_body,
	.security = &subscribe_security,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(subscribe_responses),
	.run = run_subscribe,
	.request_size = sizeof(struct api_subscribe_request),
	.response_size = sizeof(struct api_subscribe_response),
};
