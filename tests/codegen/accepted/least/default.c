/*
 * Operations of Least 1 with the tag default: how they run.
 *
 * Written by openapi-kore from least.yaml; do not edit.
 */
#include "least/default.h"

static const uint16_t ping_statuses[] = {
	204, 0
};

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

static bool
write_ping(struct call *call, const void *opaque)
{
	const struct api_ping_response *response = opaque;

	switch (response->status) {
	case 204:
		return (call_empty(call, 204));
	}
	return (call_fail_internal(call, "%d is no response of ping",
	    response->status));
}

const struct operation api_ping_operation = {
	.id = "ping",
	.method = METHOD_GET,
	.path = "/",
	.statuses = ping_statuses,
	.run = run_ping,
	.write = write_ping,
	.request_size = sizeof(struct api_ping_request),
	.response_size = sizeof(struct api_ping_response),
};
