/*
 * Operations of Constraints 1.0.0 with the tag all: how they run.
 *
 * Written by openapi-kore from constraints.yaml; do not edit.
 */
#include "constraints/all.h"
#include "runtime/schema_rows.h"

static const char *const json_media_types[] = { "application/json", NULL };

static const struct request_body put_all_body = {
	.schema = &api_all_schema,
	.offset = offsetof(struct api_put_all_request, body),
	.required = true,
	.media_types = json_media_types,
};

#define OWNER struct api_put_all_response
static const struct response put_all_responses[] = {
	{ .status = 204 },
};
#undef OWNER

static bool
run_put_all(struct call *call, const void *request, void *response)
{
	return (api_put_all(call, request, response));
}

bool
api_put_all_204(struct api_put_all_response *response)
{
	response->status = 204;
	return (true);
}

const struct operation api_put_all_operation = {
	.id = "putAll",
	.method = METHOD_PUT,
	.path = "/all",
	.writes = true,
	.body = &put_all_body,
	.statuses = STATUSES(204),
	OPERATION_RESPONSES(put_all_responses),
	.run = run_put_all,
	.request_size = sizeof(struct api_put_all_request),
	.response_size = sizeof(struct api_put_all_response),
};
