/*
 * The operations of the tag users.
 */
#include "generated/users.h"

#include "src/operations/application.h"
#include "src/operations/page.h"
#include "src/store/user.h"

static bool
fail(struct call *call, enum store_result result)
{
	return (
	    store_fail(call, result, store_cause_of(call->application->store)));
}

static bool
refuse(struct call *call, const char *taken)
{
	if (strcmp(taken, "email") == 0)
		return (call_fail(call, FAILURE_CONFLICT,
		    "another user has this email address"));
	return (call_fail(call, FAILURE_CONFLICT,
	    "a user with this uuid exists, with other content"));
}

bool
api_create_user(struct call *call,
    const struct api_create_user_request *request,
    struct api_create_user_response *response)
{
	const struct api_user *user = &request->body;
	enum store_result result;
	const char *taken;

	result = store_user_insert(call->application->store, user, &taken);
	if (result == STORE_OK)
		return (api_create_user_201(response, user,
		    arena_format(call->arena, "/users/%s", user->uuid.text)));
	if (result == STORE_SAME)
		return (api_create_user_200(response, user));
	if (result == STORE_CONFLICT)
		return (refuse(call, taken));
	return (fail(call, result));
}

/* An email address names one user at most: no next page has to keep it. */
bool
api_list_users(struct call *call, const struct api_list_users_request *request,
    struct api_list_users_response *response)
{
	const struct text none = { NULL, 0 };
	struct api_user_list list;
	enum store_result result;
	struct store_page page;
	struct text link;
	int64_t next;

	page = page_at(
	    request->limit, request->has_after ? &request->after : NULL);
	result = store_user_list(call->application->store, call->arena, &page,
	    request->has_email ? request->email : none, &list, &next);
	if (result != STORE_OK)
		return (fail(call, result));
	if (next == 0)
		return (api_list_users_200(response, &list, NULL));
	link = page_link(call, PAGE_USERS, "/users", page.limit, next, "");
	return (api_list_users_200(response, &list, &link));
}

bool
api_get_user(struct call *call, const struct api_get_user_request *request,
    struct api_get_user_response *response)
{
	enum store_result result;
	struct api_user user;

	result = store_user_get(
	    call->application->store, call->arena, &request->user_id, &user);
	if (result == STORE_NOT_FOUND)
		return (call_fail(
		    call, FAILURE_NOT_FOUND, "there is no such user"));
	if (result != STORE_OK)
		return (fail(call, result));
	return (api_get_user_200(response, &user));
}
