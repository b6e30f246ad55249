/*
 * The operations of the tag system: the server about itself.
 */
#include "generated/system.h"

#include "generated/document.h"
#include "src/operations/application.h"

bool
api_get_health(struct call *call, const struct api_get_health_request *request,
    struct api_get_health_response *response)
{
	const struct application *application = call->application;
	const struct api_health health = {
		.status = API_HEALTH_STATUS_READY,
		.version = text_of(application->version),
	};
	struct store_cause cause;
	enum store_result result;
	const char *wrong;

	(void)request;
	result = health_tell(application->health, &wrong, &cause);
	if (result == STORE_OK)
		return (api_get_health_200(response, &health));
	(void)call_fail_busy(call, 1, "FinWise %s is not ready: %s",
	    application->version, wrong);
	call->failure.cause =
	    arena_text(call->arena, cause.text, strlen(cause.text));
	return (false);
}

bool
api_get_open_api(struct call *call,
    const struct api_get_open_api_request *request,
    struct api_get_open_api_response *response)
{
	(void)call;
	(void)request;
	return (api_get_open_api_200_json(response, api_document()));
}
