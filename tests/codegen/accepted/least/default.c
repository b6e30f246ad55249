/*
 * Operations of Least 1 with the tag default: how they run.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/default.h"
#include "runtime/schema_rows.h"

#define OWNER struct api_ping_response
static const struct response ping_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_ping(struct call *call, const void *request, void *response)
{
	return (api_ping(call, request, response));
}

bool
api_ping_204(struct api_ping_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_ping_operation = {
	.id = "ping",
	.method = METHOD_GET,
	.path = "/",
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(ping_responses),
	.run = run_ping,
	.request_size = sizeof(struct api_ping_request),
	.response_size = sizeof(struct api_ping_response),
};
