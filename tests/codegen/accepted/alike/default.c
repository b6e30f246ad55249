/*
 * Operations of Alike 1 with the tag default: how they run.
 *
 * Written by openapi-kore from alike.yaml; do not edit.
 */
#include "alike/default.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body create_pair_body = {
	.schema = &api_pair_schema,
	.offset = offsetof(struct api_create_pair_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_create_pair_response
static const struct response create_pair_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_create_pair(struct call *call, const void *request, void *response)
{
	return (api_create_pair(call, request, response));
}

bool
api_create_pair_204(struct api_create_pair_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_create_pair_operation = {
	.id = "createPair",
	.method = METHOD_POST,
	.path = "/pairs",
	.writes = true,
	.body = &create_pair_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(create_pair_responses),
	.run = run_create_pair,
	.request_size = sizeof(struct api_create_pair_request),
	.response_size = sizeof(struct api_create_pair_response),
};
