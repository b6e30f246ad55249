/*
 * What a user made of the stub.
 */
#include "generated/things.h"

bool
api_list_things(struct call *call,
    const struct api_list_things_request *request,
    struct api_list_things_response *response)
{
	(void)call;
	(void)request;
	return (api_list_things_204(response));
}
