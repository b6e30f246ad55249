/*
 * The runtime's write queue without the runtime: each request of a group is
 * read, all are run between begin and end, and then each gets its answer.
 */
#include "tests/src/faults/group.h"

#include <criterion/criterion.h>
#include <stdio.h>

#include "generated/routes.h"
#include "runtime/dispatch.h"
#include "src/writes.h"

struct member {
	struct arena arena;
	struct incoming incoming;
	struct header headers[2];
	char length[24];
	struct call call;
	void *request;
	bool done;
};

static void
make_request(struct member *member, const struct folder_request *request)
{
	struct incoming *incoming = &member->incoming;

	incoming->path = text_of(request->path);
	incoming->method = METHOD_DELETE;
	if (request->json == NULL)
		return;
	snprintf(member->length, sizeof(member->length), "%zu",
	    strlen(request->json));
	member->headers[0] = (struct header){ text_of("Content-Type"),
		text_of("application/json") };
	member->headers[1] = (struct header){ text_of("Content-Length"),
		text_of(member->length) };
	incoming->method = METHOD_POST;
	incoming->body = text_of(request->json);
	incoming->headers = member->headers;
	incoming->header_count = 2;
}

static void
begin(struct member *member, const struct folder_request *request,
    struct application *application)
{
	memset(member, 0, sizeof(*member));
	arena_init(&member->arena);
	make_request(member, request);
	call_init(&member->call, &member->arena, &limits_default,
	    &member->incoming, application);
	cr_assert(dispatch_route(&member->call, &api_routes));
	cr_assert(dispatch_read(&member->call, &member->request));
}

static int
end(struct member *member, unsigned number, struct application *application)
{
	struct call *call = &member->call;
	struct failure failure = call->failure;
	int status;

	call->failure = (struct failure){ .kind = FAILURE_NONE };
	if (!writes.result(application, number, call)) {
		failure = call->failure;
		dispatch_revoke(call, &failure);
		status = call->response.status;
	} else {
		status = member->done ? call->response.status
				      : failure_rows[failure.kind].status;
	}
	arena_release(&member->arena);
	return (status);
}

void
group_send(struct application *application,
    const struct folder_request *requests, unsigned count, int *statuses)
{
	struct member members[EACH_REQUESTS_MAX];

	for (unsigned i = 0; i < count; i++)
		begin(&members[i], &requests[i], application);
	writes.begin(application);
	for (unsigned i = 0; i < count; i++) {
		writes.enter(application);
		members[i].done =
		    dispatch_run(&members[i].call, members[i].request);
		writes.leave(application, members[i].done);
	}
	writes.end(application);
	for (unsigned i = 0; i < count; i++)
		statuses[i] = end(&members[i], i, application);
}
